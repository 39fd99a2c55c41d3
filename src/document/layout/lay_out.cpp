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
#include "document/layout/title.hpp"

#include <algorithm>

namespace bihuan::document {
namespace {

std::string words_of(const Text& text) {
    std::string out;
    for (const auto& span : text)
        out += text::utf8(span.text);
    return out;
}

/// Walks the blocks and gathers their strips. `known` are the bookmarks of the pass before, for the contents.
class Composer {
public:
    Composer(const Document& document, const Style& style, const Fonts& fonts, const std::vector<Bookmark>& known)
        : document_(document), style_(style), known_(known),
          context_{style, fonts, document.front.english(), style.area_width, style.area_height} {}

    std::vector<Strip> run() {
        if (document_.front.red_head)
            add(red_head(document_.front, context_));
        for (const Block& block : document_.blocks)
            std::visit([&](const auto& of) { set(of); }, block);
        return std::move(strips_);
    }

private:
    void set(const Heading& heading) {
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
        if (paragraph.note) {
            add_note(paragraph);
            return;
        }
        // 主送机关: flush left below the title (§7.3.2).
        const bool addressee = follows_title_ && !paragraph.text.empty() && !paragraph.text.back().text.empty() &&
                               (paragraph.text.back().text.back() == U'：' || paragraph.text.back().text.back() == U':');
        add(lines(paragraph.text, style_.body, addressee ? 0 : 2 * style_.cell));
    }

    void add_note(const Paragraph& paragraph) {
        Setting setting{.measure = context_.measure, .english = context_.english};
        auto set = set_lines(paragraph.text, style_.note, setting, context_.fonts);
        add(strips_of(std::move(set), style_.note));
    }

    void set(const List& list) { add(list_strips(list, context_)); }

    void set(const Table& table) {
        if (table.rows.empty())
            return say_empty(table.empty);
        add(table_strips(table, table.caption.empty() ? 0 : ++tables_, context_));
    }

    void set(const Chart& chart) {
        if (chart.labels.empty())
            return say_empty(chart.empty);
        add({figure_strip(chart, chart.caption.empty() ? 0 : ++figures_, context_)});
    }

    void say_empty(const std::string& words) {
        const std::string said = !words.empty() ? words : context_.english ? "None." : "无。";
        add(lines({{text::code_points(said), false, {}}}, style_.body, 2 * style_.cell));
    }

    void set(const Signature& signature) { add({signature_strip(signature, context_)}); }
    void set(const Closing& closing) {
        // A page must not hold the date alone: the last lines of the text come along (§7.3.5.4).
        if (!strips_.empty())
            strips_.back().keeps_with_next = true;
        add(closing_strips(closing, context_));
    }
    void set(const Contents& contents) { add(contents_strips(contents, document_.blocks, known_, context_)); }
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
        return strips_of(set_lines(text, style,
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
    const std::vector<Bookmark>& known_;
    Context context_;
    std::vector<Strip> strips_;
    int tables_ = 0, figures_ = 0;
    bool landscape_ = false, breaks_ = false, follows_title_ = false;
};

} // namespace

PagedDocument lay_out(const Document& document, const Style& style, const Fonts& fonts) {
    const bool names_pages = std::any_of(document.blocks.begin(), document.blocks.end(),
                                         [](const Block& block) { return std::holds_alternative<Contents>(block); });
    std::vector<Bookmark> bookmarks;
    PagedDocument out;
    // The first pass sets the contents with pages not yet known; they take up the same lines in the second.
    for (int pass = names_pages ? 0 : 1; pass < 2; ++pass) {
        out = paginate(Composer{document, style, fonts, bookmarks}.run(), style, fonts);
        bookmarks = out.bookmarks;
    }
    const FrontMatter& front = document.front;
    out.properties = {front.title, front.author, front.subject, front.keywords, front.language, 0};
    return out;
}

} // namespace bihuan::document
