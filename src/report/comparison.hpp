/// The main figures of a report beside those of the period before (环比) and of the year before (同比).
///
/// Every earlier figure is as of the end of its own period. Where the office has no records so far back there
/// is no earlier figure, and where an earlier figure is 0 there is no rate of change: null in JSON, — on
/// paper, never 100%.
#pragma once

#include "report/report_period.hpp"
#include "statistics/figures.hpp"

#include <optional>

namespace bihuan::report {

/// One figure of the contract, as a row of the comparison.
struct ComparedFigure {
    std::string_view id; ///< as for `bihuan stats --explain`: hazards.found
    std::string_view name_zh, name_en;
    std::string_view unit_zh, unit_en;
    /// A count, or a share: one of the two is set.
    std::int64_t (*count)(const statistics::Figures&);
    std::optional<double> (*share)(const statistics::Figures&);
};
std::span<const ComparedFigure> compared_figures();

/// The earlier period that a report is held against.
struct Earlier {
    std::string word_zh, word_en; ///< 上季度, 去年同期; `the quarter before`
    std::string none_zh, none_en; ///< 上季度无数据, 上年无数据
    Period period;
    std::optional<statistics::Figures> figures; ///< nothing where the office has no records so far back
};

/// The figures of `period` as something to be held against.
Earlier earlier_of(const db::Reader&, const Period&, std::string word_zh, std::string word_en,
                   std::string none_zh, std::string none_en);

/// `{"rows":[…], "visits_text":…, "found_text":…, …}`. `before` is missing for a year and for a quarter that
/// is not over.
Json comparison_json(const statistics::Figures& now, const std::optional<Earlier>& before,
                     const Earlier& year_before);

/// 较上季度增加12家次（增长3.58%）; 与上季度持平; 上季度无数据.
std::string change_phrase(const ComparedFigure&, const statistics::Figures& now, const Earlier&, Language);

} // namespace bihuan::report
