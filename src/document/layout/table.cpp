#include "document/layout/table.hpp"

#include "core/text.hpp"
#include "document/layout/paragraph.hpp"
#include "document/layout/table_widths.hpp"

#include <algorithm>
#include <numeric>

namespace bihuan::document {
namespace {

constexpr Points outer_rule = 0.9, inner_rule = 0.35;
/// Short words stand in the middle of their column, longer ones and all Latin ones at its left.
constexpr double short_words = 8;

Text plain(const std::string& text) {
    return {{text::code_points(text), false, {}}};
}

class Tabler {
public:
    Tabler(const Table& table, int number, const Context& context)
        : table_(table), number_(number), context_(context), measures_(measure_table(table, context)) {
        Points edge = 0;
        for (const Points width : measures_.columns) {
            edges_.push_back(edge);
            edge += width;
        }
        edges_.push_back(edge);
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            centred_.push_back(is_centred(i));
    }

    std::vector<Strip> run() {
        std::vector<Strip> strips;
        if (!table_.caption.empty()) strips.push_back(caption(title(), Align::centre));
        strips.push_back(head());
        if (table_.caption.empty()) strips.back().space_before = context_.style.space_around;
        const auto repeated = repeated_head(strips.back());
        const std::size_t rows = table_.rows.size();
        for (std::size_t i = 0; i < rows; ++i) {
            const bool last = i + 1 == rows && table_.total.empty();
            for (Strip& part : row(table_.rows[i], measures_.cell, last, repeated->height)) {
                strips.push_back(std::move(part));
                strips.back().head = repeated;
            }
            // Two rows at least on either page; what stands before the total comes along with it.
            strips.back().keeps_with_next = i == 0 || i + 2 == rows || i + 1 == rows;
        }
        if (!table_.total.empty()) {
            strips.push_back(std::move(row(table_.total, measures_.head, true, repeated->height).front()));
            strips.back().head = repeated;
        }
        strips.back().keeps_with_next = false;
        keep_whole_if_short(strips);
        strips.push_back(Strip{.height = context_.style.space_around});
        return strips;
    }

private:
    /// A table of less than half a page is not divided.
    void keep_whole_if_short(std::vector<Strip>& strips) const {
        const Points height =
            std::accumulate(strips.begin(), strips.end(), 0.0,
                            [](Points sum, const Strip& strip) { return sum + strip.height; });
        if (height > context_.height / 2) return;
        for (std::size_t i = 0; i + 1 < strips.size(); ++i)
            strips[i].keeps_with_next = true;
    }

    bool is_centred(std::size_t column) const {
        if (table_.columns[column].align != Align::left) return table_.columns[column].align == Align::centre;
        if (context_.english) return false;
        const Points limit =
            std::min(short_words * measures_.cell.size, measures_.columns[column] - 2 * measures_.padding);
        return measures_.widest[column] <= limit;
    }

    std::string title() const {
        if (number_ == 0) return table_.caption;
        return context_.english ? "Table " + std::to_string(number_) + "  " + table_.caption
                                : "表" + std::to_string(number_) + "\u3000" + table_.caption;
    }

    Strip caption(const std::string& words, Align align) const {
        const TextStyle& style = context_.style.caption;
        Strip strip{.space_before = context_.style.space_around, .keeps_with_next = true};
        const auto lines = set_lines(
            plain(words), style,
            {.measure = context_.measure, .align = align, .justified = false, .english = context_.english},
            context_.fonts);
        append(strip, lines, style, 0, 0);
        strip.height = style.pitch * static_cast<double>(lines.size()) + 3;
        return strip;
    }

