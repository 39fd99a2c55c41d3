/// Bindings meet the figures: which cells get which values, and what changed since the time before. Pure,
/// save for the reading of the values.
#pragma once

#include "core/findings.hpp"
#include "ledger/form_workbook.hpp"
#include "workpaper/bindable.hpp"
#include "workpaper/submission.hpp"

namespace bihuan::workpaper {

/// A value of a cell, as it is kept.
struct FilledCell {
    std::string sheet, cell;
    std::string like; ///< the cell whose look it takes
    ledger::CellKind kind = ledger::CellKind::text;
    Json value;
};
Json to_json(const std::vector<FilledCell>&);
std::vector<FilledCell> filled_cells(std::string_view json);

/// Holds each binding against the workbook and the names: faults not_a_cell (no cell, a formula, covered by
/// merged cells, no such sheet, said twice) and unknown_figure.
void check(const std::vector<SubmissionBinding>&, const ledger::FormWorkbook&, Findings&);

/// The cells of the bindings in the order of bindings and rows. Throws Problem workbook_unusable where a list
/// has more rows than its place holds.
std::vector<FilledCell> fill(const std::vector<SubmissionBinding>&, const BindableValues&,
                             const std::string& file_name);

struct CellChange {
    std::string sheet, cell;
    Json before, after; ///< null: empty
};
std::vector<CellChange> changes_between(const std::vector<FilledCell>& before,
                                        const std::vector<FilledCell>& after);
Json to_json(const std::vector<CellChange>&);
std::vector<CellChange> cell_changes(std::string_view json);

/// The form with these values; those that changed on a yellow ground where `marked`.
std::string workbook_of(const ledger::FormWorkbook&, const std::vector<FilledCell>&,
                        const std::vector<CellChange>& marked);

} // namespace bihuan::workpaper
