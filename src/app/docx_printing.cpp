#include "app/docx_printing.hpp"

#include "document/document.hpp"
#include "document/docx_writer.hpp"
#include "report/templates.hpp"

namespace bihuan::app {

std::string document_as_docx(const std::string& name, Language language, const Json& facts,
                             const TemplateSource& templates, const document::Printing& printing) {
    return document::write_docx(document::document_of(source_of(name, language, templates), facts), printing);
}

std::string report_as_docx(report::ReportKind kind, Language language, const Json& facts,
                           const TemplateSource& templates) {
    return document_as_docx(report::template_name(kind), language, facts, templates);
}

} // namespace bihuan::app
