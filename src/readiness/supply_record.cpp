#include "readiness/supply.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(MovementKind) {
    static constexpr std::array texts{
        EnumText{"in", "入库", "in"},
        EnumText{"out", "出库", "out"},
        EnumText{"stock_taking", "盘点", "stock-taking"},
    };
    return texts;
}

const record::Record<Supply>& describe(const Supply*) {
    using S = Supply;
    static const auto description =
        record::Record<S>{"supply", {"应急物资", "supply"}}
            .identified_by<&S::id>()
            .field<&S::name>({"物资名称", "name"},
                             {.required = true, .max_length = 100, .ledger = true, .aliases = "名称 物资"})
            .field<&S::model>({"规格型号", "model"}, {.max_length = 100, .ledger = true, .aliases = "规格"})
            .field<&S::quantity>({"数量", "quantity"}, {.least = 0, .most = 1'000'000'000, .ledger = true})
            .field<&S::unit>({"单位", "unit"}, {.required = true, .max_length = 20, .ledger = true})
            .field<&S::minimum>({"最低储备", "minimum"}, {.least = 0, .most = 1'000'000'000, .ledger = true})
            .field<&S::place>(
                {"存放地点", "place"},
                {.required = true, .max_length = 100, .ledger = true, .aliases = "存放位置 地点"})
            .field<&S::community>({"社区", "community"}, {.max_length = 60, .ledger = true})
            .field<&S::expires_on>({"有效期至", "expires on"}, {.ledger = true, .aliases = "到期日期 有效期"})
            .field<&S::keeper>({"保管人", "keeper"},
                               {.max_length = 60, .ledger = true, .aliases = "保管责任人"})
            .field<&S::phone>(
                {"联系电话", "telephone"},
                {.max_length = 40, .access = Access::personal, .ledger = true, .aliases = "电话 手机"})
            .field<&S::remark>({"备注", "remark"}, {.max_length = 500, .ledger = true})
            .field<&S::retired_on>({"停用日期", "retired on"});
    return description;
}

const record::Record<SupplyMovement>& describe(const SupplyMovement*) {
    using M = SupplyMovement;
    static const auto description =
        record::Record<M>{"supply_movement", {"物资出入库", "movement of a supply"}}
            .identified_by<&M::id>()
            .field<&M::supply>({"物资", "supply"}, {.access = Access::system, .refers_to = "supply"})
            .field<&M::kind>({"类别", "kind"}, {.required = true})
            .field<&M::quantity>({"数量", "quantity"}, {.required = true, .least = 0, .most = 1'000'000'000})
            .field<&M::in_store>({"结存", "in store afterwards"}, {.access = Access::system})
            .field<&M::moved_on>({"日期", "day"}, {.required = true})
            .field<&M::reason>({"事由", "reason"}, {.max_length = 200})
            .field<&M::recorded_by_name>({"登记人", "recorded by"}, {.access = Access::system})
            .field<&M::recorded_at>({"登记时间", "recorded at"}, {.access = Access::system});
    return description;
}

} // namespace bihuan
