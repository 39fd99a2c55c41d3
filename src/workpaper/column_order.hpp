/// The office's own columns: which, in which order, under which name. One small file, `columns.csv`:
///
///     paper,table,field,title
///     hazard_ledger,hazards,code,编号
///     hazard_ledger,hazards,enterprise,
///
/// A table that the file names has exactly the columns that it lists; others keep ours. An empty title keeps
/// the usual one. Headers may be Chinese (表,清单,字段,表头).
#pragma once

#include "workpaper/paper_table.hpp"

#include <filesystem>
#include <map>

namespace bihuan::workpaper {

class ColumnOrder {
public:
    /// Ours for every table.
    ColumnOrder() = default;
    /// The file, where there is one. Throws Problem invalid_input with the line where it names no paper,
    /// table or field of ours.
    static ColumnOrder from(const std::filesystem::path&);

    ChosenColumns columns(WorkpaperKind, const PaperTable&) const;
    /// Whether the office chose the columns of this table.
    bool has(WorkpaperKind, const PaperTable&) const;

private:
    std::map<std::string, ChosenColumns> chosen_; ///< by `paper/table`
};

/// The columns of a table of a template, a line each: what `{{> columns-hazards}}` stands for.
std::string directive_lines(const ChosenColumns&, Language);

} // namespace bihuan::workpaper
