#include "document/layout/form.hpp"

#include "core/text.hpp"
#include "document/layout/fitting.hpp"
#include "document/layout/paragraph.hpp"
#include "document/layout/signatures.hpp"
#include "document/layout/table_widths.hpp"

#include <algorithm>
#include <numeric>

namespace bihuan::document {
namespace {

constexpr Points outer_rule = 0.9, inner_rule = 0.4;
constexpr Points across = 4, above = 4; ///< from the rules to the text
constexpr std::size_t whole_lines = 12;
constexpr Points signer_width = millimetres(74);

/// A line of a cell where it stands in it.
struct CellLine {
    SetLine line;
    TextStyle style;
    Points left = 0;
    bool with_next = false; ///< the first two and the last two lines of a paragraph are not parted
};
struct SetCell {
    const FormCell* cell;
    Points left = 0, width = 0;
    std::vector<CellLine> lines;
};

class Former {
public:
    Former(const Form& form, const Context& context) : form_(form), context_(context) {
        const double all = std::accumulate(form.widths.begin(), form.widths.end(), 0.0);
        double before = 0;
        for (const double width : form.widths) {
            edges_.push_back(context.measure * before / all);
            before += width;
        }
        edges_.push_back(context.measure);
        auto top = std::make_shared<RepeatedHead>();
        top->items.emplace_back(rule(0, outer_rule));
        top_ = std::move(top);
        foot_ = std::make_shared<const std::vector<Item>>(1, rule(0, outer_rule));
    }

    std::vector<Strip> run() {
        std::vector<Strip> strips;
        for (std::size_t i = 0; i < form_.rows.size(); ++i) {
            auto row = set(form_.rows[i], i + 1 == form_.rows.size());
            // A heading of the rows below stays with them.
            if (form_.rows[i].size() == 1 && form_.rows[i][0].label) row.back().keeps_with_next = true;
            for (Strip& strip : row)
                strips.push_back(std::move(strip));
        }
        strips.front().items.emplace_back(rule(0, outer_rule));
        strips.back().keeps_with_next = false;
        strips.front().space_before = context_.style.space_around / 2;
        strips.push_back(Strip{.height = context_.style.space_around});
        return strips;
    }

private:
    Line rule(Points y, Points width) const { return {0, y, context_.measure, y, width, {}, {}}; }
    Points pitch() const { return context_.style.form_text.pitch; }

    std::vector<Strip> set(const std::vector<FormCell>& row, bool last) const {
        std::vector<SetCell> cells;
        std::size_t most = 1, column = 0;
        Points of_signer = 0;
        for (const FormCell& cell : row) {
            const std::size_t end = std::min(column + cell.columns, edges_.size() - 1);
            SetCell set{&cell, edges_[column], edges_[end] - edges_[column], {}};
            set.lines = lines_of(cell, set.width);
            most = std::max({most, set.lines.size(), cell.least_lines});
            if (cell.signer) {
                Strip measured;
                of_signer = std::max(of_signer, draw(measured, set, 0));
            }
            cells.push_back(std::move(set));
            column = end;
        }
        const bool whole = most <= whole_lines;
        return whole ? whole_row(cells, most, of_signer, last) : divided_row(cells, most, of_signer, last);
    }

    std::vector<CellLine> lines_of(const FormCell& cell, Points width) const {
        const TextStyle& style = cell.label ? context_.style.form_label : context_.style.form_text;
        std::vector<CellLine> out;
        for (const FormLine& line : cell.lines) {
            const Text marker = plain_text(line.marker);
            const Points hang =
                line.marker.empty()
                    ? 0
                    : natural_width(marker, style, context_.fonts, context_.english) + style.size / 3;
            Setting setting{.measure = width - 2 * across - hang,
                            .align = cell.centred ? Align::centre : Align::left,
                            .justified = false,
                            .english = context_.english};
            // A name shrinks to keep its line; a text of several paragraphs is set in one size.
            const Text text = cell.label ? label_text(line.text, style, setting.measure) : line.text;
            auto set = cell.lines.size() == 1 && cell.columns + 2 < edges_.size()
                           ? fitted(text, style, setting, context_.fonts)
                           : Fitted{style, set_lines(text, style, setting, context_.fonts)};
            const std::size_t count = set.lines.size();
            for (std::size_t i = 0; i < count; ++i) {
                if (i == 0 && hang > 0) hang_marker(set.lines[i], marker, style, hang);
                const bool with_next = i + 1 < count && (i == 0 || i + 2 == count);
                out.push_back({std::move(set.lines[i]), set.style, across + hang, with_next});
            }
        }
        return out;
    }

    /// A label that does not fit in a line goes on before its bracket: 法定代表人 / （负责人）.
    Text label_text(const Text& label, const TextStyle& style, Points measure) const {
        const Points wide = natural_width(label, style, context_.fonts, context_.english);
        if (label.size() != 1 || wide * least_shrinking <= measure) return label;
        return header_text(text::utf8(label[0].text), true);
    }

    /// The marker as part of the line, left of it.
    void hang_marker(SetLine& line, const Text& marker, const TextStyle& style, Points hang) const {
        auto lines =
            set_lines(marker, style, {.measure = hang + 100, .justified = false, .english = context_.english},
                      context_.fonts);
        for (auto& run : lines.front().runs) {
            run.x -= hang;
            line.runs.insert(line.runs.begin(), std::move(run));
        }
    }

