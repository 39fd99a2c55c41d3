#include "report/facts.hpp"

#include <array>

namespace bihuan::report {
namespace {

struct Definition {
    const char* id;
    const char* name_zh;
    const char* zh;
    const char* name_en;
    const char* en;
};

// In the words of the contract, "Figures of a period".
constexpr std::array definitions{
    Definition{"inspections.visits", "检查家次",
               "统计期内检查的次数，一家企业检查三次计三家次；复查单独统计，巡查不计入检查", "Visits",
               "inspections in the period; three visits to one enterprise count three; re-inspections are "
               "counted apart, "
               "patrols are no inspections"},
    Definition{"inspections.enterprises", "检查企业", "统计期内检查过的企业数，同一企业只计一家",
               "Enterprises visited", "different enterprises among these visits"},
    Definition{"hazards.rectification_rate", "整改率",
               "统计期内发现的隐患中截至期末已销号的项数÷统计期内发现的隐患项数", "Rectification rate",
               "hazards found in the period and closed by its end ÷ hazards found in the period"},
    Definition{"hazards.on_time_rate", "按期整改率",
               "有效整改期限在统计期内的隐患中，在期限当日或之前销号的项数÷有效整改期限在统计期内的隐患项数；"
               "延期须在原期限届满前批准方为有效",
               "On-time rate",
               "of the hazards whose deadline in force lies in the period, those closed on or before it ÷ "
               "all of them; an "
               "extension counts where it was granted before the deadline that it replaces"},
    Definition{"hazards.open_at_end", "期末未整改",
               "上期遗留＋本期发现－本期销号；已移送的隐患在收到处理结果前仍计入", "Open at the end",
               "carried in + found − closed in the period; a transferred hazard counts until its result is "
               "recorded"},
    Definition{"hazards.overdue_at_end", "逾期", "期末未整改的隐患中，有效整改期限早于期末日的项数",
               "Overdue", "of those open at the end, those whose deadline in force was before that day"},
    Definition{"change", "增减率", "（本期数－对比期数）÷对比期数；对比期数为0或无数据的，以“—”表示",
               "Change", "(now − then) ÷ then; — where the earlier figure is 0 or there is none"},
};

} // namespace

Json definitions_json() {
    Json::List list;
    for (const auto& of : definitions)
        list.push_back(Json::Object{{"figure", of.id},
                                    {"name", of.name_zh},
                                    {"text", of.zh},
                                    {"name_en", of.name_en},
                                    {"text_en", of.en}});
    return list;
}

} // namespace bihuan::report
