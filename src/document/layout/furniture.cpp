#include "document/layout/furniture.hpp"

#include "document/layout/fitting.hpp"
#include "document/layout/paragraph.hpp"
#include "document/layout/qr_box.hpp"

#include <algorithm>

namespace bihuan::document {
namespace {

constexpr Points code_side = millimetres(18), code_gap = millimetres(3);
/// Printers leave this much of the sheet white.
constexpr Points unprinted = millimetres(6);
constexpr Colour grey{0.35, 0.35, 0.35};

/// The edges of one page.
class Edger {
public:
    Edger(Page& page, const Style& style, const Fonts& fonts, bool english)
        : page_(page), style_(style), fonts_(fonts), english_(english), lies_(page.width > page.height),
          left_(lies_ ? style.landscape_left : style.margin_left),
          top_(lies_ ? style.landscape_top : style.margin_top),
          width_(lies_ ? style.area_height : style.area_width),
          below_(top_ + (lies_ ? style.area_width : style.area_height)) {}

    /// `— 5 —`.
    void number(std::size_t number) {
        const TextStyle& text = style_.page_number;
        const bool odd = number % 2 == 1;
        auto lines = set("— " + std::to_string(number) + " —", text,
                         {.measure = (lies_ ? style_.area_width : width_) - 2 * text.size,
                          .align = odd ? Align::right : Align::left,
                          .justified = false,
                          .english = true});
        for (auto& run : lines.front().runs) {
            // The dash stands about a quarter of the size above the baseline.
            const Points along = run.x + text.size, drop = style_.page_number_drop + text.size / 4;
            run.turned = lies_;
            run.x = lies_ ? left_ - drop : left_ + along;
            run.y = lies_ ? top_ + along : below_ + drop;
            page_.items.emplace_back(std::move(run));
        }
    }

    void count(std::size_t number, std::size_t of) {
        const std::string words =
            english_ ? "Page " + std::to_string(number) + " of " + std::to_string(of)
                     : "第 " + std::to_string(number) + " 页  共 " + std::to_string(of) + " 页";
        foot(words, Align::centre);
    }

    void copy(const std::string& name) { foot(name, Align::right); }

    /// Above the type area at the right, where a stamp would be: nobody takes a draft for the real thing.
    void mark(const std::string& words) {
        Text text = plain_text(words);
        text.front().strong = true;
        const Setting setting{
            .measure = width_, .align = Align::right, .justified = false, .colour = style_.red};
        place(set_lines(text, style_.note, setting, fonts_), top_ - style_.note.pitch);
    }

    void proof(const Proof& proof, bool first, bool lone) {
        const bool coded = first && !proof.address.empty();
        const Points code_top = std::min(below_ + millimetres(2.5), page_.height - unprinted - code_side);
        Points from = 0;
        if (coded) {
            put_qr_code(page_.items, proof.address, left_, code_top, code_side);
            page_.items.emplace_back(
                Link{left_, code_top, code_side, code_side, std::nullopt, 0, proof.address});
            from = code_side + code_gap;
            // Beside the code, left of the number of the page.
            const Setting setting{.measure = width_ / 2 - from - (lone ? 0 : millimetres(16)),
                                  .justified = false,
                                  .english = english_,
                                  .colour = grey};
            Points y = code_top + style_.footer.pitch;
            for (const std::string& words :
                 {proof.number,
                  std::string{english_ ? "Scan to check that it is genuine" : "扫码查验真伪"}}) {
                if (words.empty()) continue;
                auto set = fitted(plain_text(words), style_.footer, setting, fonts_);
                for (auto& line : set.lines) {
                    place({std::move(line)}, y, from);
                    y += style_.footer.pitch;
                }
            }
        }
        if (proof.line.empty()) return;
        const Setting setting{.measure = width_ - from,
                              .align = coded ? Align::left : Align::centre,
                              .justified = false,
                              .english = english_,
                              .colour = grey};
        auto set = fitted(plain_text(proof.line), style_.footer, setting, fonts_);
        Points y =
            page_.height - unprinted - style_.footer.pitch * static_cast<double>(set.lines.size() - 1) - 1;
        if (coded)
            y = std::min(y, code_top + code_side -
                                style_.footer.pitch * static_cast<double>(set.lines.size() - 1) - 1);
        for (auto& line : set.lines) {
            place({std::move(line)}, y, from);
            y += style_.footer.pitch;
        }
    }

private:
    std::vector<SetLine> set(const std::string& words, const TextStyle& style, const Setting& setting) const {
        return set_lines(plain_text(words), style, setting, fonts_);
    }

    void foot(const std::string& words, Align align) {
        place(set(words, style_.page_number.size > 10 ? style_.note : style_.page_number,
                  {.measure = width_, .align = align, .justified = false, .english = english_}),
              below_ + style_.page_number_drop + style_.page_number.size / 4);
    }

    /// With the baseline of the first line at `y`.
    void place(std::vector<SetLine> lines, Points y, Points from = 0) {
        for (auto& line : lines)
            for (auto& run : line.runs) {
                run.x += left_ + from;
                run.y = y;
                page_.items.emplace_back(std::move(run));
            }
    }

    Page& page_;
    const Style& style_;
    const Fonts& fonts_;
    bool english_, lies_;
    Points left_, top_, width_, below_;
};

/// Links of a copy lead to its own pages.
void move_links(Page& page, std::size_t pages) {
    for (Item& item : page.items)
        if (auto* link = std::get_if<Link>(&item); link != nullptr && link->page) *link->page += pages;
}

} // namespace

void furnish(Paginated& paginated, const Furniture& furniture, const Style& style, const Fonts& fonts) {
    const std::vector<Page> plain = std::move(paginated.document.pages);
    const std::size_t count = plain.size(), copies = std::max<std::size_t>(1, furniture.copies.size());
    std::vector<Page>& pages = paginated.document.pages;
    pages.clear();
    for (std::size_t copy = 0; copy < copies; ++copy)
        for (std::size_t i = 0; i < count; ++i) {
            pages.push_back(plain[i]);
            move_links(pages.back(), copy * count);
            const Edges edges = paginated.edges[i];
            if (edges == Edges::sheet) continue;
            Edger edger{pages.back(), style, fonts, furniture.english};
            if (edges == Edges::full) {
                if (style.counts_pages)
                    edger.count(i + 1, count);
                else
                    edger.number(i + 1);
                if (!furniture.mark.empty()) edger.mark(furniture.mark);
                if (!furniture.copies.empty()) edger.copy(furniture.copies[copy]);
            }
            if (furniture.proof != nullptr) edger.proof(*furniture.proof, i == 0, !style.counts_pages);
        }
}

} // namespace bihuan::document
