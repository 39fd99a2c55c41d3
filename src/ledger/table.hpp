/// A ledger file as rows of cells, whatever its format; read once from front to back, never held whole.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bihuan::ledger {

/// What Excel and WPS allow in one cell.
constexpr std::size_t most_cell_characters = 32'767;
constexpr std::size_t most_columns = 256;
/// A row of 256 full cells would be larger, a real one never is; beyond this a line is refused and passed
/// over.
constexpr std::size_t most_line_bytes = 1'000'000;

struct Cell {
    std::string text;
    bool is_number = false; ///< of a sheet: stored as a number, a date among them
    bool is_error = false;  ///< of a sheet: #N/A, #REF! and the like
};

/// Why a row cannot be taken as it stands, told by the reader.
enum class RowFault { none, open_quote, line_too_long, cell_too_long, not_utf8 };

struct SourceRow {
    std::size_t line = 0; ///< line of the CSV file on which the row begins, or row of the sheet; from 1
    std::vector<Cell> cells;
    RowFault fault = RowFault::none;

    bool blank() const;
};

class TableReader {
public:
    virtual ~TableReader() = default;
    /// The next row, or nothing at the end. Throws Problem where the file cannot be read further.
    virtual std::optional<SourceRow> next() = 0;
    /// How much of the file is read, 0…1, for progress.
    virtual double progress() const = 0;
    /// Whether rows come from a sheet, where days are numbers since 1899-12-30.
    virtual bool is_sheet() const = 0;
};

/// Opens a CSV or XLSX file; which of them is told by its content, not by its name. Throws Problem
/// file_unreadable, bad_encoding or bad_workbook.
std::unique_ptr<TableReader> open_table(const std::filesystem::path&);

} // namespace bihuan::ledger
