#include "planning/recusal_actions.hpp"

#include "audit/chain.hpp"
#include "organisation/dated_entry.hpp"
#include "planning/task_actions.hpp"
#include "planning/task_messages.hpp"
#include "planning/task_state.hpp"

namespace bihuan::planning {

OfficerInterest record_interest(db::Transaction& transaction, IdSource& ids, OfficerInterest interest) {
    if (!db::find(transaction, interest.person))
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {record::field_error(*record::description_of<OfficerInterest>().find("person"),
                                           FieldFault::no_such_record, {{"value", interest.person.text()}})}};
    return organisation::add_entry(transaction, ids, "officer_interest.record", std::move(interest));
}

RecusalRequest request_recusal(db::Transaction& transaction, IdSource& ids, const InspectionTask& task,
                               RecusalRequest request) {
    require_state(task, {TaskState::requested, TaskState::approved}, "申请回避", "objected to");
    bool known = false;
    for (const auto& officer : task.officers)
        known = known || officer.person == request.person;
    if (!known)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {record::field_error(*record::description_of<RecusalRequest>().find("person"),
                                           FieldFault::no_such_record, {{"value", request.person.text()}})}};
    request.task = task.id;
    if (request.id.empty()) request.id = ids.make<RecusalRequest>();
    audit::insert(transaction, "recusal_request.record", request);
    auto message = message_about(transaction, task, "recusal_requested");
    message.key = "recusal_requested:" + request.id.text();
    message.permission = access::Permission::approve_inspections;
    message.title_zh = "企业申请检查人员回避，请决定";
    message.title_en = "the enterprise asks that an officer withdraw; decide on it";
    notice::post(transaction, ids, message);
    return request;
}

RecusalRequest decide_recusal(db::Transaction& transaction, const InspectionTask& task,
                              const RecusalRequest& before, RecusalDecision decision,
                              const std::optional<Id<Person>>& replacement, const std::string& reason) {
    if (before.decision)
        throw Problem{ProblemKind::task_state,
                      {{"state", std::string{text_of(*before.decision).zh}},
                       {"state_en", std::string{text_of(*before.decision).en}},
                       {"step", "再次决定"},
                       {"step_en", "decided again"}}};
    RecusalRequest after = before;
    after.decision = decision;
    after.decision_reason = reason;
    after.decided_by_name = transaction.actor().name;
    after.decided_at = transaction.now();
    if (decision == RecusalDecision::granted) {
        require_state(task, {TaskState::requested, TaskState::approved}, "更换人员", "given another officer");
        if (!replacement)
            throw Problem{ProblemKind::invalid_input,
                          {},
                          {record::field_error(*record::description_of<RecusalRequest>().find("replacement"),
                                               FieldFault::required)}};
        InspectionTask changed = task;
        for (auto& officer : changed.officers)
            if (officer.person == before.person) officer.person = *replacement;
        put_on(transaction, changed.officers, task.enterprise, {task.planned_from, task.planned_to});
        audit::update(transaction, "inspection_task.replace_officer", task, changed);
        after.replacement = replacement;
    }
    audit::update(transaction, "recusal_request.decide", before, after);
    return after;
}

} // namespace bihuan::planning
