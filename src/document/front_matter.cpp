#include "document/front_matter.hpp"

#include "core/text.hpp"
#include "document/template.hpp"

namespace bihuan::document {
namespace {

void set(FrontMatter& front, const std::string& key, std::string value, const Place& place) {
    if (key == "title")
        front.title = std::move(value);
    else if (key == "author")
        front.author = std::move(value);
    else if (key == "subject")
        front.subject = std::move(value);
    else if (key == "keywords")
        front.keywords = std::move(value);
    else if (key == "document_no")
        front.document_no = value == "—" ? std::string{} : std::move(value); // null: none yet
    else if (key == "signer")
        front.signer = std::move(value);
    else if (key == "mark")
        front.mark = std::move(value);
    else if (key == "language") {
        if (value != "zh-CN" && value != "en")
            refuse(place, "language 只能是 zh-CN 或 en", "language must be zh-CN or en");
        front.language = std::move(value);
    } else if (key == "style") {
        if (value != "official" && value != "form")
            refuse(place, "style 只能是 official 或 form", "style must be official or form");
        front.look = value == "form" ? Look::form : Look::official;
    } else if (key == "copies") {
        for (const auto& copy : text::split(value, U"|"))
            if (const auto name = text::trim(copy); !name.empty()) front.copies.emplace_back(name);
    } else if (key == "edition") {
        front.edition = std::move(value);
    } else if (key == "sheets") {
        if (value != "1" && value != "2" && value != "4")
            refuse(place, "sheets 只能是 1、2 或 4", "sheets must be 1, 2 or 4");
        front.sheets = value[0] - '0';
    } else if (key == "red_head") {
        if (value != "true" && value != "false")
            refuse(place, "red_head 只能是 true 或 false", "red_head must be true or false");
        front.red_head = value == "true";
    } else {
        refuse(place,
               "不认识“" + key +
                   "”；可用：title、author、subject、keywords、language、style、red_head、document_"
                   "no、signer、mark、copies、edition、sheets",
               "“" + key +
                   "” is not known; there are title, author, subject, keywords, language, style, red_head, "
                   "document_no, signer, mark, copies, edition, sheets");
    }
}

} // namespace

FrontMatter take_front_matter(std::string_view& markdown, const std::string& file) {
    FrontMatter front;
    if (!markdown.starts_with("---\n")) return front;
    Place place{file, 1};
    std::string_view rest = markdown.substr(4);
    while (true) {
        ++place.line;
        const auto end = rest.find('\n');
        const std::string_view line = text::trim(rest.substr(0, end));
        if (line == "---") {
            markdown = end == std::string_view::npos ? std::string_view{} : rest.substr(end + 1);
            return front;
        }
        if (end == std::string_view::npos)
            refuse({file, 1}, "文件开头的 --- 没有结束，请再写一行 ---",
                   "the --- at the head is never closed; add a second line ---");
        rest.remove_prefix(end + 1);
        if (line.empty()) continue;
        const auto colon = line.find(':');
        if (colon == std::string_view::npos) refuse(place, "应写成“名称: 内容”", "must be “key: value”");
        set(front, std::string{text::trim(line.substr(0, colon))},
            unescape(text::trim(line.substr(colon + 1))), place);
    }
}

} // namespace bihuan::document
