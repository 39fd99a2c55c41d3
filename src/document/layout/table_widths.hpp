/// How wide the columns of a table are and how large its letters.
#pragma once

#include "document/layout/strip.hpp"

namespace bihuan::document {

struct TableMeasures {
    TextStyle cell, head;        ///< 仿宋 of the rows, 黑体 of head and total
    std::vector<Points> columns; ///< with the padding; as wide together as the measure
    std::vector<Points> widest;  ///< of each column, its widest cell below the head, in one line
    Points padding = 4;          ///< left and right of the text
};

/// The largest of the permitted sizes at which every column has room for its content in a line, else the
/// smallest with the long columns wrapping.
TableMeasures measure_table(const Table&, const Context&);

/// A cell for which there is no value: its dash stands in the middle, among numbers too.
bool is_dash(const Text&);

/// A header that does not fit in a line ends its first one before a bracket: 检查 / （家次）.
Text header_text(const std::string& header, bool in_two_lines);

} // namespace bihuan::document
