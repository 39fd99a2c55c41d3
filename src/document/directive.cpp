#include "document/directive.hpp"

#include "core/text.hpp"
#include "document/directive_kinds.hpp"

namespace bihuan::document {
namespace {

Closing closing_of(const std::vector<OptionLine>& lines) {
    Closing closing;
    for (const auto& line : lines) {
        auto [place, key, value] = option(line);
        if (key == "organ")
            closing.organ = std::move(value);
        else if (key == "date")
            closing.date = std::move(value);
        else
            refuse(place, "closing 只有 organ 和 date，没有“" + key + "”",
                   "closing has organ and date, not “" + key + "”");
    }
    return closing;
}

Contents contents_of(const std::vector<OptionLine>& lines) {
    Contents contents;
    for (const auto& line : lines) {
        const auto [place, key, value] = option(line);
        if (key != "levels" || value.size() != 1 || value[0] < '1' || value[0] > '3')
            refuse(place, "contents 只有 levels = 1、2 或 3", "contents has levels = 1, 2 or 3 only");
        contents.levels = value[0] - '0';
    }
    return contents;
}

Signature signature_of(const std::vector<OptionLine>& lines) {
    Signature signature;
    for (const auto& line : lines)
        signature.labels.push_back(columns(line).front());
    return signature;
}

} // namespace

Block directive(const std::string& info, const std::string& body, const Json& facts, const Place& place,
                bool english) {
    const auto words = text::split(info, U" ");
    const auto lines = option_lines(body, place);
    const std::string name = words.empty() ? "" : words[0];
    const std::string argument = words.size() > 1 ? words[1] : "";
    const auto needs_list = [&] {
        if (words.size() != 2) refuse(place, "应写成 " + name + " 列表名", "must be “" + name + " LIST”");
    };
    if (name == "chart") return chart_of({words.begin() + 1, words.end()}, lines, facts, place);
    if (name == "cover") return cover_of(lines);
    if (name == "form") return form_of(lines, facts, place, english);
    if (name == "seal") return seal_of(lines);
    for (const std::string_view of_a_list :
         {"table", "flow", "cards", "timeline", "tree", "signatures", "photos", "labels"})
        if (name == of_a_list) needs_list();
    if (name == "table") return table_of(argument, lines, facts, place, english);
    if (name == "flow") return flow_of(argument, lines, facts, place);
    if (name == "cards") return cards_of(argument, lines, facts, place, english);
    if (name == "timeline") return timeline_of(argument, lines, facts, place);
    if (name == "tree") return tree_of(argument, lines, facts, place);
    if (name == "signatures") return signatures_of(argument, lines, facts, place, english);
    if (name == "photos") return photos_of(argument, lines, facts, place);
    if (name == "labels") return labels_of(argument, lines, facts, place);
    if (name == "signature") return signature_of(lines);
    if (name == "closing") return closing_of(lines);
    if (name == "contents") return contents_of(lines);
    if (name == "pagebreak") return PageBreak{};
    if (name == "page") {
        if (argument != "landscape" && argument != "portrait")
            refuse(place, "应写成 page landscape 或 page portrait",
                   "must be “page landscape” or “page portrait”");
        return PageTurn{argument == "landscape"};
    }
    refuse(
        place,
        "不认识“" + name +
            "”；可用：table、chart、tree、timeline、cover、flow、cards、form、signatures、seal、photos、label"
            "s、"
            "signature、closing、contents、page、pagebreak",
        "“" + name +
            "” is not known; there are table, chart, tree, timeline, cover, flow, cards, form, signatures, "
            "seal, photos, labels, signature, closing, contents, page, pagebreak");
}

} // namespace bihuan::document
