#include "organisation/licensed_officer.hpp"

#include "db/rows.hpp"
#include "organisation/organisation_store.hpp"

namespace bihuan::organisation {
namespace {

std::optional<Person> find(const db::Reader& reader, const NamedOfficer& officer, Date day) {
    if (officer.person) {
        auto person = db::find(reader, *officer.person);
        return person && is_licensed(*person, day) ? person : std::nullopt;
    }
    std::optional<Person> found;
    for (auto& person : people_named(reader, officer.name)) {
        if (!is_licensed(person, day)) continue;
        if (!officer.certificate_no.empty() && person.certificate_no != officer.certificate_no) continue;
        if (found) return std::nullopt; // two of one name: the certificate has to say which
        found = std::move(person);
    }
    return found;
}

} // namespace

std::optional<Person> licensed_officer(const db::Reader& reader, const NamedOfficer& officer, Date day,
                                       const OfficerField& field, Findings& findings) {
    auto person = find(reader, officer, day);
    if (!person)
        findings.add({field.pointer,
                      FieldFault::no_valid_certificate,
                      {{"value", officer.name}, {"day", day.text()}},
                      std::string{field.label_zh},
                      std::string{field.label_en}});
    return person;
}

} // namespace bihuan::organisation
