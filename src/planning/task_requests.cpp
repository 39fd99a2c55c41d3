#include "planning/task_requests.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

std::span<const EnumText> enum_texts(TaskDecision) {
    static constexpr std::array texts{
        EnumText{"approved", "批准", "approved"},
        EnumText{"refused", "不予批准", "refused"},
    };
    return texts;
}

const record::Record<TaskReference>& describe(const TaskReference*) {
    static const auto description =
        record::Record<TaskReference>{"task_reference", {"检查任务", "task"}}.field<&TaskReference::id>(
            {"标识", "identifier"}, {.required = true, .refers_to = "inspection_task"});
    return description;
}

const record::Record<TaskReason>& describe(const TaskReason*) {
    static const auto description =
        record::Record<TaskReason>{"task_reason", {"原因", "reason"}}.field<&TaskReason::reason>(
            {"原因", "reason"}, {.required = true, .max_length = 500});
    return description;
}

const record::Record<TaskDecisions>& describe(const TaskDecisions*) {
    static const auto description =
        record::Record<TaskDecisions>{"task_decisions", {"审批决定", "decision on tasks"}}
            .field<&TaskDecisions::decision>({"决定", "decision"}, {.required = true})
            .field<&TaskDecisions::reason>({"审批意见", "reason"}, {.max_length = 500})
            .list<&TaskDecisions::tasks>({"检查任务", "tasks"}, record::description_of<TaskReference>(), "");
    return description;
}

const record::Record<TaskMerging>& describe(const TaskMerging*) {
    static const auto description =
        record::Record<TaskMerging>{"task_merging", {"合并检查", "merging of visits"}}
            .field<&TaskMerging::planned_from>({"计划开始日", "planned from"}, {.required = true})
            .field<&TaskMerging::planned_to>({"计划截止日", "planned to"}, {.required = true})
            .list<&TaskMerging::tasks>({"检查任务", "tasks"}, record::description_of<TaskReference>(), "")
            .list<&TaskMerging::departments>({"参加部门", "departments"},
                                             record::description_of<TaskDepartment>(), "");
    return description;
}

const record::Record<RecusalAnswer>& describe(const RecusalAnswer*) {
    static const auto description =
        record::Record<RecusalAnswer>{"recusal_answer", {"回避决定", "decision on a withdrawal"}}
            .field<&RecusalAnswer::decision>({"决定", "decision"}, {.required = true})
            .field<&RecusalAnswer::replacement>({"接替人员", "replacement"}, {.refers_to = "person"})
            .field<&RecusalAnswer::reason>({"理由", "reason"}, {.required = true, .max_length = 500});
    return description;
}

} // namespace bihuan
