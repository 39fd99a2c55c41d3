/// Reports of an office as files: from its records, templates and typefaces to bytes.
///
/// A report that was issued comes from what was frozen then, the same bytes for ever; where the records say
/// something else today, the warnings tell it. One that was not issued is made from today's records.
#pragma once

#include "app/office.hpp"
#include "report/report_period.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace bihuan::app {

enum class ReportFormat { json, pdf, docx };

struct ReportRequest {
    report::ReportPeriod period;
    ReportFormat format = ReportFormat::pdf;
    Language language = Language::zh; ///< of the template and of the warnings
    std::filesystem::path templates;  ///< folder whose files go before those of the program; empty: none
    bool current = false;             ///< today's figures, also where the report was issued
};

struct ReportOutput {
    std::string bytes;
    std::string media_type;
    std::size_t pages = 0; ///< of a PDF
    bool issued = false;   ///< comes from an issued report
    /// For people: figures that changed since the issue, characters that no typeface has, a layout that
    /// differs.
    std::vector<std::string> warnings;
};

/// Throws Problem report_in_the_future, bad_template, template_missing, fonts_missing.
ReportOutput make_report(Office&, const ReportRequest&);

enum class Again { refuse, new_edition };

/// Issues the report, then gives it as `make_report` does. Issuing again changes nothing where the figures
/// are the same; where they are not, it throws Problem report_figures_changed or makes a new edition.
ReportOutput issue_report(Office&, const ReportRequest&, const Actor&, Again = Again::refuse);

/// The format that the ending of a file names; throws Problem report_ending.
ReportFormat format_of(const std::filesystem::path&);

} // namespace bihuan::app
