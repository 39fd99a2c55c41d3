#include "responsibility/duty_assessment.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(AssessmentMeasure) {
    static constexpr std::array texts{
        EnumText{"hazards_on_time", "按期整改", "deadlines kept"},
        EnumText{"hazards_closed", "隐患销号", "hazards closed"},
        EnumText{"hazards_in_time", "无逾期隐患", "no overdue hazards"},
        EnumText{"visits", "走访", "visits made"},
        EnumText{"matters", "交办事项按期办结", "matters done in time"},
        EnumText{"drills", "应急演练", "drills held"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(AssessmentState) {
    static constexpr std::array texts{
        EnumText{"draft", "待确认", "draft"},
        EnumText{"confirmed", "已确认", "confirmed"},
    };
    return texts;
}

const record::Record<AssessmentStandardItem>& describe(const AssessmentStandardItem*) {
    using I = AssessmentStandardItem;
    static const auto description =
        record::Record<I>{"assessment_standard_item", {"考核项目", "item of a standard"}}
            .field<&I::code>({"项目编码", "code"}, {.required = true, .max_length = 40})
            .field<&I::title>({"考核项目", "title"}, {.required = true, .max_length = 100})
            .field<&I::title_en>({"考核项目（英文）", "title in English"}, {.max_length = 200})
            .field<&I::measure>({"计算方法", "measure"}, {.required = true})
            .field<&I::weight>({"权重", "weight"}, {.required = true, .least = 1, .most = 100});
    return description;
}

const record::Record<AssessmentStandard>& describe(const AssessmentStandard*) {
    using S = AssessmentStandard;
    static const auto description =
        record::Record<S>{"assessment_standard", {"考核标准", "assessment standard"}}
            .identified_by<&S::id>()
            .field<&S::year>({"年度", "year"}, {.required = true, .least = 2000, .most = 2200})
            .field<&S::kind>({"岗位类别", "kind of post"}, {.required = true})
            .field<&S::source>({"依据", "source"}, {.max_length = 200})
            .list<&S::items>({"考核项目", "items"}, record::description_of<AssessmentStandardItem>(),
                             "standard");
    return description;
}

const record::Record<DutyAssessmentItem>& describe(const DutyAssessmentItem*) {
    using I = DutyAssessmentItem;
    static const auto description =
        record::Record<I>{"duty_assessment_item", {"考核得分", "item of an assessment"}}
            .field<&I::code>({"项目编码", "code"}, {.access = Access::system})
            .field<&I::title>({"考核项目", "title"}, {.access = Access::system})
            .field<&I::title_en>({"考核项目（英文）", "title in English"}, {.access = Access::system})
            .field<&I::measure>({"计算方法", "measure"}, {.access = Access::system})
            .field<&I::weight>({"权重", "weight"}, {.access = Access::system})
            .field<&I::due>({"应完成", "due"}, {.access = Access::system})
            .field<&I::done>({"已完成", "done"}, {.access = Access::system})
            .field<&I::score>({"得分", "score"}, {.access = Access::system})
            .field<&I::adjustment>({"调整", "adjustment"}, {.access = Access::system})
            .field<&I::reason>({"调整原因", "reason"}, {.access = Access::system});
    return description;
}

const record::Record<DutyAssessment>& describe(const DutyAssessment*) {
    using A = DutyAssessment;
    static const auto description =
        record::Record<A>{"duty_assessment", {"年度考核", "yearly assessment"}}
            .identified_by<&A::id>()
            .field<&A::year>({"年度", "year"}, {.required = true, .least = 2000, .most = 2200})
            .field<&A::person>({"被考核人", "person"}, {.required = true, .refers_to = "person"})
            .field<&A::person_name>({"姓名", "name"}, {.access = Access::system})
            .field<&A::kind>({"岗位类别", "kind of post"}, {.required = true})
            .field<&A::state>({"状态", "state"}, {.access = Access::system})
            .field<&A::counted_as_of>({"计分截至", "counted as of"}, {.access = Access::system})
            .field<&A::total>({"总分", "total"}, {.access = Access::system})
            .field<&A::statement>({"述职", "statement"}, {.max_length = 8000, .access = Access::system})
            .field<&A::confirmed_on>({"确认日期", "confirmed on"}, {.access = Access::system})
            .field<&A::confirmed_by_name>({"确认人", "confirmed by"}, {.access = Access::system})
            .field<&A::reopened_reason>({"重新打开的原因", "why it was reopened"}, {.access = Access::system})
            .list<&A::items>({"考核得分", "items"}, record::description_of<DutyAssessmentItem>(),
                             "assessment");
    return description;
}

const record::Record<AssessmentAdjustment>& describe(const AssessmentAdjustment*) {
    using A = AssessmentAdjustment;
    static const auto description =
        record::Record<A>{"assessment_adjustment", {"得分调整", "adjustment"}}
            .field<&A::code>({"项目编码", "code"}, {.required = true, .max_length = 40})
            .field<&A::points>({"加减分", "points"}, {.least = -100, .most = 100})
            .field<&A::reason>({"原因", "reason"}, {.required = true, .max_length = 300});
    return description;
}

const record::Record<AssessmentReopening>& describe(const AssessmentReopening*) {
    static const auto description =
        record::Record<AssessmentReopening>{"assessment_reopening", {"重新打开", "reopening"}}
            .field<&AssessmentReopening::reason>({"原因", "reason"}, {.required = true, .max_length = 300});
    return description;
}

const record::Record<DutyStatement>& describe(const DutyStatement*) {
    static const auto description =
        record::Record<DutyStatement>{"duty_statement", {"述职", "yearly statement"}}
            .field<&DutyStatement::statement>({"述职", "statement"}, {.required = true, .max_length = 8000});
    return description;
}

} // namespace bihuan
