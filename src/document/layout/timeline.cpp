#include "document/layout/timeline.hpp"

#include "document/layout/chart_pen.hpp"
#include "document/layout/figure.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace bihuan::document {
namespace {

constexpr Points lane_gap = 5;

/// Bars of a lane in rows, so that none covers another.
struct PackedLane {
    const TimelineLane* lane;
    std::vector<std::size_t> row_of_mark;
    std::size_t rows = 1;
};

PackedLane packed(const TimelineLane& lane) {
    PackedLane out{&lane, std::vector<std::size_t>(lane.marks.size()), 1};
    std::vector<double> free_from;
    for (std::size_t i = 0; i < lane.marks.size(); ++i) {
        const auto& mark = lane.marks[i];
        if (!mark.to) continue; // points share the first row
        std::size_t row = 0;
        while (row < free_from.size() && free_from[row] > mark.from)
            ++row;
        if (row == free_from.size()) free_from.push_back(0);
        free_from[row] = std::max(*mark.to, mark.due.value_or(0)) + 1e-6;
        out.row_of_mark[i] = row;
    }
    out.rows = std::max<std::size_t>(1, free_from.size());
    return out;
}

std::string clock(int minute) {
    minute = (minute % (24 * 60) + 24 * 60) % (24 * 60);
    const auto two = [](int n) { return std::string{n < 10 ? "0" : ""} + std::to_string(n); };
    return two(minute / 60) + ":" + two(minute % 60);
}

/// The step of round times that gives at most eight of them.
int step_for(double minutes) {
    for (const int step : {5, 10, 15, 30, 60, 120, 180, 360, 720})
        if (minutes / step <= 8) return step;
    return static_cast<int>(std::ceil(minutes / 8 / 1440)) * 1440;
}

class Drawing {
public:
    Drawing(const Timeline& timeline, const Context& context, Strip& strip)
        : timeline_(timeline), context_(context), pen_(strip, no_chart(), context) {
        for (const auto& lane : timeline.lanes) {
            lanes_.push_back(packed(lane));
            rows_ += lanes_.back().rows;
            names_ = std::max(names_, pen_.width(lane.name));
            for (const auto& mark : lane.marks) {
                first_ = std::min(first_, mark.from);
                last_ = std::max({last_, mark.from, mark.to.value_or(0)});
            }
        }
        for (const auto& cut : timeline.cuts)
            last_ = std::max(last_, cut.at);
        names_ = std::min(names_, context.measure * 0.28);
        left_ = names_ + 8;
        const Points room = context.height - 110 - lane_gap * static_cast<double>(lanes_.size());
        thick_ = std::clamp(room / static_cast<double>(rows_), 1.8, 7.0);
    }

    Points run() {
        Points y = legend(4);
        const Points top = y + 16;
        Points bottom = top;
        for (const auto& lane : lanes_)
            bottom += height_of(lane) + lane_gap;
        grid(top, bottom);
        y = top;
        for (const auto& lane : lanes_) {
            draw(lane, y);
            y += height_of(lane) + lane_gap;
            pen_.line(0, y - lane_gap / 2, context_.measure, y - lane_gap / 2, 0.25, 0.75);
        }
        cuts(top, bottom);
        pen_.line(left_, top - 2, left_, bottom, 0.7, 0);
        return bottom + 14;
    }

private:
    static const Chart& no_chart() {
        static const Chart none;
        return none;
    }

    /// A lane is never lower than its name.
    Points height_of(const PackedLane& lane) const {
        return std::max(static_cast<double>(lane.rows) * thick_, thick_ < 4 ? 9.0 : 11.0);
    }
    Points x(double minute) const {
        return left_ + (context_.measure - left_ - 4) * (minute - first_) / std::max(1.0, last_ - first_);
    }

    void box(Points from, Points to, Points y, double lightness) {
        if (to - from < 0.8) to = from + 0.8;
        const Colour fill{lightness, lightness, lightness};
        pen_.add(Box{from, y + 0.4, to - from, std::max(1.0, thick_ - 1), fill, Colour{}, 0.35});
    }
    void dot(Points at, Points y, bool filled) {
        Path path;
        path.closed = true;
        path.stroke = Colour{};
        path.stroke_width = 0.7;
        path.fill = filled ? Colour{} : Colour{1, 1, 1};
        for (int i = 0; i < 14; ++i)
            path.points.push_back({at + 2 * std::cos(i * M_PI / 7), y + 2 * std::sin(i * M_PI / 7)});
        pen_.add(std::move(path));
    }

