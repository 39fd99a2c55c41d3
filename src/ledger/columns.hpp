/// The columns that a ledger may have, and where they are in one file.
#pragma once

#include "ledger/table.hpp"
#include "record/record.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bihuan::ledger {

/// One column: its English header, its Chinese header, and others that offices use.
struct Column {
    std::string_view name;
    std::string_view zh;
    std::string_view aliases = {}; ///< separated by one blank
    bool required = false;         ///< the file cannot be read without it
};

/// The columns of a record's ledger: its fields that are marked so, under their names and labels.
std::vector<Column> columns_of(const record::Description&);

/// Where the headers stand in a file and which column is where.
struct Header {
    std::size_t line = 0;                     ///< of the last header line
    std::vector<const Column*> columns;       ///< by position; null where the header is not known
    std::vector<std::string> texts;           ///< the headers as written, for messages and the rejects file
    std::vector<std::string> unknown_columns; ///< headers that mean nothing to us
    /// The position of a column by its name; nothing where the file does not have it.
    std::optional<std::size_t> position(std::string_view name) const;
};

/// Finds the headers within the first rows: below title lines, over one or two lines (a group above its
/// sub-headers), in Chinese or English, in any order, with blanks and brackets as they come. `ahead` is the
/// row behind the headers where it had to be read to know that they end. Throws Problem no_header or
/// missing_columns.
Header find_header(TableReader&, std::span<const Column>, std::optional<SourceRow>& ahead);

} // namespace bihuan::ledger
