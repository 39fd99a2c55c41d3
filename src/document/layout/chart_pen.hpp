/// What all kinds of chart draw with: labels, filled bars that print in black and white, an axis of round
/// numbers. Inside of layout only.
#pragma once

#include "document/layout/strip.hpp"

#include <string>

namespace bihuan::document {

/// Round numbers from 0 to at least the largest value.
struct Scale {
    double top = 1, step = 1;
    static Scale for_values(double largest, bool whole);
};

class Pen {
public:
    Pen(Strip& strip, const Chart& chart, const Context& context);

    Points width(const std::string& words) const;
    /// `x` is the left edge, the middle or the right edge of the words, `y` the middle of their height.
    void label(const std::string& words, Points x, Points y, Align align);
    /// The same on white, over lines that pass behind it; `x` is its middle.
    void number_label(double value, Points x, Points y);
    /// In lines of at most `measure` around `x`, from `y` downwards; gives the height.
    Points wrapped_label(const std::string& words, Points x, Points y, Points measure);
    void line(Points x1, Points y1, Points x2, Points y2, Points width, double grey,
              std::vector<Points> dash = {});
    /// A bar in the look of the series: dark, hatched, light, ruled.
    void bar(Points x, Points y, Points width, Points height, std::size_t series);
    /// Names of the series with their looks, ending at the right edge of the measure; nothing for one series.
    void legend(Points y);
    void add(Item item);

    /// As it stands beside a bar: 97.1% or 35.
    std::string number(double value) const;
    /// The largest value of all series.
    double largest() const;
    bool whole_numbers() const;

    static constexpr Points size = 9.5;
    static constexpr Points line_height = 12.5;

private:
    void hatch(Points x, Points y, Points width, Points height);

    Strip& strip_;
    const Chart& chart_;
    const Context& context_;
    TextStyle style_;
};

/// Each draws from the upper left corner of the strip, across the measure, and gives the height it took.
Points draw_columns(const Chart&, const Context&, Strip&);
/// The labels [first, last), on the scale of all.
Points draw_bars(const Chart&, const Context&, Strip&, std::size_t first, std::size_t last);
/// As many labels as go on a page.
std::size_t bars_of_a_page(const Chart&, const Context&);
Points draw_lines(const Chart&, const Context&, Strip&);
Points draw_ring(const Chart&, const Context&, Strip&);

/// Whether upright columns leave room for their labels and numbers; else the bars lie.
bool columns_fit(const Chart&, const Context&);

} // namespace bihuan::document
