#include "planning/task_actions.hpp"

#include "access/account_store.hpp"
#include "audit/chain.hpp"
#include "core/findings.hpp"
#include "deadline/deadline.hpp"
#include "enterprise/enterprise_store.hpp"
#include "notice/outbox.hpp"
#include "organisation/organisation_rules.hpp"
#include "planning/frequency_store.hpp"
#include "planning/task_messages.hpp"
#include "planning/task_state.hpp"
#include "planning/task_store.hpp"

#include <set>

namespace bihuan::planning {
namespace {

const record::Field& field(std::string_view name) {
    return *record::description_of<InspectionTask>().find(name);
}

Problem wrong(std::string_view name, FieldFault fault, Parameters parameters = {}) {
    return Problem{
        ProblemKind::invalid_input, {}, {record::field_error(field(name), fault, std::move(parameters))}};
}

void freeze_place(const db::Reader& reader, InspectionTask& task) {
    const auto place = enterprise::find_key(reader, task.enterprise);
    if (!place) throw wrong("enterprise", FieldFault::no_such_record, {{"value", task.enterprise.text()}});
    task.community = place->community;
}

void freeze_authority(const db::Reader& reader, InspectionTask& task) {
    std::optional<AuthorityItem> authority;
    if (task.authority) {
        authority = db::find(reader, *task.authority);
        if (!authority || authority->power != AuthorityPower::inspection)
            throw wrong("authority", FieldFault::no_such_record, {{"value", task.authority->text()}});
    } else {
        authority = only_authority(reader, task.planned_from);
    }
    if (!authority) return;
    task.authority = authority->id;
    task.organ = authority->organ;
    task.authority_basis = authority->basis;
    task.authority_item = authority->matter;
    if (task.legal_basis.empty()) task.legal_basis = authority->document;
}

void require_days(const InspectionTask& task, Date today) {
    if (task.planned_to < task.planned_from)
        throw wrong("planned_to", FieldFault::before_other,
                    {{"value", task.planned_to.text()},
                     {"other", "计划开始日 / planned from"},
                     {"other_value", task.planned_from.text()}});
    if (task.planned_to < today) // approval comes before the visit
        throw wrong(
            "planned_to", FieldFault::before_other,
            {{"value", task.planned_to.text()}, {"other", "今天 / today"}, {"other_value", today.text()}});
}

bool is_exempt(const InspectionTask& task) {
    return task.kind == InspectionKind::reinspection || !task.exception_code.empty();
}

/// The cap of the year is a limit for people, not for the law's emergencies: those carry their exception.
Standing require_room(const db::Reader& reader, InspectionTask& task) {
    if (task.emergency && task.exception_code.empty()) {
        task.exception_code = exception_legal_emergency;
        task.exception_reason = task.reason;
    }
    if (!task.exception_code.empty()) {
        if (!exception_in_force(reader, task.planned_from, task.exception_code)) {
            std::string codes;
            for (const auto& one : exceptions_in_force(reader, task.planned_from))
                codes += (codes.empty() ? "" : "、") + one.code;
            throw wrong("exception_code", FieldFault::not_one_of,
                        {{"value", task.exception_code}, {"choices", codes}});
        }
        if (task.exception_reason.empty()) throw wrong("exception_reason", FieldFault::required);
    }
    const Standing now = standing_of(reader, task);
    if (now.reached() && !is_exempt(task))
        throw Problem{ProblemKind::frequency_cap_reached,
                      {{"enterprise", enterprise_name(reader, task.enterprise)},
                       {"year", std::to_string(now.year)},
                       {"count", std::to_string(now.count)},
                       {"cap", std::to_string(now.cap)}}};
    return now;
}

/// Requested now, by whoever acts; an earlier decision no longer counts.
void mark_requested(const db::Transaction& transaction, InspectionTask& task) {
    task.state = TaskState::requested;
    task.requested_by = transaction.actor().account;
    task.requested_by_name = transaction.actor().name;
    task.requested_at = transaction.now();
    task.decided_by.clear();
    task.decided_by_name.clear();
    task.decision_reason.clear();
    task.decided_at.reset();
}

/// What holds of every task that is to be approved; freezes what the paper says.
Standing make_ready(db::Transaction& transaction, InspectionTask& task) {
    require_days(task, transaction.today());
    freeze_place(transaction, task);
    freeze_authority(transaction, task);
    put_on(transaction, task.officers, task.enterprise, {task.planned_from, task.planned_to});
    const Standing now = require_room(transaction, task);
    mark_requested(transaction, task);
    if (task.emergency)
        task.paper_due_at = deadline::Rules::built_in().due("emergency_approval", transaction.now()).due_at;
    return now;
}

bool same_person(const db::Reader& reader, const std::string& requester, const std::string& decider) {
    if (requester == decider) return true;
    const auto person = [&](const std::string& account) {
        const auto id = Id<Account>::parse(account);
        const auto found = id ? db::find(reader, *id) : std::nullopt;
        return found ? found->person : std::string{};
    };
    const auto one = person(requester);
    return !one.empty() && one == person(decider);
}

} // namespace

void put_on(const db::Reader& reader, std::vector<TaskOfficer>& officers, const Id<Enterprise>& enterprise,
            const Period& days) {
    std::set<std::string> people;
    for (std::size_t i = 0; i < officers.size(); ++i) {
        auto& officer = officers[i];
        const auto person = db::find(reader, officer.person);
        if (!person)
            throw Problem{ProblemKind::invalid_input,
                          {},
                          {{"/officers/" + std::to_string(i) + "/person",
                            FieldFault::no_such_record,
                            {{"value", officer.person.text()}},
                            "检查人员",
                            "officer"}}};
        if (!organisation::is_licensed(*person, days))
            throw Problem{ProblemKind::officer_not_licensed,
                          {{"officer", person->name}, {"from", days.from.text()}, {"to", days.to.text()}}};
        if (has_interest(reader, officer.person.text(), enterprise.text(), days))
            throw Problem{ProblemKind::officer_has_interest,
                          {{"officer", person->name}, {"enterprise", enterprise_name(reader, enterprise)}}};
        officer.name = person->name;
        officer.certificate_no = person->certificate_no;
        people.insert(officer.person.text());
    }
    Findings findings;
    organisation::require_two(people.size(), {"/officers", "检查人员", "officers"}, findings);
    findings.throw_if_any();
}

Standing standing_of(const db::Reader& reader, const InspectionTask& task) {
    FrequencyQuestion question;
    question.year = task.planned_to.year();
    question.matter = task.matter;
    if (task.authority_basis == PowerBasis::entrusted) question.entrusted_by = task.organ;
    if (const auto grade =
            reader.text("SELECT risk_level FROM enterprise WHERE id = $1 AND risk_level IS NOT NULL",
                        {task.enterprise.text()}))
        question.risk_level = parse_enum<RiskLevel>(*grade);
    return standing(question, visits_of(reader, task.enterprise, question.year, task.id.text()),
                    caps_in_force(reader, task.planned_to));
}

InspectionTask plan_task(db::Transaction& transaction, IdSource& ids, InspectionTask task) {
    freeze_place(transaction, task);
    freeze_authority(transaction, task);
    task.state = TaskState::planned;
    if (task.id.empty()) task.id = ids.make<InspectionTask>();
    audit::insert(transaction, "inspection_task.plan", task);
    return task;
}

TaskStanding request_task(db::Transaction& transaction, IdSource& ids, InspectionTask task) {
    const Standing now = make_ready(transaction, task);
    if (task.id.empty()) task.id = ids.make<InspectionTask>();
    audit::insert(transaction, "inspection_task.request", task);
    ask_for_approval(transaction, ids, task);
    const bool exempt = is_exempt(task);
    return {std::move(task), now, exempt};
}

InspectionTask request_drawn(db::Transaction& transaction, IdSource& ids, InspectionTask task) {
    freeze_place(transaction, task);
    freeze_authority(transaction, task);
    for (auto& officer : task.officers)
        if (const auto person = db::find(transaction, officer.person))
            officer.certificate_no = person->certificate_no;
    mark_requested(transaction, task);
    task.id = ids.make<InspectionTask>();
    audit::insert(transaction, "inspection_task.request", task);
    ask_for_approval(transaction, ids, task);
    return task;
}

TaskStanding submit_task(db::Transaction& transaction, IdSource& ids, const InspectionTask& before,
                         InspectionTask after) {
    require_state(before, {TaskState::planned, TaskState::requested, TaskState::refused}, "报批",
                  "submitted");
    const Standing now = make_ready(transaction, after);
    audit::update(transaction, "inspection_task.submit", before, after);
    ask_for_approval(transaction, ids, after);
    const bool exempt = is_exempt(after);
    return {std::move(after), now, exempt};
}

InspectionTask change_task(db::Transaction& transaction, const InspectionTask& before, InspectionTask after) {
    require_state(before, {TaskState::planned, TaskState::requested, TaskState::refused}, "修改", "changed");
    after.id = before.id;
    if (before.state == TaskState::requested) {
        make_ready(transaction, after); // whoever changes a request makes it
    } else {
        require_days(after, transaction.today());
        freeze_place(transaction, after);
        freeze_authority(transaction, after);
        if (!after.officers.empty())
            put_on(transaction, after.officers, after.enterprise, {after.planned_from, after.planned_to});
    }
    audit::update(transaction, "inspection_task.change", before, after);
    return after;
}

InspectionTask decide_task(db::Transaction& transaction, IdSource& ids, const InspectionTask& before,
                           bool approve, const std::string& reason) {
    // The paper of an emergency is completed after the visit as well.
    if (!(before.emergency && before.state == TaskState::requested))
        require_state(before, {TaskState::requested}, "审批", "decided");
    if (same_person(transaction, before.requested_by, transaction.actor().account))
        throw Problem{ProblemKind::approver_is_requester};
    if (!approve && reason.empty()) throw wrong("decision_reason", FieldFault::required);
    InspectionTask after = before;
    if (approve && before.inspection.empty()) {
        put_on(transaction, after.officers, after.enterprise, {after.planned_from, after.planned_to});
        require_room(transaction, after);
    }
    after.state = approve ? TaskState::approved : TaskState::refused;
    after.decided_by = transaction.actor().account;
    after.decided_by_name = transaction.actor().name;
    after.decided_at = transaction.now();
    after.decision_reason = reason;
    audit::update(transaction, approve ? "inspection_task.approve" : "inspection_task.refuse", before, after);
    auto message = message_about(transaction, after, "inspection_task_decided");
    message.accounts = {after.requested_by};
    message.title_zh = approve ? "检查任务已批准" : "检查任务未获批准";
    message.title_en = approve ? "the inspection task is approved" : "the inspection task is refused";
    notice::post(transaction, ids, message);
    return after;
}

InspectionTask withdraw_task(db::Transaction& transaction, const InspectionTask& before,
                             const std::string& reason) {
    require_state(before, {TaskState::planned, TaskState::requested, TaskState::approved, TaskState::refused},
                  "撤回", "withdrawn");
    InspectionTask after = before;
    after.state = TaskState::withdrawn;
    after.withdrawal_reason = reason;
    audit::update(transaction, "inspection_task.withdraw", before, after);
    return after;
}

InspectionTask merge_tasks(db::Transaction& transaction, IdSource& ids,
                           const std::vector<InspectionTask>& tasks, const Period& days,
                           const std::vector<TaskDepartment>& departments) {
    InspectionTask joint = tasks.front();
    std::set<std::string> matters, people;
    for (const auto& officer : joint.officers)
        people.insert(officer.person.text());
    for (const auto& task : tasks) {
        if (task.enterprise != joint.enterprise) throw Problem{ProblemKind::different_enterprises};
        require_state(task, {TaskState::planned, TaskState::requested, TaskState::approved}, "合并",
                      "merged");
        if (task.matter.empty() || !matters.insert(task.matter).second || &task == &tasks.front()) continue;
        joint.matter += (joint.matter.empty() ? "" : "；") + task.matter;
    }
    for (std::size_t i = 1; i < tasks.size(); ++i) {
        for (const auto& officer : tasks[i].officers)
            if (people.insert(officer.person.text()).second) joint.officers.push_back(officer);
        InspectionTask merged = tasks[i];
        merged.state = TaskState::merged;
        merged.merged_with = joint.id;
        audit::update(transaction, "inspection_task.merge", tasks[i], merged);
    }
    joint.kind = InspectionKind::joint;
    joint.planned_from = days.from;
    joint.planned_to = days.to;
    joint.departments = departments;
    const bool ready = !joint.officers.empty();
    if (ready) {
        make_ready(transaction, joint); // the head decides anew
    } else {
        require_days(joint, transaction.today());
        joint.state = TaskState::planned;
    }
    audit::update(transaction, "inspection_task.merge", tasks.front(), joint);
    if (ready) ask_for_approval(transaction, ids, joint);
    return joint;
}

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