    std::shared_ptr<const RepeatedHead> repeated_head(const Strip& head) const {
        const std::string mark = number_ == 0       ? (context_.english ? "continued" : "续表")
                                 : context_.english ? "Table " + std::to_string(number_) + " (continued)"
                                                    : "续表" + std::to_string(number_);
        Strip above = caption(mark, Align::right);
        auto repeated = std::make_shared<RepeatedHead>();
        repeated->height = above.height + head.height;
        repeated->items = std::move(above.items);
        for (Item item : head.items) {
            shift(item, 0, above.height);
            repeated->items.push_back(std::move(item));
        }
        return repeated;
    }

    /// Where the text of a cell stands, and how.
    struct Cell {
        Points left, measure;
        Align align;
    };

    std::vector<SetLine> lines_of(const Text& text, const TextStyle& style, const Cell& cell) const {
        return set_lines(
            text, style,
            {.measure = cell.measure, .align = cell.align, .justified = false, .english = context_.english},
            context_.fonts);
    }

    Cell cell(std::size_t column, const Text& text) const {
        const Points left = edges_[column], width = measures_.columns[column];
        if (is_dash(text)) return {left, width, Align::centre};
        if (table_.columns[column].numeric) {
            // Numbers end below one another, and their block stands in the middle below the head.
            const Points block = std::min(measures_.widest[column] + 0.1, width - measures_.padding);
            return {left + (width - block) / 2, block, Align::right};
        }
        return {left + measures_.padding, width - 2 * measures_.padding,
                centred_[column] ? Align::centre : table_.columns[column].align};
    }

    /// One strip; a strip for each line where the row is higher than a page below its head.
    std::vector<Strip> row(const std::vector<Text>& cells, const TextStyle& style, bool last,
                           Points head) const {
        std::vector<std::vector<SetLine>> set;
        std::vector<Points> lefts;
        std::size_t most = 1;
        for (std::size_t i = 0; i < measures_.columns.size() && i < cells.size(); ++i) {
            const Cell place = cell(i, cells[i]);
            set.push_back(lines_of(cells[i], style, place));
            lefts.push_back(place.left);
            most = std::max(most, set.back().size());
        }
        // At least a line, also where somebody gave the table a head as high as the page.
        const auto of_a_page =
            static_cast<std::size_t>(std::max(1.0, (context_.height - head - style.size) / style.pitch));
        if (most > of_a_page) return lines_of_row(set, lefts, most, style, last);
        Strip strip;
        strip.height = style.pitch * static_cast<double>(most) + style.size / 2;
        for (std::size_t i = 0; i < set.size(); ++i) {
            const Points height = style.pitch * static_cast<double>(set[i].size());
            append(strip, std::move(set[i]), style, lefts[i], (strip.height - height) / 2);
        }
        verticals(strip, 0, strip.height, {});
        rule(strip, 0, edges_.back(), strip.height, last ? outer_rule : inner_rule);
        std::vector<Strip> strips;
        strips.push_back(std::move(strip));
        return strips;
    }

    /// A row that no page holds goes on line by line, so that it begins where the one before ended.
    std::vector<Strip> lines_of_row(std::vector<std::vector<SetLine>>& set, const std::vector<Points>& lefts,
                                    std::size_t most, const TextStyle& style, bool last) const {
        const auto foot =
            std::make_shared<const std::vector<Item>>(1, Line{0, 0, edges_.back(), 0, outer_rule, {}, {}});
        std::vector<Strip> strips;
        for (std::size_t line = 0; line < most; ++line) {
            Strip strip{.height = style.pitch, .foot = foot};
            const Points top = line == 0 ? style.size / 4 : 0;
            strip.height += top + (line + 1 == most ? style.size / 4 : 0);
            for (std::size_t i = 0; i < set.size(); ++i)
                if (line < set[i].size()) append(strip, {std::move(set[i][line])}, style, lefts[i], top);
            verticals(strip, 0, strip.height, {});
            strip.keeps_with_next = line + 1 < most && (line == 0 || line + 2 == most);
            strips.push_back(std::move(strip));
        }
        rule(strips.back(), 0, edges_.back(), strips.back().height, last ? outer_rule : inner_rule);
        return strips;
    }

