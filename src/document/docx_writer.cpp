#include "document/docx_writer.hpp"

#include "core/text.hpp"
#include "document/docx_body.hpp"
#include "document/docx_styles.hpp"
#include "document/docx_xml.hpp"

#include <Poco/DateTime.h>
#include <Poco/Path.h>
#include <Poco/Zip/Compress.h>
#include <fmt/format.h>

#include <sstream>

namespace bihuan::document {
namespace {

constexpr std::string_view declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view namespaces =
    " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
    " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
    " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";
constexpr std::string_view relations =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
constexpr std::string_view office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
constexpr std::string_view content_type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/// A zip whose entries have no time of their own: the same parts give the same bytes.
class Package {
public:
    Package() : zip_(out_, true) {}

    void add(const std::string& name, std::string_view bytes) {
        std::istringstream in{std::string{bytes}};
        zip_.addFile(in, Poco::DateTime(1980, 1, 1), Poco::Path(name, Poco::Path::PATH_UNIX));
    }
    std::string finish() {
        zip_.close();
        return out_.str();
    }

private:
    std::ostringstream out_;
    Poco::Zip::Compress zip_;
};

std::string field(std::string_view name) {
    return fmt::format("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText "
                       "xml:space=\"preserve\"> {} </w:instrText></w:r><w:r><w:fldChar "
                       "w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar "
                       "w:fldCharType=\"end\"/></w:r>",
                       name);
}

std::string footer(const FrontMatter& front) {
    using docx::runs;
    std::string line;
    if (front.look == Look::official)
        line = runs("— ") + field("PAGE") + runs(" —");
    else if (front.english())
        line = runs("Page ") + field("PAGE") + runs(" of ") + field("NUMPAGES");
    else
        line = runs("第 ") + field("PAGE") + runs(" 页  共 ") + field("NUMPAGES") + runs(" 页");
    std::string out = docx::paragraph("Footer", line);
    std::string copies;
    for (const auto& copy : front.copies)
        copies += (copies.empty() ? "" : "；") + copy;
    if (!copies.empty()) out += docx::paragraph("Footer", runs(copies));
    return fmt::format("{}<w:ftr{}>{}</w:ftr>", declaration, namespaces, out);
}

std::string header(const std::string& mark) {
    return fmt::format("{}<w:hdr{}>{}</w:hdr>", declaration, namespaces,
                       docx::paragraph("Header", docx::runs(mark, "<w:color w:val=\"D90000\"/><w:b/>")));
}

std::string types() {
    std::string out = fmt::format(
        "{}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
        "Extension=\"rels\" "
        "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default "
        "Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"jpeg\" "
        "ContentType=\"image/jpeg\"/><Default Extension=\"png\" ContentType=\"image/png\"/>",
        declaration);
    for (const auto& [part, type] :
         std::initializer_list<std::pair<const char*, const char*>>{{"document", "document.main+xml"},
                                                                    {"styles", "styles+xml"},
                                                                    {"fontTable", "fontTable+xml"},
                                                                    {"header1", "header+xml"},
                                                                    {"footer1", "footer+xml"}})
        out += fmt::format("<Override PartName=\"/word/{}.xml\" ContentType=\"{}{}\"/>", part, content_type,
                           type);
    return out + "<Override PartName=\"/docProps/core.xml\" "
                 "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>";
}

std::string title_of(const Document& document) {
    if (!document.front.title.empty()) return document.front.title;
    for (const Block& block : document.blocks)
        if (const auto* heading = std::get_if<Heading>(&block); heading != nullptr && heading->level == 0) {
            std::string out;
            for (const Span& span : heading->text)
                out += text::utf8(span.text);
            return out;
        }
    return {};
}

std::string properties(const Document& document) {
    const FrontMatter& front = document.front;
    return fmt::format(
        "{}<cp:coreProperties "
        "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:creator>{}</dc:creator><dc:"
        "subject>{}</dc:subject><cp:keywords>{}</cp:keywords><dc:language>{}</dc:language></"
        "cp:coreProperties>",
        declaration, docx::escaped(title_of(document)), docx::escaped(front.author),
        docx::escaped(front.subject), docx::escaped(front.keywords), docx::escaped(front.language));
}

std::string relation(std::string_view id, std::string_view type, std::string_view target) {
    return fmt::format("<Relationship Id=\"{}\" Type=\"{}{}\" Target=\"{}\"/>", id, office, type, target);
}

} // namespace

std::string write_docx(const Document& document, const Printing& printing) {
    const FrontMatter& front = document.front;
    const Style style = front.look == Look::form ? form_style() : Style{};
    Pictures pictures{printing.pictures, front.english()};
    docx::Body body{document, style, pictures};
    const std::string content = body.run();

    Package package;
    package.add("[Content_Types].xml", types());
    package.add("_rels/.rels",
                fmt::format("{}{}{}<Relationship Id=\"rId2\" "
                            "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                            "core-properties\" Target=\"docProps/core.xml\"/></Relationships>",
                            declaration, relations, relation("rId1", "officeDocument", "word/document.xml")));
    package.add("docProps/core.xml", properties(document));
    package.add("word/document.xml", fmt::format("{}<w:document{}><w:body>{}</w:body></w:document>",
                                                 declaration, namespaces, content));
    std::string links =
        relation("rIdStyles", "styles", "styles.xml") + relation("rIdFonts", "fontTable", "fontTable.xml") +
        relation("rIdHeader", "header", "header1.xml") + relation("rIdFooter", "footer", "footer1.xml");
    for (std::size_t i = 0; i < body.media().size(); ++i)
        links += relation(fmt::format("rIdImage{}", i + 1), "image", "media/" + body.media()[i].name);
    package.add("word/_rels/document.xml.rels",
                fmt::format("{}{}{}</Relationships>", declaration, relations, links));
    package.add("word/styles.xml", docx::styles(style, front.english()));
    package.add("word/fontTable.xml", docx::font_table());
    package.add("word/header1.xml", header(printing.mark.empty() ? front.mark : printing.mark));
    package.add("word/footer1.xml", footer(front));
    for (const docx::Media& media : body.media())
        package.add("word/media/" + media.name, media.bytes);
    return package.finish();
}

} // namespace bihuan::document
