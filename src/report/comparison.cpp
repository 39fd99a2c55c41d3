#include "report/comparison.hpp"

#include "report/texts.hpp"

#include <algorithm>
#include <array>

namespace bihuan::report {
namespace {

using statistics::Figures;

std::string value_text(const ComparedFigure& figure, const Figures& of) {
    return figure.count ? std::to_string(figure.count(of)) : percent_text(figure.share(of));
}

Json value_json(const ComparedFigure& figure, const Figures& of) {
    if (figure.count) return figure.count(of);
    const auto share = figure.share(of);
    return share ? Json{*share} : Json{};
}

/// The earlier value with difference and change, as numbers and as printed; all missing where there are no
/// data.
void add_earlier(Json::Object& row, const std::string& prefix, const ComparedFigure& figure,
                 const Figures& now, const Earlier& earlier) {
    Json value, difference, change;
    std::string value_printed = no_figure, difference_printed = no_figure, change_printed = no_figure;
    if (earlier.figures) {
        value = value_json(figure, *earlier.figures);
        value_printed = value_text(figure, *earlier.figures);
        if (figure.count) {
            const std::int64_t today = figure.count(now), then = figure.count(*earlier.figures);
            difference = today - then;
            difference_printed = difference_text(today, then);
            change_printed = change_text(today, then);
            if (then != 0) change = static_cast<double>(today - then) / static_cast<double>(then);
        } else {
            const auto today = figure.share(now), then = figure.share(*earlier.figures);
            if (today && then) difference = *today - *then;
            difference_printed = points_text(today, then);
        }
    }
    row.emplace_back(prefix, std::move(value));
    row.emplace_back(prefix + "_difference", std::move(difference));
    row.emplace_back(prefix + "_change", std::move(change));
    row.emplace_back(prefix + "_text", value_printed);
    row.emplace_back(prefix + "_difference_text", difference_printed);
    row.emplace_back(prefix + "_change_text", change_printed);
}

std::string phrase_zh(const ComparedFigure& figure, const Figures& now, const Earlier& earlier) {
    const std::string than = "较" + earlier.word_zh;
    if (figure.share) {
        const auto text = points_text(figure.share(now), figure.share(*earlier.figures));
        if (text == no_figure) return earlier.word_zh + "无可比数据";
        if (text == "0.00") return "与" + earlier.word_zh + "持平";
        return than + (text[0] == '+' ? "上升" : "下降") + text.substr(1) + "个百分点";
    }
    const std::int64_t today = figure.count(now), then = figure.count(*earlier.figures);
    if (today == then) return "与" + earlier.word_zh + "持平";
    std::string phrase = than + (today > then ? "增加" : "减少") + std::to_string(std::abs(today - then)) +
                         std::string{figure.unit_zh};
    if (then != 0)
        phrase +=
            std::string{"（"} + (today > then ? "增长" : "下降") + change_text(today, then).substr(1) + "）";
    return phrase;
}

std::string phrase_en(const ComparedFigure& figure, const Figures& now, const Earlier& earlier) {
    if (figure.share) {
        const auto text = points_text(figure.share(now), figure.share(*earlier.figures));
        if (text == no_figure) return "nothing to compare with in " + earlier.word_en;
        if (text == "0.00") return "the same as " + earlier.word_en;
        return std::string{text[0] == '+' ? "up " : "down "} + text.substr(1) + " points on " +
               earlier.word_en;
    }
    const std::int64_t today = figure.count(now), then = figure.count(*earlier.figures);
    if (today == then) return "the same as " + earlier.word_en;
    std::string phrase = (today > then ? "up " : "down ") + std::to_string(std::abs(today - then));
    if (then != 0) phrase += " (" + change_text(today, then) + ")";
    return phrase + " on " + earlier.word_en;
}

const ComparedFigure& compared(std::string_view id) {
    const auto all = compared_figures();
    return *std::find_if(all.begin(), all.end(), [&](const auto& figure) { return figure.id == id; });
}

Json described(const std::optional<Earlier>& earlier) {
    if (!earlier) return {};
    return Json::Object{{"word", earlier->word_zh},
                        {"word_en", earlier->word_en},
                        {"from", earlier->period.from.text()},
                        {"to", earlier->period.to.text()},
                        {"range_text", range_text(earlier->period, Language::zh)},
                        {"has_data", earlier->figures.has_value()},
                        {"none_text", earlier->none_zh},
                        {"none_text_en", earlier->none_en}};
}

} // namespace

std::span<const ComparedFigure> compared_figures() {
    using F = Figures;
    static constexpr std::array figures{
        ComparedFigure{"inspections.visits", "检查", "Visits", "家次", "visits",
                       [](const F& f) { return f.visits; }, nullptr},
        ComparedFigure{"inspections.enterprises", "检查企业", "Enterprises visited", "家", "enterprises",
                       [](const F& f) { return f.enterprises; }, nullptr},
        ComparedFigure{"inspections.reinspections", "复查", "Re-inspections", "家次", "visits",
                       [](const F& f) { return f.reinspections; }, nullptr},
        ComparedFigure{"hazards.found", "发现隐患", "Hazards found", "项", "hazards",
                       [](const F& f) { return f.found(); }, nullptr},
        ComparedFigure{"hazards.found_major", "其中：重大隐患", "of which major", "项", "hazards",
                       [](const F& f) { return f.found_major; }, nullptr},
        ComparedFigure{"hazards.rectified", "其中：已整改", "of which rectified", "项", "hazards",
                       [](const F& f) { return f.rectified(); }, nullptr},
        ComparedFigure{"hazards.rectification_rate", "整改率", "Rectification rate", "%", "%", nullptr,
                       [](const F& f) { return f.rectification_rate(); }},
        ComparedFigure{"hazards.on_time_rate", "按期整改率", "On-time rate", "%", "%", nullptr,
                       [](const F& f) { return f.on_time_rate(); }},
        ComparedFigure{"hazards.carried_in", "上期遗留", "Carried in", "项", "hazards",
                       [](const F& f) { return f.carried_in; }, nullptr},
        ComparedFigure{"hazards.closed_in_period", "本期销号", "Closed in the period", "项", "hazards",
                       [](const F& f) { return f.closed_in_period; }, nullptr},
        ComparedFigure{"hazards.open_at_end", "期末未整改", "Open at the end", "项", "hazards",
                       [](const F& f) { return f.open_at_end; }, nullptr},
        ComparedFigure{"hazards.overdue_at_end", "其中：逾期", "of which overdue", "项", "hazards",
                       [](const F& f) { return f.overdue_at_end; }, nullptr},
        ComparedFigure{"hazards.transferred_at_end", "其中：已移送", "of which transferred", "项", "hazards",
                       [](const F& f) { return f.transferred_at_end; }, nullptr},
    };
    return figures;
}

Earlier earlier_of(const db::Reader& reader, const Period& period, std::string word_zh, std::string word_en,
                   std::string none_zh, std::string none_en) {
    Earlier earlier{
        std::move(word_zh), std::move(word_en), std::move(none_zh), std::move(none_en), period, {}};
    // Whether anything was recorded by then. Hazards stand on inspections, so the first inspection says it.
    bool recorded = false;
    reader.each("SELECT min(date) FROM inspection_visit", {}, [&](const db::Row& row) {
        const auto first = row.optional_date(0);
        recorded = first && *first <= period.to;
    });
    if (recorded) earlier.figures = statistics::figures_of(reader, period);
    return earlier;
}

std::string change_phrase(const ComparedFigure& figure, const Figures& now, const Earlier& earlier,
                          Language language) {
    if (!earlier.figures) return language == Language::zh ? earlier.none_zh : earlier.none_en;
    return language == Language::zh ? phrase_zh(figure, now, earlier) : phrase_en(figure, now, earlier);
}

Json comparison_json(const Figures& now, const std::optional<Earlier>& before, const Earlier& year_before) {
    Json::List rows;
    for (const auto& figure : compared_figures()) {
        Json::Object row{{"figure", figure.id},
                         {"name", figure.name_zh},
                         {"name_en", figure.name_en},
                         {"unit", figure.unit_zh},
                         {"unit_en", figure.unit_en},
                         {"value", value_json(figure, now)},
                         {"value_text", value_text(figure, now)}};
        if (before) add_earlier(row, "before", figure, now, *before);
        add_earlier(row, "year_before", figure, now, year_before);
        rows.push_back(std::move(row));
    }
    Json::Object comparison{{"before", described(before)}, {"year_before", described(year_before)}};
    const auto add_text = [&](const std::string& name, std::string_view id) {
        for (const auto language : {Language::zh, Language::en}) {
            const bool zh = language == Language::zh;
            std::string text;
            if (before) text = change_phrase(compared(id), now, *before, language) + (zh ? "，" : "; ");
            text += change_phrase(compared(id), now, year_before, language);
            comparison.emplace_back(name + (zh ? "_text" : "_text_en"), std::move(text));
        }
    };
    add_text("visits", "inspections.visits");
    add_text("found", "hazards.found");
    add_text("rectification_rate", "hazards.rectification_rate");
    comparison.emplace_back("rows", std::move(rows));
    return comparison;
}

} // namespace bihuan::report
