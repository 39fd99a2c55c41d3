#include "document/content.hpp"

#include "document/spacing.hpp"

#include <fmt/format.h>

namespace bihuan::document {
namespace {

/// To a thousandth of a point, without idle zeros.
std::string number(Points value) {
    std::string text = fmt::format("{:.3f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text == "-0" ? "0" : text;
}

std::string rgb(const Colour& colour, std::string_view operation) {
    return fmt::format("{} {} {} {}\n", number(colour.red), number(colour.green), number(colour.blue),
                       operation);
}

} // namespace

void Content::set(std::string& state, std::string operation) {
    if (state == operation) return;
    operators_ += operation;
    state = std::move(operation);
}

void Content::begin_text() {
    if (in_text_) return;
    operators_ += "BT\n";
    in_text_ = true;
}

void Content::end_text() {
    if (!in_text_) return;
    operators_ += "ET\n";
    in_text_ = false;
}

void Content::fill(const Colour& colour) {
    set(fill_, rgb(colour, "rg"));
}

void Content::stroke(const Colour& colour, Points width, const std::vector<Points>& dash) {
    set(stroke_, rgb(colour, "RG"));
    set(width_, number(width) + " w\n");
    std::string pattern = "[";
    for (const Points length : dash)
        pattern += number(length) + " ";
    if (!dash.empty()) pattern.pop_back();
    set(dash_, pattern + "] 0 d\n");
}

void Content::paint(bool filled, bool stroked) {
    operators_ += filled && stroked ? "B\n" : filled ? "f\n" : stroked ? "S\n" : "n\n";
}

void Content::text(const TextRun& run, std::string_view font, std::span<const std::uint16_t> codes,
                   std::span<const Points> widths) {
    if (codes.empty()) return;
    begin_text();
    fill(run.colour);
    set(font_, fmt::format("/{} {} Tf\n", font, number(run.size)));
    set(mode_, run.hidden ? "3 Tr\n" : "0 Tr\n");
    const auto place = [&](Points x) {
        if (run.turned)
            operators_ += fmt::format("0 -1 1 0 {} {} Tm\n", number(run.x), number(page_height_ - run.y - x));
        else
            operators_ += fmt::format("1 0 0 1 {} {} Tm\n", number(run.x + x), number(page_height_ - run.y));
    };
    place(0);
    for (const SpacedGroup& group : spaced_groups(run, widths)) {
        if (group.moved) place(group.x);
        set(spacing_, number(group.spacing) + " Tc\n");
        operators_ += '<';
        for (const std::uint16_t code : codes.subspan(group.first, group.count))
            fmt::format_to(std::back_inserter(operators_), "{:04X}", code);
        operators_ += "> Tj\n";
    }
}

void Content::line(const Line& line) {
    end_text();
    stroke(line.colour, line.width, line.dash);
    operators_ += fmt::format("{} {} m {} {} l S\n", number(line.x1), number(page_height_ - line.y1),
                              number(line.x2), number(page_height_ - line.y2));
}

void Content::box(const Box& box) {
    end_text();
    if (box.fill) fill(*box.fill);
    if (box.stroke) stroke(*box.stroke, box.stroke_width, {});
    operators_ += fmt::format("{} {} {} {} re ", number(box.x), number(page_height_ - box.y - box.height),
                              number(box.width), number(box.height));
    paint(box.fill.has_value(), box.stroke.has_value());
}

void Content::path(const Path& path) {
    if (path.points.empty()) return;
    end_text();
    if (path.fill) fill(*path.fill);
    if (path.stroke) stroke(*path.stroke, path.stroke_width, path.dash);
    const char* operation = "m";
    for (const Path::Point& point : path.points) {
        operators_ += fmt::format("{} {} {} ", number(point.x), number(page_height_ - point.y), operation);
        operation = "l";
    }
    if (path.closed) operators_ += "h ";
    paint(path.fill.has_value(), path.stroke.has_value());
}

void Content::image(const Image& image, std::string_view name) {
    end_text();
    // A picture fills the unit square; q and Q keep its scale from what follows.
    operators_ += fmt::format("q {} 0 0 {} {} {} cm /{} Do Q\n", number(image.width), number(image.height),
                              number(image.x), number(page_height_ - image.y - image.height), name);
}

std::string Content::finish() {
    end_text();
    return std::move(operators_);
}

} // namespace bihuan::document
