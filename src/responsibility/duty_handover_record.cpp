#include "responsibility/duty_handover.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(HandoverState) {
    static constexpr std::array texts{
        EnumText{"draft", "待签字", "draft"},
        EnumText{"done", "已交接", "handed over"},
        EnumText{"withdrawn", "已撤回", "withdrawn"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(HandoverKind) {
    static constexpr std::array texts{
        EnumText{"term", "岗位", "post"},
        EnumText{"assignment", "包保责任", "assignment"},
        EnumText{"matter", "交办事项", "matter"},
        EnumText{"hazard", "跟踪隐患", "hazard followed"},
        EnumText{"area_hazard", "辖区未销号隐患", "open hazard of the area"},
    };
    return texts;
}

const record::Record<DutyHandoverItem>& describe(const DutyHandoverItem*) {
    using I = DutyHandoverItem;
    static const auto description =
        record::Record<I>{"duty_handover_item", {"交接事项", "item of a handover"}}
            .field<&I::kind>({"种类", "kind"}, {.access = Access::system})
            .field<&I::subject>({"对象", "subject"}, {.access = Access::system})
            .field<&I::title>({"内容", "title"}, {.max_length = 400, .access = Access::system})
            .field<&I::community>({"社区", "community"}, {.access = Access::system})
            .field<&I::successor>({"接收人", "successor"}, {.access = Access::system, .refers_to = "person"})
            .field<&I::successor_name>({"接收人姓名", "name of the successor"}, {.access = Access::system})
            .field<&I::vacant_reason>({"空缺说明", "why nobody follows"}, {.access = Access::system});
    return description;
}

const record::Record<DutyHandover>& describe(const DutyHandover*) {
    using H = DutyHandover;
    static const auto description =
        record::Record<H>{"duty_handover", {"工作交接", "handover"}}
            .identified_by<&H::id>()
            .field<&H::person>({"移交人", "who leaves"}, {.required = true, .refers_to = "person"})
            .field<&H::person_name>({"移交人姓名", "name"}, {.access = Access::system})
            .field<&H::community>({"社区", "community"}, {.access = Access::system})
            .field<&H::last_day>({"最后一日", "last day"}, {.required = true})
            .field<&H::reason>({"原因", "reason"}, {.required = true, .max_length = 300})
            .field<&H::state>({"状态", "state"}, {.access = Access::system})
            .field<&H::drafted_by>({"编制账号", "drafting account"}, {.access = Access::system})
            .field<&H::witness>({"监交人", "witness"}, {.access = Access::system})
            .field<&H::remark>({"备注", "remark"}, {.access = Access::system})
            .field<&H::signed_on>({"交接日期", "handed over on"}, {.access = Access::system})
            .field<&H::signed_by_name>({"登记人", "recorded by"}, {.access = Access::system})
            .list<&H::items>({"交接事项", "items"}, record::description_of<DutyHandoverItem>(), "handover");
    return description;
}

const record::Record<HandoverChoice>& describe(const HandoverChoice*) {
    using C = HandoverChoice;
    static const auto description =
        record::Record<C>{"handover_choice", {"接收安排", "who takes over"}}
            .field<&C::subject>({"对象", "subject"}, {.max_length = 40})
            .field<&C::successor>({"接收人", "successor"}, {.refers_to = "person"})
            .field<&C::vacant_reason>({"空缺说明", "why nobody follows"}, {.max_length = 300});
    return description;
}

const record::Record<HandoverChoices>& describe(const HandoverChoices*) {
    static const auto description =
        record::Record<HandoverChoices>{"handover_choices", {"接收安排", "who takes over what"}}
            .list<&HandoverChoices::choices>({"接收安排", "choices"},
                                             record::description_of<HandoverChoice>(), "of");
    return description;
}

const record::Record<HandoverSigning>& describe(const HandoverSigning*) {
    static const auto description =
        record::Record<HandoverSigning>{"handover_signing", {"交接签字", "signing of a handover"}}
            .field<&HandoverSigning::witness>({"监交人", "witness"}, {.required = true, .max_length = 40})
            .field<&HandoverSigning::remark>({"备注", "remark"}, {.max_length = 500});
    return description;
}

const record::Record<HandoverWithdrawal>& describe(const HandoverWithdrawal*) {
    static const auto description =
        record::Record<HandoverWithdrawal>{"handover_withdrawal", {"撤回交接", "withdrawal of a handover"}}
            .field<&HandoverWithdrawal::reason>({"原因", "reason"}, {.required = true, .max_length = 300});
    return description;
}

} // namespace bihuan
