#include "responsibility/responsibility_requests.hpp"

#include "record/record.hpp"

namespace bihuan {

const record::Record<ResponsibilityEnding>& describe(const ResponsibilityEnding*) {
    using E = ResponsibilityEnding;
    static const auto description =
        record::Record<E>{"responsibility_ending", {"责任结束", "end of a responsibility"}}
            .field<&E::last_day>({"最后一日", "last day"}, {.required = true})
            .field<&E::reason>({"原因", "reason"}, {.required = true, .max_length = 300})
            .field<&E::vacant_reason>({"空缺说明", "why nobody follows"}, {.max_length = 300});
    return description;
}

const record::Record<ResponsibilityChange>& describe(const ResponsibilityChange*) {
    using C = ResponsibilityChange;
    static const auto description =
        record::Record<C>{"responsibility_change", {"责任变更", "change of a responsibility"}}
            .field<&C::person>({"接任人", "person"}, {.refers_to = "person"})
            .field<&C::post>({"接任岗位", "post"}, {.refers_to = "duty_post"})
            .field<&C::from>({"起始日期", "first day"}, {.required = true})
            .field<&C::until>({"截止日期", "last day"})
            .field<&C::reason>({"原因", "reason"}, {.required = true, .max_length = 300});
    return description;
}

const record::Record<DutyEnding>& describe(const DutyEnding*) {
    using E = DutyEnding;
    static const auto description =
        record::Record<E>{"duty_ending", {"职责废止", "end of a duty"}}
            .field<&E::last_day>({"最后一日", "last day"}, {.required = true})
            .field<&E::reason>({"原因", "reason"}, {.required = true, .max_length = 300});
    return description;
}

} // namespace bihuan
