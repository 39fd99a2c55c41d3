#include "organisation/organisation_rules.hpp"

#include "record/record.hpp"

namespace bihuan::organisation {

void check(const Person& person, Findings& findings) {
    const auto& description = record::description_of<Person>();
    for (const char* name : {"certificate_valid_from", "certificate_valid_to"}) {
        const auto& field = *description.find(name);
        if (person.certificate_no.empty() && !record::is_null(field.get(&person)))
            findings.add(record::field_error(field, FieldFault::needs_other,
                                             {{"other", "执法证号 / certificate number"}}));
    }
    if (person.certificate_valid_from && person.certificate_valid_to &&
        *person.certificate_valid_to < *person.certificate_valid_from)
        findings.add(record::field_error(*description.find("certificate_valid_to"), FieldFault::before_other,
                                         {{"value", person.certificate_valid_to->text()},
                                          {"other", "执法证有效期起 / certificate valid from"},
                                          {"other_value", person.certificate_valid_from->text()}}));
}

bool may_stand_above(UnitKind above, UnitKind below) {
    if (below == UnitKind::grid) return above == UnitKind::community;
    return above < below;
}

bool is_licensed(const Person& person, Date day) {
    return is_licensed(person, Period{day, day});
}

bool is_licensed(const Person& person, const Period& days) {
    return !person.certificate_no.empty() &&
           (!person.certificate_valid_from || *person.certificate_valid_from <= days.from) &&
           (!person.certificate_valid_to || days.to <= *person.certificate_valid_to);
}

void require_two(std::size_t different, const OfficerField& field, Findings& findings) {
    if (different < least_officers)
        findings.add({field.pointer,
                      FieldFault::too_few,
                      {{"limit", std::to_string(least_officers)}, {"count", std::to_string(different)}},
                      std::string{field.label_zh},
                      std::string{field.label_en}});
}

} // namespace bihuan::organisation
