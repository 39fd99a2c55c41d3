/// One row of a ledger under its headers: the door through which cells become values.
#pragma once

#include "core/findings.hpp"
#include "ledger/columns.hpp"

namespace bihuan::ledger {

class LedgerRow {
public:
    LedgerRow(const Header& header, const SourceRow& row) : header_(header), row_(row) {}

    std::size_t line() const { return row_.line; }
    const SourceRow& source() const { return row_; }
    /// Whether the file has the column at all.
    bool has(std::string_view name) const { return header_.position(name).has_value(); }
    /// The cell's text, trimmed, without the mark that neutralises a formula; empty where there is none.
    std::string text(std::string_view name) const;
    const Cell* cell(std::string_view name) const;

    /// Fills the fields of `record` that its ledger has, and holds each against its rules. An empty cell
    /// leaves what the record holds: a ledger adds to what is known and never erases it.
    void read_into(const record::Description&, void* record, Findings&) const;
    /// The same for one field, from the column of this name.
    void read_field(std::string_view column, const record::Field&, void* record, Findings&) const;
    /// Adds to the findings where the field's cell is empty or not there.
    void require(const record::Field&, Findings&) const;

private:
    const Header& header_;
    const SourceRow& row_;
};

/// The names in one cell, separated by 、 or comma or semicolon or a line break.
std::vector<std::string> names_in(std::string_view cell);

/// A day in one of the spellings of real ledgers: 2023-04-07, 2023/4/7, 2023.4.7, 2023年4月7日, 20230407,
/// each with or without a time behind it; in a sheet also its serial number.
std::optional<Date> parse_day(std::string_view text, bool may_be_serial);

} // namespace bihuan::ledger
