#include "report/comparison.hpp"
#include "report/facts.hpp"
#include "report/texts.hpp"

namespace bihuan::report {
namespace {

/// The quarter before, in full; a quarter that is not over is not held against a whole one.
Earlier quarter_before(const Making& making) {
    const auto& period = making.reporting.period;
    if (making.reporting.provisional)
        return {"上季度",
                "the quarter before",
                "本季度未结束，不作环比",
                "no comparison with a whole quarter yet",
                period.before().days(),
                {}};
    return earlier_of(making.reader, period.before().days(), "上季度", "the quarter before", "上季度无数据",
                      "no data of the quarter before");
}

} // namespace

void add_quarterly_facts(const Making& making, Json::Object& facts) {
    const auto& [period, days, provisional] = making.reporting;
    const Earlier before = quarter_before(making);
    const Earlier same_quarter =
        earlier_of(making.reader, bihuan::year_before(days), "去年同期", "the same quarter last year",
                   "上年无数据", "no data of last year");
    facts.emplace_back("comparison", comparison_json(making.figures, before, same_quarter));

    // The lines of the year so far: three points in spring, twelve in winter, last year's beside.
    const Period year_so_far{year_period(period.year).from, days.to};
    const auto so_far = statistics::figures_of(making.reader, year_so_far);
    const Earlier last_year = earlier_of(making.reader, bihuan::year_before(year_so_far), "", "", "", "");
    facts.emplace_back("months", months_json(so_far, last_year.figures ? &*last_year.figures : nullptr));
    facts.emplace_back("months_have_year_before", last_year.figures.has_value());
    facts.emplace_back("year_so_far", Json::Object{{"visits", so_far.visits},
                                                   {"found", so_far.found()},
                                                   {"rectified", so_far.rectified()}});
    facts.emplace_back("next", next_period_json(making, *fact(facts, "lists").find("open_at_end")));

    add_title(making, "安全生产工作报告", facts);
    std::string title_en = "Work safety report for " + period.text(Language::en);
    if (provisional) title_en += " (until " + date_text(days.to, Language::en) + ")";
    facts.emplace_back("title_en", title_en);
}

} // namespace bihuan::report
