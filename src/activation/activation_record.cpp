#include "activation/activation.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(ActivationState) {
    static constexpr std::array texts{
        EnumText{"running", "响应中", "running"},
        EnumText{"ended", "已终止", "ended"},
        EnumText{"reviewed", "已总结", "reviewed"},
        EnumText{"closed", "已归档", "closed"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(LessonOutcome) {
    static constexpr std::array texts{
        EnumText{"undecided", "待落实", "undecided"},
        EnumText{"revision", "修订预案", "revision of the plan"},
        EnumText{"hazard", "列入隐患", "a hazard"},
        EnumText{"assignment", "交办事项", "a matter given"},
        EnumText{"none", "不采取措施", "nothing follows"},
    };
    return texts;
}

const record::Record<ActivationArea>& describe(const ActivationArea*) {
    static const auto description =
        record::Record<ActivationArea>{"activation_area", {"响应范围", "area"}}
            .field<&ActivationArea::community>({"社区", "community"}, {.required = true, .max_length = 60});
    return description;
}

const record::Record<Activation>& describe(const Activation*) {
    using A = Activation;
    static const auto description =
        record::Record<A>{"activation", {"应急响应", "response"}}
            .identified_by<&A::id>()
            .field<&A::code>({"响应编号", "code"}, {.access = Access::system})
            .field<&A::plan_code>({"预案代码", "plan"}, {.required = true, .max_length = 60})
            .field<&A::plan_title>({"预案名称", "title of the plan"}, {.access = Access::system})
            .field<&A::plan>({"预案", "plan record"},
                             {.access = Access::system, .refers_to = "emergency_plan"})
            .field<&A::plan_version>({"预案版本", "version of the plan"},
                                     {.access = Access::system, .refers_to = "plan_version"})
            .field<&A::plan_version_no>({"版本号", "number of the version"}, {.access = Access::system})
            .field<&A::level>({"响应级别", "level"}, {.required = true})
            .field<&A::matter>({"响应事项", "matter"}, {.max_length = 500})
            .field<&A::measures>({"处置措施", "measures"}, {.max_length = 4000})
            .field<&A::expected_until>({"预计期限", "expected until"})
            .field<&A::warning>({"预警", "warning"}, {.max_length = 36})
            .field<&A::started_at>({"启动时间", "started at"}, {.access = Access::system})
            .field<&A::started_by>({"启动账号", "starting account"}, {.access = Access::system})
            .field<&A::started_by_name>({"启动人", "started by"}, {.access = Access::system})
            .field<&A::state>({"状态", "state"}, {.access = Access::system})
            .field<&A::ended_at>({"终止时间", "ended at"}, {.access = Access::system})
            .field<&A::ended_by_name>({"终止决定人", "ended by"}, {.access = Access::system})
            .field<&A::end_reason>({"终止理由", "reason for the end"},
                                   {.max_length = 1000, .access = Access::system})
            .field<&A::reviewed_at>({"总结时间", "reviewed at"}, {.access = Access::system})
            .field<&A::reviewed_by_name>({"总结人", "reviewed by"}, {.access = Access::system})
            .field<&A::review>({"总结评估", "review"}, {.max_length = 20'000, .access = Access::system})
            .field<&A::closed_at>({"归档时间", "closed at"}, {.access = Access::system})
            .field<&A::closed_by_name>({"归档人", "closed by"}, {.access = Access::system})
            .list<&A::communities>({"响应范围", "area"}, record::description_of<ActivationArea>(),
                                   "activation");
    return description;
}

const record::Record<LevelChange>& describe(const LevelChange*) {
    using L = LevelChange;
    static const auto description =
        record::Record<L>{"response_level", {"响应级别变动", "change of level"}}
            .identified_by<&L::id>()
            .field<&L::activation>({"响应", "response"},
                                   {.access = Access::system, .refers_to = "activation"})
            .field<&L::number>({"日志序号", "number in the log"}, {.access = Access::system})
            .field<&L::from_level>({"原级别", "from"}, {.access = Access::system})
            .field<&L::to_level>({"新级别", "to"}, {.required = true})
            .field<&L::changed_at>({"变动时间", "changed at"}, {.access = Access::system})
            .field<&L::decided_by>({"决定角色", "role that decides"}, {.access = Access::system})
            .field<&L::reason>({"理由", "reason"}, {.required = true, .max_length = 1000})
            .field<&L::measures>({"处置措施", "measures"}, {.max_length = 4000})
            .field<&L::expected_until>({"预计期限", "expected until"})
            .field<&L::changed_by>({"决定账号", "deciding account"}, {.access = Access::system})
            .field<&L::changed_by_name>({"决定人", "decided by"}, {.access = Access::system});
    return description;
}

const record::Record<ResponseRole>& describe(const ResponseRole*) {
    using R = ResponseRole;
    static const auto description =
        record::Record<R>{"response_role", {"响应角色", "role in the response"}}
            .identified_by<&R::id>()
            .field<&R::activation>({"响应", "response"},
                                   {.access = Access::system, .refers_to = "activation"})
            .field<&R::role>({"角色代码", "role"}, {.required = true, .max_length = 40})
            .field<&R::role_name>({"角色", "name of the role"}, {.access = Access::system})
            .field<&R::place>({"顺序", "order"}, {.access = Access::system})
            .field<&R::person>({"人员", "person"}, {.max_length = 36})
            .field<&R::name>({"姓名", "name"}, {.access = Access::system})
            .field<&R::post>({"职务", "post"}, {.access = Access::system})
            .field<&R::community>({"社区", "community"}, {.max_length = 60})
            .field<&R::account>({"账号", "account"}, {.access = Access::system})
            .field<&R::until>({"换下时间", "until"}, {.access = Access::system});
    return description;
}

const record::Record<Lesson>& describe(const Lesson*) {
    using L = Lesson;
    static const auto description =
        record::Record<L>{"response_lesson", {"问题与建议", "lesson"}}
            .identified_by<&L::id>()
            .field<&L::activation>({"响应", "response"},
                                   {.access = Access::system, .refers_to = "activation"})
            .field<&L::words>({"问题", "what was found"}, {.required = true, .max_length = 2000})
            .field<&L::suggestion>({"建议", "suggestion"}, {.max_length = 2000})
            .field<&L::recorded_at>({"登记时间", "recorded at"}, {.access = Access::system})
            .field<&L::recorded_by_name>({"登记人", "recorded by"}, {.access = Access::system})
            .field<&L::outcome>({"去向", "outcome"}, {.access = Access::system})
            .field<&L::outcome_record>({"去向记录", "record of the outcome"}, {.access = Access::system})
            .field<&L::reason>({"理由", "reason"}, {.access = Access::system})
            .field<&L::decided_at>({"决定时间", "decided at"}, {.access = Access::system})
            .field<&L::decided_by_name>({"决定人", "decided by"}, {.access = Access::system});
    return description;
}

} // namespace bihuan
