#include "core/percent.hpp"
#include "document/layout/chart_pen.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace bihuan::document {
namespace {

constexpr std::size_t most_parts = 4; // and the rest as one; more the eye cannot compare
constexpr Points outer = 58, inner = 34;
constexpr std::array greys{0.3, 0.62, 0.85, 0.48, 1.0};

struct Part {
    std::string name;
    double value = 0;
};

std::vector<Part> parts_of(const Chart& chart, bool english) {
    std::vector<Part> parts;
    for (std::size_t i = 0; i < chart.labels.size(); ++i)
        if (const double value = chart.series[0].values[i].value_or(0); value > 0)
            parts.push_back({chart.labels[i], value});
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part& a, const Part& b) { return a.value > b.value; });
    if (parts.size() > most_parts + 1) {
        Part rest{english ? "Other" : "其他", 0};
        for (std::size_t i = most_parts; i < parts.size(); ++i)
            rest.value += parts[i].value;
        parts.resize(most_parts);
        parts.push_back(rest);
    }
    return parts;
}

/// From the top clockwise; `turn` from 0 to 1.
Path::Point on_circle(Points x, Points y, Points radius, double turn) {
    return {x + radius * std::sin(2 * M_PI * turn), y - radius * std::cos(2 * M_PI * turn)};
}

Path sector(Points x, Points y, double from, double to, double grey) {
    Path path;
    path.closed = true;
    path.fill = Colour{grey, grey, grey};
    path.stroke = Colour{};
    path.stroke_width = 0.6;
    const int steps = std::max(2, static_cast<int>((to - from) * 120));
    for (int i = 0; i <= steps; ++i)
        path.points.push_back(on_circle(x, y, outer, from + (to - from) * i / steps));
    for (int i = steps; i >= 0; --i)
        path.points.push_back(on_circle(x, y, inner, from + (to - from) * i / steps));
    return path;
}

struct Label {
    std::string words;
    Path::Point edge;
    Points y;
};

/// One side of the ring, from above: labels moved apart, each with a line from its part.
void draw_labels(Pen& pen, std::vector<Label> labels, Points x, bool right, Points height) {
    constexpr Points apart = 14;
    std::sort(labels.begin(), labels.end(), [](const Label& a, const Label& b) { return a.y < b.y; });
    for (std::size_t i = 1; i < labels.size(); ++i)
        labels[i].y = std::max(labels[i].y, labels[i - 1].y + apart);
    for (std::size_t i = labels.size(); i-- > 0;)
        labels[i].y = std::min(labels[i].y, i + 1 < labels.size() ? labels[i + 1].y - apart : height - 6);
    const Points side = right ? 1 : -1;
    for (const auto& label : labels) {
        const Points end = x + side * (outer + 16);
        pen.line(label.edge.x, label.edge.y, end, label.y, 0.4, 0);
        pen.line(end, label.y, end + side * 6, label.y, 0.4, 0);
        pen.label(label.words, end + side * 9, label.y, right ? Align::left : Align::right);
    }
}

} // namespace

Points draw_ring(const Chart& chart, const Context& context, Strip& strip) {
    Pen pen{strip, chart, context};
    const auto parts = parts_of(chart, context.english);
    double sum = 0;
    for (const auto& part : parts)
        sum += part.value;
    const Points height = 2 * outer + 24, x = context.measure / 2, y = height / 2;
    std::vector<Label> left, right;
    double turn = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const double share = parts[i].value / sum, middle = turn + share / 2;
        pen.add(sector(x, y, turn, turn + share, greys[i]));
        const auto beyond = on_circle(x, y, outer + 10, middle);
        (middle < 0.5 ? right : left)
            .push_back({parts[i].name + " " + pen.number(parts[i].value) + chart.unit + " (" +
                            percent_text(share, 1) + ")",
                        on_circle(x, y, outer, middle), beyond.y});
        turn += share;
    }
    draw_labels(pen, std::move(right), x, true, height);
    draw_labels(pen, std::move(left), x, false, height);
    pen.label(context.english ? "Total" : "合计", x, y - 7, Align::centre);
    pen.label(pen.number(sum) + chart.unit, x, y + 7, Align::centre);
    return height;
}

} // namespace bihuan::document
