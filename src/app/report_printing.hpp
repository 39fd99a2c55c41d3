/// Templates and typefaces meet the facts: how reports.cpp makes a PDF.
#pragma once

#include "app/office.hpp"
#include "core/json.hpp"
#include "report/report_period.hpp"

#include <functional>
#include <optional>

namespace bihuan::app {

struct TemplateText {
    std::string file; ///< for messages
    std::string text;
};
/// The text of a template by its path below reports/, or nothing where there is none.
using TemplateSource = std::function<std::optional<TemplateText>(const std::string& path)>;

/// The files of `folder` (empty: none), and those of the program where it has none of that name. Throws
/// Problem file_unreadable where there is no such folder, no_templates_there where it replaces none of ours.
TemplateSource templates_in(const std::filesystem::path& folder);
/// The texts that an issued report keeps.
TemplateSource frozen_templates(const std::string& json);
/// What an issue keeps: the templates of this kind in both languages and every part that they use; path to
/// text.
Json all_templates(report::ReportKind, const TemplateSource&);

struct PrintedReport {
    std::string bytes;
    std::size_t pages = 0;
    std::vector<std::string> warnings;
};

/// Throws Problem template_missing, bad_template, fonts_missing.
PrintedReport print_report(Office&, report::ReportKind, Language, const Json& facts, const TemplateSource&);

} // namespace bihuan::app
