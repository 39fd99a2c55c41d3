#include "document/layout/lay_out.hpp"

#include "core/text.hpp"
#include "document/character.hpp"
#include "document/layout/closing.hpp"
#include "document/layout/contents.hpp"
#include "document/layout/figure.hpp"
#include "document/layout/list.hpp"
#include "document/layout/page.hpp"
#include "document/layout/paragraph.hpp"
#include "document/layout/table.hpp"
#include "document/layout/timeline.hpp"
#include "document/layout/title.hpp"
#include "document/layout/tree.hpp"

#include <algorithm>

namespace bihuan::document {
namespace {

std::string words_of(const Text& text) {
    std::string out;
    for (const auto& span : text)
        out += text::utf8(span.text);
    return out;
}

/// Walks the blocks and gathers their strips.
class Composer {
public:
    Composer(const Document& document, const Style& style, const Fonts& fonts)
        : document_(document), style_(style), context_{style, fonts, document.front.english(),
                                                       style.area_width, style.area_height} {}

    std::vector<Strip> run() {
        if (document_.front.red_head) add(red_head(document_.front, context_));
        for (const Block& block : document_.blocks)
            std::visit([&](const auto& of) { set(of); }, block);
        return std::move(strips_);
    }

    /// What the `# ` of the document says, in a line.
    std::string title() const {
        for (const Block& block : document_.blocks)
            if (const auto* heading = std::get_if<Heading>(&block); heading != nullptr && heading->level == 0)
                return words_of(heading->text);
        return {};
    }

    bool has_contents() const { return !contents_.empty(); }
    /// Puts the pages of `known` into the contents among `strips`, which take up the same room as before.
    void name_pages(std::vector<Strip>& strips, const std::vector<Bookmark>& known) const {
        for (const auto& [at, contents, context] : contents_) {
            auto fresh = contents_strips(contents, document_.blocks, known, context);
            for (std::size_t i = 0; i < fresh.size(); ++i)
                strips[at + i].items = std::move(fresh[i].items);
        }
    }

private:
    void set(const Heading& heading) {
        if (heading.text.empty()) return;
        if (heading.level == 0) {
            add(title_strips(heading.text, context_, document_.front.red_head));
            follows_title_ = true;
            return;
        }
        const TextStyle& style = heading.level == 1   ? style_.heading_1
                                 : heading.level == 2 ? style_.heading_2
                                                      : style_.body;
        auto strips = lines(heading.text, style, 2 * style_.cell);
        for (auto& strip : strips)
            strip.keeps_with_next = true;
        strips.front().bookmark = Bookmark{words_of(heading.text), heading.level, 0, 0};
        add(std::move(strips));
    }

    void set(const Paragraph& paragraph) {
        if (paragraph.text.empty()) return;
        if (paragraph.note) {
            add_note(paragraph);
            return;
        }
        // 主送机关: flush left below the title (§7.3.2).
        const bool addressee =
            follows_title_ && !paragraph.text.empty() && !paragraph.text.back().text.empty() &&
            (paragraph.text.back().text.back() == U'：' || paragraph.text.back().text.back() == U':');
        add(lines(paragraph.text, style_.body, addressee ? 0 : 2 * style_.cell));
    }

    void add_note(const Paragraph& paragraph) {
        Setting setting{.measure = context_.measure, .english = context_.english};
        auto strips = strips_of(set_lines(paragraph.text, style_.note, setting, context_.fonts), style_.note);
        strips.front().space_before = style_.space_around / 2;
        strips.push_back(Strip{.height = style_.space_around / 2});
        add(std::move(strips));
    }

    void set(const List& list) { add(list_strips(list, context_)); }

    void set(const Table& table) {
        if (table.rows.empty()) return say_empty(table.empty);
        add(table_strips(table, table.caption.empty() ? 0 : ++tables_, context_));
    }

    void set(const Chart& chart) {
        if (chart.labels.empty()) return say_empty(chart.empty);
        add(figure_strips(chart, chart.caption.empty() ? 0 : ++figures_, context_));
    }

    void set(const Timeline& timeline) {
        if (timeline.lanes.empty()) return say_empty(timeline.empty);
        add(timeline_strips(timeline, timeline.caption.empty() ? 0 : ++figures_, context_));
    }

    void set(const Tree& tree) {
        if (tree.nodes.empty()) return say_empty(tree.empty);
        add(tree_strips(tree, tree.caption.empty() ? 0 : ++figures_, context_));
    }

    void say_empty(const std::string& words) {
        const std::string said = !words.empty() ? words : context_.english ? "None." : "无。";
        add(lines({{text::code_points(said), false, {}}}, style_.body, 2 * style_.cell));
    }

    void set(const Signature& signature) { add({signature_strip(signature, context_)}); }
    void set(const Closing& closing) {
        // A page must not hold the date alone: the last lines of the text come along (§7.3.5.4).
        if (!strips_.empty()) strips_.back().keeps_with_next = true;
        add(closing_strips(closing, context_));
    }
    void set(const Contents& contents) {
        contents_.push_back({strips_.size(), contents, context_});
        add(contents_strips(contents, document_.blocks, {}, context_));
    }
    void set(const PageBreak&) { breaks_ = true; }
    void set(const PageTurn& turn) {
        landscape_ = turn.landscape;
        context_.measure = landscape_ ? style_.area_height : style_.area_width;
        context_.height = landscape_ ? style_.area_width : style_.area_height;
    }
    void set(const Rule&) {
        Strip strip{.height = 12};
        strip.items.push_back(Line{0, 6, context_.measure, 6, 0.5, {}, {}});
        add({std::move(strip)});
    }

    std::vector<Strip> lines(const Text& text, const TextStyle& style, Points indent) const {
        return strips_of(
            set_lines(text, style,
                      {.measure = context_.measure, .indent = indent, .english = context_.english},
                      context_.fonts),
            style);
    }

    void add(std::vector<Strip> strips) {
        follows_title_ = false;
        for (auto& strip : strips) {
            strip.landscape = landscape_;
            strip.begins_page = strip.begins_page || breaks_;
            breaks_ = false;
            strips_.push_back(std::move(strip));
        }
    }

    const Document& document_;
    const Style& style_;
    struct PlacedContents {
        std::size_t strip;
        Contents contents;
        Context context;
    };
    Context context_;
    std::vector<Strip> strips_;
    std::vector<PlacedContents> contents_;
    int tables_ = 0, figures_ = 0;
    bool landscape_ = false, breaks_ = false, follows_title_ = false;
};

} // namespace

PagedDocument lay_out(const Document& document, const Style& style, const Fonts& fonts) {
    Composer composer{document, style, fonts};
    std::vector<Strip> strips = composer.run();
    PagedDocument out = paginate(strips, style, fonts);
    // The contents were set without pages; now these are known, and nothing moves any more.
    if (composer.has_contents()) {
        composer.name_pages(strips, out.bookmarks);
        out = paginate(strips, style, fonts);
    }
    const FrontMatter& front = document.front;
    const std::string title = front.title.empty() ? composer.title() : front.title;
    out.properties = {title, front.author, front.subject, front.keywords, front.language, 0};
    return out;
}

} // namespace bihuan::document
