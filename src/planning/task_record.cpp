#include "planning/task.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(TaskSource) {
    static constexpr std::array texts{
        EnumText{"plan", "年度计划", "yearly plan"},
        EnumText{"draw", "双随机抽取", "draw"},
        EnumText{"clue", "线索", "clue"},
        EnumText{"transfer", "移送交办", "transfer"},
        EnumText{"campaign", "专项行动", "campaign"},
        EnumText{"reinspection", "复查", "re-inspection"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(TaskState) {
    static constexpr std::array texts{
        EnumText{"planned", "待安排", "to be arranged"}, EnumText{"requested", "待审批", "awaiting approval"},
        EnumText{"approved", "已批准", "approved"},      EnumText{"refused", "不予批准", "refused"},
        EnumText{"withdrawn", "已撤回", "withdrawn"},    EnumText{"merged", "已合并", "merged"},
    };
    return texts;
}

const record::Record<TaskOfficer>& describe(const TaskOfficer*) {
    static const auto description =
        record::Record<TaskOfficer>{"task_officer", {"检查人员", "officer"}}
            .field<&TaskOfficer::person>({"人员", "person"}, {.required = true, .refers_to = "person"})
            .field<&TaskOfficer::name>({"姓名", "name"}, {.access = Access::system})
            .field<&TaskOfficer::certificate_no>({"执法证号", "certificate number"},
                                                 {.access = Access::system});
    return description;
}

const record::Record<TaskDepartment>& describe(const TaskDepartment*) {
    static const auto description =
        record::Record<TaskDepartment>{"task_department", {"参加部门", "department"}}
            .field<&TaskDepartment::name>({"部门", "department"}, {.required = true, .max_length = 100});
    return description;
}

const record::Record<InspectionTask>& describe(const InspectionTask*) {
    using T = InspectionTask;
    static const auto description =
        record::Record<T>{"inspection_task", {"检查任务", "inspection task"}}
            .identified_by<&T::id>()
            .field<&T::enterprise>({"企业", "enterprise"}, {.required = true, .refers_to = "enterprise"})
            .field<&T::community>({"社区", "community"}, {.access = Access::system})
            .field<&T::kind>({"检查类型", "kind"}, {.required = true})
            .field<&T::planned_from>({"计划开始日", "planned from"}, {.required = true})
            .field<&T::planned_to>({"计划截止日", "planned to"}, {.required = true})
            .field<&T::reason>({"事由", "reason"}, {.required = true, .max_length = 500})
            .field<&T::matter>({"检查事项", "matter"}, {.max_length = 200})
            .field<&T::legal_basis>({"检查依据", "legal basis"}, {.max_length = 500})
            .field<&T::source>({"任务来源", "source of the task"}, {.required = true})
            .field<&T::source_record>({"来源编号", "record of the source"}, {.max_length = 60})
            .field<&T::exception_code>({"频次例外代码", "exception to the cap"}, {.max_length = 40})
            .field<&T::exception_reason>({"频次例外理由", "reason for the exception"}, {.max_length = 500})
            .field<&T::authority>({"检查主体", "authority"}, {.refers_to = "authority_item"})
            .field<&T::organ>({"检查机关", "organ"}, {.access = Access::system})
            .field<&T::authority_basis>({"权力来源", "basis of the power"}, {.access = Access::system})
            .field<&T::authority_item>({"权力事项", "matter of the power"}, {.access = Access::system})
            .field<&T::emergency>({"紧急情况", "emergency"})
            .field<&T::paper_due_at>({"补办审批期限", "approval to be completed by"},
                                     {.access = Access::system})
            .field<&T::plan>({"年度计划", "yearly plan"},
                             {.access = Access::system, .refers_to = "annual_plan"})
            .field<&T::plan_line>({"计划项目", "line of the plan"}, {.access = Access::system})
            .field<&T::draw>({"双随机抽取", "draw"}, {.access = Access::system, .refers_to = "draw"})
            .field<&T::state>({"状态", "state"}, {.access = Access::system})
            .field<&T::requested_by>({"申请账号", "requesting account"}, {.access = Access::system})
            .field<&T::requested_by_name>({"申请人", "requested by"}, {.access = Access::system})
            .field<&T::requested_at>({"申请时间", "requested at"}, {.access = Access::system})
            .field<&T::decided_by>({"审批账号", "deciding account"}, {.access = Access::system})
            .field<&T::decided_by_name>({"审批人", "decided by"}, {.access = Access::system})
            .field<&T::decided_at>({"审批时间", "decided at"}, {.access = Access::system})
            .field<&T::decision_reason>({"审批意见", "opinion"}, {.access = Access::system})
            .field<&T::withdrawal_reason>({"撤回原因", "reason for withdrawing"}, {.access = Access::system})
            .field<&T::merged_with>({"并入任务", "merged with"},
                                    {.access = Access::system, .refers_to = "inspection_task"})
            .field<&T::inspection>({"检查记录", "inspection made"}, {.access = Access::system})
            .field<&T::carried_out_on>({"实施日期", "carried out on"}, {.access = Access::system})
            .list<&T::officers>({"检查人员", "officers"}, record::description_of<TaskOfficer>(), "task")
            .list<&T::departments>({"参加部门", "departments"}, record::description_of<TaskDepartment>(),
                                   "task");
    return description;
}

} // namespace bihuan
