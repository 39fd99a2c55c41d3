#include "activation/card.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(CardState) {
    static constexpr std::array texts{
        EnumText{"open", "待领取", "open"},
        EnumText{"taken", "办理中", "taken"},
        EnumText{"done", "已完成", "done"},
        EnumText{"not_possible", "无法完成", "not possible"},
        EnumText{"stood_down", "不再执行", "stood down"},
    };
    return texts;
}

const record::Record<ResponseCard>& describe(const ResponseCard*) {
    using C = ResponseCard;
    static const auto description =
        record::Record<C>{"response_card", {"任务卡", "task card"}}
            .identified_by<&C::id>()
            .field<&C::activation>({"响应", "response"},
                                   {.access = Access::system, .refers_to = "activation"})
            .field<&C::line>({"预案行", "line of the plan"}, {.access = Access::system})
            .field<&C::place>({"顺序", "order"}, {.access = Access::system})
            .field<&C::level>({"起始级别", "from level"}, {.access = Access::system})
            .field<&C::role>({"角色代码", "role"}, {.required = true, .max_length = 40})
            .field<&C::role_name>({"角色", "name of the role"}, {.access = Access::system})
            .field<&C::community>({"社区", "community"}, {.max_length = 60})
            .field<&C::task>({"任务", "task"}, {.required = true, .max_length = 1000})
            .field<&C::proof>({"完成凭证", "proof"}, {.max_length = 200})
            .field<&C::minutes>({"计划时限（分钟）", "planned minutes"},
                                {.required = true, .least = 0, .most = 43'200})
            .field<&C::dealt_at>({"下达时间", "dealt at"}, {.access = Access::system})
            .field<&C::due_at>({"应完成时间", "due at"}, {.access = Access::system})
            .field<&C::state>({"状态", "state"}, {.access = Access::system})
            .field<&C::holder>({"办理账号", "account at work"}, {.access = Access::system})
            .field<&C::holder_name>({"办理人", "at work"}, {.access = Access::system})
            .field<&C::taken_at>({"领取时间", "taken at"}, {.access = Access::system})
            .field<&C::finished_at>({"完成时间", "finished at"}, {.access = Access::system})
            .field<&C::finished_by>({"完成账号", "finishing account"}, {.access = Access::system})
            .field<&C::finished_by_name>({"完成人", "finished by"}, {.access = Access::system})
            .field<&C::note>({"完成情况", "note"}, {.max_length = 2000, .access = Access::system})
            .field<&C::reason>({"理由", "reason"}, {.max_length = 1000, .access = Access::system})
            .field<&C::changed_no>({"最后变动的日志序号", "number of the last change"},
                                   {.access = Access::system});
    return description;
}

} // namespace bihuan
