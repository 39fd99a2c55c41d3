/// To which half of the statistics table a sector belongs: 工矿商贸 (industry, mining and trade), or
/// 其他重点行业 (交通运输等重点行业, other key sectors).
///
/// Source: the two subtotals of 安委办〔2007〕34号. The registry's words are the office's own, so the sector
/// is told by the words in it; what names none of the other key sectors is industry, mining and trade, to
/// which catering, lodging and shops belong as 商贸.
#pragma once

#include <string_view>

namespace bihuan::workpaper {

enum class SectorGroup { industry_and_trade, other_key_sectors };

SectorGroup group_of_sector(std::string_view sector);

} // namespace bihuan::workpaper
