#include "hazard/officers.hpp"

#include "core/text.hpp"
#include "organisation/licensed_officer.hpp"

#include <set>

namespace bihuan::hazard {
namespace {

/// 王强, or 王强（ZF001） where two share a name, or an identity.
organisation::NamedOfficer named(std::string_view text) {
    organisation::NamedOfficer officer;
    const std::string whole{text::trim(text)};
    if (const auto id = Id<Person>::parse(whole)) {
        officer.person = *id;
        officer.name = whole;
        return officer;
    }
    const auto parts = text::split(text, U"（(）)");
    if (!parts.empty()) officer.name = parts[0];
    if (parts.size() > 1) officer.certificate_no = parts[1];
    return officer;
}

void append(std::string& list, std::string_view one) {
    if (!list.empty()) list += "、";
    list += one;
}

/// Adds everybody who is named once; returns how many different people that are.
std::size_t gather(const db::Reader& reader, std::string_view text, Date day,
                   const organisation::OfficerField& field, Officers& all, Findings& findings) {
    std::set<std::string> different;
    for (const auto& part : text::split(text, U"、,，;；")) {
        const auto officer = named(part);
        if (officer.name.empty()) continue;
        const auto person = organisation::licensed_officer(reader, officer, day, field, findings);
        if (!different.insert(person ? person->id.text() : officer.name).second) continue;
        append(all.names, officer.person && person ? person->name : std::string{text::trim(part)});
        if (!person) continue;
        append(all.ids, person->id.text());
        append(all.certificates, person->certificate_no);
    }
    return different.size();
}

} // namespace

Officers two_officers(const db::Reader& reader, std::string_view text, Date day, const std::string& pointer,
                      std::string_view label_zh, std::string_view label_en) {
    const organisation::OfficerField field{pointer, label_zh, label_en};
    Officers all;
    Findings findings;
    organisation::require_two(gather(reader, text, day, field, all, findings), field, findings);
    findings.throw_if_any();
    return all;
}

Officers whoever_is_named(const db::Reader& reader, std::string_view text, Date day) {
    Officers all;
    Findings nothing_is_required;
    gather(reader, text, day, {}, all, nothing_is_required);
    return all;
}

} // namespace bihuan::hazard
