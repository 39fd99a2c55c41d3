#include "document/layout/chart_axis.hpp"

#include <numeric>

namespace bihuan::document {
namespace {

constexpr double filled = 0.66;      // of the room of a label, by its columns
constexpr Points widest_column = 34; // few columns do not become walls
constexpr Points axis_room = 30;

double sum_at(const Chart& chart, std::size_t label) {
    return std::accumulate(chart.series.begin(), chart.series.end(), 0.0,
                           [&](double sum, const Series& series) {
                               return sum + std::max(0.0, series.values[label].value_or(0));
                           });
}

/// One column of segments, each with its number where it has room, the sum above.
void draw_stack(Pen& pen, const Chart& chart, const Plot& plot, std::size_t label, Points middle,
                Points width) {
    double below = 0;
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        const double value = std::max(0.0, chart.series[i].values[label].value_or(0));
        const Points top = plot.y(below + value), bottom = plot.y(below);
        pen.bar(middle - width / 2, top, width, bottom - top, i);
        if (const Points wide = pen.width(pen.number(value)); bottom - top > 12 && wide + 4 < width) {
            // On white, so that hatching and dark grey leave it legible.
            pen.number_label(value, middle, (top + bottom) / 2);
        }
        below += value;
    }
    pen.number_label(below, middle, plot.y(below) - 7);
}

} // namespace

bool columns_fit(const Chart& chart, const Context& context) {
    Strip unused;
    Pen pen{unused, chart, context};
    const Points slot = (context.measure - axis_room) / static_cast<double>(chart.labels.size());
    const double beside = chart.kind == ChartKind::grouped ? static_cast<double>(chart.series.size()) : 1;
    if (slot * filled / beside < pen.width(pen.number(pen.largest()))) return false;
    return std::all_of(chart.labels.begin(), chart.labels.end(),
                       [&](const std::string& label) { return pen.width(label) <= 1.8 * (slot - 4); });
}

Points draw_columns(const Chart& chart, const Context& context, Strip& strip) {
    Pen pen{strip, chart, context};
    const bool stacked = chart.kind == ChartKind::stacked;
    double largest = pen.largest();
    if (stacked)
        for (std::size_t i = 0; i < chart.labels.size(); ++i)
            largest = std::max(largest, sum_at(chart, i));
    const Plot plot = draw_axis(pen, chart, context, largest, 0);
    pen.legend(7);
    const Points slot = (plot.right - plot.left) / static_cast<double>(chart.labels.size());
    const double beside = stacked ? 1 : static_cast<double>(chart.series.size());
    const Points width = std::min(widest_column, slot * filled / beside);
    Points labels_height = 0;
    for (std::size_t label = 0; label < chart.labels.size(); ++label) {
        const Points middle = plot.left + slot * (static_cast<double>(label) + 0.5);
        labels_height = std::max(labels_height,
                                 pen.wrapped_label(chart.labels[label], middle, plot.bottom + 3, slot - 4));
        if (stacked) {
            draw_stack(pen, chart, plot, label, middle, width);
            continue;
        }
        for (std::size_t i = 0; i < chart.series.size(); ++i) {
            const Points left = middle + (static_cast<double>(i) - beside / 2) * width;
            const auto value = chart.series[i].values[label];
            const Points top = plot.y(value.value_or(0));
            pen.bar(left, top, width, plot.bottom - top, i);
            if (value)
                pen.number_label(*value, left + width / 2, top - 7);
            else
                pen.label("—", left + width / 2, top - 7, Align::centre);
        }
    }
    return plot.bottom + 3 + labels_height;
}

} // namespace bihuan::document
