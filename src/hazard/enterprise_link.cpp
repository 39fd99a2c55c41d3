#include "hazard/enterprise_link.hpp"

#include "audit/chain.hpp"
#include "core/hash.hpp"
#include "core/json.hpp"
#include "hazard/hazard_actions.hpp"

#include <algorithm>

namespace bihuan {

const record::Record<HazardLink>& describe(const HazardLink*) {
    using record::Access;
    static const auto description =
        record::Record<HazardLink>{"hazard_link", {"企业链接", "enterprise link"}}
            .identified_by<&HazardLink::id>()
            .field<&HazardLink::hazard>({"隐患", "hazard"}, {.access = Access::system, .refers_to = "hazard"})
            .field<&HazardLink::token_sha256>({"摘要", "SHA-256 of the token"}, {.access = Access::system})
            .field<&HazardLink::made_at>({"生成时间", "made at"}, {.access = Access::system})
            .field<&HazardLink::made_by>({"生成账号", "made by"}, {.access = Access::system})
            .field<&HazardLink::expires_on>({"失效日期", "expires on"}, {.access = Access::system})
            .field<&HazardLink::revoked_on>({"撤销日期", "revoked on"}, {.access = Access::system});
    return description;
}

namespace hazard {
namespace {

std::optional<Date> deadline_of(const Hazard& hazard) {
    return hazard.due_in_force ? hazard.due_in_force : hazard.due_date;
}

} // namespace

NewLink make_link(db::Transaction& transaction, IdSource& ids, const HazardFile& file) {
    revoke_links(transaction, file.hazard.id);
    HazardLink link;
    link.id = ids.make<HazardLink>();
    link.hazard = file.hazard.id;
    NewLink made{ids.secret().substr(0, 40), transaction.today()};
    made.expires_on = std::max(transaction.today(), deadline_of(file.hazard).value_or(transaction.today()))
                          .plus_days(link_days_after_deadline);
    link.token_sha256 = sha256(made.token);
    link.made_at = transaction.now();
    link.made_by = transaction.actor().account;
    link.expires_on = made.expires_on;
    audit::insert(transaction, "hazard.make_link", link);
    return made;
}

int revoke_links(db::Transaction& transaction, const Id<Hazard>& hazard) {
    int count = 0;
    for (const auto& before : db::rows<HazardLink>(
             transaction,
             "SELECT {columns} FROM hazard_link WHERE hazard = $1 AND revoked_on IS NULL ORDER BY id",
             {hazard.text()})) {
        HazardLink after = before;
        after.revoked_on = transaction.today();
        audit::update(transaction, "hazard.revoke_link", before, after);
        ++count;
    }
    return count;
}

HazardFile behind_link(const db::Reader& reader, std::string_view token, Date today) {
    const auto link = db::row<HazardLink>(reader, "SELECT {columns} FROM hazard_link WHERE token_sha256 = $1",
                                          {sha256(token)});
    if (!link || link->revoked_on || link->expires_on < today) throw Problem{ProblemKind::link_ended};
    return load(reader, link->hazard);
}

std::string asked_json(const db::Reader& reader, const HazardFile& file, Date today) {
    const Hazard& hazard = file.hazard;
    const auto name =
        reader.text("SELECT name FROM enterprise_identity WHERE id = $1", {hazard.enterprise.text()});
    const auto due = deadline_of(hazard);
    const HazardState state = state_on(hazard, today);
    Json asked = Json::Object{{"enterprise", name.value_or("")},
                              {"code", hazard.code},
                              {"description", hazard.description},
                              {"site_part", hazard.site_part},
                              {"basis", hazard.basis},
                              {"level", code_of(hazard.level)},
                              {"found_on", hazard.found_on.text()},
                              {"issuing_organ", hazard.issuing_organ},
                              {"state", code_of(state)},
                              {"state_zh", text_of(state).zh},
                              {"state_en", text_of(state).en}};
    asked.set("due_date", due ? Json{due->text()} : Json{});
    Json::List steps;
    for (const auto* rule : possible_steps(hazard, state))
        if (rule->by_enterprise) steps.emplace_back(code_of(rule->kind));
    asked.set("possible_steps", std::move(steps));
    return asked.dump();
}

} // namespace hazard
} // namespace bihuan
