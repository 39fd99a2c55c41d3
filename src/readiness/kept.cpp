#include "readiness/kept.hpp"

#include "audit/chain.hpp"
#include "core/findings.hpp"
#include "record/record.hpp"

namespace bihuan::readiness {
namespace {

template<class T>
const record::Field& field(std::string_view name) {
    return *record::description_of<T>().find(name);
}

/// Fields against their own rules; those of the system are ours.
template<class T>
Findings checked(const T& of) {
    Findings findings;
    for (const auto& one : record::description_of<T>().fields())
        if (one.rules.access != record::Access::system)
            if (auto error = record::check(one, one.get(&of))) findings.add(std::move(*error));
    return findings;
}

template<class T, class Other>
void require_there(const db::Reader& reader, const std::optional<Id<Other>>& id, std::string_view name,
                   std::string_view table, Findings& findings) {
    if (!id || reader.integer("SELECT 1 FROM " + std::string{table} + " WHERE id = $1", {id->text()})) return;
    findings.add(record::field_error(field<T>(name), FieldFault::no_such_record, {{"value", id->text()}}));
}

void settle(const db::Reader&, const Contact&, Findings&) {}
void settle(const db::Reader&, const Supply&, Findings&) {}
void settle(const db::Reader&, const Shelter&, Findings&) {}
void settle(const db::Reader& reader, const RiskPoint& point, Findings& findings) {
    require_there<RiskPoint>(reader, point.enterprise, "enterprise", "enterprise", findings);
}
void settle(const db::Reader& reader, const Household& household, Findings& findings) {
    require_there<Household>(reader, household.risk_point, "risk_point", "risk_point", findings);
    require_there<Household>(reader, household.shelter, "shelter", "shelter", findings);
}
void settle(const db::Reader& reader, DutyMember& member, Findings& findings) {
    if (const auto person = db::find(reader, member.person))
        member.person_name = person->name;
    else
        findings.add(record::field_error(field<DutyMember>("person"), FieldFault::no_such_record,
                                         {{"value", member.person.text()}}));
}

template<class T>
std::string action(std::string_view verb) {
    return std::string{record::description_of<T>().name()} + "." + std::string{verb};
}

template<class T>
T added(db::Transaction& transaction, IdSource& ids, T one) {
    auto findings = checked(one);
    settle(transaction, one, findings);
    findings.throw_if_any();
    if (one.id.empty()) one.id = ids.make<T>();
    audit::insert(transaction, action<T>("add"), one);
    return one;
}

template<class T>
T corrected(db::Transaction& transaction, const T& before, T after) {
    after.id = before.id;
    auto findings = checked(after);
    settle(transaction, after, findings);
    findings.throw_if_any();
    audit::update(transaction, action<T>("correct"), before, after);
    return after;
}

} // namespace

Contact add(db::Transaction& transaction, IdSource& ids, Contact one) {
    return added(transaction, ids, std::move(one));
}
Supply add(db::Transaction& transaction, IdSource& ids, Supply one) {
    const auto counted = one.quantity;
    one.quantity = 0;
    one = added(transaction, ids, std::move(one));
    if (counted == 0) return one;
    SupplyMovement first;
    first.kind = MovementKind::stock_taking;
    first.quantity = counted;
    first.moved_on = transaction.today();
    first.reason = "建账";
    one.quantity = move_supply(transaction, ids, one, std::move(first)).in_store;
    return one;
}
Shelter add(db::Transaction& transaction, IdSource& ids, Shelter one) {
    return added(transaction, ids, std::move(one));
}
RiskPoint add(db::Transaction& transaction, IdSource& ids, RiskPoint one) {
    return added(transaction, ids, std::move(one));
}
Household add(db::Transaction& transaction, IdSource& ids, Household one) {
    return added(transaction, ids, std::move(one));
}
DutyMember add(db::Transaction& transaction, IdSource& ids, DutyMember one) {
    return added(transaction, ids, std::move(one));
}

Contact correct(db::Transaction& transaction, const Contact& before, Contact after) {
    if (after.phone != before.phone && after.verified_on == before.verified_on)
        after.verified_on = transaction.today();
    return corrected(transaction, before, std::move(after));
}
Supply correct(db::Transaction& transaction, const Supply& before, Supply after) {
    if (after.quantity != before.quantity)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {record::field_error(field<Supply>("quantity"), FieldFault::only_with,
                                           {{"other", "出入库或盘点 / a movement or stock-taking"}})}};
    return corrected(transaction, before, std::move(after));
}
Shelter correct(db::Transaction& transaction, const Shelter& before, Shelter after) {
    return corrected(transaction, before, std::move(after));
}
RiskPoint correct(db::Transaction& transaction, const RiskPoint& before, RiskPoint after) {
    return corrected(transaction, before, std::move(after));
}
Household correct(db::Transaction& transaction, const Household& before, Household after) {
    return corrected(transaction, before, std::move(after));
}
DutyMember correct(db::Transaction& transaction, const DutyMember& before, DutyMember after) {
    return corrected(transaction, before, std::move(after));
}

namespace {

/// What was counted on a day says nothing of the movements after it.
void require_latest(const db::Reader& reader, const Supply& supply, const SupplyMovement& counted,
                    Findings& findings) {
    const auto last = reader.text("SELECT moved_on FROM supply_movement WHERE supply = $1 AND moved_on > $2 "
                                  "ORDER BY moved_on DESC LIMIT 1",
                                  {supply.id.text(), counted.moved_on});
    if (last)
        findings.add(record::field_error(field<SupplyMovement>("moved_on"), FieldFault::before_other,
                                         {{"value", counted.moved_on.text()},
                                          {"other", "最近一次出入库或盘点 / the latest movement"},
                                          {"other_value", *last}}));
}

} // namespace

SupplyMovement move_supply(db::Transaction& transaction, IdSource& ids, const Supply& before,
                           SupplyMovement movement) {
    auto findings = checked(movement);
    if (movement.kind != MovementKind::stock_taking && movement.quantity == 0)
        findings.add(record::field_error(field<SupplyMovement>("quantity"), FieldFault::required));
    if (movement.moved_on > transaction.today())
        findings.add(record::field_error(
            field<SupplyMovement>("moved_on"), FieldFault::in_the_future,
            {{"value", movement.moved_on.text()}, {"today", transaction.today().text()}}));
    if (movement.kind == MovementKind::stock_taking) require_latest(transaction, before, movement, findings);
    findings.throw_if_any();
    if (movement.kind == MovementKind::out && movement.quantity > before.quantity)
        throw Problem{ProblemKind::supply_below_zero,
                      {{"supply", before.name},
                       {"count", std::to_string(before.quantity)},
                       {"unit", before.unit},
                       {"wanted", std::to_string(movement.quantity)}}};
    Supply after = before;
    after.quantity = movement.kind == MovementKind::stock_taking ? movement.quantity
                     : movement.kind == MovementKind::in         ? before.quantity + movement.quantity
                                                                 : before.quantity - movement.quantity;
    movement.id = ids.make<SupplyMovement>();
    movement.supply = before.id;
    movement.in_store = after.quantity;
    movement.recorded_by_name = transaction.actor().name;
    movement.recorded_at = transaction.now();
    audit::update(transaction, "supply.move", before, after);
    audit::insert(transaction, "supply_movement.record", movement);
    return movement;
}

} // namespace bihuan::readiness
