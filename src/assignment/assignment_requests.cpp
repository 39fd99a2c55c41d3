#include "assignment/assignment_requests.hpp"

#include "record/record.hpp"

namespace bihuan {

const record::Record<AssignmentWish>& describe(const AssignmentWish*) {
    using W = AssignmentWish;
    static const auto description = record::Record<W>{"assignment_wish", {"办理", "step"}}
                                        .field<&W::result>({"办理结果", "result"}, {.max_length = 2000})
                                        .field<&W::reason>({"理由", "reason"}, {.max_length = 500})
                                        .field<&W::due_on>({"新期限", "new day"})
                                        .field<&W::owner>({"新承办人", "new owner"}, {.refers_to = "person"});
    return description;
}

} // namespace bihuan
