#include "document/option_lines.hpp"

#include "core/text.hpp"
#include "document/template.hpp"

namespace bihuan::document {

std::vector<OptionLine> option_lines(const std::string& body, const Place& fence) {
    std::vector<OptionLine> lines;
    Place place = fence;
    for (std::size_t begin = 0; begin < body.size();) {
        const auto end = std::min(body.find('\n', begin), body.size());
        ++place.line;
        const auto line = text::trim(std::string_view{body}.substr(begin, end - begin));
        if (!line.empty()) lines.push_back({place, std::string{line}});
        begin = end + 1;
    }
    return lines;
}

Option option(const OptionLine& line) {
    const auto equals = line.text.find('=');
    if (equals == std::string::npos)
        refuse(line.place, "“" + line.text + "”应写成“名称 = 内容”",
               "“" + line.text + "” must be “key = value”");
    const std::string_view whole = line.text;
    return {line.place, unescape(text::trim(whole.substr(0, equals))),
            unescape(text::trim(whole.substr(equals + 1)))};
}

std::vector<std::string> columns(const OptionLine& line) {
    std::vector<std::string> out;
    std::string_view rest = line.text;
    std::size_t from = 0;
    while (true) {
        auto bar = rest.find('|', from);
        // A bar that a fact brought along is escaped and belongs to the text.
        if (bar != std::string_view::npos && bar > 0 && rest[bar - 1] == '\\') {
            from = bar + 1;
            continue;
        }
        out.push_back(unescape(text::trim(rest.substr(0, bar))));
        if (bar == std::string_view::npos) return out;
        rest.remove_prefix(bar + 1);
        from = 0;
    }
}

const Json::List& list_at(const Json& facts, const std::string& path, const Place& place) {
    static const Json::List none;
    const Json* found = facts.at_path(path);
    if (found == nullptr)
        refuse(place, "数据中没有“" + path + "”，请核对名称",
               "the facts have no “" + path + "”; check the name");
    if (found->is_null()) return none;
    if (found->list() == nullptr) refuse(place, "“" + path + "”不是列表", "“" + path + "” is not a list");
    return *found->list();
}

const Json& member_of(const Json& row, const std::string& field, const Place& place) {
    const Json* found = row.at_path(field);
    if (found == nullptr)
        refuse(place, "列表的行中没有“" + field + "”，请核对名称",
               "the rows of the list have no “" + field + "”; check the name");
    return *found;
}

std::string words_of(const Json& row, const char* field) {
    const Json* found = row.find(field);
    return found != nullptr && found->text() != nullptr ? *found->text() : std::string{};
}

} // namespace bihuan::document
