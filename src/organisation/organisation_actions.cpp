#include "organisation/organisation_actions.hpp"

#include "audit/chain.hpp"
#include "organisation/organisation_rules.hpp"
#include "organisation/organisation_store.hpp"

namespace bihuan::organisation {
namespace {

template<class T>
void no_such(const char* name, const std::string& value, Findings& findings) {
    findings.add(record::field_error(*record::description_of<T>().find(name), FieldFault::no_such_record,
                                     {{"value", value}}));
}

void require_sound(const db::Reader& reader, const Unit& unit) {
    Findings findings;
    if (unit.parent) {
        const auto above = db::find(reader, *unit.parent);
        if (!above || !may_stand_above(above->kind, unit.kind))
            no_such<Unit>("parent", unit.parent->text(), findings);
    } else if (unit.kind == UnitKind::grid) {
        findings.add(
            record::field_error(*record::description_of<Unit>().find("parent"), FieldFault::required));
    }
    if (unit.leader && !db::find(reader, *unit.leader))
        no_such<Unit>("leader", unit.leader->text(), findings);
    findings.throw_if_any();
}

void require_sound(const db::Reader& reader, const Person& person) {
    Findings findings;
    check(person, findings);
    if (person.unit && !db::find(reader, *person.unit))
        no_such<Person>("unit", person.unit->text(), findings);
    if (!person.certificate_no.empty())
        if (const auto other = holder_of_certificate(reader, person.certificate_no);
            other && *other != person.id.text())
            findings.add(record::field_error(*record::description_of<Person>().find("certificate_no"),
                                             FieldFault::already_used, {{"value", person.certificate_no}}));
    findings.throw_if_any();
}

} // namespace

Unit ensure_unit(db::Transaction& transaction, IdSource& ids, UnitKind kind, const std::string& name,
                 std::optional<Id<Unit>> parent) {
    if (auto known = find_unit(transaction, kind, name)) return *known;
    Unit unit;
    unit.id = ids.make<Unit>();
    unit.kind = kind;
    unit.name = name;
    unit.parent = std::move(parent);
    audit::insert(transaction, "unit.add", unit);
    return unit;
}

Person ensure_person(db::Transaction& transaction, IdSource& ids, const std::string& name,
                     const std::string& post) {
    for (auto& known : people_named(transaction, name))
        if (post.empty() || known.post == post) return std::move(known);
    Person person;
    person.id = ids.make<Person>();
    person.name = name;
    person.post = post;
    audit::insert(transaction, "person.add", person);
    return person;
}

Unit add_unit(db::Transaction& transaction, IdSource& ids, Unit unit) {
    if (find_unit(transaction, unit.kind, unit.name))
        throw Problem{ProblemKind::already_exists, {{"field", "名称 / name"}, {"value", unit.name}}};
    if (unit.id.empty()) unit.id = ids.make<Unit>();
    require_sound(transaction, unit);
    audit::insert(transaction, "unit.add", unit);
    return unit;
}

Unit change_unit(db::Transaction& transaction, const Unit& before, Unit after) {
    after.id = before.id;
    if (after.kind != before.kind || after.name != before.name)
        throw Problem{ProblemKind::unit_keeps_its_name, {{"name", before.name}}};
    require_sound(transaction, after);
    require_undated_leader(transaction, before, after);
    audit::update(transaction, "unit.correct", before, after);
    return after;
}

Person add_person(db::Transaction& transaction, IdSource& ids, Person person) {
    if (person.id.empty()) person.id = ids.make<Person>();
    require_sound(transaction, person);
    audit::insert(transaction, "person.add", person);
    return person;
}

Person change_person(db::Transaction& transaction, const Person& before, Person after) {
    after.id = before.id;
    require_sound(transaction, after);
    audit::update(transaction, "person.correct", before, after);
    return after;
}

void require_undated_leader(const db::Reader& reader, const Unit& before, const Unit& after) {
    if (before.leader == after.leader || !has_dated_leader(reader, before)) return;
    throw Problem{
        ProblemKind::invalid_input,
        {},
        {record::field_error(*record::description_of<Unit>().find("leader"), FieldFault::read_only)}};
}

void correct_unit(db::Transaction& transaction, const Unit& before, const Unit& after) {
    audit::update(transaction, "unit.correct", before, after);
}

Unit assign_leader(db::Transaction& transaction, const Unit& unit, const Id<Person>& leader) {
    Unit led = unit;
    led.leader = leader;
    audit::update(transaction, "unit.assign_leader", unit, led);
    return led;
}

} // namespace bihuan::organisation
