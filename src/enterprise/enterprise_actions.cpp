#include "enterprise/enterprise_actions.hpp"

#include "audit/chain.hpp"
#include "enterprise/enterprise_search.hpp"
#include "organisation/organisation_actions.hpp"

namespace bihuan::enterprise {
namespace {

void require_sound(Enterprise& enterprise, UsccPolicy policy) {
    Findings findings;
    prepare(enterprise, policy, findings);
    findings.throw_if_any();
}

} // namespace

Enterprise register_enterprise(db::Transaction& transaction, IdSource& ids, Enterprise enterprise,
                               UsccPolicy policy) {
    require_sound(enterprise, policy);
    if (enterprise.id.empty()) enterprise.id = ids.make<Enterprise>();
    organisation::ensure_unit(transaction, ids, UnitKind::community, enterprise.community);
    audit::insert(transaction, "enterprise.register", enterprise);
    search::add(transaction, search_entry(enterprise));
    return enterprise;
}

Enterprise correct_enterprise(db::Transaction& transaction, IdSource& ids, const Enterprise& before,
                              Enterprise after, UsccPolicy policy) {
    require_unmerged(before);
    after.id = before.id;
    require_sound(after, policy);
    if (after.community != before.community)
        organisation::ensure_unit(transaction, ids, UnitKind::community, after.community);
    audit::update(transaction, "enterprise.correct", before, after);
    search::put(transaction, search_entry(after));
    return after;
}

Enterprise change_status(db::Transaction& transaction, IdSource& ids, const Enterprise& before,
                         EnterpriseStatusChange change) {
    check_status_change(before, change, transaction.today());
    if (change.id.empty()) change.id = ids.make<EnterpriseStatusChange>();
    change.enterprise = before.id;
    change.previous = before.status;
    Enterprise after = before;
    after.status = change.status;
    after.status_since = change.changed_on;
    audit::insert(transaction, "enterprise.change_status", change);
    audit::update(transaction, "enterprise.change_status", before, after);
    return after;
}

} // namespace bihuan::enterprise
