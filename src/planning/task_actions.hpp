/// What people do with inspection tasks: request, decide, withdraw, merge, carry out.
#pragma once

#include "db/transaction.hpp"
#include "planning/frequency.hpp"
#include "planning/officer.hpp"

namespace bihuan::planning {

/// A task and how its enterprise stands with the yearly cap once the visit is made.
struct TaskStanding {
    InspectionTask task;
    Standing standing; ///< without this task
    bool exempt = false;
};

/// Where the task stands with the cap of its year; the task itself is not counted.
Standing standing_of(const db::Reader&, const InspectionTask&);

/// Puts a visit of the yearly plan down that somebody has to arrange; officers may be missing yet.
InspectionTask plan_task(db::Transaction&, IdSource&, InspectionTask);

/// Requests the head's approval. Freezes community, authority, officers' names and certificates. Throws
/// Problem invalid_input for days that are over, fewer than two officers, an unknown exception;
/// officer_not_licensed; officer_has_interest; frequency_cap_reached where neither an exception is given nor
/// the visit is a re-inspection. Those who may decide are told.
TaskStanding request_task(db::Transaction&, IdSource&, InspectionTask);

/// The same for a target that was drawn: the draw has chosen the officers and looked at cap and interests
/// when it was committed; what changed since then is for whoever decides.
InspectionTask request_drawn(db::Transaction&, IdSource&, InspectionTask);

/// The same for a task of the plan that has its officers now, or one that was changed before it was decided.
TaskStanding submit_task(db::Transaction&, IdSource&, const InspectionTask& before, InspectionTask after);

/// Writes what was changed before the decision. Throws Problem task_state afterwards.
InspectionTask change_task(db::Transaction&, const InspectionTask& before, InspectionTask after);

/// The head's decision; a refusal needs a reason. Throws Problem approver_is_requester, task_state,
/// frequency_cap_reached where others were approved meanwhile. The requester is told.
InspectionTask decide_task(db::Transaction&, IdSource&, const InspectionTask&, bool approve,
                           const std::string& reason);

/// Takes the task back; not after it was carried out.
InspectionTask withdraw_task(db::Transaction&, const InspectionTask&, const std::string& reason);

/// One visit in the stead of several at one enterprise (综合查一次): the first becomes a joint visit on the
/// given days, the others are merged with it. It is requested anew where it has its officers.
InspectionTask merge_tasks(db::Transaction&, IdSource&, const std::vector<InspectionTask>&,
                           const Period& days, const std::vector<TaskDepartment>&);

/// Notes that the visit of the task was made, by the inspection with this identity. Does nothing where that
/// is noted already. Throws Problem not_found, task_not_approved where the task is neither approved nor a
/// reported emergency, task_carried_out where another inspection was made for it.
void carry_out(db::Transaction&, const Id<InspectionTask>&, const std::string& inspection, Date on);

/// Fills in name and certificate of each officer, and refuses those who may not go. At least two are needed.
void put_on(const db::Reader&, std::vector<TaskOfficer>&, const Id<Enterprise>&, const Period& days);

} // namespace bihuan::planning
