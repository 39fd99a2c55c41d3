// What one shift hands to the next: who, which warnings are in force, what the office waits for.

#include "core/text.hpp"
#include "db/rows.hpp"
#include "form/fact_parts.hpp"
#include "form/form_words.hpp"
#include "readiness/duty_actions.hpp"
#include "readiness/warning_actions.hpp"

namespace bihuan::form {
namespace {

std::string names_of(const DutyShift& shift) {
    std::vector<std::string> names;
    for (const auto& officer : shift.officers)
        names.push_back(officer.name);
    return text::join(names, "、");
}

/// 08:30 of the day after, when the shift ends.
Instant end_of(const DutyShift& shift) {
    return Instant::parse(shift.day.plus_days(1).text() + "T08:30:00+08:00").value();
}

} // namespace

std::optional<Json> duty_facts(const db::Reader& reader, const std::string& id, const FormSource& source) {
    const auto shift = db::find(reader, Id<DutyShift>::trusted(id));
    if (!shift) return std::nullopt;
    const auto next = readiness::shift_on(reader, shift->day.plus_days(1));
    Facts facts = head(FormKind::duty_handover, source, source.organ.name);
    Json warnings{Json::List{}};
    for (const auto& warning : readiness::in_force(reader, end_of(*shift)))
        warnings.push(Json::Object{{"number", warning.number},
                                   {"kind", std::string{text_of(warning.kind).zh}},
                                   {"colour", std::string{text_of(warning.colour).zh}},
                                   {"area", warning.area},
                                   {"issued_text", time_words(warning.issued_at)}});
    // Hazards that the next shift may be asked about: listed under supervision, or stopped production.
    Json open{Json::List{}};
    reader.each("SELECT h.code, p.name, h.description, h.due_in_force FROM hazard_under_watch h JOIN "
                "enterprise_place p ON p.id = h.enterprise WHERE h.listed_on <= $1 ORDER BY h.code",
                {shift->day}, [&](const db::Row& row) {
                    open.push(Json::Object{{"code", row.text(0)},
                                           {"place", row.text(1)},
                                           {"finding", row.text(2)},
                                           {"due_text", day_words(row.optional_date(3))}});
                });
    facts.put("day_text", day_words(shift->day))
        .put("from_text", day_words(shift->day) + "8时30分")
        .put("to_text", day_words(shift->day.plus_days(1)) + "8时30分")
        .put("leader", shift->leader_name)
        .put("officers_text", names_of(*shift))
        .put("remark", shift->remark)
        .put("blank", "") // written by hand
        .put("next_leader", next ? next->leader_name : std::string{})
        .put("next_officers", next ? names_of(*next) : std::string{})
        .put("warnings", std::move(warnings))
        .put("watched", std::move(open))
        .put("date_text", day_words(shift->day.plus_days(1)));
    put_signatures(
        facts, reader, FormKind::duty_handover, "duty_shift", id,
        {{"交班人签名", names_of(*shift), EvidencePurpose::signature_officer},
         {"接班人签名", next ? names_of(*next) : std::string{}, EvidencePurpose::signature_officer},
         {"带班领导签名", shift->leader_name, EvidencePurpose::signature_officer}});
    return std::move(facts).done();
}

} // namespace bihuan::form
