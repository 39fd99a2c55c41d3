// The list that is put up (公示): hazards of the period and how they stand, without people.
#include "db/rows.hpp"
#include "workpaper/facts.hpp"
#include "workpaper/hazard_lines.hpp"
#include "workpaper/public_words.hpp"

#include <map>

namespace bihuan::workpaper {
namespace {

const std::string& text_in(const Json& row, std::string_view name) {
    static const std::string none;
    const auto* text = row.find(name)->text();
    return text ? *text : none;
}

/// `已整改（2023-04-18）`, `逾期未整改`, `已移送有关部门`, `整改中`.
std::string standing(const Json& line, Language language) {
    const bool zh = language == Language::zh;
    if (const auto& closed = text_in(line, "closed_on"); !closed.empty())
        return zh ? "已整改（" + closed + "）" : "rectified (" + closed + ")";
    if (!text_in(line, "transferred_to").empty()) return zh ? "已移送有关部门" : "transferred";
    if (line.find("days_overdue")->integer()) return zh ? "逾期未整改" : "late";
    return zh ? "整改中" : "being rectified";
}

} // namespace

void add_publicity_list(const db::Reader& reader, const Asked& asked, Json::Object& facts) {
    hazard::Filter filter;
    filter.community = asked.community;
    filter.found_from = asked.period.from;
    filter.found_to = asked.as_of();
    filter.today = asked.today();
    filter.areas = asked.areas;
    filter.grids = asked.grids;
    std::map<std::string, Enterprise> places;
    Json::List rows;
    const auto counts =
        each_hazard_line(reader, filter, asked.as_of(), [&](const Hazard& hazard, const Json& line) {
            auto known = places.find(hazard.enterprise.text());
            if (known == places.end())
                known = places.emplace(hazard.enterprise.text(), db::find(reader, hazard.enterprise).value())
                            .first;
            const PublicWords words{known->second,
                                    {hazard.responsible, text_in(line, "inspectors"),
                                     text_in(line, "reinspector"), hazard.tracking_officer}};
            rows.push_back(Json::Object{{"enterprise", words.name_of(known->second)},
                                        {"community", hazard.community},
                                        {"found_on", hazard.found_on.text()},
                                        {"description", words.of(hazard.description)},
                                        {"category", words.of(hazard.category)},
                                        {"level", *line.find("level")},
                                        {"level_en", *line.find("level_en")},
                                        {"due_date", *line.find("due_date")},
                                        {"standing", standing(line, Language::zh)},
                                        {"standing_en", standing(line, Language::en)}});
        });
    facts.emplace_back("counts", counts.json());
    facts.emplace_back("published", std::move(rows));
}

} // namespace bihuan::workpaper
