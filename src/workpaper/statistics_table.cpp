// The statistics table of the quarter as it is handed in: sectors, two subtotals, total; the table's own
// checks held, the rates computed anew from the counts above them.
#include "core/percent.hpp"
#include "statistics/statutory.hpp"
#include "workpaper/facts.hpp"
#include "workpaper/sector_group.hpp"

#include <stdexcept>

namespace bihuan::workpaper {
namespace {

using statistics::SectorRow;

void add(SectorRow& sum, const SectorRow& row) {
    for (const auto member :
         {&SectorRow::units_inspected, &SectorRow::general_found, &SectorRow::general_rectified,
          &SectorRow::major_found, &SectorRow::major_rectified, &SectorRow::planned,
          &SectorRow::goals_settled, &SectorRow::funds_settled, &SectorRow::people_settled,
          &SectorRow::deadline_settled, &SectorRow::measures_settled, &SectorRow::funds_invested})
        sum.*member += row.*member;
}

Json or_null(const std::optional<double>& rate) {
    return rate ? Json{*rate} : Json{};
}

Json json_of(const SectorRow& row, std::string_view look, std::string_view english = {}) {
    return Json::Object{{"sector", row.sector},
                        {"sector_en", english.empty() ? std::string_view{row.sector} : english},
                        {"look", look},
                        {"units_inspected", row.units_inspected},
                        {"general_found", row.general_found},
                        {"general_rectified", row.general_rectified},
                        {"general_rate", or_null(row.general_rate())},
                        {"major_found", row.major_found},
                        {"major_rectified", row.major_rectified},
                        {"major_rate", or_null(row.major_rate())},
                        {"planned", row.planned},
                        {"goals_settled", row.goals_settled},
                        {"funds_settled", row.funds_settled},
                        {"people_settled", row.people_settled},
                        {"deadline_settled", row.deadline_settled},
                        {"measures_settled", row.measures_settled},
                        {"funds_ten_thousands", static_cast<double>(row.funds_invested) / 10'000},
                        {"unplanned", row.unplanned()}};
}

} // namespace

void add_statistics_table(const db::Reader& reader, const Asked& asked, Json::Object& facts) {
    const auto table =
        statistics::statutory_table(reader, {asked.period.from, asked.as_of()}, community_of_figures(asked));
    Json::List rows;
    SectorRow sum;
    const auto part = [&](SectorGroup group, const char* name, const char* english) {
        SectorRow subtotal;
        for (const auto& row : table.rows)
            if (group_of_sector(row.sector) == group) {
                rows.push_back(json_of(row, "plain"));
                add(subtotal, row);
            }
        subtotal.sector = name;
        rows.push_back(json_of(subtotal, "subtotal", english));
        add(sum, subtotal);
    };
    part(SectorGroup::industry_and_trade, "工矿商贸小计", "Industry and trade");
    part(SectorGroup::other_key_sectors, "其他重点行业小计", "Other key sectors");
    sum.sector = table.total.sector;
    if (json_of(sum, "total") != json_of(table.total, "total"))
        throw std::logic_error("the subtotals do not add up to the total");
    rows.push_back(json_of(table.total, "total", "Total"));
    facts.emplace_back("rows", std::move(rows));
    facts.emplace_back("total", json_of(table.total, "total", "Total"));
    facts.emplace_back("unplanned", table.total.unplanned());
    facts.emplace_back("is_ready", table.total.unplanned() == 0);
}

} // namespace bihuan::workpaper
