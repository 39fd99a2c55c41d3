#include "patrol/clue_store.hpp"

#include "db/page.hpp"
#include "patrol/clue_rules.hpp"

namespace bihuan::patrol {
namespace {

constexpr std::int64_t compared_at_most = 500; // of one community within the days; more are told by hand

} // namespace

std::optional<Clue> with_external_no(const db::Reader& reader, ClueSource source,
                                     const std::string& external_no) {
    return db::row<Clue>(reader, "SELECT {columns} FROM clue WHERE external_no = $1 AND source = $2",
                         {external_no, std::string{code_of(source)}});
}

std::optional<Clue> told_before(const db::Reader& reader, const Clue& told) {
    const auto near = db::rows<Clue>(
        reader,
        "SELECT {columns} FROM clue WHERE community = $1 AND received_on >= $2 AND received_on <= $3 "
        "AND state <> 'merged' AND state <> 'rejected' ORDER BY received_on, id LIMIT $4",
        {told.community, told.received_on.plus_days(-days_alike), told.received_on.plus_days(days_alike),
         compared_at_most});
    for (const auto& clue : near)
        if (clue.id != told.id && are_alike(clue, told)) return clue;
    return std::nullopt;
}

std::vector<Clue> reports_of(const db::Reader& reader, const Id<Clue>& clue) {
    return db::rows<Clue>(reader, "SELECT {columns} FROM clue WHERE merged_into = $1 ORDER BY id",
                          {clue.text()});
}

std::vector<Clue> page(const db::Reader& reader, const ClueFilter& filter, const std::string& after,
                       std::int64_t limit) {
    db::Conditions conditions;
    conditions.add_if("id > ?", after)
        .add_if("community = ?", filter.community)
        .add_if("source = ?", filter.source)
        .add_if("enterprise = ?", filter.enterprise)
        .add_if("assignee = ?", filter.assignee)
        .add_if("received_on >= ?", filter.from)
        .add_if("received_on <= ?", filter.to)
        .within_places("community", "grid", filter.areas, filter.grids);
    if (filter.state == "open" || filter.state == "overdue")
        conditions.add("closed_on IS NULL");
    else
        conditions.add_if("state = ?", filter.state);
    if (filter.state == "overdue") conditions.add("due_date < ?", filter.today);
    return db::page<Clue>(reader, std::move(conditions), limit);
}

} // namespace bihuan::patrol
