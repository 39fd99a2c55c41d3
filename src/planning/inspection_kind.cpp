#include "planning/inspection_kind.hpp"

#include <array>

namespace bihuan {

std::span<const EnumText> enum_texts(InspectionKind) {
    static constexpr std::array texts{
        EnumText{"routine", "日常检查", "routine", "日常"},
        EnumText{"special", "专项检查", "special", "专项"},
        EnumText{"random", "双随机检查", "random", "双随机"},
        EnumText{"joint", "联合检查", "joint", "联合"},
        EnumText{"complaint", "举报核查", "complaint", "举报"},
        EnumText{"holiday", "节假日检查", "holiday", "节假日"},
        EnumText{"reinspection", "复查", "reinspection", "re-inspection 复查检查"},
    };
    return texts;
}

} // namespace bihuan