    void verticals(Strip& strip, const std::vector<SetCell>& cells) const {
        verticals(strip.items, cells, strip.height);
    }
    void verticals(std::vector<Item>& items, const std::vector<SetCell>& cells, Points height) const {
        for (const SetCell& cell : cells)
            items.emplace_back(
                Line{cell.left, 0, cell.left, height, cell.left == 0 ? outer_rule : inner_rule, {}, {}});
        items.emplace_back(Line{context_.measure, 0, context_.measure, height, outer_rule, {}, {}});
    }

    void put(Strip& strip, const CellLine& line, const SetCell& cell, Points top) const {
        TextStyle style = line.style;
        style.pitch = pitch();
        append(strip, {line.line}, style, cell.left + line.left, top);
    }

    /// The signer at the right end of the cell.
    Points draw(Strip& strip, const SetCell& cell, Points top) const {
        const Points width = std::min(signer_width, cell.width - 2 * across);
        return draw_signer(strip, *cell.cell->signer, cell.left + cell.width - across - width, width, top,
                           context_) +
               above;
    }

    std::vector<Strip> whole_row(const std::vector<SetCell>& cells, std::size_t most, Points of_signer,
                                 bool last) const {
        Strip strip;
        const Points of_text = pitch() * static_cast<double>(most) + 2 * above;
        strip.height = of_text + of_signer;
        for (const SetCell& cell : cells) {
            const Points height = pitch() * static_cast<double>(cell.lines.size());
            Points top = (strip.height - height) / 2;
            // Where there is room to write or a signature below, the text begins above.
            if (cell.cell->signer || (!cell.cell->label && cell.cell->least_lines > 1)) top = above;
            for (const CellLine& line : cell.lines) {
                put(strip, line, cell, top);
                top += pitch();
            }
            if (cell.cell->signer) draw(strip, cell, of_text);
        }
        verticals(strip, cells);
        strip.items.emplace_back(rule(strip.height, last ? outer_rule : inner_rule));
        strip.head = top_;
        strip.foot = foot_;
        return {std::move(strip)};
    }

    std::vector<Strip> divided_row(const std::vector<SetCell>& cells, std::size_t most, Points of_signer,
                                   bool last) const {
        std::size_t labels = 0;
        const auto again = continued_head(cells, labels);
        const auto foot = closed_foot(cells);
        const std::size_t together = std::max<std::size_t>(2, labels);
        std::vector<Strip> strips;
        for (std::size_t i = 0; i < most; ++i) {
            Strip strip{.height = pitch()};
            const Points top = i == 0 ? above : 0;
            strip.height += top + (i + 1 == most ? above : 0);
            for (const SetCell& cell : cells)
                if (i < cell.lines.size()) put(strip, cell.lines[i], cell, top);
            verticals(strip, cells);
            const bool within = std::ranges::any_of(
                cells, [&](const SetCell& cell) { return i < cell.lines.size() && cell.lines[i].with_next; });
            strip.keeps_with_next = i + 1 < most && (within || i + 1 < together || i + together >= most);
            strip.head = i == 0 ? top_ : again;
            strip.foot = foot;
            strips.push_back(std::move(strip));
        }
        if (of_signer > 0) {
            Strip strip{.height = of_signer, .head = again, .foot = foot_};
            for (const SetCell& cell : cells)
                if (cell.cell->signer) draw(strip, cell, 0);
            verticals(strip, cells);
            strips.back().keeps_with_next = true;
            strips.push_back(std::move(strip));
        }
        strips.back().items.emplace_back(rule(strips.back().height, last ? outer_rule : inner_rule));
        strips.back().foot = foot_;
        return strips;
    }

    /// The labels of a row that goes on; `lines` is how many lines they take, which then follow at least.
    std::shared_ptr<const RepeatedHead> continued_head(const std::vector<SetCell>& cells,
                                                       std::size_t& lines) const {
        auto head = std::make_shared<RepeatedHead>();
        head->height = above;
        head->items.emplace_back(rule(0, outer_rule));
        verticals(head->items, cells, above);
        for (const SetCell& cell : cells) {
            if (!cell.cell->label || cell.cell->lines.empty()) continue;
            FormCell label = *cell.cell;
            label.lines.back().text.push_back({context_.english ? U" (continued)" : U"（续）", false, {}});
            const auto set = lines_of(label, cell.width);
            lines = std::max(lines, set.size());
            Strip strip;
            Points top = above;
            for (const CellLine& line : set) {
                put(strip, line, cell, top);
                top += pitch();
            }
            for (Item& item : strip.items)
                head->items.push_back(std::move(item));
        }
        return head;
    }

    std::shared_ptr<const std::vector<Item>> closed_foot(const std::vector<SetCell>& cells) const {
        std::vector<Item> items;
        verticals(items, cells, above / 2);
        items.emplace_back(rule(above / 2, outer_rule));
        return std::make_shared<const std::vector<Item>>(std::move(items));
    }

    const Form& form_;
    const Context& context_;
    std::vector<Points> edges_;
    std::shared_ptr<const RepeatedHead> top_;
    std::shared_ptr<const std::vector<Item>> foot_;
};

} // namespace

std::vector<Strip> form_strips(const Form& form, const Context& context) {
    return Former{form, context}.run();
}

} // namespace bihuan::document
