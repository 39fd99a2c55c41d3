/// Templates and typefaces meet the facts: how the facts of any room become a PDF.
///
/// A room gathers facts (an object with `made_on`, the day as ISO text), its template lies in reports/ROOM/
/// in both languages:
///
///     const auto printed = app::print_document(office, "duty/roster", Language::zh, facts);
#pragma once

#include "app/office.hpp"
#include "core/json.hpp"
#include "document/document.hpp"
#include "document/printing.hpp"
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

/// The template `name` (as `print_document` has it) with its parts. Throws Problem template_missing.
document::Source source_of(const std::string& name, Language, const TemplateSource&);

/// The names in `{{> name}}`.
std::vector<std::string> partials_in(std::string_view text);

struct PrintedDocument {
    std::string bytes; ///< PDF
    std::size_t pages = 0;
    std::vector<std::string> warnings; ///< characters that no typeface has
};

/// `name` is the template's below reports/, without language and ending: `duty/roster` stands for
/// `duty/roster.zh.md`. The facts hold `made_on`: same facts, same bytes. Throws Problem template_missing,
/// bad_template, fonts_missing.
PrintedDocument print_document(Office&, const std::string& name, Language, const Json& facts,
                               const TemplateSource& = templates_in({}), const document::Printing& = {});
/// The same for a report of figures.
PrintedDocument print_report(Office&, report::ReportKind, Language, const Json& facts, const TemplateSource&,
                             const document::Printing& = {});

/// What is printed at the head of a page that was not issued.
std::string draft_mark(Language);

} // namespace bihuan::app
