#include "statistics/statutory.hpp"

#include "statistics/breakdown.hpp"
#include "statistics/statement.hpp"

#include <array>
#include <map>
#include <stdexcept>

namespace bihuan::statistics {
namespace {

struct Column {
    const char* name;
    std::int64_t SectorRow::*count;
};

// Columns 2, 3, 5, 6, 8 to 14, in the order of sector_hazards.sql.
constexpr std::array<Column, 11> of_hazards{{{"general_found", &SectorRow::general_found},
                                             {"general_rectified", &SectorRow::general_rectified},
                                             {"major_found", &SectorRow::major_found},
                                             {"major_rectified", &SectorRow::major_rectified},
                                             {"planned", &SectorRow::planned},
                                             {"goals_settled", &SectorRow::goals_settled},
                                             {"funds_settled", &SectorRow::funds_settled},
                                             {"people_settled", &SectorRow::people_settled},
                                             {"deadline_settled", &SectorRow::deadline_settled},
                                             {"measures_settled", &SectorRow::measures_settled},
                                             {"funds_invested", &SectorRow::funds_invested}}};

void require_checks(const SectorRow& row) {
    bool holds = row.general_rectified <= row.general_found && row.major_rectified <= row.major_found &&
                 row.unplanned() >= 0;
    for (const auto settled : {row.goals_settled, row.funds_settled, row.people_settled, row.deadline_settled,
                               row.measures_settled})
        holds = holds && settled <= row.planned;
    if (!holds) throw std::logic_error("the statistics table does not hold its checks: " + row.sector);
}

std::optional<double> rate(std::int64_t part, std::int64_t whole) {
    return whole == 0 ? std::nullopt : std::optional{static_cast<double>(part) / static_cast<double>(whole)};
}

Json row_json(const SectorRow& row) {
    const auto or_null = [](const std::optional<double>& value) { return value ? Json{*value} : Json{}; };
    Json::Object object{{"sector", row.sector}, {"units_inspected", row.units_inspected}};
    for (const auto& [name, count] : of_hazards)
        object.emplace_back(name, row.*count);
    object.emplace_back("general_rate", or_null(row.general_rate()));
    object.emplace_back("major_rate", or_null(row.major_rate()));
    object.emplace_back("unplanned", row.unplanned());
    return object;
}

} // namespace

std::optional<double> SectorRow::general_rate() const {
    return rate(general_rectified, general_found);
}

std::optional<double> SectorRow::major_rate() const {
    return rate(major_rectified, major_found);
}

StatutoryTable statutory_table(const db::Reader& reader, const Period& period, const std::string& community) {
    const db::Parameters asked{period.to, period.from, community};
    std::map<std::string, SectorRow> sectors;
    const auto sector = [&](std::string_view name) -> SectorRow& {
        return sectors[std::string{name.empty() ? not_filled_in : name}];
    };
    reader.each(statement("sector_units"), asked,
                [&](const db::Row& row) { sector(row.text(0)).units_inspected += row.integer(1); });
    reader.each(statement("sector_hazards"), asked, [&](const db::Row& row) {
        SectorRow& of = sector(row.text(0));
        for (std::size_t i = 0; i < of_hazards.size(); ++i)
            of.*of_hazards[i].count += row.integer(static_cast<int>(i) + 1);
    });

    StatutoryTable table;
    table.period = period;
    table.community = community;
    table.total.sector = "合计";
    for (auto& [name, row] : sectors) {
        row.sector = name;
        require_checks(row);
        table.total.units_inspected += row.units_inspected;
        for (const auto& column : of_hazards)
            table.total.*column.count += row.*column.count;
        table.rows.push_back(row);
    }
    return table;
}

Json to_json(const StatutoryTable& table) {
    Json::List rows;
    for (const auto& row : table.rows)
        rows.push_back(row_json(row));
    return Json::Object{{"rows", std::move(rows)}, {"total", row_json(table.total)}};
}

} // namespace bihuan::statistics
