#include "readiness/place.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(RiskPointKind) {
    static constexpr std::array texts{
        EnumText{"underpass", "下穿通道", "underpass", "地道 下穿地道"},
        EnumText{"low_lying", "低洼易积水点", "low-lying place", "积水点 低洼点"},
        EnumText{"basement", "地下空间", "basement", "地下室 地下车库"},
        EnumText{"dangerous_house", "危旧房屋", "dangerous house", "危房"},
        EnumText{"sign", "户外广告牌", "outdoor sign", "广告牌 户外广告"},
        EnumText{"construction_site", "建筑工地", "construction site", "工地"},
        EnumText{"lift_site", "电梯使用场所", "place with lifts", "电梯"},
        EnumText{"gas_station", "加油加气站", "filling station", "加油站 加气站"},
        EnumText{"bottled_gas_shop", "液化气瓶供应点", "bottled-gas shop", "液化气站"},
        EnumText{"hazchem_unit", "危险化学品单位", "hazardous-chemical unit", "危化品单位"},
        EnumText{"crowd_place", "人员密集场所", "crowded place", "人员密集"},
        EnumText{"old_compound", "老旧小区", "old compound"},
        EnumText{"ebike_point", "电动自行车停放充电点", "e-bike charging point", "电动车充电点"},
        EnumText{"other", "其他", "other"},
    };
    return texts;
}

const record::Record<Shelter>& describe(const Shelter*) {
    using S = Shelter;
    static const auto description =
        record::Record<S>{"shelter", {"应急避难场所", "shelter"}}
            .identified_by<&S::id>()
            .field<&S::name>({"名称", "name"},
                             {.required = true, .max_length = 100, .ledger = true, .aliases = "场所名称"})
            .field<&S::address>({"地址", "address"}, {.required = true, .max_length = 200, .ledger = true})
            .field<&S::community>({"社区", "community"}, {.required = true, .max_length = 60, .ledger = true})
            .field<&S::capacity>(
                {"容纳人数", "capacity"},
                {.required = true, .least = 1, .most = 1'000'000, .ledger = true, .aliases = "可容纳人数"})
            .field<&S::keeper>({"负责人", "keeper"},
                               {.max_length = 60, .ledger = true, .aliases = "管理人 责任人"})
            .field<&S::phone>(
                {"联系电话", "telephone"},
                {.max_length = 40, .access = Access::personal, .ledger = true, .aliases = "电话 手机"})
            .field<&S::facilities>({"设施", "facilities"}, {.max_length = 300, .ledger = true})
            .field<&S::retired_on>({"停用日期", "retired on"});
    return description;
}

const record::Record<RiskPoint>& describe(const RiskPoint*) {
    using P = RiskPoint;
    static const auto description =
        record::Record<P>{"risk_point", {"风险点位", "risk point"}}
            .identified_by<&P::id>()
            .field<&P::kind>({"类别", "kind"}, {.required = true, .ledger = true, .aliases = "类型"})
            .field<&P::name>({"名称", "name"},
                             {.required = true, .max_length = 100, .ledger = true, .aliases = "点位名称"})
            .field<&P::address>({"地址", "address"}, {.max_length = 200, .ledger = true, .aliases = "位置"})
            .field<&P::community>({"社区", "community"}, {.required = true, .max_length = 60, .ledger = true})
            .field<&P::risk>({"风险", "risk"},
                             {.required = true, .max_length = 300, .ledger = true, .aliases = "主要风险"})
            .field<&P::responsible>({"责任人", "responsible"},
                                    {.max_length = 60, .ledger = true, .aliases = "负责人"})
            .field<&P::phone>(
                {"联系电话", "telephone"},
                {.max_length = 40, .access = Access::personal, .ledger = true, .aliases = "电话 手机"})
            .field<&P::measures>({"处置措施", "measures"},
                                 {.max_length = 500, .ledger = true, .aliases = "措施 防范措施"})
            .field<&P::enterprise>({"企业", "enterprise"}, {.refers_to = "enterprise"})
            .field<&P::retired_on>({"停用日期", "retired on"});
    return description;
}

const record::Record<Household>& describe(const Household*) {
    using H = Household;
    static const auto description =
        record::Record<H>{"household", {"待转移住户", "household to be moved"}}
            .identified_by<&H::id>()
            .field<&H::community>({"社区", "community"}, {.required = true, .max_length = 60, .ledger = true})
            .field<&H::name>({"户主", "head"}, {.required = true,
                                                .max_length = 60,
                                                .access = Access::personal,
                                                .ledger = true,
                                                .aliases = "户主姓名 姓名"})
            .field<&H::address>({"住址", "address"}, {.required = true,
                                                      .max_length = 200,
                                                      .access = Access::personal,
                                                      .ledger = true,
                                                      .aliases = "地址"})
            .field<&H::people>({"人数", "people"}, {.required = true, .least = 1, .most = 50, .ledger = true})
            .field<&H::needs>({"特殊需要", "needs"},
                              {.max_length = 200, .access = Access::personal, .ledger = true})
            .field<&H::phone>(
                {"联系电话", "telephone"},
                {.max_length = 40, .access = Access::personal, .ledger = true, .aliases = "电话 手机"})
            .field<&H::responsible>({"转移责任人", "who fetches them"},
                                    {.max_length = 60, .ledger = true, .aliases = "责任人"})
            .field<&H::risk_point>({"风险点位", "risk point"}, {.refers_to = "risk_point"})
            .field<&H::shelter>({"安置场所", "shelter"}, {.refers_to = "shelter"})
            .field<&H::retired_on>({"停用日期", "retired on"});
    return description;
}

} // namespace bihuan
