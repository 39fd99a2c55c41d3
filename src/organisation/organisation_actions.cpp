#include "organisation/organisation_actions.hpp"

#include "audit/chain.hpp"
#include "organisation/organisation_store.hpp"

namespace bihuan::organisation {

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
