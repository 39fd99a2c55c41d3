#include "document/layout/flow.hpp"

#include "core/text.hpp"
#include "document/layout/paragraph.hpp"

#include <algorithm>

namespace bihuan::document {
namespace {

constexpr Points gap = 8, stroke = 0.8;
constexpr Colour pale{0.93, 0.93, 0.93};

Text plain(const std::string& words, bool strong = false) {
    return {{text::code_points(words), strong, {}}};
}

class Drawing {
public:
    /// `scale` 1 is the size that reads well; less where all would not fit on a page.
    Drawing(const Context& context, double scale)
        : context_(context), middle_(context.measure / 2), padding_(6 * scale), arrow_(20 * scale),
          arrow_with_note_(26 * scale) {
        const Points size = 10.5 * std::max(scale, 0.85);
        text_ = {Role::body, Role::heading_1, Role::latin, size, size, 1.4 * size};
    }

    Strip step(const FlowStep& of, bool first) {
        Strip strip;
        Points y = first ? 0 : lead(strip, of.note);
        switch (of.kind) {
        case FlowKind::start:
        case FlowKind::end:
            y = box(strip, of.text, middle_, y, context_.measure * 0.55, 9, true);
            break;
        case FlowKind::step:
            y = box(strip, of.text, middle_, y, context_.measure * 0.72, 0, false);
            break;
        case FlowKind::decision:
            y = decision(strip, of, y);
            break;
        case FlowKind::branches:
            y = branches(strip, of, y);
            break;
        }
        strip.height = y;
        return strip;
    }

private:
    std::vector<SetLine> lines(const std::string& words, Points measure, bool strong = false) const {
        return set_lines(
            plain(words, strong), text_,
            {.measure = measure, .align = Align::centre, .justified = false, .english = context_.english},
            context_.fonts);
    }
    Points height_of(const std::vector<SetLine>& set) const {
        return text_.pitch * static_cast<double>(set.size());
    }

    static void stroke_line(Strip& strip, Points x1, Points y1, Points x2, Points y2) {
        strip.items.push_back(Line{x1, y1, x2, y2, stroke, {}, {}});
    }
    static void head_down(Strip& strip, Points x, Points y) {
        strip.items.push_back(Path{{{x, y}, {x - 3.2, y - 6}, {x + 3.2, y - 6}}, true, Colour{}, {}, 0, {}});
    }
    static void head_right(Strip& strip, Points x, Points y) {
        strip.items.push_back(Path{{{x, y}, {x - 6, y - 3.2}, {x - 6, y + 3.2}}, true, Colour{}, {}, 0, {}});
    }

    /// The arrow down to a step, with what stands beside it.
    Points lead(Strip& strip, const std::string& note) const {
        const Points length = note.empty() ? arrow_ : arrow_with_note_;
        stroke_line(strip, middle_, 0, middle_, length);
        head_down(strip, middle_, length);
        if (!note.empty()) {
            TextStyle small = text_;
            small.size = small.cell = 9;
            small.pitch = 12;
            append(
                strip,
                set_lines(
                    plain(note), small,
                    {.measure = context_.measure / 2 - 10, .justified = false, .english = context_.english},
                    context_.fonts),
                small, middle_ + 8, (length - small.pitch) / 2 - 1);
        }
        return length;
    }

    /// A box around words with cut corners, or square ones; returns its lower edge.
    Points box(Strip& strip, const std::string& words, Points centre, Points top, Points width, Points cut,
               bool filled) const {
        auto set = lines(words, width - 2 * padding_ - cut);
        const Points height = height_of(set) + 2 * padding_;
        const Points left = centre - width / 2, right = centre + width / 2, bottom = top + height;
        strip.items.push_back(Path{{{left + cut, top},
                                    {right - cut, top},
                                    {right, top + cut},
                                    {right, bottom - cut},
                                    {right - cut, bottom},
                                    {left + cut, bottom},
                                    {left, bottom - cut},
                                    {left, top + cut}},
                                   true,
                                   filled ? std::optional{pale} : std::nullopt,
                                   Colour{},
                                   stroke,
                                   {}});
        append(strip, std::move(set), text_, left + padding_ + cut / 2, top + padding_);
        return bottom;
    }

