#include "assignment/assignment.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(MatterSource) {
    static constexpr std::array texts{
        EnumText{"drill_problem", "演练问题", "problem of a drill"},
        EnumText{"plan_revision", "预案修订", "revision of a plan"},
        EnumText{"plan_evaluation", "预案评估", "evaluation of a plan"},
        EnumText{"response_lesson", "响应教训", "lesson of a response"},
        EnumText{"annual_task", "年度任务", "task of the year"},
        EnumText{"handover", "工作交接", "handover"},
        EnumText{"contact_verification", "通讯录核对", "verification of a contact"},
        EnumText{"meeting_decision", "会议议定", "decision of a meeting"},
        EnumText{"other", "其他", "other"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(AssignmentState) {
    static constexpr std::array texts{
        EnumText{"open", "办理中", "open"},           EnumText{"reported", "待确认", "reported"},
        EnumText{"returned", "退回补办", "returned"}, EnumText{"closed", "已办结", "closed"},
        EnumText{"withdrawn", "已撤销", "withdrawn"},
    };
    return texts;
}

const record::Record<AssignmentExtension>& describe(const AssignmentExtension*) {
    using E = AssignmentExtension;
    static const auto description =
        record::Record<E>{"assignment_extension", {"延期", "extension"}}
            .field<&E::due_from>({"原期限", "due before"}, {.access = Access::system})
            .field<&E::due_to>({"新期限", "due now"}, {.required = true})
            .field<&E::reason>({"理由", "reason"}, {.required = true, .max_length = 500})
            .field<&E::granted_by_name>({"批准人", "granted by"}, {.access = Access::system})
            .field<&E::granted_at>({"批准时间", "granted at"}, {.access = Access::system});
    return description;
}

const record::Record<Assignment>& describe(const Assignment*) {
    using A = Assignment;
    static const auto description =
        record::Record<A>{"assignment", {"交办事项", "matter given"}}
            .identified_by<&A::id>()
            .field<&A::title>({"事项", "matter"}, {.required = true, .max_length = 200})
            .field<&A::detail>({"要求", "what is wanted"}, {.max_length = 2000})
            .field<&A::source>({"来源", "source"})
            .field<&A::source_id>({"来源记录", "record of the source"}, {.max_length = 60})
            .field<&A::community>({"社区", "community"}, {.max_length = 60})
            .field<&A::owner>({"承办人", "owner"}, {.required = true, .refers_to = "person"})
            .field<&A::owner_name>({"承办人姓名", "owner's name"}, {.access = Access::system})
            .field<&A::due_on>({"办理期限", "due on"}, {.required = true})
            .field<&A::proof_needed>({"须附凭证", "proof needed"})
            .field<&A::state>({"状态", "state"}, {.access = Access::system})
            .field<&A::given_by>({"交办账号", "giving account"}, {.access = Access::system})
            .field<&A::given_by_name>({"交办人", "given by"}, {.access = Access::system})
            .field<&A::given_at>({"交办时间", "given at"}, {.access = Access::system})
            .field<&A::result>({"办理结果", "result"}, {.max_length = 2000, .access = Access::system})
            .field<&A::reported_by>({"报告账号", "reporting account"}, {.access = Access::system})
            .field<&A::reported_by_name>({"报告人", "reported by"}, {.access = Access::system})
            .field<&A::reported_at>({"报告时间", "reported at"}, {.access = Access::system})
            .field<&A::returned_reason>({"退回原因", "reason of the return"},
                                        {.max_length = 500, .access = Access::system})
            .field<&A::closing_remark>({"确认意见", "remark at the closing"},
                                       {.max_length = 500, .access = Access::system})
            .field<&A::closed_by>({"确认账号", "closing account"}, {.access = Access::system})
            .field<&A::closed_by_name>({"确认人", "closed by"}, {.access = Access::system})
            .field<&A::closed_on>({"办结日期", "closed on"}, {.access = Access::system})
            .field<&A::withdrawn_reason>({"撤销原因", "reason of the withdrawal"},
                                         {.max_length = 500, .access = Access::system})
            .field<&A::withdrawn_on>({"撤销日期", "withdrawn on"}, {.access = Access::system})
            .list<&A::extensions>({"延期", "extensions"}, record::description_of<AssignmentExtension>(),
                                  "assignment");
    return description;
}

} // namespace bihuan
