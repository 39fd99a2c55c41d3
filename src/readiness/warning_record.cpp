#include "readiness/warning.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(WarningKind) {
    static constexpr std::array texts{
        EnumText{"rain_flood", "暴雨内涝", "rain and flood", "暴雨"},
        EnumText{"gale", "大风", "gale"},
        EnumText{"snow_ice", "暴雪结冰", "snow and ice", "暴雪 道路结冰"},
        EnumText{"heat", "高温", "heat"},
        EnumText{"cold_wave", "寒潮", "cold wave"},
        EnumText{"thunder_hail", "雷电冰雹", "thunder and hail", "雷电 冰雹"},
        EnumText{"haze", "大雾和霾", "fog and haze", "大雾 霾"},
        EnumText{"fire_danger", "火险", "fire danger"},
        EnumText{"gas", "燃气", "gas"},
        EnumText{"earthquake", "地震", "earthquake"},
        EnumText{"other", "其他", "other"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(WarningColour) {
    static constexpr std::array texts{
        EnumText{"blue", "蓝色", "blue", "蓝 四级"},
        EnumText{"yellow", "黄色", "yellow", "黄 三级"},
        EnumText{"orange", "橙色", "orange", "橙 二级"},
        EnumText{"red", "红色", "red", "红 一级"},
    };
    return texts;
}

const record::Record<WarningRelay>& describe(const WarningRelay*) {
    using R = WarningRelay;
    static const auto description =
        record::Record<R>{"warning_relay", {"转发", "relay"}}
            .field<&R::community>({"社区", "community"}, {.required = true, .max_length = 60})
            .field<&R::relayed_at>({"转发时间", "relayed at"}, {.access = Access::system})
            .field<&R::acknowledged_at>({"签收时间", "acknowledged at"}, {.access = Access::system})
            .field<&R::acknowledged_by_name>({"签收人", "acknowledged by"}, {.access = Access::system});
    return description;
}

const record::Record<Warning>& describe(const Warning*) {
    using W = Warning;
    static const auto description =
        record::Record<W>{"warning", {"预警", "warning"}}
            .identified_by<&W::id>()
            .field<&W::number>({"编号", "number"}, {.max_length = 60})
            .field<&W::kind>({"种类", "kind"}, {.required = true})
            .field<&W::colour>({"颜色", "colour"}, {.required = true})
            .field<&W::area>({"区域", "area"}, {.max_length = 200})
            .field<&W::text>({"内容", "text"}, {.required = true, .max_length = 2000})
            .field<&W::issuer>({"发布单位", "issuer"}, {.required = true, .max_length = 100})
            .field<&W::issued_at>({"发布时间", "issued at"}, {.required = true})
            .field<&W::valid_to>({"有效至", "valid to"})
            .field<&W::recorded_by_name>({"登记人", "recorded by"}, {.access = Access::system})
            .field<&W::lifted_at>({"解除时间", "lifted at"}, {.access = Access::system})
            .field<&W::lifted_by_name>({"解除登记人", "lifting recorded by"}, {.access = Access::system})
            .list<&W::relays>({"转发社区", "communities"}, record::description_of<WarningRelay>(), "warning");
    return description;
}

} // namespace bihuan
