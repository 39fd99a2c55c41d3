/// The statistics table of hazards by sector (隐患排查治理情况统计表), columns 1 to 14 as reported upward
/// each quarter.
///
/// Source: 安委办〔2007〕34号. Hazards found in the period, as they stand at its end; the sector is the
/// enterprise's supervision sector (行业领域), or its industry where none is set. What a treatment plan has
/// settled carries no dates and is counted as it stands today.
#pragma once

#include "core/json.hpp"
#include "db/query.hpp"

#include <string>
#include <vector>

namespace bihuan::statistics {

struct SectorRow {
    std::string sector;
    std::int64_t units_inspected = 0;   ///< 1 开展排查的单位(家)
    std::int64_t general_found = 0;     ///< 2 排查一般隐患(项)
    std::int64_t general_rectified = 0; ///< 3 其中已整改(项)
    std::int64_t major_found = 0;       ///< 5 排查重大隐患(项)
    std::int64_t major_rectified = 0;   ///< 6 其中已整改销号(项)
    std::int64_t planned = 0;           ///< 8 列入治理计划的重大隐患(项)
    std::int64_t goals_settled = 0;     ///< 9 落实目标任务
    std::int64_t funds_settled = 0;     ///< 10 落实经费物资
    std::int64_t people_settled = 0;    ///< 11 落实机构人员
    std::int64_t deadline_settled = 0;  ///< 12 落实时间要求
    std::int64_t measures_settled = 0;  ///< 13 落实安全措施和应急预案
    std::int64_t funds_invested = 0;    ///< 14 累计落实治理资金, in yuan (the table prints 万元)

    std::optional<double> general_rate() const; ///< 4 整改率; nothing where nothing was found
    std::optional<double> major_rate() const;   ///< 7
    /// Major hazards neither closed nor in a treatment plan. The table's check 5 = 6 + 8 holds where it is 0;
    /// else the office still has to plan them, and the table is not ready to be reported.
    std::int64_t unplanned() const { return major_found - major_rectified - planned; }
};

struct StatutoryTable {
    Period period;
    std::string community;       ///< empty: the whole office
    std::vector<SectorRow> rows; ///< by name of the sector
    SectorRow total;             ///< its sector is `合计`
};

/// Throws std::logic_error where the table's own checks fail: 3 ≤ 2, 6 ≤ 5, 9…13 ≤ 8.
StatutoryTable statutory_table(const db::Reader&, const Period&, const std::string& community = {});

Json to_json(const StatutoryTable&);

} // namespace bihuan::statistics
