/// The hazards that a report names one by one, as they stand at the end of its period.
#pragma once

#include "core/json.hpp"
#include "db/query.hpp"

#include <string>
#include <vector>

namespace bihuan::statistics {

/// Dates after the end of the period are not shown: a report of the past does not know them.
struct ListedHazard {
    std::string code;
    std::string enterprise_name;
    std::string community;
    std::string category;
    std::string description;
    std::string level;       ///< code, `general` or `major`
    std::string responsible; ///< 整改责任人
    Date found_on;
    std::optional<Date> due_date; ///< in force at the end of the period
    int days_overdue = 0; ///< from the day after the deadline to the end; 0 where closed or not overdue
    std::optional<Date> closed_on;
    std::optional<Date> transferred_on;
    std::string transferred_to;     ///< empty where it is not transferred by then
    std::optional<Date> listed_on;  ///< 挂牌督办
    std::optional<Date> planned_on; ///< 列入治理计划
};

/// Each list by the day found, then by code. The lengths of the last three are the figures of the same names.
struct HazardLists {
    std::vector<ListedHazard> major;       ///< found in the period, or found before and open at its end
    std::vector<ListedHazard> open_at_end; ///< carried over into the next period (结转下期)
    std::vector<ListedHazard> overdue_at_end;
    std::vector<ListedHazard> transferred_at_end;
};

HazardLists lists_of(const db::Reader&, const Period&, const std::string& community = {});

/// `{"major":[…],"open_at_end":[…],"overdue_at_end":[…],"transferred_at_end":[…]}`.
Json to_json(const HazardLists&);

} // namespace bihuan::statistics
