#include "planning/officer.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(RecusalDecision) {
    static constexpr std::array texts{
        EnumText{"granted", "同意回避", "granted"},
        EnumText{"rejected", "驳回申请", "rejected"},
    };
    return texts;
}

const record::Record<OfficerInterest>& describe(const OfficerInterest*) {
    using O = OfficerInterest;
    static const auto description =
        record::Record<O>{"officer_interest", {"利害关系", "interest of an officer"}}
            .identified_by<&O::id>()
            .field<&O::person>({"人员", "person"}, {.required = true, .refers_to = "person"})
            .field<&O::enterprise>({"企业", "enterprise"}, {.required = true, .refers_to = "enterprise"})
            .field<&O::reason>({"利害关系说明", "reason"}, {.required = true, .max_length = 500})
            .field<&O::valid_from>({"起始日", "from"})
            .field<&O::valid_to>({"截止日", "to"});
    return description;
}

const record::Record<RecusalRequest>& describe(const RecusalRequest*) {
    using R = RecusalRequest;
    static const auto description =
        record::Record<R>{"recusal_request", {"回避申请", "request for withdrawal"}}
            .identified_by<&R::id>()
            .field<&R::task>({"检查任务", "task"}, {.access = Access::system, .refers_to = "inspection_task"})
            .field<&R::person>({"申请回避的人员", "officer"}, {.required = true, .refers_to = "person"})
            .field<&R::requested_by>({"申请人", "requested by"}, {.required = true, .max_length = 60})
            .field<&R::requested_on>({"申请日期", "requested on"}, {.required = true})
            .field<&R::reason>({"申请理由", "reason"}, {.required = true, .max_length = 500})
            .field<&R::decision>({"决定", "decision"}, {.access = Access::system})
            .field<&R::replacement>({"接替人员", "replacement"},
                                    {.access = Access::system, .refers_to = "person"})
            .field<&R::decision_reason>({"决定理由", "reason of the decision"}, {.access = Access::system})
            .field<&R::decided_by_name>({"决定人", "decided by"}, {.access = Access::system})
            .field<&R::decided_at>({"决定时间", "decided at"}, {.access = Access::system});
    return description;
}

} // namespace bihuan
