#include "planning/task_actions.hpp"

#include "audit/chain.hpp"

namespace bihuan::planning {

void carry_out(db::Transaction& transaction, const Id<InspectionTask>& id, const std::string& inspection,
               Date on) {
    const auto before = db::find(transaction, id);
    if (!before)
        throw Problem{ProblemKind::not_found, {{"what", "检查任务 / inspection task"}, {"key", id.text()}}};
    if (before->inspection == inspection) return;
    if (!before->inspection.empty())
        throw Problem{ProblemKind::task_carried_out, {{"inspection", before->inspection}}};
    if (before->state != TaskState::approved && !(before->emergency && before->state == TaskState::requested))
        throw Problem{ProblemKind::task_not_approved};
    InspectionTask after = *before;
    after.inspection = inspection;
    after.carried_out_on = on;
    audit::update(transaction, "inspection_task.carry_out", *before, after);
}

} // namespace bihuan::planning
