#include "app/docx_printing.hpp"

#include "document/document.hpp"
#include "document/docx_writer.hpp"

namespace bihuan::app {

ReportOutput as_docx(const std::string& name, Language language, const Json& facts,
                     const TemplateSource& templates, const document::Printing& printing) {
    ReportOutput output;
    output.bytes =
        document::write_docx(document::document_of(source_of(name, language, templates), facts), printing);
    output.media_type = std::string{docx_type};
    return output;
}

} // namespace bihuan::app
