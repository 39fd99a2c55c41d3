#include "hazard/desk.hpp"

#include "audit/chain.hpp"
#include "db/rows.hpp"
#include "hazard/hazard_actions.hpp"
#include "http/problem_json.hpp"
#include "notice/outbox.hpp"

#include <algorithm>

namespace bihuan {

const record::Record<SavedFilter>& describe(const SavedFilter*) {
    using record::Access;
    static const auto description =
        record::Record<SavedFilter>{"saved_filter", {"常用筛选", "saved filter"}}
            .identified_by<&SavedFilter::id>()
            .field<&SavedFilter::name>({"名称", "name"}, {.required = true, .max_length = 60})
            .field<&SavedFilter::query>({"筛选条件", "query"}, {.required = true, .max_length = 1000})
            .field<&SavedFilter::shared>({"共享", "shared"})
            .field<&SavedFilter::account>({"账号", "account"}, {.access = Access::system});
    return description;
}

namespace hazard {
namespace {

void assign_one(db::Database& database, const Actor& actor, IdSource& ids, const Id<Hazard>& id,
                const Assignment& wish, const access::Reach& reach, const Taker& taker) {
    database.write(actor, [&](db::Transaction& transaction) {
        audit::hold_chain(transaction);
        transaction.hold("hazard", id.text());
        HazardFile file = load(transaction, id);
        // Outside the area it does not exist.
        if (!reach.covers(file.hazard.community, file.grid))
            throw Problem{ProblemKind::not_found, {{"what", "隐患 / hazard"}, {"key", id.text()}}};
        HazardStep step;
        step.assigned_to = wish.assigned_to;
        step.department = wish.department;
        step.reason = wish.reason;
        file = take_step(transaction, ids, std::move(file), StepKind::assign, std::move(step), taker);
    });
}

} // namespace

Json assign_all(db::Database& database, const Actor& actor, IdSource& ids,
                const std::vector<Id<Hazard>>& hazards, const Assignment& wish, const access::Reach& reach,
                const Taker& taker, Language language) {
    Json::List items;
    std::int64_t assigned = 0;
    for (const auto& id : hazards) {
        Json item = Json::Object{{"hazard", id.text()}};
        try {
            assign_one(database, actor, ids, id, wish, reach, taker);
            item.set("status", 200);
            ++assigned;
        } catch (const Problem& problem) {
            item.set("status", problem.status())
                .set("type", http::type_of(problem.kind()))
                .set("detail", problem.detail(language));
        }
        items.push_back(std::move(item));
    }
    return Json::Object{{"assigned", assigned}, {"items", std::move(items)}};
}

std::vector<SavedFilter> filters_of(const db::Reader& reader, const std::string& account) {
    return db::rows<SavedFilter>(
        reader, "SELECT {columns} FROM saved_filter WHERE account = $1 OR shared ORDER BY name, id",
        {account});
}

SavedFilter keep_filter(db::Transaction& transaction, IdSource& ids, SavedFilter filter,
                        const std::string& account) {
    filter.account = account;
    const auto before = db::row<SavedFilter>(
        transaction, "SELECT {columns} FROM saved_filter WHERE account = $1 AND name = $2",
        {filter.account, filter.name});
    if (before) {
        filter.id = before->id;
        audit::update(transaction, "saved_filter.change", *before, filter);
    } else {
        if (filter.id.empty()) filter.id = ids.make<SavedFilter>();
        audit::insert(transaction, "saved_filter.keep", filter);
    }
    return filter;
}

std::optional<Instant> looked_at(const db::Reader& reader, const std::string& account) {
    const auto text = reader.text("SELECT looked_at FROM hazard_look WHERE account = $1", {account});
    return text ? Instant::parse(*text) : std::nullopt;
}

void note_look(db::Transaction& transaction, const std::string& account) {
    transaction.note("INSERT INTO hazard_look (account, looked_at) VALUES ($1, $2) "
                     "ON CONFLICT (account) DO UPDATE SET looked_at = excluded.looked_at",
                     {account, transaction.now()});
}

} // namespace hazard
} // namespace bihuan
