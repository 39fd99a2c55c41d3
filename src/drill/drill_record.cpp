#include "drill/drill.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(DrillScope) {
    static constexpr std::array texts{EnumText{"comprehensive", "综合演练", "comprehensive", "综合"},
                                      EnumText{"single", "单项演练", "single", "单项 专项"}};
    return texts;
}
std::span<const EnumText> enum_texts(DrillForm) {
    static constexpr std::array texts{EnumText{"live", "实战演练", "live", "实战"},
                                      EnumText{"tabletop", "桌面演练", "tabletop", "桌面"}};
    return texts;
}
std::span<const EnumText> enum_texts(DrillPurpose) {
    static constexpr std::array texts{EnumText{"test", "检验性", "test", "检验"},
                                      EnumText{"demonstration", "示范性", "demonstration", "示范"},
                                      EnumText{"research", "研究性", "research", "研究"}};
    return texts;
}
std::span<const EnumText> enum_texts(DrillState) {
    static constexpr std::array texts{
        EnumText{"planned", "已计划", "planned"},   EnumText{"prepared", "方案已定", "prepared"},
        EnumText{"held", "已实施，待评估", "held"}, EnumText{"evaluated", "已评估，待办结", "evaluated"},
        EnumText{"closed", "已办结", "closed"},     EnumText{"cancelled", "已取消", "cancelled"},
    };
    return texts;
}
std::span<const EnumText> enum_texts(CriterionGrade) {
    static constexpr std::array texts{
        EnumText{"met", "符合", "met"},
        EnumText{"partly", "基本符合", "partly met"},
        EnumText{"not_met", "不符合", "not met"},
        EnumText{"not_applicable", "不涉及", "not applicable"},
    };
    return texts;
}
std::span<const EnumText> enum_texts(ProblemRemedy) {
    static constexpr std::array texts{EnumText{"matter", "交办整改", "matter given"},
                                      EnumText{"revision", "修订预案", "revision of the plan"}};
    return texts;
}

