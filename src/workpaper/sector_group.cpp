#include "workpaper/sector_group.hpp"

#include <algorithm>
#include <array>

namespace bihuan::workpaper {

SectorGroup group_of_sector(std::string_view sector) {
    static constexpr std::array<std::string_view, 26> words{
        "交通", "运输", "铁路",     "民航", "水上", "渔业", "农机", "农业",    "建筑",
        "施工", "消防", "人员密集", "教育", "学校", "培训", "医疗", "卫生",    "养老",
        "民政", "旅游", "文体",     "文化", "体育", "电力", "水利", "特种设备"};
    const bool other = std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return sector.find(word) != std::string_view::npos;
    });
    return other ? SectorGroup::other_key_sectors : SectorGroup::industry_and_trade;
}

} // namespace bihuan::workpaper
