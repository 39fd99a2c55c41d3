#include "patrol/patrol_actions.hpp"

#include "audit/chain.hpp"
#include "core/findings.hpp"

namespace bihuan::patrol {

Patrol record_patrol(db::Transaction& transaction, IdSource& ids, Patrol patrol) {
    const auto& description = record::description_of<Patrol>();
    Findings findings;
    if (patrol.date > transaction.today())
        findings.add(record::field_error(*description.find("date"), FieldFault::in_the_future,
                                         {{"value", patrol.date.text()}, {"today", transaction.today().text()}}));
    if (static_cast<std::size_t>(patrol.person_times) < patrol.members.size())
        findings.add(record::field_error(*description.find("person_times"), FieldFault::too_small,
                                         {{"limit", std::to_string(patrol.members.size())}}));
    findings.throw_if_any();
    if (patrol.id.empty())
        patrol.id = ids.make<Patrol>();
    audit::insert(transaction, "patrol.record", patrol);
    return patrol;
}

} // namespace bihuan::patrol
