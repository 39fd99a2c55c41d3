/// Reports for those who must go on writing them: the same facts and template as a DOCX.
#pragma once

#include "app/report_printing.hpp"
#include "app/reports.hpp"

#include <string>
#include <string_view>

namespace bihuan::app {

constexpr std::string_view docx_type =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// `name` as in `print_document`. Needs no typefaces: a word processor brings its own. Throws Problem
/// template_missing, bad_template.
ReportOutput as_docx(const std::string& name, Language, const Json& facts,
                     const TemplateSource& = templates_in({}), const document::Printing& = {});

} // namespace bihuan::app
