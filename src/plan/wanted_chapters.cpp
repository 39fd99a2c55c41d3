#include "plan/plan_lint.hpp"

namespace bihuan::plan {
namespace {

/// The outline that sub-district plans are usually written by (突发事件应急预案管理办法; practice).
const std::vector<WantedChapter> government{
    {{"总则"}, "总则", "general provisions"},
    {{"组织指挥", "组织体系", "组织机构", "指挥体系"}, "组织指挥体系", "command"},
    {{"风险"}, "风险与预防", "risks and prevention"},
    {{"监测", "预警"}, "监测预警", "monitoring and warning"},
    {{"信息报告", "信息报送"}, "信息报告", "reporting"},
    {{"应急响应"}, "应急响应", "response"},
    {{"分级"}, "应急响应·分级", "response: levels"},
    {{"先期处置"}, "应急响应·先期处置", "response: first measures"},
    {{"措施", "任务"}, "应急响应·措施", "response: measures"},
    {{"结束", "终止"}, "应急响应·结束", "response: end"},
    {{"恢复", "重建", "后期处置"}, "恢复与重建", "recovery"},
    {{"保障"}, "保障措施", "support"},
    {{"预案管理"}, "预案管理", "management of the plan"},
    {{"附则"}, "附则", "supplementary provisions"},
    {{"附件"}, "附件", "annexes"},
};

/// GB/T 29639-2020, chapters 6 and 9.
const std::vector<WantedChapter> comprehensive{
    {{"总则"}, "总则", "general provisions"},
    {{"适用范围"}, "总则·适用范围", "general provisions: scope"},
    {{"响应分级"}, "总则·响应分级", "general provisions: response levels"},
    {{"组织机构"}, "应急组织机构及职责", "organisation and duties"},
    {{"应急响应"}, "应急响应", "response"},
    {{"信息报告"}, "应急响应·信息报告", "response: reporting"},
    {{"预警"}, "应急响应·预警", "response: warning"},
    {{"响应启动"}, "应急响应·响应启动", "response: start"},
    {{"应急处置"}, "应急响应·应急处置", "response: measures"},
    {{"应急支援"}, "应急响应·应急支援", "response: support from outside"},
    {{"响应终止"}, "应急响应·响应终止", "response: end"},
    {{"后期处置"}, "后期处置", "aftermath"},
    {{"应急保障"}, "应急保障", "support"},
    {{"附件"}, "附件", "annexes"},
};

/// GB/T 29639-2020, chapter 7.
const std::vector<WantedChapter> special{
    {{"适用范围"}, "适用范围", "scope"},
    {{"组织机构"}, "应急组织机构及职责", "organisation and duties"},
    {{"响应启动"}, "响应启动", "start of the response"},
    {{"处置措施"}, "处置措施", "measures"},
    {{"应急保障"}, "应急保障", "support"},
};

/// GB/T 29639-2020, chapter 8.
const std::vector<WantedChapter> site{
    {{"风险描述"}, "事故风险描述", "risks"},
    {{"应急工作职责", "工作职责"}, "应急工作职责", "duties"},
    {{"应急处置"}, "应急处置", "measures"},
    {{"注意事项"}, "注意事项", "cautions"},
};

const std::vector<WantedChapter> none;

} // namespace

const std::vector<WantedChapter>& wanted_chapters(PlanFamily family, PlanKind kind) {
    switch (kind) {
    case PlanKind::card:
        return none;
    case PlanKind::site:
        return site;
    case PlanKind::overall:
        return family == PlanFamily::government ? government : comprehensive;
    case PlanKind::special:
        break;
    }
    return family == PlanFamily::government ? government : special;
}

} // namespace bihuan::plan