    void draw(const PackedLane& lane, Points top) {
        const Points height = height_of(lane);
        if (pen_.width(lane.lane->name) <= names_)
            pen_.label(lane.lane->name, left_ - 5, top + height / 2, Align::right);
        else
            pen_.wrapped_label(lane.lane->name, names_ / 2, top, names_);
        for (std::size_t i = 0; i < lane.lane->marks.size(); ++i) {
            const auto& mark = lane.lane->marks[i];
            const Points y = top + thick_ * static_cast<double>(lane.row_of_mark[i]);
            if (mark.to)
                bar(mark, y);
            else
                dot(x(mark.from), top + height / 2, mark.look == MarkLook::point);
        }
    }
    /// Grey up to the deadline, black beyond it; a stroke where the deadline was.
    void bar(const TimelineMark& mark, Points y) {
        const double end = *mark.to;
        const double due = mark.due.value_or(end);
        if (mark.look == MarkLook::open)
            box(x(mark.from), x(end), y, 1);
        else
            box(x(mark.from), x(std::min(end, std::max(due, mark.from))), y, 0.7);
        if (mark.look == MarkLook::late && due < end) box(x(std::max(due, mark.from)), x(end), y, 0);
        if (mark.due && due <= last_) pen_.line(x(due), y, x(due), y + thick_, 0.8, 0);
    }

    void grid(Points top, Points bottom) {
        const int step = step_for(last_ - first_);
        const int before = static_cast<int>(std::floor(first_));
        int at = before + (step - ((timeline_.begins + before) % step + step) % step) % step;
        for (; at <= last_; at += step) {
            pen_.line(x(at), top - 2, x(at), bottom, 0.3, 0.8);
            pen_.label(clock(timeline_.begins + at), x(at), bottom + 7, Align::centre);
        }
    }

    void cuts(Points top, Points bottom) {
        Points free_from = 0;
        for (const auto& cut : timeline_.cuts) {
            pen_.line(x(cut.at), top - 4, x(cut.at), bottom, 0.9, 0, {4, 2});
            const Points half = pen_.width(cut.label) / 2;
            const Points at = std::min(std::max(x(cut.at), free_from + half), context_.measure - half);
            if (at - half < free_from) continue; // no room left: the table of levels has it
            pen_.label(cut.label, at, top - 10, Align::centre);
            free_from = at + half + 4;
        }
    }

    Points legend(Points y) {
        if (timeline_.legend.empty()) return y;
        Points at = 0;
        const Points middle = y + 5;
        for (const auto& [look, words] : timeline_.legend) {
            const Points wide = 18 + pen_.width(words) + 12;
            if (at + wide > context_.measure) break;
            if (look == MarkLook::point || look == MarkLook::hollow)
                dot(at + 7, middle, look == MarkLook::point);
            else {
                const Points thick = std::exchange(thick_, 7.0);
                box(at, at + (look == MarkLook::late ? 8 : 14), middle - 3.5,
                    look == MarkLook::open ? 1 : 0.7);
                if (look == MarkLook::late) box(at + 8, at + 14, middle - 3.5, 0);
                thick_ = thick;
            }
            pen_.label(words, at + 18, middle, Align::left);
            at += wide;
        }
        return y + 14;
    }

    const Timeline& timeline_;
    const Context& context_;
    Pen pen_;
    std::vector<PackedLane> lanes_;
    std::size_t rows_ = 0;
    double first_ = 0, last_ = 1;
    Points names_ = 0, left_ = 0, thick_ = 6;
};

} // namespace

std::vector<Strip> timeline_strips(const Timeline& timeline, int number, const Context& context) {
    std::vector<Strip> strips(1);
    Strip& strip = strips.front();
    strip.height = Drawing{timeline, context, strip}.run();
    strip.space_before = context.style.space_around;
    if (number > 0) put_caption(strip, timeline.caption, number, context);
    strip.height += context.style.space_around;
    return strips;
}

} // namespace bihuan::document
