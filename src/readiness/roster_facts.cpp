#include "readiness/roster_facts.hpp"

#include "core/text.hpp"
#include "deadline/deadline.hpp"
#include "readiness/duty_actions.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace bihuan::readiness {

Json roster_facts(const db::Reader& reader, const Period& month, Date today) {
    static constexpr std::array weekdays{"一", "二", "三", "四", "五", "六", "日"};
    const auto& calendar = deadline::Rules::built_in().calendar();
    std::map<Date, DutyShift> shifts;
    for (auto& shift : shifts_of(reader, month))
        shifts.emplace(shift.day, std::move(shift));
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> turns;
    Json days = Json::List{};
    std::int64_t open = 0;
    for (Date day = month.from; day <= month.to; day = day.plus_days(1)) {
        const bool rest = !calendar.is_working_day(day);
        const auto found = shifts.find(day);
        const bool set = found != shifts.end();
        open += !set;
        std::vector<std::string> officers;
        const auto count = [&](const std::string& name) {
            ++(rest ? turns[name].second : turns[name].first);
        };
        if (set) {
            count(found->second.leader_name);
            for (const auto& officer : found->second.officers) {
                officers.push_back(officer.name);
                count(officer.name);
            }
        }
        days.push(Json::Object{
            {"day", day.text()},
            {"date_text", std::to_string(day.month()) + "月" + std::to_string(day.day()) + "日"},
            {"weekday_text", std::string{"星期"} + weekdays[static_cast<std::size_t>(day.weekday() - 1)]},
            {"rest", rest},
            {"rest_text", rest ? "休" : ""},
            {"leader", set ? found->second.leader_name : std::string{}},
            {"officers", text::join(officers, "、")},
            {"remark", set ? found->second.remark : std::string{}}});
    }
    Json list = Json::List{};
    for (const auto& [name, count] : turns)
        list.push(Json::Object{{"name", name},
                               {"working", count.first},
                               {"resting", count.second},
                               {"all", count.first + count.second}});
    return Json::Object{
        {"month", month.from.month_text()},
        {"month_text", std::to_string(month.from.year()) + "年" + std::to_string(month.from.month()) + "月"},
        {"days", std::move(days)},
        {"turns", std::move(list)},
        {"open_days", open},
        {"made_on", today.text()}};
}

} // namespace bihuan::readiness
