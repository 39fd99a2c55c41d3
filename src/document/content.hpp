/// The drawing of one page in the language of PDF (PDF 32000-1, annex A): operators, nothing else.
///
/// Fonts and pictures are named by whoever embeds them. Every item states what it needs and is not repeated
/// where it is in force already, so that nothing has to be saved and restored.
#pragma once

#include "document/page.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace bihuan::document {

class Content {
public:
    explicit Content(Points page_height) : page_height_(page_height) {}

    /// `codes` and `widths` (at the size of the run) of the characters in the font called `font`.
    void text(const TextRun&, std::string_view font, std::span<const std::uint16_t> codes,
              std::span<const Points> widths);
    void line(const Line&);
    void box(const Box&);
    void path(const Path&);
    void image(const Image&, std::string_view name);

    /// The operators; the object is used up.
    std::string finish();

private:
    void begin_text();
    void end_text();
    void set(std::string& state, std::string operation);
    void stroke(const Colour&, Points width, const std::vector<Points>& dash);
    void fill(const Colour&);
    void paint(bool filled, bool stroked);

    Points page_height_;
    std::string operators_;
    bool in_text_ = false;
    // What is in force, as it was written; empty: not known yet.
    std::string fill_, stroke_, width_, dash_ = "[] 0 d\n", font_, spacing_ = "0 Tc\n", mode_ = "0 Tr\n";
};

} // namespace bihuan::document
