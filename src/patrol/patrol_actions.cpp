#include "patrol/patrol_actions.hpp"

#include "audit/chain.hpp"
#include "core/findings.hpp"
#include "core/made_code.hpp"

namespace bihuan::patrol {
namespace {

void require_sound(const Patrol& patrol, Date today) {
    const auto& description = record::description_of<Patrol>();
    Findings findings;
    for (const auto* name : {"code", "community", "grid", "findings", "person_times"}) {
        const auto& field = *description.find(name);
        if (auto error = record::check(field, field.get(&patrol))) findings.add(std::move(*error));
    }
    if (patrol.date > today)
        findings.add(record::field_error(*description.find("date"), FieldFault::in_the_future,
                                         {{"value", patrol.date.text()}, {"today", today.text()}}));
    if (static_cast<std::size_t>(patrol.person_times) < patrol.members.size())
        findings.add(record::field_error(*description.find("person_times"), FieldFault::too_small,
                                         {{"limit", std::to_string(patrol.members.size())}}));
    findings.throw_if_any();
}

} // namespace

Patrol record_patrol(db::Transaction& transaction, IdSource& ids, Patrol patrol) {
    require_sound(patrol, transaction.today());
    if (patrol.id.empty()) patrol.id = ids.make<Patrol>();
    if (patrol.code.empty()) patrol.code = made_code("XC", patrol.date, patrol.id.text());
    audit::insert(transaction, "patrol.record", patrol);
    return patrol;
}

Patrol correct_patrol(db::Transaction& transaction, const Patrol& before, Patrol after) {
    after.id = before.id;
    require_sound(after, transaction.today());
    audit::update(transaction, "patrol.correct", before, after);
    return after;
}

} // namespace bihuan::patrol
