#include "document/layout/signatures.hpp"

#include "document/layout/fitting.hpp"
#include "document/layout/paragraph.hpp"
#include "document/layout/pictures.hpp"

#include <algorithm>

namespace bihuan::document {
namespace {

constexpr Points image_height = millimetres(13);
constexpr Points seal_side = millimetres(42);
/// The label takes at most this part of the width, the line what is left.
constexpr double most_of_label = 0.5;

class Pen {
public:
    Pen(Strip& strip, const Context& context) : strip_(strip), context_(context) {}

    /// Gives the height of the lines.
    Points put(const std::string& words, const TextStyle& style, Points left, Points top, Points measure,
               Align align = Align::left) {
        if (words.empty()) return 0;
        auto set = fitted(plain_text(words), style, setting(measure, align), context_.fonts);
        const Points height = style.pitch * static_cast<double>(set.lines.size());
        append(strip_, std::move(set.lines), set.style, left, top);
        return height;
    }

    Setting setting(Points measure, Align align) const {
        return {.measure = measure, .align = align, .justified = false, .english = context_.english};
    }

    Points width(const std::string& words, const TextStyle& style) const {
        return natural_width(plain_text(words), style, context_.fonts, context_.english);
    }

private:
    Strip& strip_;
    const Context& context_;
};

} // namespace

Points draw_signer(Strip& strip, const Signer& signer, Points left, Points width, Points top,
                   const Context& context) {
    Pen pen{strip, context};
    const TextStyle &style = context.style.signer, &small = context.style.small;
    const Points of_label = std::min(pen.width(signer.label, style) + 1, most_of_label * width);
    const Points from = left + of_label + 2, to = left + width - 4;
    const auto label =
        fitted(plain_text(signer.label), style, pen.setting(of_label, Align::left), context.fonts);
    const Points of_lines = style.pitch * static_cast<double>(label.lines.size());
    const Points rule = top + std::max(image_height, of_lines);
    append(strip, label.lines, label.style, left, rule - of_lines + 2);
    if (!signer.image.empty())
        put_picture(strip, signer.image, Box{from, top, to - from, rule - top - 0.5, {}, {}, 0},
                    Standing::below, context);
    strip.items.emplace_back(Line{from, rule, to, rule, 0.5, {}, {}});

    // Name and day below the line; side by side where they go.
    Points y = rule + 2;
    const std::string blank = context.english ? "" : "年\u3000\u3000月\u3000\u3000日";
    const std::string date = signer.date.empty() && signer.image.empty() ? blank : signer.date;
    const bool beside = pen.width(signer.name, small) + pen.width(date, small) + 6 <= to - from;
    if (beside) {
        const Points of_name = pen.put(signer.name, small, from, y, to - from);
        y += std::max(of_name, pen.put(date, small, from, y, to - from, Align::right));
    } else {
        y += pen.put(signer.name, small, from, y, to - from);
        y += pen.put(date, small, from, y, to - from, Align::right);
    }
    y += pen.put(signer.note, small, left, y, width - 4);
    return y - top;
}

std::vector<Strip> signatures_strips(const Signatures& signatures, const Context& context) {
    std::vector<Strip> strips;
    const Points column = context.measure / static_cast<double>(signatures.columns);
    for (std::size_t i = 0; i < signatures.signers.size(); i += signatures.columns) {
        Strip strip{.space_before = 6};
        for (std::size_t k = 0; k < signatures.columns && i + k < signatures.signers.size(); ++k) {
            const Points left = static_cast<double>(k) * column;
            const Points width = k + 1 < signatures.columns ? column - 8 : column;
            strip.height = std::max(strip.height,
                                    draw_signer(strip, signatures.signers[i + k], left, width, 0, context));
        }
        strip.height += 4;
        strip.keeps_with_next = true;
        strips.push_back(std::move(strip));
    }
    if (!strips.empty()) strips.back().keeps_with_next = false;
    return strips;
}

std::vector<Strip> seal_strips(const Seal& seal, const Context& context) {
    const TextStyle& style = context.style.body;
    Strip strip{.height = std::max(seal_side, 4 * style.pitch)};
    Pen pen{strip, context};
    const std::string place = context.english ? "(seal)" : "（印章）";
    const std::string date =
        seal.date.empty() && !context.english ? "\u3000\u3000年\u3000\u3000月\u3000\u3000日" : seal.date;
    const Points widest = std::max({pen.width(seal.organ, style), pen.width(date, style), seal_side});
    const Points width = std::min(context.measure, widest + 1);
    // The date four characters from the right (GB/T 9704 §7.3.5.1), what stands over it centred with it.
    Points left = context.measure - 4 * style.cell - (width + pen.width(date, style)) / 2;
    left = std::max(0.0, std::min(left, context.measure - width));
    Points y = strip.height / 2 - style.pitch;
    y += pen.put(seal.organ, style, left, y, width, Align::centre);
    y += pen.put(date, style, left, y, width, Align::centre);
    auto word = set_lines(plain_text(place), context.style.small,
                          {.measure = width,
                           .align = Align::centre,
                           .justified = false,
                           .english = context.english,
                           .colour = {0.45, 0.45, 0.45}},
                          context.fonts);
    append(strip, std::move(word), context.style.small, left, y);
    strip.height = std::max(strip.height, y + context.style.small.pitch);
    return {std::move(strip)};
}

} // namespace bihuan::document
