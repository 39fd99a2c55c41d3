#include "readiness/contact.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(ContactGroup) {
    static constexpr std::array texts{
        EnumText{"outside-rescue", "外部救援力量", "outside rescue", "救援队伍 外部救援"},
        EnumText{"fire_119", "消防救援", "fire brigade", "消防 119"},
        EnumText{"medical_120", "医疗急救", "ambulance", "急救 120"},
        EnumText{"police_110", "公安", "police", "派出所 110"},
        EnumText{"gas_company", "燃气企业", "gas company", "燃气"},
        EnumText{"power_company", "供电企业", "power company", "供电 电力"},
        EnumText{"water_company", "供水排水企业", "water company", "供水 排水"},
        EnumText{"district_duty", "区值班室", "district duty office", "区委区政府值班室"},
        EnumText{"emergency_bureau", "区应急管理局", "district emergency bureau", "应急局"},
        EnumText{"market_supervision", "市场监管部门", "market supervision", "市场监管"},
        EnumText{"housing", "住房建设部门", "housing department", "住建"},
        EnumText{"departments", "其他部门", "other departments", "部门"},
        EnumText{"communities", "社区", "communities"},
        EnumText{"office", "街道办事处", "the office", "街道"},
        EnumText{"teams", "基层应急队伍", "teams", "应急队伍"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(VerificationState) {
    static constexpr std::array texts{
        EnumText{"asked", "待答复", "asked"},
        EnumText{"confirmed", "确认无误", "confirmed"},
        EnumText{"changed", "号码变更，待确认", "new number, to be looked at"},
        EnumText{"left", "人员变动，待确认", "somebody else now, to be looked at"},
        EnumText{"accepted", "已更新", "taken over"},
        EnumText{"declined", "未采纳", "not taken over"},
    };
    return texts;
}

const record::Record<Contact>& describe(const Contact*) {
    using C = Contact;
    static const auto description =
        record::Record<C>{"contact", {"应急联系人", "contact"}}
            .identified_by<&C::id>()
            .field<&C::contact_group>({"类别", "group"},
                                      {.required = true, .ledger = true, .aliases = "分组 组别 group"})
            .field<&C::organisation>(
                {"单位", "organisation"},
                {.required = true, .max_length = 100, .ledger = true, .aliases = "单位名称 所在单位"})
            .field<&C::name>({"姓名", "name"}, {.max_length = 60, .ledger = true, .aliases = "联系人"})
            .field<&C::post>({"职务", "post"}, {.max_length = 60, .ledger = true, .aliases = "岗位"})
            .field<&C::phone>({"联系电话", "telephone"}, {.required = true,
                                                          .max_length = 40,
                                                          .access = Access::personal,
                                                          .ledger = true,
                                                          .aliases = "电话 手机 值班电话"})
            .field<&C::community>({"社区", "community"}, {.max_length = 60, .ledger = true})
            .field<&C::call_order>({"顺序", "order of calls"},
                                   {.least = 1, .most = 999, .ledger = true, .aliases = "序号 呼叫顺序"})
            .field<&C::verified_on>({"核对日期", "verified on"},
                                    {.ledger = true, .aliases = "最近核对 核实日期"})
            .field<&C::remark>({"备注", "remark"}, {.max_length = 500, .ledger = true})
            .field<&C::retired_on>({"停用日期", "retired on"});
    return description;
}

const record::Record<ContactVerification>& describe(const ContactVerification*) {
    using V = ContactVerification;
    static const auto description =
        record::Record<V>{"contact_verification", {"通讯录核对", "verification of a contact"}}
            .identified_by<&V::id>()
            .field<&V::contact>({"联系人", "contact"}, {.access = Access::system, .refers_to = "contact"})
            .field<&V::community>({"社区", "community"}, {.access = Access::system})
            .field<&V::asked_on>({"发起日期", "asked on"}, {.access = Access::system})
            .field<&V::expires_on>({"截止日期", "expires on"}, {.access = Access::system})
            .field<&V::token_sha256>({"摘要", "SHA-256 of the token"}, {.access = Access::system})
            .field<&V::state>({"状态", "state"}, {.access = Access::system})
            .field<&V::new_phone>({"新号码", "new number"}, {.max_length = 40, .access = Access::personal})
            .field<&V::new_name>({"现联系人", "who it is now"},
                                 {.max_length = 60, .access = Access::personal})
            .field<&V::answered_at>({"答复时间", "answered at"}, {.access = Access::system})
            .field<&V::decided_by_name>({"确认人", "decided by"}, {.access = Access::system})
            .field<&V::decided_on>({"确认日期", "decided on"}, {.access = Access::system});
    return description;
}

} // namespace bihuan
