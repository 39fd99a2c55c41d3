/// The figures of a period, by the contract's names, all as of the end of the period.
///
/// What happens after `period.to` never changes them: a hazard counts as closed, overdue, transferred or
/// voided only when that had happened by then. They are read from the views that the rooms publish and hold
/// nothing of their own.
#pragma once

#include "core/json.hpp"
#include "db/query.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bihuan::statistics {

/// One row of a breakdown; the rows of each breakdown add up to the totals.
struct BreakdownRow {
    std::string name;
    std::int64_t visits = 0;
    std::int64_t found = 0;
    std::int64_t rectified = 0;
    std::int64_t open_at_end = 0;
    std::int64_t overdue_at_end = 0;
};

struct Figures {
    Period period;
    std::string community; ///< empty: the whole office

    std::int64_t visits = 0;      ///< 检查家次: inspections of the period, re-inspections not counted
    std::int64_t enterprises = 0; ///< 检查企业数: distinct enterprises among them
    std::int64_t reinspections = 0;

    std::int64_t found_general = 0;
    std::int64_t found_major = 0;
    std::int64_t rectified_general = 0; ///< of those found in the period, closed by its end
    std::int64_t rectified_major = 0;
    std::int64_t carried_in = 0;       ///< 上期遗留
    std::int64_t closed_in_period = 0; ///< whenever found
    std::int64_t open_at_end = 0;
    std::int64_t overdue_at_end = 0;
    std::int64_t transferred_at_end = 0;
    std::int64_t due_in_period = 0;  ///< effective due date within the period
    std::int64_t closed_on_time = 0; ///< of these, closed on or before that date

    std::vector<BreakdownRow> by_community;
    std::vector<BreakdownRow> by_industry;
    std::vector<BreakdownRow> by_category;
    std::vector<BreakdownRow> by_month;

    std::int64_t found() const { return found_general + found_major; }
    std::int64_t rectified() const { return rectified_general + rectified_major; }
    /// Nothing where nothing was found.
    std::optional<double> rectification_rate() const;
    /// Nothing where no due date lies in the period.
    std::optional<double> on_time_rate() const;
};

/// The figures of `period`, of one community where it is named. Throws std::logic_error where the identities
/// of the contract do not hold: open_at_end = carried_in + found - closed_in_period, and every breakdown adds
/// up.
Figures figures_of(const db::Reader&, const Period& period, const std::string& community = {});

/// Throws Problem invalid_input for a community that nobody registered and where nobody inspected: figures of
/// 0 for a name with a slip would be believed.
void require_known_community(const db::Reader&, const std::string& community,
                             std::string_view field = "community");

/// The contract's shape: `{"period":…, "inspections":{…}, "hazards":{…}, "by_community":[…], …}`.
Json to_json(const Figures&);

} // namespace bihuan::statistics