const record::Record<DrillInject>& describe(const DrillInject*) {
    using I = DrillInject;
    static const auto description =
        record::Record<I>{"drill_inject", {"情景注入", "inject"}}
            .field<&I::minute>({"计划时点（分钟）", "planned minute"},
                               {.required = true, .least = 0, .most = 100'000})
            .field<&I::told_to>({"告知对象", "told to"}, {.max_length = 100})
            .field<&I::text>({"情景", "what is told"}, {.required = true, .max_length = 1000})
            .field<&I::expected>({"预期行动", "what is expected"}, {.max_length = 1000})
            .field<&I::given_minute>({"实际时点（分钟）", "given at minute"}, {.least = 0, .most = 100'000})
            .field<&I::observed>({"实际行动", "what was done"}, {.max_length = 1000});
    return description;
}

const record::Record<DrillParticipants>& describe(const DrillParticipants*) {
    using P = DrillParticipants;
    static const auto description =
        record::Record<P>{"drill_participants", {"参演单位", "participants"}}
            .field<&P::unit>({"单位", "unit"}, {.required = true, .max_length = 100})
            .field<&P::people>({"人数", "people"}, {.required = true, .least = 1, .most = 100'000})
            .field<&P::part>({"角色", "part"}, {.max_length = 60});
    return description;
}

const record::Record<DrillNote>& describe(const DrillNote*) {
    static const auto description =
        record::Record<DrillNote>{"drill_note", {"演练记录", "note of the course"}}
            .field<&DrillNote::minute>({"时点（分钟）", "minute"},
                                       {.required = true, .least = 0, .most = 100'000})
            .field<&DrillNote::text>({"记录", "note"}, {.required = true, .max_length = 1000});
    return description;
}

const record::Record<DrillGrade>& describe(const DrillGrade*) {
    static const auto description =
        record::Record<DrillGrade>{"drill_grade", {"评估", "grade"}}
            .field<&DrillGrade::criterion>({"评估项", "criterion"}, {.required = true, .max_length = 20})
            .field<&DrillGrade::grade>({"结果", "grade"}, {.required = true})
            .field<&DrillGrade::remark>({"说明", "remark"}, {.max_length = 500});
    return description;
}

const record::Record<Drill>& describe(const Drill*) {
    using D = Drill;
    static const auto description =
        record::Record<D>{"drill", {"应急演练", "drill"}}
            .identified_by<&D::id>()
            .field<&D::code>({"演练编号", "code"}, {.max_length = 40})
            .field<&D::title>({"演练名称", "title"}, {.required = true, .max_length = 100})
            .field<&D::plan>({"预案", "plan"}, {.refers_to = "emergency_plan"})
            .field<&D::enterprise>({"企业", "enterprise"}, {.refers_to = "enterprise"})
            .field<&D::community>({"社区", "community"}, {.max_length = 60})
            .field<&D::scope>({"演练内容", "scope"}, {.required = true})
            .field<&D::form>({"演练形式", "form"}, {.required = true})
            .field<&D::purpose>({"演练目的类型", "purpose"}, {.required = true})
            .field<&D::planned_on>({"计划日期", "planned on"}, {.required = true})
            .field<&D::begins_at>({"开始时间", "begins at"}, {.max_length = 5})
            .field<&D::place>({"地点", "place"}, {.required = true, .max_length = 200})
            .field<&D::organiser>({"组织单位", "organiser"}, {.required = true, .max_length = 100})
            .field<&D::director>({"演练总指挥", "director"}, {.max_length = 60})
            .field<&D::objective>({"目的", "objective"}, {.max_length = 1000})
            .field<&D::scenario>({"情景", "scenario"}, {.max_length = 2000})
            .field<&D::safety>({"安全保障", "safety"}, {.max_length = 1000})
            .field<&D::state>({"状态", "state"}, {.access = Access::system})
            .field<&D::plan_version>({"预案版本", "version of the plan"}, {.access = Access::system})
            .field<&D::version>({"预案版本标识", "identity of the version"}, {.access = Access::system})
            .field<&D::held_on>({"实施日期", "held on"}, {.access = Access::system})
            .field<&D::person_times>({"参演人次", "person-times"}, {.access = Access::system})
            .field<&D::summary>({"总结", "summary"}, {.max_length = 4000, .access = Access::system})
            .field<&D::conclusion>({"评估结论", "conclusion"}, {.max_length = 1000, .access = Access::system})
            .field<&D::evaluated_on>({"评估日期", "evaluated on"}, {.access = Access::system})
            .field<&D::evaluated_by_name>({"评估人", "evaluated by"}, {.access = Access::system})
            .field<&D::closed_on>({"办结日期", "closed on"}, {.access = Access::system})
            .field<&D::cancelled_reason>({"取消原因", "reason of the cancelling"}, {.access = Access::system})
            .list<&D::injects>({"情景注入", "injects"}, record::description_of<DrillInject>(), "drill")
            .list<&D::participants>({"参演单位", "participants"}, record::description_of<DrillParticipants>(),
                                    "drill")
            .list<&D::course>({"演练记录", "course"}, record::description_of<DrillNote>(), "drill")
            .list<&D::grades>({"评估", "grades"}, record::description_of<DrillGrade>(), "drill");
    return description;
}

const record::Record<DrillProblem>& describe(const DrillProblem*) {
    using P = DrillProblem;
    static const auto description =
        record::Record<P>{"drill_problem", {"演练问题", "problem of a drill"}}
            .identified_by<&P::id>()
            .field<&P::drill>({"演练", "drill"}, {.access = Access::system, .refers_to = "drill"})
            .field<&P::text>({"问题", "problem"}, {.required = true, .max_length = 1000})
            .field<&P::advice>({"整改建议", "advice"}, {.max_length = 1000})
            .field<&P::remedy>({"处理方式", "remedy"}, {.required = true})
            .field<&P::assignment>({"交办事项", "matter"},
                                   {.access = Access::system, .refers_to = "assignment"})
            .field<&P::found_on>({"发现日期", "found on"}, {.access = Access::system});
    return description;
}

} // namespace bihuan
