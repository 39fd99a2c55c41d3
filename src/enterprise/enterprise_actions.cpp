#include "enterprise/enterprise_actions.hpp"

#include "audit/chain.hpp"
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
    return enterprise;
}

Enterprise correct_enterprise(db::Transaction& transaction, IdSource& ids, const Enterprise& before,
                              Enterprise after, UsccPolicy policy) {
    after.id = before.id;
    require_sound(after, policy);
    if (after.community != before.community)
        organisation::ensure_unit(transaction, ids, UnitKind::community, after.community);
    audit::update(transaction, "enterprise.correct", before, after);
    return after;
}

} // namespace bihuan::enterprise
