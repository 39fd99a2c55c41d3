#include "document/directive_kinds.hpp"
#include "document/value_text.hpp"

#include <algorithm>
#include <array>

namespace bihuan::document {
namespace {

constexpr std::array looks{std::pair{"done", MarkLook::done}, std::pair{"late", MarkLook::late},
                           std::pair{"open", MarkLook::open}, std::pair{"point", MarkLook::point},
                           std::pair{"hollow", MarkLook::hollow}};

const std::pair<const char*, MarkLook>* look_named(const std::string& name) {
    const auto found = std::ranges::find_if(looks, [&](const auto& one) { return name == one.first; });
    return found == looks.end() ? nullptr : &*found;
}

int minute_of_day(const Option& option) {
    const auto digit = [&](std::size_t at) {
        return at < option.value.size() && option.value[at] >= '0' && option.value[at] <= '9'
                   ? option.value[at] - '0'
                   : -10'000;
    };
    const int minute = (digit(0) * 10 + digit(1)) * 60 + digit(3) * 10 + digit(4);
    if (option.value.size() != 5 || option.value[2] != ':' || minute < 0 || minute >= 24 * 60)
        refuse(option.place, "begins 应写成 21:05", "begins must be written as 21:05");
    return minute;
}

std::optional<double> minutes_in(const Json& row, const char* name, const Place& place) {
    const Json& value = member_of(row, name, place);
    if (value.is_null()) return std::nullopt;
    const auto number = number_of(value);
    if (!number)
        refuse(place, "“" + std::string{name} + "”不是数字", "“" + std::string{name} + "” is not a number");
    return number;
}

std::string text_in(const Json& row, const char* name, const Place& place) {
    return value_text(member_of(row, name, place), Format::text, false).value_or("");
}

} // namespace

Timeline timeline_of(const std::string& path, const std::vector<OptionLine>& lines, const Json& facts,
                     const Place& place) {
    Timeline timeline;
    for (const auto& line : lines) {
        const auto given = option(line);
        if (given.key == "caption")
            timeline.caption = given.value;
        else if (given.key == "empty")
            timeline.empty = given.value;
        else if (given.key == "begins")
            timeline.begins = minute_of_day(given);
        else if (const auto* look = look_named(given.key))
            timeline.legend.emplace_back(look->second, given.value);
        else
            refuse(given.place, "timeline 只有 caption、empty、begins 和图例 done、late、open、point、hollow",
                   "timeline has caption, empty, begins, and the legend done, late, open, point, hollow");
    }
    for (const auto& row : list_at(facts, path, place)) {
        const double from = minutes_in(row, "from", place).value_or(0);
        const std::string look = text_in(row, "look", place);
        if (look == "level") {
            timeline.cuts.push_back({from, text_in(row, "label", place)});
            continue;
        }
        const auto* known = look_named(look);
        if (!known) refuse(place, "不认识“" + look + "”", "“" + look + "” is not known");
        const std::string name = text_in(row, "lane", place);
        auto lane = std::ranges::find(timeline.lanes, name, &TimelineLane::name);
        if (lane == timeline.lanes.end()) lane = timeline.lanes.insert(lane, {name, {}});
        lane->marks.push_back(
            {from, minutes_in(row, "to", place), minutes_in(row, "due", place), known->second});
    }
    return timeline;
}

} // namespace bihuan::document
