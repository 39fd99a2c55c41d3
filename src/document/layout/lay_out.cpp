#include "document/layout/lay_out.hpp"

#include "core/text.hpp"
#include "document/character.hpp"
#include "document/layout/cards.hpp"
#include "document/layout/closing.hpp"
#include "document/layout/compose.hpp"
#include "document/layout/contents.hpp"
#include "document/layout/cover.hpp"
#include "document/layout/figure.hpp"
#include "document/layout/flow.hpp"
#include "document/layout/form.hpp"
#include "document/layout/furniture.hpp"
#include "document/layout/labels.hpp"
#include "document/layout/list.hpp"
#include "document/layout/page.hpp"
#include "document/layout/paragraph.hpp"
#include "document/layout/photos.hpp"
#include "document/layout/pictures.hpp"
#include "document/layout/sheets.hpp"
#include "document/layout/signatures.hpp"
#include "document/layout/table.hpp"
#include "document/layout/timeline.hpp"
#include "document/layout/title.hpp"
#include "document/layout/tree.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

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
    Composer(const Document& document, const Style& style, const Fonts& fonts, Pictures* pictures)
        : document_(document),
          style_(style), context_{
                             style,   fonts, document.front.english(), style.area_width, style.area_height,
                             pictures} {}

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
            if (document_.front.look == Look::form)
                add(form_head(document_.front, heading.text, context_));
            else
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

    void set(const Cover& cover) {
        add({cover_strip(cover, context_)});
        breaks_ = true;
    }
    void set(const Flow& flow) {
        if (flow.steps.empty()) return say_empty(flow.empty);
        add(flow_strips(flow, flow.caption.empty() ? 0 : ++figures_, context_));
    }
    void set(const Cards& cards) {
        if (cards.cards.empty()) return;
        add(card_strips(cards, context_));
        breaks_ = true;
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

    void set(const Signature& signature) {
        take_along();
        add({signature_strip(signature, context_)});
    }
    void set(const Closing& closing) {
        take_along();
        add(closing_strips(closing, context_));
    }
    void set(const Signatures& signatures) {
        if (signatures.signers.empty()) return;
        take_along();
        add(signatures_strips(signatures, context_));
    }
    void set(const Seal& seal) {
        take_along();
        add(seal_strips(seal, context_));
    }
    void set(const Form& form) { add(form_strips(form, context_)); }
    void set(const Photos& photos) {
        if (photos.photos.empty()) return say_empty(photos.empty);
        add(photo_strips(photos, context_));
    }
    void set(const Labels& labels) {
        if (labels.stickers.empty()) return;
        add(label_strips(labels, context_));
        breaks_ = true;
    }

    /// A page must not hold a signature, a seal or a date alone: the last lines of the text come along
    /// (§7.3.5.4), over white space too.
    void take_along() {
        for (auto strip = strips_.rbegin(); strip != strips_.rend(); ++strip) {
            strip->keeps_with_next = true;
            if (!strip->items.empty()) break;
        }
    }
    void set(const Contents& contents) {
        contents_.push_back({strips_.size(), contents, context_});
        add(contents_strips(contents, document_.blocks, {}, context_));
    }
    void set(const PageBreak&) { breaks_ = true; }
    void set(const PageTurn& turn) {
        // A heading comes along to the page that it is the heading of.
        auto first = strips_.end();
        while (turn.landscape != landscape_ && first != strips_.begin() && std::prev(first)->bookmark)
            --first;
        for (auto strip = first; strip != strips_.end(); ++strip)
            strip->landscape = turn.landscape;
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

std::vector<Strip> compose(const Document& document, const Style& style, const Fonts& fonts,
                           Pictures* pictures) {
    return Composer{document, style, fonts, pictures}.run();
}

namespace {

/// Below it, the last page looks forgotten: three lines of text; of a form, which belongs on one sheet, half
/// a page.
Points little(const Style& style) {
    return style.counts_pages ? style.area_height / 2 : 3.2 * style.pitch;
}

struct LaidOut {
    Paginated pages;
    std::string title;
};

LaidOut laid_out(const Document& document, const Style& style, const Fonts& fonts, Pictures& pictures) {
    Composer composer{document, style, fonts, &pictures};
    std::vector<Strip> strips = composer.run();
    Paginated out = paginate(strips, style);
    // The contents were set without pages; now these are known, and nothing moves any more.
    if (composer.has_contents()) {
        composer.name_pages(strips, out.document.bookmarks);
        out = paginate(strips, style);
    }
    return {std::move(out), composer.title()};
}

/// Lines closer by one in 22, as GB/T 9704 §5.2.3 permits for the sake of a page; on a form by one in ten.
Style closer(Style style) {
    const double lines = std::round(style.area_height / style.pitch) + (style.counts_pages ? 4 : 1);
    style.pitch = style.area_height / lines;
    for (TextStyle* text : {&style.body, &style.heading_1, &style.heading_2})
        text->pitch = style.pitch;
    if (style.counts_pages) style.form_text.pitch = 14.5;
    return style;
}

} // namespace

PagedDocument lay_out(const Document& document, const Fonts& fonts, const Printing& printing) {
    const FrontMatter& front = document.front;
    Style style = front.look == Look::form ? form_style() : Style{};
    Pictures pictures{printing.pictures, front.english()};
    LaidOut out = laid_out(document, style, fonts, pictures);
    const std::size_t count = out.pages.document.pages.size();
    if (count > 1 && out.pages.used_of_last <= little(style)) {
        const Style tighter = closer(style);
        LaidOut again = laid_out(document, tighter, fonts, pictures);
        if (again.pages.document.pages.size() < count) {
            out = std::move(again);
            style = tighter;
        }
    }
    std::vector<std::string> copies = front.copies;
    for (auto& copy : copies)
        if (!front.edition.empty()) copy += "（" + front.edition + "版）";
    furnish(out.pages,
            {printing.mark.empty() ? front.mark : printing.mark, std::move(copies),
             printing.proof ? &*printing.proof : nullptr, front.english()},
            style, fonts);
    PagedDocument pages = std::move(out.pages.document);
    if (front.sheets > 1) pages = on_sheets(std::move(pages), front.sheets);
    const std::string identity = printing.proof ? printing.proof->identity : std::string{};
    std::string keywords = front.keywords;
    if (!identity.empty()) keywords += (keywords.empty() ? "" : ", ") + identity;
    pages.properties = {front.title.empty() ? out.title : front.title,
                        front.author,
                        front.subject,
                        keywords,
                        front.language,
                        identity,
                        0};
    return pages;
}

} // namespace bihuan::document
