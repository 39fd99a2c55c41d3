#include "document/layout/chart_axis.hpp"

#include <cmath>

namespace bihuan::document {
namespace {

/// How the lines of the series differ: width, dash, mark.
struct Look {
    Points width;
    std::vector<Points> dash;
    double grey;
};

Look look(std::size_t series) {
    switch (series) {
    case 0:
        return {1.6, {}, 0};
    case 1:
        return {1.1, {5, 3}, 0.25};
    case 2:
        return {1.1, {1.5, 2.5}, 0.25};
    default:
        return {0.8, {8, 2, 2, 2}, 0.4};
    }
}

/// ●, ○, ▲, □: told apart without colour.
void draw_mark(Pen& pen, std::size_t series, Points x, Points y) {
    constexpr Points half = 2.4;
    Path path;
    path.closed = true;
    path.stroke = Colour{};
    path.stroke_width = 0.8;
    path.fill = series == 0 || series == 2 ? Colour{} : Colour{1, 1, 1};
    if (series < 2)
        for (int i = 0; i < 16; ++i)
            path.points.push_back({x + half * std::cos(i * M_PI / 8), y + half * std::sin(i * M_PI / 8)});
    else if (series == 2)
        path.points = {{x, y - half - 0.5}, {x + half + 0.5, y + half}, {x - half - 0.5, y + half}};
    else
        path.points = {
            {x - half, y - half}, {x + half, y - half}, {x + half, y + half}, {x - half, y + half}};
    pen.add(std::move(path));
}

class Lines {
public:
    Lines(const Chart& chart, const Context& context, Strip& strip)
        : chart_(chart), pen_(strip, chart, context), plot_(axis(context)),
          slot_((plot_.right - plot_.left) / static_cast<double>(chart.labels.size())) {}

    Points run() {
        for (std::size_t i = chart_.series.size(); i-- > 0;)
            draw_line(i);
        draw_numbers();
        for (std::size_t i = chart_.series.size(); i-- > 0;)
            draw_marks(i);
        draw_names();
        return plot_.bottom + 3 + draw_labels();
    }

private:
    Plot axis(const Context& context) {
        Points names = 0;
        if (chart_.series.size() > 1)
            for (const auto& series : chart_.series)
                names = std::max(names, pen_.width(series.name) + 6);
        return draw_axis(pen_, chart_, context, pen_.largest(), names);
    }

    Points x(std::size_t label) const { return plot_.left + slot_ * (static_cast<double>(label) + 0.5); }

    /// A gap where a value is missing: a line through it would be a guess.
    void draw_line(std::size_t index) {
        const auto& values = chart_.series[index].values;
        const Look drawn = look(index);
        Path path;
        const auto flush = [&] {
            if (path.points.size() > 1) {
                path.stroke = Colour{drawn.grey, drawn.grey, drawn.grey};
                path.stroke_width = drawn.width;
                path.dash = drawn.dash;
                pen_.add(path);
            }
            path.points.clear();
        };
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (values[i])
                path.points.push_back({x(i), plot_.y(*values[i])});
            else
                flush();
        }
        flush();
    }

    void draw_marks(std::size_t index) {
        const auto& values = chart_.series[index].values;
        for (std::size_t i = 0; i < values.size(); ++i)
            if (values[i]) draw_mark(pen_, index, x(i), plot_.y(*values[i]));
    }

    /// Of the first series, on the side away from the second; of the second too, where the points stand
    /// apart.
    void draw_numbers() {
        const auto& first = chart_.series[0].values;
        for (std::size_t i = 0; i < first.size(); ++i) {
            if (!first[i]) continue;
            bool below = false;
            for (std::size_t j = 1; j < chart_.series.size(); ++j)
                below = below || (chart_.series[j].values[i] && *chart_.series[j].values[i] > *first[i]);
            draw_number(*first[i], i, below);
            if (chart_.series.size() == 2 && chart_.series[1].values[i]) {
                const double other = *chart_.series[1].values[i];
                if (std::abs(plot_.y(other) - plot_.y(*first[i])) > 7) draw_number(other, i, !below);
            }
        }
    }

    void draw_number(double value, std::size_t label, bool below) {
        const Points y = plot_.y(value);
        // Never on the axis, and never wider than its place.
        if (pen_.width(pen_.number(value)) <= slot_ && (!below || y + 15 < plot_.bottom))
            pen_.number_label(value, x(label), below ? y + 9 : y - 9);
    }

    /// At the end of each line; moved apart where they would overlap.
    void draw_names() {
        if (chart_.series.size() < 2) return;
        struct Name {
            Points y;
            std::size_t series;
        };
        std::vector<Name> names;
        for (std::size_t i = 0; i < chart_.series.size(); ++i)
            for (std::size_t at = chart_.series[i].values.size(); at-- > 0;)
                if (const auto value = chart_.series[i].values[at]) {
                    names.push_back({plot_.y(*value), i});
                    break;
                }
        std::sort(names.begin(), names.end(), [](const Name& a, const Name& b) { return a.y < b.y; });
        for (std::size_t i = 1; i < names.size(); ++i)
            names[i].y = std::max(names[i].y, names[i - 1].y + Pen::line_height);
        for (std::size_t i = names.size(); i-- > 0;) {
            const Points limit = i + 1 < names.size() ? names[i + 1].y - Pen::line_height : plot_.bottom - 6;
            names[i].y = std::min(names[i].y, limit);
            pen_.label(chart_.series[names[i].series].name, plot_.right + 3, names[i].y, Align::left);
        }
    }

    /// Every label, or every second or third where they would touch.
    Points draw_labels() {
        Points widest = 0;
        for (const auto& label : chart_.labels)
            widest = std::max(widest, pen_.width(label));
        std::size_t every = 1;
        while (every < chart_.labels.size() && widest + 4 > slot_ * static_cast<double>(every))
            ++every;
        for (std::size_t i = 0; i < chart_.labels.size(); i += every)
            pen_.label(chart_.labels[i], x(i), plot_.bottom + 3 + Pen::line_height / 2, Align::centre);
        return Pen::line_height;
    }

    const Chart& chart_;
    Pen pen_;
    Plot plot_;
    Points slot_;
};

} // namespace

Points draw_lines(const Chart& chart, const Context& context, Strip& strip) {
    return Lines{chart, context, strip}.run();
}

} // namespace bihuan::document
