/// Working papers of an office as files: page, workbook, or the facts themselves.
///
/// An office's own templates lie below `workpapers/` in its templates folder; its own columns in
/// `workpapers/columns.csv` there, or in the data folder (workpaper/column_order.hpp).
#pragma once

#include "app/report_printing.hpp"
#include "workpaper/asked.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace bihuan::app {

enum class WorkpaperFormat { pdf, xlsx, json };
std::span<const EnumText> enum_texts(WorkpaperFormat);

struct WorkpaperRequest {
    workpaper::Asked asked; ///< what the office says of itself is filled in here
    WorkpaperFormat format = WorkpaperFormat::pdf;
    Language language = Language::zh;
    std::filesystem::path templates; ///< folder whose files go before those of the program; empty: none
};

struct WorkpaperOutput {
    std::string media_type;
    std::string name; ///< of the file, for people: `隐患台账-2023-01-01-2023-03-31.xlsx`
    std::size_t pages = 0;
    std::vector<std::string> warnings;
};

/// What is asked, with what the office says of itself.
workpaper::Asked completed(const Office&, workpaper::Asked);

/// The format that the ending of a file names; throws Problem report_ending.
WorkpaperFormat workpaper_format_of(const std::filesystem::path&);

/// The templates that the paper is printed from, the office's columns among their parts.
TemplateSource workpaper_templates(const Office&, const WorkpaperRequest&);

/// Writes the paper into a file; the rows of a workbook never stand in memory together. Throws what
/// workpaper::facts_of throws, and Problem bad_template, template_missing, fonts_missing, file_unwritable.
WorkpaperOutput write_workpaper(Office&, const WorkpaperRequest&, const std::filesystem::path&);

} // namespace bihuan::app
