/// A workbook of several sheets for people: title above the headers, headers of one or two lines that stay in
/// sight and can be filtered, numbers, days and shares as such, ready to be printed on A4.
///
/// Rows are written out as they come, one sheet after another, so memory does not grow with their number. The
/// same rows and the same instant give the same bytes.
#pragma once

#include "core/instant.hpp"
#include "ledger/writer.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace bihuan::ledger {

/// How a cell is shown. A text in a column of days or numbers stays a text.
enum class CellKind {
    text,
    code,   ///< a text that never wraps: numbers of records, identities
    number, ///< whole, with its thousands apart
    amount, ///< two decimals
    share,  ///< 0.971 as 97.10%
    day,
};

struct SheetColumn {
    std::string header;
    CellKind kind = CellKind::text;
    double width = 12;      ///< in half-width characters
    std::string group = {}; ///< above the headers of neighbours with the same group
};

struct SheetLayout {
    std::string name;          ///< of the tab; what Excel refuses in one is replaced
    std::string title = {};    ///< in the first row and at the head of every printed page; empty: neither
    std::string subtitle = {}; ///< office, period, unit, in the second row
    std::vector<SheetColumn> columns;
    bool ruled = true;    ///< lines around cells, long texts wrapped, as a paper; else a bare ledger
    bool filtered = true; ///< filter arrows
};

enum class RowLook { plain, subtotal, total };

class Workbook {
public:
    /// What stands among the properties of the file; `created` comes from the facts, not from the clock.
    struct Properties {
        std::string title;
        std::string author;
        Instant created;
    };
    /// Writes into a file beside, which takes the place of the target when it is finished; given up, it
    /// leaves nothing. Throws Problem file_unwritable.
    Workbook(std::filesystem::path, const Properties&);
    /// Without properties.
    explicit Workbook(std::filesystem::path);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    void begin_sheet(SheetLayout);
    /// A row of the sheet begun last. Texts that a spreadsheet would take for a formula get a ' in front.
    /// Throws Problem sheet_full.
    void row(std::span<const OutCell>, RowLook = RowLook::plain);
    /// A line below the rows, over the whole width; no row can follow it.
    void note(const std::string&);
    /// Throws Problem file_unwritable.
    void finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace bihuan::ledger
