#include "workpaper/workpaper_kind.hpp"

#include <array>

namespace bihuan {

std::span<const EnumText> enum_texts(WorkpaperKind) {
    static constexpr std::array texts{
        EnumText{"hazard_ledger", "隐患台账", "hazard ledger"},
        EnumText{"enterprise_file", "一企一档", "enterprise file"},
        EnumText{"overdue_list", "逾期清单", "overdue list"},
        EnumText{"leader_brief", "领导专报", "leader's brief"},
        EnumText{"reminder_letters", "整改催办函", "reminder letters"},
        EnumText{"statistics_table", "隐患排查治理统计表", "quarterly statistics table"},
        EnumText{"publicity_list", "公示清单", "publicity list"},
        EnumText{"enterprise_labels", "企业标签", "enterprise labels"},
    };
    return texts;
}

} // namespace bihuan
