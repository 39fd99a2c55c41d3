#include "readiness/duty.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(SwapState) {
    static constexpr std::array texts{
        EnumText{"asked", "待对方同意", "asked"},
        EnumText{"agreed", "已调班", "agreed"},
        EnumText{"refused", "对方不同意", "refused"},
        EnumText{"withdrawn", "已撤回", "withdrawn"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(DutyPart) {
    static constexpr std::array texts{
        EnumText{"leader", "带班领导", "leader"},
        EnumText{"officer", "值班员", "officer"},
    };
    return texts;
}

const record::Record<DutyOfficer>& describe(const DutyOfficer*) {
    static const auto description =
        record::Record<DutyOfficer>{"duty_officer", {"值班员", "officer on duty"}}
            .field<&DutyOfficer::person>({"人员", "person"}, {.required = true, .refers_to = "person"})
            .field<&DutyOfficer::name>({"姓名", "name"}, {.access = Access::system});
    return description;
}

const record::Record<DutyShift>& describe(const DutyShift*) {
    using S = DutyShift;
    static const auto description =
        record::Record<S>{"duty_shift", {"值班", "duty"}}
            .identified_by<&S::id>()
            .field<&S::day>({"日期", "day"}, {.required = true})
            .field<&S::leader>({"带班领导", "leader"}, {.required = true, .refers_to = "person"})
            .field<&S::leader_name>({"带班领导姓名", "leader's name"}, {.access = Access::system})
            .field<&S::remark>({"备注", "remark"}, {.max_length = 200})
            .list<&S::officers>({"值班员", "officers"}, record::description_of<DutyOfficer>(), "shift");
    return description;
}

const record::Record<DutySwap>& describe(const DutySwap*) {
    using S = DutySwap;
    static const auto description =
        record::Record<S>{"duty_swap", {"调班", "swap of duties"}}
            .identified_by<&S::id>()
            .field<&S::day>({"值班日期", "day"}, {.required = true})
            .field<&S::person>({"申请人", "who asks"}, {.access = Access::system, .refers_to = "person"})
            .field<&S::person_name>({"申请人姓名", "name of who asks"}, {.access = Access::system})
            .field<&S::other>({"对方", "other"}, {.required = true, .refers_to = "person"})
            .field<&S::other_name>({"对方姓名", "other's name"}, {.access = Access::system})
            .field<&S::other_day>({"换得的日期", "day in exchange"})
            .field<&S::reason>({"原因", "reason"}, {.max_length = 200})
            .field<&S::state>({"状态", "state"}, {.access = Access::system})
            .field<&S::asked_at>({"申请时间", "asked at"}, {.access = Access::system})
            .field<&S::answered_at>({"答复时间", "answered at"}, {.access = Access::system});
    return description;
}

const record::Record<DutyMember>& describe(const DutyMember*) {
    using M = DutyMember;
    static const auto description =
        record::Record<M>{"duty_member", {"轮值人员", "member of the rotation"}}
            .identified_by<&M::id>()
            .field<&M::person>({"人员", "person"}, {.required = true, .refers_to = "person"})
            .field<&M::person_name>({"姓名", "name"}, {.access = Access::system})
            .field<&M::part>({"轮值类别", "part"}, {.required = true})
            .field<&M::retired_on>({"退出日期", "retired on"});
    return description;
}

} // namespace bihuan
