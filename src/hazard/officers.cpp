#include "hazard/officers.hpp"

#include "core/findings.hpp"
#include "core/text.hpp"
#include "organisation/organisation_store.hpp"

#include <set>

namespace bihuan::hazard {
namespace {

bool is_certified(const Person& person, Date day) {
    return !person.certificate_no.empty() &&
           !(person.certificate_valid_from && day < *person.certificate_valid_from) &&
           !(person.certificate_valid_to && day > *person.certificate_valid_to);
}

} // namespace

std::string certificates_of(const db::Reader& reader, std::string_view names, Date day,
                            const std::string& pointer, std::string_view label_zh,
                            std::string_view label_en) {
    Findings findings;
    const auto find = [&](FieldFault fault, Parameters parameters) {
        findings.add({pointer, fault, std::move(parameters), std::string{label_zh}, std::string{label_en}});
    };
    std::set<std::string> different;
    std::string certificates;
    for (const auto& part : text::split(names, U"、,，;；")) {
        const std::string name{text::trim(part)};
        if (name.empty() || !different.insert(name).second) continue;
        std::string certificate;
        for (const auto& person : organisation::people_named(reader, name))
            if (is_certified(person, day)) certificate = person.certificate_no;
        if (certificate.empty())
            find(FieldFault::no_valid_certificate, {{"value", name}, {"day", day.text()}});
        certificates += (certificates.empty() ? "" : "、") + certificate;
    }
    if (different.size() < 2)
        find(FieldFault::too_few, {{"limit", "2"}, {"count", std::to_string(different.size())}});
    findings.throw_if_any();
    return certificates;
}

} // namespace bihuan::hazard