    /// A rhomb; at its right what happens otherwise.
    Points decision(Strip& strip, const FlowStep& of, Points top) const {
        const Points width = context_.measure * 0.44;
        auto set = lines(of.text, width * 0.56);
        const Points height = height_of(set) * 1.5 + 22, middle = top + height / 2;
        strip.items.push_back(Path{{{middle_, top},
                                    {middle_ + width / 2, middle},
                                    {middle_, top + height},
                                    {middle_ - width / 2, middle}},
                                   true,
                                   {},
                                   Colour{},
                                   stroke,
                                   {}});
        const Points text_top = middle - height_of(set) / 2;
        append(strip, std::move(set), text_, middle_ - width * 0.28, text_top);
        if (!of.side.empty()) {
            const Points from = middle_ + width / 2, to = from + 26, wide = context_.measure - to;
            stroke_line(strip, from, middle, to, middle);
            head_right(strip, to, middle);
            auto beside = lines(of.side, wide - 2 * padding_);
            const Points tall = height_of(beside) + 2 * padding_;
            strip.items.push_back(Box{to, middle - tall / 2, wide, tall, {}, Colour{}, stroke});
            append(strip, std::move(beside), text_, to + padding_, middle - tall / 2 + padding_);
            label(strip, context_.english ? "no" : "否", from + 8, middle - 13);
            label(strip, context_.english ? "yes" : "是", middle_ + 6, top + height + 1);
        }
        return top + height;
    }

    void label(Strip& strip, const std::string& words, Points x, Points top) const {
        TextStyle small = text_;
        small.size = small.cell = 9;
        small.pitch = 12;
        append(strip,
               set_lines(plain(words), small,
                         {.measure = 60, .justified = false, .english = context_.english}, context_.fonts),
               small, x, top);
    }

    /// Boxes side by side, each with a head; a bar above leads into them, one below out of them.
    Points branches(Strip& strip, const FlowStep& of, Points top) const {
        const auto count = static_cast<double>(of.branches.size());
        const Points width = (context_.measure - gap * (count - 1)) / count;
        std::vector<std::vector<SetLine>> heads, texts;
        Points head = 0, body = 0;
        for (const auto& branch : of.branches) {
            heads.push_back(lines(branch.label, width - 2 * padding_, true));
            texts.push_back(
                set_lines(plain(branch.text), text_,
                          {.measure = width - 2 * padding_, .justified = false, .english = context_.english},
                          context_.fonts));
            head = std::max(head, height_of(heads.back()));
            body = std::max(body, height_of(texts.back()));
        }
        const Points bar = 12, box_top = top + bar, head_height = head + padding_;
        const Points bottom = box_top + head_height + body + 2 * padding_;
        const Points first = width / 2, last = context_.measure - width / 2;
        stroke_line(strip, first, top, last, top);
        stroke_line(strip, first, bottom + bar, last, bottom + bar);
        for (std::size_t i = 0; i < of.branches.size(); ++i) {
            const Points left = static_cast<double>(i) * (width + gap), centre = left + width / 2;
            stroke_line(strip, centre, top, centre, box_top);
            head_down(strip, centre, box_top);
            stroke_line(strip, centre, bottom, centre, bottom + bar);
            strip.items.push_back(Box{left, box_top, width, head_height, pale, Colour{}, stroke});
            strip.items.push_back(Box{
                left, box_top + head_height, width, bottom - box_top - head_height, {}, Colour{}, stroke});
            append(strip, std::move(heads[i]), text_, left + padding_, box_top + padding_ / 2);
            append(strip, std::move(texts[i]), text_, left + padding_, box_top + head_height + padding_);
        }
        return bottom + bar;
    }

    const Context& context_;
    TextStyle text_;
    Points middle_;
    Points padding_, arrow_, arrow_with_note_;
};

} // namespace

std::vector<Strip> flow_strips(const Flow& flow, int number, const Context& context) {
    const Points room = context.height - 3 * context.style.pitch; // below a heading, above the caption
    std::vector<Strip> strips;
    for (const double scale : {1.0, 0.85, 0.7}) {
        strips.clear();
        Points height = 0;
        for (const auto& step : flow.steps) {
            strips.push_back(Drawing{context, scale}.step(step, strips.empty()));
            height += strips.back().height;
        }
        if (height <= room) break;
    }
    strips.front().space_before = context.style.space_around;
    if (number > 0) {
        const TextStyle& style = context.style.caption;
        const std::string words = context.english ? "Figure " + std::to_string(number) + "  " + flow.caption
                                                  : "图" + std::to_string(number) + "\u3000" + flow.caption;
        auto lines = set_lines(plain(words), style,
                               {.measure = context.measure,
                                .align = Align::centre,
                                .justified = false,
                                .english = context.english},
                               context.fonts);
        Strip& last = strips.back();
        const auto count = static_cast<double>(lines.size());
        append(last, std::move(lines), style, 0, last.height + 6);
        last.height += 6 + style.pitch * count;
    }
    strips.back().height += context.style.space_around;
    return strips;
}

} // namespace bihuan::document
