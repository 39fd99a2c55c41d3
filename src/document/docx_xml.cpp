#include "document/docx_xml.hpp"

#include "core/text.hpp"
#include "document/character.hpp"
#include "document/fill_in.hpp"

#include <fmt/format.h>

#include <cmath>
#include <numeric>

namespace bihuan::document::docx {

std::string escaped(std::string_view utf8) {
    std::string out;
    for (const char c : utf8) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            if (static_cast<unsigned char>(c) >= ' ' || c == '\t') out += c;
        }
    }
    return out;
}

std::string runs(const Text& text, std::string_view look) {
    std::string out;
    for (const Span& span : text) {
        std::u32string words = span.fill_in ? filled_in(span.text) : span.text;
        for (char32_t& character : words)
            if (character == fill_in_room) character = U'\u00A0';
        std::string properties{look};
        if (span.strong) properties += "<w:rFonts w:eastAsia=\"黑体\"/><w:b/>";
        if (span.fill_in) properties += "<w:u w:val=\"single\"/>";
        for (std::size_t at = 0; at <= words.size();) {
            const auto end = std::min(words.find(line_end, at), words.size());
            if (at > 0) out += "<w:r><w:br/></w:r>";
            if (end > at)
                out += fmt::format("<w:r><w:rPr>{}</w:rPr><w:t xml:space=\"preserve\">{}</w:t></w:r>",
                                   properties,
                                   escaped(text::utf8(std::u32string_view{words}.substr(at, end - at))));
            at = end + 1;
        }
    }
    return out;
}

std::string runs(const std::string& words, std::string_view look) {
    return runs(Text{{text::code_points(words), false, {}}}, look);
}

std::string paragraph(std::string_view style, const std::string& content, std::string_view properties) {
    return fmt::format("<w:p><w:pPr><w:pStyle w:val=\"{}\"/>{}</w:pPr>{}</w:p>", style, properties, content);
}

int twips(Points length) {
    return static_cast<int>(std::lround(length * 20));
}

namespace {

std::string cell_of(const Cell& cell, Points width, Borders borders) {
    std::string properties = fmt::format("<w:tcW w:w=\"{}\" w:type=\"dxa\"/>", twips(width));
    if (cell.columns > 1) properties += fmt::format("<w:gridSpan w:val=\"{}\"/>", cell.columns);
    if (cell.first_of_rows) properties += "<w:vMerge w:val=\"restart\"/>";
    if (cell.further_of_rows) properties += "<w:vMerge/>";
    properties += fmt::format("<w:vAlign w:val=\"{}\"/>", borders == Borders::all ? "center" : "bottom");
    // A cell without a paragraph makes the file unreadable.
    return fmt::format("<w:tc><w:tcPr>{}</w:tcPr>{}</w:tc>", properties,
                       cell.content.empty() ? paragraph("Cell", {}) : cell.content);
}

std::string borders_of(Borders borders) {
    std::string out;
    for (const char* side : {"top", "left", "bottom", "right", "insideH", "insideV"})
        out += fmt::format("<w:{} w:val=\"{}\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>", side,
                           borders == Borders::all ? "single" : "nil");
    return "<w:tblBorders>" + out + "</w:tblBorders>";
}

} // namespace

std::string table(const std::vector<Points>& widths, const std::vector<Row>& rows, Borders borders) {
    std::string out =
        fmt::format("<w:tbl><w:tblPr><w:tblW w:w=\"{}\" w:type=\"dxa\"/>{}<w:tblLayout "
                    "w:type=\"fixed\"/></w:tblPr><w:tblGrid>",
                    twips(std::accumulate(widths.begin(), widths.end(), 0.0)), borders_of(borders));
    for (const Points width : widths)
        out += fmt::format("<w:gridCol w:w=\"{}\"/>", twips(width));
    out += "</w:tblGrid>";
    for (const Row& row : rows) {
        out += row.head ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : "<w:tr>";
        std::size_t column = 0;
        for (const Cell& cell : row.cells) {
            Points width = 0;
            for (std::size_t i = 0; i < cell.columns && column < widths.size(); ++i)
                width += widths[column++];
            out += cell_of(cell, width, borders);
        }
        out += "</w:tr>";
    }
    return out + "</w:tbl>";
}

} // namespace bihuan::document::docx
