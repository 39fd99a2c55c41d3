#include "planning/task_messages.hpp"

#include "enterprise/enterprise_store.hpp"

namespace bihuan::planning {

std::string enterprise_name(const db::Reader& reader, const Id<Enterprise>& id) {
    return reader.text("SELECT name FROM enterprise WHERE id = $1", {id.text()}).value_or(id.text());
}

notice::Message message_about(const db::Reader& reader, const InspectionTask& task, const char* kind) {
    notice::Message message;
    message.kind = kind;
    message.key = std::string{kind} + ":" + task.id.text() + ":" +
                  (task.decided_at ? *task.decided_at : task.requested_at.value_or(Instant{})).text();
    message.subject_type = "inspection_task";
    message.subject = task.id.text();
    message.community = task.community;
    const auto name = enterprise_name(reader, task.enterprise);
    message.body_zh = name + "，" + task.planned_from.text() + " 至 " + task.planned_to.text();
    message.body_en = name + ", " + task.planned_from.text() + " to " + task.planned_to.text();
    return message;
}

void ask_for_approval(db::Transaction& transaction, IdSource& ids, const InspectionTask& task) {
    auto message = message_about(transaction, task, "inspection_task_requested");
    message.permission = access::Permission::approve_inspections;
    message.urgent = task.emergency;
    message.title_zh = task.emergency ? "紧急检查已报告，请补办审批" : "检查任务待审批";
    message.title_en = task.emergency ? "emergency visit reported; approval to be completed"
                                      : "an inspection task awaits approval";
    notice::post(transaction, ids, message);
}

} // namespace bihuan::planning
