#include "document/directive_kinds.hpp"
#include "document/value_text.hpp"

#include <algorithm>
#include <array>

namespace bihuan::document {
namespace {

constexpr std::array kinds{std::pair{"bars", ChartKind::bars}, std::pair{"grouped", ChartKind::grouped},
                           std::pair{"stacked", ChartKind::stacked}, std::pair{"lines", ChartKind::lines},
                           std::pair{"ring", ChartKind::ring}};
constexpr std::size_t most_series = 4; // as many greys and hatchings as the eye keeps apart

struct Field {
    Place place;
    std::string name;
};

} // namespace

Chart chart_of(const std::vector<std::string>& words, const std::vector<OptionLine>& lines, const Json& facts,
               const Place& place) {
    Chart chart;
    const auto* kind =
        words.size() != 2 ? kinds.end() : std::find_if(kinds.begin(), kinds.end(), [&](const auto& known) {
            return words[0] == known.first;
        });
    if (kind == kinds.end())
        refuse(place, "应写成 chart 种类 列表名；种类：bars、grouped、stacked、lines、ring",
               "must be “chart KIND LIST”; kinds are bars, grouped, stacked, lines, ring");
    chart.kind = kind->second;
    Field label{place, "name"};
    std::vector<Field> fields;
    for (const auto& line : lines) {
        const auto [at, key, value] = option(line);
        if (key == "caption")
            chart.caption = value;
        else if (key == "empty")
            chart.empty = value;
        else if (key == "unit")
            chart.unit = value;
        else if (key == "format") {
            if (value != "percent" && value != "number")
                refuse(at, "format 只能是 number 或 percent", "format must be number or percent");
            chart.percent = value == "percent";
        } else if (key == "label")
            label = {at, value};
        else {
            chart.series.push_back({key, {}});
            fields.push_back({at, value});
        }
    }
    if (fields.empty() || fields.size() > most_series)
        refuse(place, "图应有 1 至 4 个系列（名称 = 字段）", "a chart needs 1 to 4 series (name = field)");
    if (fields.size() > 1 && (chart.kind == ChartKind::ring || chart.kind == ChartKind::bars))
        refuse(fields[1].place, "这种图只有一个系列；多个系列请用 grouped、stacked 或 lines",
               "this kind has one series; for more use grouped, stacked or lines");
    for (const auto& row : list_at(facts, words[1], place)) {
        chart.labels.push_back(
            value_text(member_of(row, label.name, label.place), Format::text, false).value_or("—"));
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const Json& value = member_of(row, fields[i].name, fields[i].place);
            const auto number = number_of(value);
            if (!number && !value.is_null())
                refuse(fields[i].place, "“" + fields[i].name + "”不是数字",
                       "“" + fields[i].name + "” is not a number");
            chart.series[i].values.push_back(number);
        }
    }
    return chart;
}

} // namespace bihuan::document
