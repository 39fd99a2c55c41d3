#include "document/layout/table_widths.hpp"

#include "core/text.hpp"
#include "document/character.hpp"
#include "document/layout/paragraph.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace bihuan::document {
namespace {

/// 小四, 五号, 小五.
constexpr std::array sizes{12.0, 10.5, 9.0};
// In characters:
constexpr double padding = 1.0 / 3; // left and right of the text
constexpr double narrowest = 4;     // a column of words is not made narrower while others have room
constexpr double longest = 18;      // a text longer than this may as well wrap
constexpr double longest_word = 9;  // a longer one, an address or a row of x, is torn
constexpr double narrowest_header = 3;
constexpr double headers_in_line = 4.2; // a header up to this length is not divided

TextStyle style_of(Role role, Points size) {
    return {role, Role::heading_1, role == Role::heading_1 ? role : Role::latin, size, size, size * 1.4};
}

/// What a column would like, in characters and with its padding.
struct Wish {
    double in_line = 0; ///< with its header in one line
    double natural = 0; ///< with its header in two
    double least = 0;   ///< below it, something is torn
    double widest = 0;  ///< the widest cell
};

/// Everything is measured once, at size 1: widths grow with the size.
class Measurer {
public:
    Measurer(const Table& table, const Context& context)
        : table_(table), context_(context), cell_(style_of(Role::body, 1)),
          head_(style_of(Role::heading_1, 1)) {
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            wishes_.push_back(wish(i));
    }

    Points sum(double Wish::*part) const {
        return std::accumulate(wishes_.begin(), wishes_.end(), 0.0,
                               [&](double total, const Wish& wish) { return total + wish.*part; });
    }

    TableMeasures at(Points size) const {
        TableMeasures out;
        out.cell = style_of(Role::body, size);
        out.head = style_of(Role::heading_1, size);
        out.padding = padding * size;
        const bool given = std::all_of(table_.columns.begin(), table_.columns.end(),
                                       [](const Column& column) { return column.width > 0; });
        out.columns = given ? as_given(size) : shared(size);
        for (const Wish& wish : wishes_)
            out.widest.push_back(wish.widest * size);
        return out;
    }

private:
    Extent extent(const Text& text, const TextStyle& style) const {
        Extent extent = extent_of(text, style, context_.fonts, context_.english);
        extent.least = std::min(extent.least, longest_word);
        return extent;
    }

    Wish wish(std::size_t i) const {
        const std::string& header = table_.columns[i].header;
        const Extent whole = extent(header_text(header, false), head_);
        Wish wish;
        wish.in_line = wish.natural = whole.natural;
        if (whole.natural > headers_in_line) {
            const Extent parted = extent(header_text(header, true), head_);
            wish.natural = parted.natural < whole.natural ? parted.natural
                                                          : std::max(whole.natural / 2 + 0.5, whole.least);
        }
        wish.least = std::max(whole.least, std::min(whole.natural, narrowest_header));
        const auto take = [&](const Text& text, const TextStyle& style) {
            const Extent of = extent(text, style);
            if (!is_dash(text)) wish.widest = std::max(wish.widest, of.natural);
            wish.least = table_.columns[i].numeric
                             ? std::max(wish.least, std::min(of.natural, longest_word))
                             : std::max({wish.least, of.least, std::min(of.natural, narrowest)});
            const double natural = std::min(of.natural, std::max(longest, wish.least));
            wish.natural = std::max(wish.natural, natural);
            wish.in_line = std::max(wish.in_line, natural);
        };
        for (const auto& row : table_.rows)
            if (i < row.size()) take(row[i], cell_);
        if (i < table_.total.size()) take(table_.total[i], head_);
        // A hair more, lest rounding make a line of two.
        for (double* part : {&wish.in_line, &wish.natural, &wish.least})
            *part += 2 * padding + 0.02;
        return wish;
    }

    /// As asked for, but no column so narrow that a word is torn while others have room.
    std::vector<Points> as_given(Points size) const {
        const std::size_t count = wishes_.size();
        const bool room = sum(&Wish::least) * size <= context_.measure;
        std::vector<Points> out(count, 0);
        std::vector<bool> settled(count, false);
        for (bool again = true; again;) {
            again = false;
            Points rest = context_.measure;
            double total = 0;
            for (std::size_t i = 0; i < count; ++i)
                (settled[i] ? rest : total) += settled[i] ? -out[i] : table_.columns[i].width;
            for (std::size_t i = 0; i < count; ++i) {
                if (settled[i]) continue;
                out[i] = rest * table_.columns[i].width / total;
                if (room && out[i] < wishes_[i].least * size) {
                    out[i] = wishes_[i].least * size;
                    settled[i] = again = true;
                }
            }
        }
        return out;
    }

    /// Room left over goes first to texts that are still longer than their column, then to all by their
    /// width; room that lacks is taken from the columns that can wrap.
    std::vector<Points> shared(Points size) const {
        const double measure = context_.measure / size;
        const auto part = sum(&Wish::in_line) <= measure ? &Wish::in_line : &Wish::natural;
        const double natural = sum(part), least = sum(&Wish::least);
        const auto longer = [&](const Wish& wish) {
            return std::max(0.0, wish.widest + 2 * padding + 0.02 - wish.*part);
        };
        double wanted = 0;
        for (const Wish& wish : wishes_)
            wanted += longer(wish);
        const double given = wanted > 0 ? std::clamp((measure - natural) / wanted, 0.0, 1.0) : 0;
        const double grown = natural + given * wanted;
        std::vector<Points> out;
        for (const Wish& wish : wishes_) {
            double width = wish.least * measure / least;
            if (natural <= measure)
                width = (wish.*part + given * longer(wish)) * measure / grown;
            else if (least < measure)
                width = wish.least + (wish.*part - wish.least) * (measure - least) / (natural - least);
            out.push_back(width * size);
        }
        return out;
    }

    const Table& table_;
    const Context& context_;
    TextStyle cell_, head_;
    std::vector<Wish> wishes_;
};

} // namespace

bool is_dash(const Text& text) {
    return text.size() == 1 && text[0].text == U"—";
}

Text header_text(const std::string& header, bool in_two_lines) {
    std::u32string words = text::code_points(header);
    if (const auto bracket = words.find_first_of(U"（(");
        in_two_lines && bracket != 0 && bracket != words.npos)
        words.insert(bracket, 1, line_end);
    return {{std::move(words), false, {}}};
}

TableMeasures measure_table(const Table& table, const Context& context) {
    const Measurer measurer{table, context};
    for (const Points size : sizes) {
        if (measurer.sum(&Wish::natural) * size <= context.measure) return measurer.at(size);
        // 小五 only where 五号 would tear words: long texts rather wrap than shrink.
        if (size == sizes[1] && measurer.sum(&Wish::least) * size <= context.measure)
            return measurer.at(size);
    }
    return measurer.at(sizes.back());
}

} // namespace bihuan::document
