#include "statistics/lists.hpp"

#include "statistics/statement.hpp"

#include <algorithm>

namespace bihuan::statistics {
namespace {

/// Columns of listed_hazards.sql, as known on the day `end`.
ListedHazard listed(const db::Row& row, Date end) {
    const auto known = [&](int column) {
        const auto date = row.optional_date(column);
        return date && *date <= end ? date : std::nullopt;
    };
    ListedHazard hazard;
    hazard.code = row.text(0);
    hazard.enterprise_name = row.text(1);
    hazard.community = row.text(2);
    hazard.category = row.text(3);
    hazard.description = row.text(4);
    hazard.level = row.text(5);
    hazard.responsible = row.text(6);
    hazard.found_on = row.date(7);
    hazard.due_date = row.optional_date(8);
    if (const auto extended_to = row.optional_date(9); hazard.due_date && extended_to)
        hazard.due_date = std::max(*hazard.due_date, *extended_to);
    hazard.closed_on = known(10);
    hazard.transferred_on = known(11);
    if (hazard.transferred_on) hazard.transferred_to = row.text(12);
    hazard.listed_on = known(13);
    hazard.planned_on = known(14);
    if (!hazard.closed_on && hazard.due_date && *hazard.due_date < end)
        hazard.days_overdue = days_between(*hazard.due_date, end);
    return hazard;
}

Json list_json(const std::vector<ListedHazard>& hazards) {
    const auto date = [](const std::optional<Date>& value) { return value ? Json{value->text()} : Json{}; };
    Json::List list;
    for (const auto& hazard : hazards)
        list.push_back(Json::Object{{"code", hazard.code},
                                    {"enterprise_name", hazard.enterprise_name},
                                    {"community", hazard.community},
                                    {"category", hazard.category},
                                    {"description", hazard.description},
                                    {"level", hazard.level},
                                    {"responsible", hazard.responsible},
                                    {"found_on", hazard.found_on.text()},
                                    {"due_date", date(hazard.due_date)},
                                    {"days_overdue", hazard.days_overdue},
                                    {"closed_on", date(hazard.closed_on)},
                                    {"transferred_on", date(hazard.transferred_on)},
                                    {"transferred_to", hazard.transferred_to},
                                    {"listed_on", date(hazard.listed_on)},
                                    {"planned_on", date(hazard.planned_on)}});
    return list;
}

} // namespace

HazardLists lists_of(const db::Reader& reader, const Period& period, const std::string& community) {
    HazardLists lists;
    reader.each(statement("listed_hazards"), {period.to, period.from, community}, [&](const db::Row& row) {
        ListedHazard hazard = listed(row, period.to);
        if (hazard.level == "major") lists.major.push_back(hazard);
        if (hazard.closed_on) return;
        if (hazard.days_overdue > 0) lists.overdue_at_end.push_back(hazard);
        if (hazard.transferred_on) lists.transferred_at_end.push_back(hazard);
        lists.open_at_end.push_back(std::move(hazard));
    });
    return lists;
}

Json to_json(const HazardLists& lists) {
    return Json::Object{{"major", list_json(lists.major)},
                        {"open_at_end", list_json(lists.open_at_end)},
                        {"overdue_at_end", list_json(lists.overdue_at_end)},
                        {"transferred_at_end", list_json(lists.transferred_at_end)}};
}

} // namespace bihuan::statistics
