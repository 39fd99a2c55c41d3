/// Ledgers out: CSV for other programs, XLSX for people.
#pragma once

#include "ledger/columns.hpp"
#include "record/value.hpp"

#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace bihuan::ledger {

/// Records that an export holds in memory at a time.
constexpr std::int64_t exported_at_once = 500;

/// A cell to be written: numbers and days stay numbers and days in a sheet.
struct OutCell {
    record::Value value;
};

/// Writes into a file beside, which takes the place of the target when it is finished; given up, it leaves
/// nothing. Texts that a spreadsheet would take for a formula get a ' in front, which reading takes away
/// again.
class TableWriter {
public:
    virtual ~TableWriter() = default;
    virtual void write_header(const std::vector<std::string>&) = 0;
    virtual void write_row(std::span<const OutCell>) = 0;
    /// Throws Problem file_unwritable or disk_full.
    virtual void finish() = 0;
};

/// By the ending of the file: `.xlsx` a workbook with a sheet of this name, anything else CSV.
std::unique_ptr<TableWriter> open_writer(const std::filesystem::path&, const std::string& sheet);
/// UTF-8 with its mark, lines ended by CRLF, as Excel and WPS open it without asking.
std::unique_ptr<TableWriter> open_csv_writer(const std::filesystem::path&);
/// Real numbers and dates, headers frozen and filtered.
std::unique_ptr<TableWriter> open_xlsx_writer(const std::filesystem::path&, const std::string& sheet);

/// The text as it may stand in a cell, and back.
std::string neutralised(const std::string& text);
std::string_view without_neutralisation(std::string_view text);

/// The header of every column, in Chinese.
std::vector<std::string> headers_of(std::span<const Column>);
/// The record's ledger fields in the order of its description; choices as their Chinese word.
std::vector<OutCell> cells_of(const record::Description&, const void* record);

} // namespace bihuan::ledger
