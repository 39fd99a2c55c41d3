/// A working paper as a workbook: a sheet for each of its tables, the office's columns in the office's order.
#pragma once

#include "core/json.hpp"
#include "workpaper/column_order.hpp"

#include <filesystem>
#include <functional>

namespace bihuan::workpaper {

/// Hands over the rows of a paper that streams, and returns their counts.
using RowSource = std::function<Json(const std::function<void(const Json&)>&)>;

/// Writes the facts of a paper into a new file. `rows` hands over those of its only table where the facts do
/// not hold them.
void write_workbook(const std::filesystem::path&, WorkpaperKind, const Json& facts, const ColumnOrder&,
                    Language, const RowSource& rows = {});

} // namespace bihuan::workpaper
