#include "statistics/leaders.hpp"

#include "statistics/statement.hpp"

#include <algorithm>
#include <map>

namespace bihuan::statistics {

std::vector<LeaderRow> by_leader(const db::Reader& reader, const Figures& figures) {
    std::map<std::string, std::string> leaders;
    reader.each(statement("community_leaders"), {figures.period.to}, [&](const db::Row& row) {
        leaders.emplace(std::string{row.text(0)}, std::string{row.text(1)});
    });

    std::map<std::string, LeaderRow> rows;
    for (const auto& community : figures.by_community) {
        const auto known = leaders.find(community.name);
        const bool named = known != leaders.end() && !known->second.empty();
        const std::string leader = named ? known->second : "未明确";
        LeaderRow& row = rows[leader];
        row.communities.push_back(community.name);
        row.sum.name = leader;
        row.sum.visits += community.visits;
        row.sum.found += community.found;
        row.sum.rectified += community.rectified;
        row.sum.open_at_end += community.open_at_end;
        row.sum.overdue_at_end += community.overdue_at_end;
    }
    std::vector<LeaderRow> result;
    for (auto& [leader, row] : rows) {
        std::sort(row.communities.begin(), row.communities.end());
        result.push_back(std::move(row));
    }
    return result;
}

Json to_json(const std::vector<LeaderRow>& rows) {
    Json::List list;
    for (const auto& [communities, sum] : rows)
        list.push_back(Json::Object{{"leader", sum.name},
                                    {"communities", Json::List(communities.begin(), communities.end())},
                                    {"visits", sum.visits},
                                    {"found", sum.found},
                                    {"rectified", sum.rectified},
                                    {"open_at_end", sum.open_at_end},
                                    {"overdue_at_end", sum.overdue_at_end}});
    return list;
}

} // namespace bihuan::statistics
