#include "activation/response_report.hpp"

#include "record/record.hpp"

namespace bihuan {

const record::Record<ResponseReport>& describe(const ResponseReport*) {
    using record::Access;
    using R = ResponseReport;
    static const auto description =
        record::Record<R>{"response_report", {"信息报告", "report upward"}}
            .identified_by<&R::id>()
            .field<&R::activation>({"响应", "response"},
                                   {.access = Access::system, .refers_to = "activation"})
            .field<&R::place>({"顺序", "order"}, {.access = Access::system})
            .field<&R::stage>({"种类", "kind"}, {.required = true})
            .field<&R::line>({"预案行", "line of the plan"}, {.access = Access::system})
            .field<&R::recipient>({"报送", "to"}, {.required = true, .max_length = 200})
            .field<&R::role>({"报告角色代码", "role that reports"}, {.access = Access::system})
            .field<&R::role_name>({"报告角色", "who reports"}, {.access = Access::system})
            .field<&R::holds>({"报告内容", "what it must hold"}, {.access = Access::system})
            .field<&R::reason>({"事由", "why it is due"}, {.required = true, .max_length = 300})
            .field<&R::due_at>({"应报时间", "due at"}, {.access = Access::system})
            .field<&R::rule>({"时限规则", "rule of the time limit"}, {.access = Access::system})
            .field<&R::source>({"时限依据", "source of the time limit"}, {.access = Access::system})
            .field<&R::sent_at>({"报送时间", "sent at"}, {.access = Access::system})
            .field<&R::sent_by_name>({"报送人", "sent by"}, {.access = Access::system})
            .field<&R::sent_through>({"报送方式", "sent through"}, {.access = Access::system})
            .field<&R::words>({"补充内容", "words added"}, {.access = Access::system})
            .field<&R::facts>({"报送时的事实", "facts as sent"}, {.access = Access::system})
            .field<&R::changed_no>({"最后变动的日志序号", "number of the last change"},
                                   {.access = Access::system});
    return description;
}

} // namespace bihuan
