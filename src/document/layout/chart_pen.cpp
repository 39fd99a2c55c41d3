#include "document/layout/chart_pen.hpp"

#include "core/percent.hpp"
#include "core/text.hpp"
#include "document/layout/paragraph.hpp"
#include "document/value_text.hpp"

#include <algorithm>
#include <cmath>

namespace bihuan::document {
namespace {

constexpr Colour grey(double lightness) {
    return {lightness, lightness, lightness};
}
constexpr double dark = 0.35, light = 0.82;

Text plain(const std::string& words) {
    return {{text::code_points(words), false, {}}};
}

} // namespace

Scale Scale::for_values(double largest, bool whole) {
    if (!(largest > 0)) return {1, 1};
    const double most_steps = 5;
    double step = std::pow(10, std::floor(std::log10(largest / most_steps)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (largest <= step * factor * most_steps + 1e-9) {
            step *= factor;
            break;
        }
    if (whole) step = std::max(step, 1.0);
    return {std::ceil(largest / step - 1e-9) * step, step};
}

Pen::Pen(Strip& strip, const Chart& chart, const Context& context)
    : strip_(strip), chart_(chart),
      context_(context), style_{Role::body, Role::heading_1, Role::latin, size, size, line_height} {}

Points Pen::width(const std::string& words) const {
    return natural_width(plain(words), style_, context_.fonts, context_.english);
}

void Pen::label(const std::string& words, Points x, Points y, Align align) {
    const Points wide = width(words);
    const Points left = align == Align::left ? x : align == Align::centre ? x - wide / 2 : x - wide;
    append(strip_,
           set_lines(plain(words), style_,
                     {.measure = wide + 1, .justified = false, .english = context_.english}, context_.fonts),
           style_, left, y - line_height / 2);
}

void Pen::number_label(double value, Points x, Points y) {
    const std::string words = number(value);
    const Points wide = width(words);
    add(Box{x - wide / 2 - 1, y - 4.5, wide + 2, 9, Colour{1, 1, 1}, {}, 0});
    label(words, x, y, Align::centre);
}

Points Pen::wrapped_label(const std::string& words, Points x, Points y, Points measure) {
    Setting setting{.measure = measure, .justified = false, .english = context_.english};
    measure = setting.measure = balanced_measure(plain(words), style_, setting, context_.fonts);
    setting.align = Align::centre;
    auto lines = set_lines(plain(words), style_, setting, context_.fonts);
    const auto count = static_cast<double>(lines.size());
    append(strip_, std::move(lines), style_, x - measure / 2, y);
    return count * line_height;
}

void Pen::add(Item item) {
    strip_.items.push_back(std::move(item));
}

void Pen::line(Points x1, Points y1, Points x2, Points y2, Points width, double lightness,
               std::vector<Points> dash) {
    add(Line{x1, y1, x2, y2, width, grey(lightness), std::move(dash)});
}

void Pen::bar(Points x, Points y, Points width, Points height, std::size_t series) {
    if (width <= 0 || height <= 0) return;
    const Colour fill = series == 0 ? grey(dark) : series == 2 ? grey(light) : grey(1);
    add(Box{x, y, width, height, fill, Colour{}, 0.5});
    if (series == 1)
        hatch(x, y, width, height);
    else if (series == 3)
        for (int i = 1; 3.0 * i < height; ++i)
            line(x, y + height - 3.0 * i, x + width, y + height - 3.0 * i, 0.4, 0);
}

/// Lines at 45°, cut off at the edges: x − y = d with steps of d.
void Pen::hatch(Points x, Points y, Points width, Points height) {
    constexpr Points step = 4;
    for (int i = 1; step * i - height < width; ++i) {
        const Points d = step * i - height;
        const Points from = std::max(0.0, d), to = std::min(width, d + height);
        if (to > from) line(x + from, y + height - (from - d), x + to, y + height - (to - d), 0.5, 0);
    }
}

void Pen::legend(Points y) {
    if (chart_.series.size() < 2) return;
    constexpr Points box_width = 16, box_height = 8, gap = 14;
    Points x = context_.measure;
    for (const auto& series : chart_.series)
        x -= box_width + 4 + width(series.name) + gap;
    x += gap;
    for (std::size_t i = 0; i < chart_.series.size(); ++i) {
        bar(x, y - box_height / 2, box_width, box_height, i);
        label(chart_.series[i].name, x + box_width + 4, y, Align::left);
        x += box_width + 4 + width(chart_.series[i].name) + gap;
    }
}

std::string Pen::number(double value) const {
    return chart_.percent ? percent_text(value, 1) : number_text(value);
}

double Pen::largest() const {
    double most = 0;
    for (const auto& series : chart_.series)
        for (const auto& value : series.values)
            most = std::max(most, value.value_or(0));
    return most;
}

bool Pen::whole_numbers() const {
    if (chart_.percent) return false;
    for (const auto& series : chart_.series)
        for (const auto& value : series.values)
            if (value && *value != std::floor(*value)) return false;
    return true;
}

} // namespace bihuan::document
