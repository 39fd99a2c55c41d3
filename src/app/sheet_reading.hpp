/// A ledger file shown as it is, with what was understood of it: for mending it in place before it is taken.
#pragma once

#include "core/enum_text.hpp"
#include "ledger/columns.hpp"

#include <filesystem>
#include <span>
#include <string>

namespace bihuan::app {

/// More rows than this are not shown; the import takes them all the same.
constexpr std::size_t most_rows_shown = 5000;

/// JSON: `header_line`, `headers` (`text` as written, `column` the name of ours or null), `rows` (`line`,
/// `cells` by position, `fault` in words where the row cannot be read), `more` where there were too many,
/// `problem` with the reason where no headers were found (then the rows are shown from the first line on).
/// Throws Problem file_unreadable, bad_encoding, bad_workbook.
std::string read_sheet(const std::filesystem::path&, std::span<const ledger::Column>, Language);

} // namespace bihuan::app
