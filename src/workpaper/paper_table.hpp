/// The tables of each working paper, column by column: what the workbook writes, what the printed page shows,
/// and which fields a form of a superior may take over.
#pragma once

#include "core/json.hpp"
#include "core/problem.hpp"
#include "ledger/workbook_writer.hpp"
#include "workpaper/workpaper_kind.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bihuan::workpaper {

struct PaperColumn {
    std::string_view field; ///< of a row; `#` counts the rows
    std::string_view zh, en;
    ledger::CellKind kind = ledger::CellKind::text;
    double width = 12;
    bool usual = true;   ///< stands in the paper unless the office chose its own columns
    bool printed = true; ///< on the page as well, which has less room than a sheet
    std::string_view group_zh = {}, group_en = {};
};

struct PaperTable {
    std::string_view name; ///< of the list among the facts
    std::string_view zh, en;
    std::span<const PaperColumn> columns;
    bool filtered = true; ///< rows may be sorted and filtered; not where they add up to subtotals
};

std::span<const PaperTable> tables_of(WorkpaperKind);

/// A column as it is wanted: the office may call it something else.
struct ChosenColumn {
    const PaperColumn* of;
    std::string zh, en;
    const std::string& header(Language language) const { return language == Language::zh ? zh : en; }
};
using ChosenColumns = std::vector<ChosenColumn>;
ChosenColumns usual_columns(const PaperTable&);

/// The cell of a row: days as days, in English the field with `_en` behind it where there is one.
record::Value cell_of(const Json& row, const PaperColumn&, Language);

} // namespace bihuan::workpaper
