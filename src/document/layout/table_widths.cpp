#include "document/layout/table_widths.hpp"

#include "core/text.hpp"
#include "document/layout/paragraph.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace bihuan::document {
namespace {

constexpr std::array sizes{12.0, 10.5, 9.0};
/// A column of words is not made narrower than this many characters while others have room.
constexpr double narrowest = 4;
/// Longer than this, a text may as well wrap.
constexpr double longest = 18;

TextStyle style_of(Role role, Points size) {
    return {role, Role::heading_1, role == Role::heading_1 ? role : Role::latin, size, size, size * 1.4};
}

struct Wish {
    Points natural = 0; ///< in one line
    Points least = 0;   ///< below it, something is torn
};

class Measurer {
public:
    Measurer(const Table& table, const Context& context, Points size)
        : table_(table), context_(context), size_(size) {
        out_.cell = style_of(Role::body, size);
        out_.head = style_of(Role::heading_1, size);
        out_.padding = size / 3;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            wishes_.push_back(wish(i));
    }

    bool fits_in_lines() const { return sum(&Wish::natural) <= context_.measure; }
    bool can_wrap() const { return sum(&Wish::least) <= context_.measure; }

    TableMeasures run() {
        const bool given = std::all_of(table_.columns.begin(), table_.columns.end(),
                                       [](const Column& column) { return column.width > 0; });
        if (given)
            share_as_given();
        else
            share();
        return std::move(out_);
    }

private:
    Points width(const Text& text, const TextStyle& style) const {
        return natural_width(text, style, context_.fonts, context_.english);
    }
    Points least(const Text& text, const TextStyle& style) const {
        return least_width(text, style, context_.fonts, context_.english);
    }

    Wish wish(std::size_t i) {
        const Text header{{text::code_points(table_.columns[i].header), false, {}}};
        // A header of more than four characters may stand in two lines.
        const Points whole = width(header, out_.head);
        Wish wish{whole <= 4.2 * size_ ? whole : std::max(whole / 2 + size_ / 2, least(header, out_.head)),
                  std::max(least(header, out_.head), std::min(whole, 2 * size_))};
        Points number = 0;
        const auto take = [&](const Text& cell, const TextStyle& style) {
            const Points natural = width(cell, style);
            if (table_.columns[i].numeric) {
                number = std::max(number, natural);
                wish.least = std::max(wish.least, natural);
            } else {
                wish.least = std::max({wish.least, least(cell, style), std::min(natural, narrowest * size_)});
            }
            wish.natural = std::max(wish.natural, std::min(natural, std::max(longest * size_, wish.least)));
        };
        for (const auto& row : table_.rows)
            if (i < row.size())
                take(row[i], out_.cell);
        if (i < table_.total.size())
            take(table_.total[i], out_.head);
        out_.numbers.push_back(number);
        wish.natural = std::max(wish.natural, wish.least) + 2 * out_.padding;
        wish.least += 2 * out_.padding;
        return wish;
    }

    Points sum(Points Wish::*part) const {
        return std::accumulate(wishes_.begin(), wishes_.end(), 0.0,
                               [&](Points total, const Wish& wish) { return total + wish.*part; });
    }

    void share_as_given() {
        Points total = 0;
        for (const auto& column : table_.columns)
            total += column.width;
        for (const auto& column : table_.columns)
            out_.columns.push_back(context_.measure * column.width / total);
    }

    /// Room left over goes to the columns by their width; room that lacks is taken from those that can wrap.
    void share() {
        const Points natural = sum(&Wish::natural), least = sum(&Wish::least), measure = context_.measure;
        for (const Wish& wish : wishes_) {
            if (natural <= measure)
                out_.columns.push_back(wish.natural * measure / natural);
            else if (least < measure)
                out_.columns.push_back(wish.least +
                                       (wish.natural - wish.least) * (measure - least) / (natural - least));
            else
                out_.columns.push_back(wish.least * measure / least);
        }
    }

    const Table& table_;
    const Context& context_;
    Points size_;
    TableMeasures out_;
    std::vector<Wish> wishes_;
};

} // namespace

TableMeasures measure_table(const Table& table, const Context& context) {
    for (const Points size : sizes) {
        Measurer measurer{table, context, size};
        // 小五 (9 pt) only where even 五号 (10.5 pt) would tear words: long texts rather wrap than shrink.
        if (measurer.fits_in_lines() || size == sizes.back())
            return measurer.run();
        if (size == sizes[1] && measurer.can_wrap())
            return measurer.run();
    }
    return {};
}

} // namespace bihuan::document
