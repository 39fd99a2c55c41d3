#include "document/docx_styles.hpp"

#include "document/docx_xml.hpp"

#include <fmt/format.h>

#include <cmath>

namespace bihuan::document::docx {
namespace {

constexpr std::string_view head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view space =
    " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

struct Named {
    const char* name;
    const char* face; ///< of Chinese characters
    Points size;
    Points pitch;           ///< 0: as the size asks for
    const char* paragraph;  ///< further properties of the paragraph, after its spacing
    const char* characters; ///< and of its characters
    int outline = -1;
};

std::string spacing(Points pitch) {
    return pitch > 0 ? fmt::format("<w:spacing w:line=\"{}\" w:lineRule=\"exact\"/>", twips(pitch))
                     : std::string{};
}

std::string style(const Named& of) {
    std::string paragraph =
        std::string{of.outline >= 0 ? "<w:keepNext/>" : ""} + spacing(of.pitch) + of.paragraph;
    if (of.outline >= 0) paragraph += fmt::format("<w:outlineLvl w:val=\"{}\"/>", of.outline);
    const auto halves = std::lround(of.size * 2);
    return fmt::format("<w:style w:type=\"paragraph\"{} w:styleId=\"{}\"><w:name w:val=\"{}\"/><w:qFormat/>"
                       "<w:pPr>{}</w:pPr><w:rPr><w:rFonts w:ascii=\"Times New Roman\" "
                       "w:hAnsi=\"Times New Roman\" w:eastAsia=\"{}\"/>{}<w:sz w:val=\"{}\"/><w:szCs "
                       "w:val=\"{}\"/></w:rPr></w:style>",
                       std::string_view{of.name} == "Normal" ? " w:default=\"1\"" : "", of.name, of.name,
                       paragraph, of.face, of.characters, halves, halves);
}

} // namespace

std::string styles(const Style& look, bool english) {
    const Points body = look.body.size, pitch = look.body.pitch;
    constexpr const char *fang = "仿宋", *black = "黑体", *kai = "楷体", *title = "方正小标宋简体";
    const char* const indent = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/><w:jc w:val=\"both\"/>";
    const char* const left = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>";
    const char* const middle = "<w:jc w:val=\"center\"/>";
    const Named all[] = {
        {"Normal", fang, body, pitch, indent, ""},
        {"Plain", fang, body, pitch, "", ""},
        {"Title", title, look.title.size, look.title.pitch, middle, ""},
        {"Organ", title, look.organ.size, look.organ.pitch, middle, ""},
        {"Heading1", black, body, pitch, left, "", 0},
        {"Heading2", kai, body, pitch, left, "", 1},
        {"Heading3", fang, body, pitch, left, "", 2},
        {"Note", fang, look.note.size, 0, "", ""},
        {"Caption", black, look.caption.size, 0, "<w:keepNext/><w:jc w:val=\"center\"/>", ""},
        {"Cell", fang, look.form_text.size, 0, "<w:spacing w:before=\"40\" w:after=\"40\"/>", ""},
        {"CellHead", black, look.form_label.size, 0, "<w:spacing w:before=\"40\" w:after=\"40\"/>", ""},
        {"Small", fang, look.small.size, 0, "", ""},
        {"Gap", fang, 6, 0, "", ""},
        {"Closing", fang, body, pitch, "<w:keepLines/><w:ind w:right=\"640\"/><w:jc w:val=\"right\"/>", ""},
        {"RedHead", title, 40, 0, middle, "<w:color w:val=\"D90000\"/>"},
        {"RedLine", fang, body, pitch,
         "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"11\" w:color=\"D90000\"/></w:pBdr>"
         "<w:tabs><w:tab w:val=\"right\" w:pos=\"8840\"/></w:tabs>",
         ""},
        {"CoverTitle", title, 32, 0, middle, ""},
        {"CoverLine", kai, body, pitch, middle, ""},
        {"ContentsHead", black, body, pitch, middle, ""},
        {"Header", fang, look.note.size, 0, "<w:jc w:val=\"right\"/>", ""},
        {"Footer", fang, 10.5, 0, middle, ""},
    };
    std::string out = fmt::format(
        "{}<w:styles{}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" "
        "w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\" w:eastAsia=\"仿宋\"/><w:lang w:val=\"{}\" "
        "w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault></w:docDefaults>",
        head, space, english ? "en-GB" : "zh-CN");
    for (const Named& of : all)
        out += style(of);
    return out + "</w:styles>";
}

std::string font_table() {
    std::string out = fmt::format("{}<w:fonts{}>", head, space);
    constexpr std::pair<const char*, const char*> faces[] = {
        {"仿宋", "仿宋_GB2312,FangSong,FandolFang R"},
        {"黑体", "SimHei,FandolHei,WenQuanYi Zen Hei"},
        {"楷体", "楷体_GB2312,KaiTi,FandolKai,AR PL UKai CN"},
        {"方正小标宋简体", "小标宋,SimSun,FandolSong"},
        {"Times New Roman", "Liberation Serif"}};
    for (const auto& [name, instead] : faces)
        out += fmt::format("<w:font w:name=\"{}\"><w:altName w:val=\"{}\"/></w:font>", name, instead);
    return out + "</w:fonts>";
}

} // namespace bihuan::document::docx
