#include "drill/drill_requests.hpp"

#include "record/record.hpp"

namespace bihuan {

const record::Record<DrillWish>& describe(const DrillWish*) {
    using W = DrillWish;
    static const auto description =
        record::Record<W>{"drill_wish", {"演练办理", "step of a drill"}}
            .field<&W::held_on>({"实施日期", "held on"})
            .field<&W::summary>({"总结", "summary"}, {.max_length = 4000})
            .field<&W::conclusion>({"评估结论", "conclusion"}, {.max_length = 1000})
            .field<&W::reason>({"原因", "reason"}, {.max_length = 500});
    return description;
}

const record::Record<ProblemWish>& describe(const ProblemWish*) {
    using W = ProblemWish;
    static const auto description =
        record::Record<W>{"problem_wish", {"演练问题", "problem of a drill"}}
            .field<&W::text>({"问题", "problem"}, {.required = true, .max_length = 1000})
            .field<&W::advice>({"整改建议", "advice"}, {.max_length = 1000})
            .field<&W::remedy>({"处理方式", "remedy"}, {.required = true})
            .field<&W::owner>({"承办人", "owner"}, {.refers_to = "person"})
            .field<&W::due_on>({"办理期限", "due on"});
    return description;
}

} // namespace bihuan
