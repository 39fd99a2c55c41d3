#include "hazard/officers.hpp"

#include "core/text.hpp"
#include "organisation/licensed_officer.hpp"

#include <set>

namespace bihuan::hazard {
namespace {

/// 王强, or 王强（ZF001） where two share a name.
organisation::NamedOfficer named(std::string_view text) {
    const auto parts = text::split(text, U"（(）)");
    organisation::NamedOfficer officer;
    if (!parts.empty()) officer.name = parts[0];
    if (parts.size() > 1) officer.certificate_no = parts[1];
    return officer;
}

} // namespace

std::string certificates_of(const db::Reader& reader, std::string_view names, Date day,
                            const std::string& pointer, std::string_view label_zh,
                            std::string_view label_en) {
    const organisation::OfficerField field{pointer, label_zh, label_en};
    Findings findings;
    std::set<std::string> different;
    std::string certificates;
    for (const auto& part : text::split(names, U"、,，;；")) {
        const auto officer = named(part);
        if (officer.name.empty()) continue;
        const auto person = organisation::licensed_officer(reader, officer, day, field, findings);
        if (!different.insert(person ? person->id.text() : officer.name).second || !person) continue;
        certificates += (certificates.empty() ? "" : "、") + person->certificate_no;
    }
    organisation::require_two(different.size(), field, findings);
    findings.throw_if_any();
    return certificates;
}

} // namespace bihuan::hazard
