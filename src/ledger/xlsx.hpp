/// The first sheet of an Excel or WPS workbook (Office Open XML, ECMA-376), row by row.
///
/// Formulas give the value that was stored with them; cells merged downwards give their text to every row;
/// numbers in a date format come as ISO dates. Nothing of the file is trusted: sizes are counted while
/// unpacking, document types are refused. Debian has no kept library that reads XLSX as a stream; Poco
/// unpacks, Expat parses.
#pragma once

#include "ledger/table.hpp"

namespace bihuan::ledger {

std::unique_ptr<TableReader> open_xlsx(const std::filesystem::path&);

/// The day that a sheet's number stands for: days since 1899-12-30, as Excel and WPS count from March 1900
/// on.
std::optional<std::string> day_of_serial(double serial);

} // namespace bihuan::ledger
