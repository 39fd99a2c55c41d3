#include "document/layout/fitting.hpp"

namespace bihuan::document {

Fitted fitted(const Text& text, const TextStyle& style, const Setting& setting, const Fonts& fonts) {
    const Points room = setting.measure - setting.indent;
    const Points wide = natural_width(text, style, fonts, setting.english);
    Fitted out{style, {}};
    const auto shrink = [&](double by) {
        out.style.size *= by;
        out.style.cell *= by;
    };
    if (wide > room && wide * least_shrinking <= room) shrink(room / wide * 0.999);
    out.lines = set_lines(text, out.style, setting, fonts);
    if (out.lines.size() > 2) {
        shrink(least_shrinking);
        out.lines = set_lines(text, out.style, setting, fonts);
    }
    return out;
}

} // namespace bihuan::document
