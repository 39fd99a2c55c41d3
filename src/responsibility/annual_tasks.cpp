#include "responsibility/annual_tasks.hpp"

#include "assignment/assignment_actions.hpp"
#include "core/findings.hpp"
#include "responsibility/answering_rules.hpp"
#include "responsibility/responsibility_store.hpp"

#include "db/rows.hpp"

namespace bihuan {

const record::Record<AnnualTask>& describe(const AnnualTask*) {
    using T = AnnualTask;
    static const auto description =
        record::Record<T>{"annual_task", {"年度任务", "annual task"}}
            .field<&T::title>({"任务", "title"}, {.required = true, .max_length = 100})
            .field<&T::detail>({"要求", "detail"}, {.max_length = 1000})
            .field<&T::due_on>({"完成期限", "due"}, {.required = true})
            .field<&T::proof_needed>({"须附凭证", "proof needed"})
            .field<&T::person>({"承担人", "person"}, {.refers_to = "person"});
    return description;
}

namespace responsibility {

std::vector<Assignment> give_tasks(db::Transaction& transaction, IdSource& ids, const DutyItem& duty,
                                   const AnnualTask& task) {
    const Date today = transaction.today();
    std::vector<Assignment> given;
    for (const auto& term : terms_of_post(transaction, duty.post.text())) {
        if (!span_of(term).contains(today) || (task.person && term.person != *task.person)) continue;
        Assignment matter;
        matter.title = task.title;
        matter.detail = task.detail.empty() ? duty.duty : task.detail;
        matter.source = MatterSource::annual_task;
        matter.source_id = duty.id.text();
        matter.community = term.community;
        matter.owner = term.person;
        matter.due_on = task.due_on;
        matter.proof_needed = task.proof_needed;
        given.push_back(assignment::give(transaction, ids, std::move(matter)));
    }
    if (given.empty()) {
        const auto post = db::find(transaction, duty.post);
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {record::field_error(
                          *record::description_of<AnnualTask>().find("person"), FieldFault::not_in_office,
                          {{"value", post ? post->name : duty.post.text()}, {"day", today.text()}})}};
    }
    return given;
}

} // namespace responsibility
} // namespace bihuan
