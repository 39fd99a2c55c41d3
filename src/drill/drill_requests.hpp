/// What people give with the steps and problems of a drill.
#pragma once

#include "drill/drill.hpp"

namespace bihuan {

struct DrillWish {
    std::optional<Date> held_on;
    std::string summary;
    std::string conclusion;
    std::string reason;
};

/// A problem with who mends it by when; a revision needs neither.
struct ProblemWish {
    std::string text;
    std::string advice;
    ProblemRemedy remedy = ProblemRemedy::matter;
    std::optional<Id<Person>> owner;
    std::optional<Date> due_on;
};

namespace record {
template<class T>
class Record;
}
const record::Record<DrillWish>& describe(const DrillWish*);
const record::Record<ProblemWish>& describe(const ProblemWish*);

} // namespace bihuan
