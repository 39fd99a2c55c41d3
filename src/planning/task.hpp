/// A visit that is to be made (检查任务), and the paper behind it (行政检查审批表).
///
/// No enterprise is visited without the head's approval beforehand, complaint-driven visits included; in an
/// emergency the head is told at once and the paper follows (国办发〔2024〕54号). A task carries what the
/// approval form and the notice (行政检查通知书) have to say, so that nothing is entered twice: who goes
/// where and when, why, on what basis, in whose name.
///
/// A task has one state and dated facts. A visit of the yearly plan is `planned` until somebody names the
/// officers; then it is requested, and another person decides. Tasks that are made in one visit (综合查一次)
/// are merged into one.
#pragma once

#include "core/id.hpp"
#include "enterprise/enterprise.hpp"
#include "organisation/authority_item.hpp"
#include "organisation/organisation.hpp"
#include "planning/inspection_kind.hpp"

namespace bihuan {

struct AnnualPlan;
struct Draw;

/// Where a task comes from (任务来源).
enum class TaskSource { plan, draw, clue, transfer, campaign, reinspection };
std::span<const EnumText> enum_texts(TaskSource);

enum class TaskState { planned, requested, approved, refused, withdrawn, merged };
std::span<const EnumText> enum_texts(TaskState);

/// An officer of a task; name and certificate are frozen as they are when the officer is put on it.
struct TaskOfficer {
    Id<Person> person;
    std::string name;
    std::string certificate_no;
};

/// A department that comes along on a joint visit.
struct TaskDepartment {
    std::string name;
};

struct InspectionTask {
    Id<InspectionTask> id;
    Id<Enterprise> enterprise;
    std::string community; ///< of the enterprise when the task was made
    InspectionKind kind = InspectionKind::routine;
    Date planned_from; ///< the visit is made on one of these days
    Date planned_to;
    std::string reason;      ///< 事由
    std::string matter;      ///< 检查事项, what is looked at; caps may be set for it
    std::string legal_basis; ///< 检查依据
    TaskSource source = TaskSource::plan;
    std::string source_record;  ///< identity or number of the clue, the letter, the hazard
    std::string exception_code; ///< why the yearly cap does not stand in the way (FrequencyException)
    std::string exception_reason;
    std::optional<Id<AuthorityItem>> authority; ///< whose power is inspection
    std::string organ;                          ///< frozen from the authority
    PowerBasis authority_basis = PowerBasis::own_duty;
    std::string authority_item;
    bool emergency = false; ///< told to the head at once; the visit may begin, the approval follows
    std::optional<Instant> paper_due_at; ///< of an emergency: until when
    std::optional<Id<AnnualPlan>> plan;
    std::string plan_line; ///< its code
    std::optional<Id<Draw>> draw;
    TaskState state = TaskState::planned;
    std::string requested_by; ///< identity of the account
    std::string requested_by_name;
    std::optional<Instant> requested_at;
    std::string decided_by; ///< another account than requested_by
    std::string decided_by_name;
    std::optional<Instant> decided_at;
    std::string decision_reason; ///< required of a refusal
    std::string withdrawal_reason;
    std::optional<Id<InspectionTask>> merged_with; ///< the one visit that is made in its stead
    std::string inspection;                        ///< identity of the visit that was made
    std::optional<Date> carried_out_on;
    std::vector<TaskOfficer> officers; ///< two at least (行政处罚法第四十二条)
    std::vector<TaskDepartment> departments;
};

namespace record {
template<class T>
class Record;
}
const record::Record<TaskOfficer>& describe(const TaskOfficer*);
const record::Record<TaskDepartment>& describe(const TaskDepartment*);
const record::Record<InspectionTask>& describe(const InspectionTask*);

} // namespace bihuan
