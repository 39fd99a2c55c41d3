/// The annual task list (年度任务清单): dated matters with proof, out of the standing duties of a post.
#pragma once

#include "assignment/assignment.hpp"
#include "db/transaction.hpp"
#include "responsibility/duty_post.hpp"

namespace bihuan {

/// What is asked for under a duty, of whoever holds the post, or of one person.
struct AnnualTask {
    std::string title;
    std::string detail;
    Date due_on;
    bool proof_needed = true;
    std::optional<Id<Person>> person; ///< none: everybody who holds the post today
};

namespace record {
template<class T>
class Record;
}
const record::Record<AnnualTask>& describe(const AnnualTask*);

namespace responsibility {

/// Gives the task as a matter (交办事项) to each holder, for the community that the term is of. Throws
/// Problem invalid_input where nobody is in office (not_in_office).
std::vector<Assignment> give_tasks(db::Transaction&, IdSource&, const DutyItem&, const AnnualTask&);

} // namespace responsibility
} // namespace bihuan
