#include "document/layout/contents.hpp"

#include "document/layout/paragraph.hpp"

#include <cmath>

namespace bihuan::document {
namespace {

/// An entry: the heading, dots, and the page at the right.
class Entry {
public:
    Entry(const Heading& heading, const Bookmark* target, const Context& context)
        : style_(context.style.body), context_(context), left_((heading.level - 1) * style_.cell) {
        const std::size_t page = target == nullptr ? 0 : target->page;
        std::u32string number;
        for (const char digit : std::to_string(page + 1))
            number += static_cast<char32_t>(digit);
        const Text number_text{{number, false, {}}};
        const Points room = 3 * style_.cell; // for the number
        Text words = heading.text;
        for (auto& span : words)
            span.strong = heading.level == 1;
        auto lines = set_lines(
            words, style_,
            {.measure = context.measure - left_ - room, .justified = false, .english = context.english},
            context.fonts);
        if (lines.empty()) return;
        const Points last = lines.back().width;
        const Points top = style_.pitch * static_cast<double>(lines.size() - 1);
        strip_.height = top + style_.pitch;
        append(strip_, std::move(lines), style_, left_, 0);
        auto numbers =
            set_lines(number_text, style_,
                      {.measure = context.measure, .align = Align::right, .justified = false}, context.fonts);
        const Points of_number = numbers.front().width;
        append(strip_, std::move(numbers), style_, 0, top);
        dots(left_ + last + style_.cell / 3, context.measure - of_number - style_.cell / 3, top);
        if (target != nullptr)
            strip_.items.push_back(Link{0, 0, context.measure, strip_.height, page, target->y, {}});
    }

    Strip take() { return std::move(strip_); }

private:
    /// Dots that stand below one another in all entries: their places are counted from the right edge.
    void dots(Points from, Points to, Points top) {
        const FaceIndex face = context_.fonts.face_for(Role::latin, U'.');
        const Points step = style_.size * 0.4;
        const Points start = context_.measure - std::floor((context_.measure - from) / step) * step;
        TextRun run{start, top + baseline(style_.pitch, style_.size), face, style_.size * 0.8, {}, {}, {}};
        for (int i = 1; start + step * i <= to; ++i) {
            run.characters += U'.';
            run.advances.push_back(step);
        }
        if (!run.characters.empty()) strip_.items.push_back(std::move(run));
    }

    const TextStyle& style_;
    const Context& context_;
    Points left_;
    Strip strip_;
};

} // namespace

std::vector<Strip> contents_strips(const Contents& contents, const std::vector<Block>& blocks,
                                   const std::vector<Bookmark>& known, const Context& context) {
    const TextStyle& style = context.style.heading_1;
    std::vector<Strip> strips;
    Strip head{.height = 1.5 * style.pitch, .keeps_with_next = true};
    append(head,
           set_lines({{context.english ? U"Contents" : U"目\u3000录", false, {}}}, style,
                     {.measure = context.measure, .align = Align::centre, .justified = false}, context.fonts),
           style, 0, 0);
    strips.push_back(std::move(head));
    std::size_t number = 0;
    for (const Block& block : blocks) {
        const auto* heading = std::get_if<Heading>(&block);
        if (heading == nullptr || heading->level == 0 || heading->text.empty()) continue;
        const Bookmark* target = number < known.size() ? &known[number] : nullptr;
        ++number;
        if (heading->level <= contents.levels) strips.push_back(Entry{*heading, target, context}.take());
    }
    strips.push_back(Strip{.height = context.style.pitch});
    return strips;
}

} // namespace bihuan::document
