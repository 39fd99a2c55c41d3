/// WordprocessingML (ISO/IEC 29500-1) in small pieces: text, runs, paragraphs, tables. Inside of the DOCX
/// writer only.
#pragma once

#include "document/block.hpp"
#include "document/page.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace bihuan::document::docx {

/// Characters that XML has a use for escaped, those that it forbids left out.
std::string escaped(std::string_view utf8);

/// A row of runs; line ends of the text become breaks. `look` is put into the properties of each.
std::string runs(const Text&, std::string_view look = {});
std::string runs(const std::string& words, std::string_view look = {});

/// `style` is the name of a style, `properties` what else belongs into its properties.
std::string paragraph(std::string_view style, const std::string& content, std::string_view properties = {});

/// In twentieths of a point.
int twips(Points length);

enum class Borders { none, all };

struct Cell {
    std::string content; ///< paragraphs
    std::size_t columns = 1;
    bool first_of_rows = false, further_of_rows = false; ///< goes on over the row below; is of the one above
    bool head = false;
};
struct Row {
    std::vector<Cell> cells;
    bool head = false; ///< repeated where the table goes on on another page
};
/// `widths` of the columns in points.
std::string table(const std::vector<Points>& widths, const std::vector<Row>&, Borders);

} // namespace bihuan::document::docx