    Strip head() const {
        const TextStyle& style = measures_.head;
        const Points groups_height = table_.groups.empty() ? 0 : style.pitch + style.size / 2;
        std::vector<std::vector<SetLine>> set;
        std::size_t most = 1;
        for (std::size_t i = 0; i < table_.columns.size(); ++i) {
            set.push_back(header_lines(table_.columns[i].header, measures_.columns[i]));
            most = std::max(most, set.back().size());
        }
        Strip strip{.keeps_with_next = true};
        strip.height = groups_height + style.pitch * static_cast<double>(most) + style.size / 2;
        std::vector<bool> alone(table_.columns.size(), true);
        draw_groups(strip, groups_height, alone);
        for (std::size_t i = 0; i < set.size(); ++i) {
            const Points top = alone[i] ? 0 : groups_height;
            const Points height = style.pitch * static_cast<double>(set[i].size());
            append(strip, std::move(set[i]), style, edges_[i] + measures_.padding,
                   top + (strip.height - top - height) / 2);
        }
        rule(strip, 0, edges_.back(), 0, outer_rule);
        rule(strip, 0, edges_.back(), strip.height, 2 * inner_rule);
        return strip;
    }

    std::vector<SetLine> header_lines(const std::string& header, Points column) const {
        Setting setting{
            .measure = column - 2 * measures_.padding, .justified = false, .english = context_.english};
        const bool fits = natural_width(header_text(header, false), measures_.head, context_.fonts,
                                        context_.english) <= setting.measure;
        const Text text = header_text(header, !fits);
        const Points balanced = balanced_measure(text, measures_.head, setting, context_.fonts);
        const Points whole = setting.measure;
        setting.measure = balanced;
        setting.align = Align::centre;
        auto lines = set_lines(text, measures_.head, setting, context_.fonts);
        for (auto& line : lines)
            for (auto& run : line.runs)
                run.x += (whole - balanced) / 2;
        return lines;
    }

    /// The upper line of a two-line head, and the verticals, which the names of groups interrupt.
    void draw_groups(Strip& strip, Points height, std::vector<bool>& alone) const {
        std::vector<bool> interrupted(edges_.size(), false);
        std::size_t column = 0;
        for (const auto& group : table_.groups) {
            const std::size_t end = std::min(column + group.columns, table_.columns.size());
            if (!group.header.empty()) {
                const Points left = edges_[column], right = edges_[end];
                auto lines = lines_of(plain(group.header), measures_.head,
                                      {0, right - left - 2 * measures_.padding, Align::centre});
                append(strip, std::move(lines), measures_.head, left + measures_.padding,
                       (height - measures_.head.pitch) / 2);
                rule(strip, left, right, height, inner_rule);
                for (std::size_t i = column; i < end; ++i)
                    alone[i] = false;
                for (std::size_t i = column + 1; i < end; ++i)
                    interrupted[i] = true;
            }
            column = end;
        }
        verticals(strip, height, strip.height, {});
        verticals(strip, 0, height, interrupted);
    }

    void verticals(Strip& strip, Points top, Points bottom, const std::vector<bool>& interrupted) const {
        if (top == bottom) return;
        for (std::size_t i = 1; i + 1 < edges_.size(); ++i)
            if (interrupted.empty() || !interrupted[i])
                strip.items.push_back(Line{edges_[i], top, edges_[i], bottom, inner_rule, {}, {}});
    }

    static void rule(Strip& strip, Points left, Points right, Points y, Points width) {
        strip.items.push_back(Line{left, y, right, y, width, {}, {}});
    }

    const Table& table_;
    int number_;
    const Context& context_;
    TableMeasures measures_;
    std::vector<Points> edges_;
    std::vector<bool> centred_;
};

} // namespace

std::vector<Strip> table_strips(const Table& table, int number, const Context& context) {
    return Tabler{table, number, context}.run();
}

} // namespace bihuan::document
