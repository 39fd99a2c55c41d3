#include "bench/raw_libharu.hpp"

#include "core/text.hpp"

#include <map>
#include <stdexcept>

#include <hpdf.h>

namespace bihuan::bench {
namespace {

void record(HPDF_STATUS error, HPDF_STATUS, void* data) {
    *static_cast<HPDF_STATUS*>(data) = error; // never thrown through C
}

} // namespace

std::size_t draw_with_libharu(const document::PagedDocument& document, const document::Fonts& fonts) {
    HPDF_STATUS failed = HPDF_OK;
    HPDF_Doc pdf = HPDF_New(record, &failed);
    HPDF_SetCompressionMode(pdf, HPDF_COMP_ALL);
    HPDF_UseUTFEncodings(pdf);
    std::map<document::FaceIndex, HPDF_Font> faces;
    const auto face = [&](document::FaceIndex index) {
        auto& font = faces[index];
        if (!font)
            font = HPDF_GetFont(pdf, HPDF_LoadTTFontFromFile(pdf, fonts.file(index).c_str(), HPDF_TRUE),
                                "UTF-8");
        return font;
    };
    for (const auto& page : document.pages) {
        HPDF_Page sheet = HPDF_AddPage(pdf);
        HPDF_Page_SetWidth(sheet, static_cast<HPDF_REAL>(page.width));
        HPDF_Page_SetHeight(sheet, static_cast<HPDF_REAL>(page.height));
        for (const auto& item : page.items) {
            if (const auto* run = std::get_if<document::TextRun>(&item)) {
                HPDF_Page_BeginText(sheet);
                HPDF_Page_SetFontAndSize(sheet, face(run->face), static_cast<HPDF_REAL>(run->size));
                HPDF_Page_TextOut(sheet, static_cast<HPDF_REAL>(run->x),
                                  static_cast<HPDF_REAL>(page.height - run->y),
                                  text::utf8(run->characters).c_str());
                HPDF_Page_EndText(sheet);
            } else if (const auto* line = std::get_if<document::Line>(&item)) {
                HPDF_Page_MoveTo(sheet, static_cast<HPDF_REAL>(line->x1),
                                 static_cast<HPDF_REAL>(page.height - line->y1));
                HPDF_Page_LineTo(sheet, static_cast<HPDF_REAL>(line->x2),
                                 static_cast<HPDF_REAL>(page.height - line->y2));
                HPDF_Page_Stroke(sheet);
            }
        }
    }
    HPDF_SaveToStream(pdf);
    const std::size_t size = HPDF_GetStreamSize(pdf);
    HPDF_Free(pdf);
    if (failed != HPDF_OK) throw std::runtime_error("libharu: " + std::to_string(failed));
    return size;
}

} // namespace bihuan::bench
