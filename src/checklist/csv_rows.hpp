/// The rows of a CSV file (RFC 4180). The one place of this room that knows commas and quotes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bihuan::checklist {

struct CsvRow {
    int line = 0; ///< of the file, the first being 1; a quoted cell may span several
    std::vector<std::string> cells;
};

struct CsvRows {
    std::vector<CsvRow> rows; ///< without the rows that are empty
    int open_quote_line = 0;  ///< where a quote was opened and never closed; 0: nowhere
};

/// UTF-8 with or without byte-order mark, lines ending in LF or CRLF.
CsvRows csv_rows(std::string_view bytes);

} // namespace bihuan::checklist
