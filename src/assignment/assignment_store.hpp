/// Matters as stored, and the lists that people ask for.
#pragma once

#include "assignment/assignment.hpp"
#include "db/query.hpp"

namespace bihuan::assignment {

struct AssignmentFilter {
    std::string owner; ///< identity of the person
    std::string community;
    std::string source;
    std::string source_id;
    std::string state;                             ///< a state, or `unfinished`, `overdue`
    std::optional<Date> due_to;                    ///< due on this day or before
    Date today;                                    ///< for `overdue`
    std::optional<std::vector<std::string>> areas; ///< communities; nothing: the whole office
    std::string also_of;                           ///< this person's matters are seen wherever they lie
};
std::vector<Assignment> page(const db::Reader&, const AssignmentFilter&, const std::string& after,
                             std::int64_t limit);

/// What came out of a record, in the order of its giving.
std::vector<Assignment> of_source(const db::Reader&, MatterSource, const std::string& source_id);

/// Those not done whose day is `last` or before, the oldest day first.
std::vector<Assignment> due_until(const db::Reader&, Date last);

} // namespace bihuan::assignment
