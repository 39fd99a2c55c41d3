/// What people give when they decide on tasks, take them back, merge them, or decide on an officer's
/// withdrawal.
#pragma once

#include "organisation/authority_item.hpp"
#include "planning/officer.hpp"

namespace bihuan {

enum class TaskDecision { approved, refused };
std::span<const EnumText> enum_texts(TaskDecision);

struct TaskReference {
    Id<InspectionTask> id;
};

struct TaskReason {
    std::string reason;
};

struct TaskDecisions {
    TaskDecision decision = TaskDecision::approved;
    std::string reason;
    std::vector<TaskReference> tasks;
};

struct TaskMerging {
    Date planned_from;
    Date planned_to;
    std::vector<TaskReference> tasks; ///< the first becomes the joint visit
    std::vector<TaskDepartment> departments;
};

struct RecusalAnswer {
    RecusalDecision decision = RecusalDecision::granted;
    std::optional<Id<Person>> replacement;
    std::string reason;
};

namespace record {
template<class T>
class Record;
}
const record::Record<TaskReference>& describe(const TaskReference*);
const record::Record<TaskReason>& describe(const TaskReason*);
const record::Record<TaskDecisions>& describe(const TaskDecisions*);
const record::Record<TaskMerging>& describe(const TaskMerging*);
const record::Record<RecusalAnswer>& describe(const RecusalAnswer*);

} // namespace bihuan
