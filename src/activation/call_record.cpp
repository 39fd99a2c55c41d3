#include "activation/call_entry.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(CallState) {
    static constexpr std::array texts{
        EnumText{"reserve", "备用", "in reserve"},          EnumText{"waiting", "待叫应", "to be called"},
        EnumText{"reached", "已接通", "reached"},           EnumText{"not_reached", "未接通", "not reached"},
        EnumText{"acknowledged", "已确认", "acknowledged"},
    };
    return texts;
}

const record::Record<ResponseCall>& describe(const ResponseCall*) {
    using C = ResponseCall;
    static const auto description =
        record::Record<C>{"response_call", {"叫应", "call"}}
            .identified_by<&C::id>()
            .field<&C::activation>({"响应", "response"},
                                   {.access = Access::system, .refers_to = "activation"})
            .field<&C::place>({"顺序", "order"}, {.access = Access::system})
            .field<&C::line>({"预案行", "line of the plan"}, {.access = Access::system})
            .field<&C::one_is_enough>({"接通一人即可", "one is enough"}, {.access = Access::system})
            .field<&C::caller>({"叫应角色代码", "role that calls"}, {.access = Access::system})
            .field<&C::caller_name>({"叫应角色", "who calls"}, {.access = Access::system})
            .field<&C::called>({"对象代码", "role or group"}, {.access = Access::system})
            .field<&C::called_name>({"对象", "who is called"}, {.access = Access::system})
            .field<&C::name>({"姓名", "name"}, {.access = Access::system})
            .field<&C::organisation>({"单位", "organisation"}, {.access = Access::system})
            .field<&C::person>({"人员", "person"}, {.access = Access::system})
            .field<&C::contact>({"联系人", "contact"}, {.access = Access::system})
            .field<&C::account>({"账号", "account"}, {.access = Access::system})
            .field<&C::phone>({"电话", "telephone"}, {.access = Access::personal})
            .field<&C::verified_on>({"号码核对日期", "number verified on"}, {.access = Access::system})
            .field<&C::words>({"通知内容", "what is said"}, {.access = Access::system})
            .field<&C::due_at>({"应叫应时间", "due at"}, {.access = Access::system})
            .field<&C::state>({"状态", "state"}, {.access = Access::system})
            .field<&C::attempts>({"呼叫次数", "attempts"}, {.access = Access::system})
            .field<&C::called_at>({"最近呼叫时间", "called at"}, {.access = Access::system})
            .field<&C::called_by_name>({"呼叫人", "called by"}, {.access = Access::system})
            .field<&C::reached_at>({"接通时间", "reached at"}, {.access = Access::system})
            .field<&C::acknowledged_at>({"确认时间", "acknowledged at"}, {.access = Access::system})
            .field<&C::acknowledged_through>({"确认方式", "acknowledged through"}, {.access = Access::system})
            .field<&C::note>({"备注", "note"}, {.access = Access::system})
            .field<&C::changed_no>({"最后变动的日志序号", "number of the last change"},
                                   {.access = Access::system});
    return description;
}

const record::Record<ResponseLink>& describe(const ResponseLink*) {
    using L = ResponseLink;
    static const auto description =
        record::Record<L>{"response_link", {"叫应链接", "link of a call"}}
            .identified_by<&L::id>()
            .field<&L::call>({"叫应", "call"}, {.access = Access::system, .refers_to = "response_call"})
            .field<&L::token_sha256>({"摘要", "SHA-256 of the token"}, {.access = Access::system})
            .field<&L::made_at>({"生成时间", "made at"}, {.access = Access::system})
            .field<&L::made_by>({"生成账号", "made by"}, {.access = Access::system})
            .field<&L::expires_at>({"失效时间", "expires at"}, {.access = Access::system});
    return description;
}

} // namespace bihuan
