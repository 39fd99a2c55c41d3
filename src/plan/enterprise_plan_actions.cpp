#include "plan/enterprise_plan_actions.hpp"

#include "audit/chain.hpp"
#include "db/rows.hpp"

namespace bihuan::plan {

std::optional<EnterprisePlan> known_enterprise_plan(const db::Reader& reader, const EnterprisePlan& plan) {
    return db::row<EnterprisePlan>(
        reader,
        "SELECT {columns} FROM enterprise_plan WHERE enterprise = $1 AND kind = $2 AND title = $3 AND "
        "version = $4 AND ended_on IS NULL ORDER BY id LIMIT 1",
        {plan.enterprise.text(), std::string{code_of(plan.kind)}, plan.title, plan.version});
}

EnterprisePlan enter_enterprise_plan(db::Transaction& transaction, IdSource& ids, EnterprisePlan plan) {
    Findings findings;
    check(plan, transaction.today(), findings);
    findings.throw_if_any();
    if (plan.id.empty()) plan.id = ids.make<EnterprisePlan>();
    plan = reckoned(std::move(plan));
    audit::insert(transaction, "enterprise_plan.add", plan);
    search::add(transaction, search_entry(plan));
    return plan;
}

EnterprisePlan correct_enterprise_plan(db::Transaction& transaction, const EnterprisePlan& before,
                                       EnterprisePlan after) {
    Findings findings;
    check(after, transaction.today(), findings);
    findings.throw_if_any();
    after = reckoned(std::move(after));
    audit::update(transaction, "enterprise_plan.correct", before, after);
    search::put(transaction, search_entry(after));
    return after;
}

search::Entry search_entry(const EnterprisePlan& plan) {
    return {"enterprise_plan",
            plan.id.text(),
            plan.community,
            {plan.title, plan.enterprise_name, plan.receipt_no}};
}

namespace {

constexpr std::int64_t told_at_once = 500;

void describe_hit(const db::Reader& reader, Date, search::Hit& hit) {
    const auto plan = db::find(reader, Id<EnterprisePlan>::trusted(hit.subject));
    if (!plan) return;
    hit.label = plan->title + (plan->version.empty() ? "" : " " + plan->version);
    hit.place = plan->enterprise_name;
    const auto say = [&](const char* code, const char* zh, const char* en) {
        hit.state = code;
        hit.state_zh = zh;
        hit.state_en = en;
    };
    if (plan->ended_on)
        say("ended", "停用", "out of use");
    else if (plan->filed_on)
        say("filed", "已备案", "filed");
    else if (plan->filing_due)
        say("missing", "应备案未备案", "has to be filed and is not");
    else
        say("in_use", "在用", "in use");
}

void add_all(db::Transaction& transaction) {
    std::string last;
    for (;;) {
        const auto plans = db::rows<EnterprisePlan>(
            transaction, "SELECT {columns} FROM enterprise_plan WHERE id > $1 ORDER BY id LIMIT $2",
            {last, told_at_once});
        for (const auto& plan : plans)
            search::add(transaction, search_entry(plan));
        if (plans.empty()) return;
        last = plans.back().id.text();
    }
}

} // namespace

search::Kind enterprise_plan_search_kind() {
    return {"enterprise_plan", {"企业应急预案", "plans of enterprises"}, describe_hit, add_all};
}

} // namespace bihuan::plan
