/// What people give with a step of a matter; which members a step takes stands in its table.
#pragma once

#include "assignment/assignment.hpp"

namespace bihuan {

struct AssignmentWish {
    std::string result;
    std::string reason;
    std::optional<Date> due_on;
    std::optional<Id<Person>> owner;
};

namespace record {
template<class T>
class Record;
}
const record::Record<AssignmentWish>& describe(const AssignmentWish*);

} // namespace bihuan
