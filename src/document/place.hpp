/// Where something stands in a template, and the complaint that names it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bihuan::document {

struct Place {
    std::string file; ///< as the clerk knows it: reports/quarterly/quarterly.zh.md
    std::size_t line = 1;
};

/// Throws Problem bad_template: what is wrong and what was expected, in both languages, without a full stop.
[[noreturn]] void refuse(const Place&, std::string reason, std::string reason_en);

/// Marks in a filled-in text that a line came from `place`; `unmark` takes the mark off again. Written after
/// the info string of a directive, so that a complaint names the line of the template and not that of its
/// expansion.
std::string mark(const Place&);
/// The place in the mark at the end of `text`, which loses the mark; `otherwise` where it has none.
Place unmark(std::string& text, const Place& otherwise);

} // namespace bihuan::document
