#include "document/directive_kinds.hpp"
#include "document/value_text.hpp"

#include <map>

namespace bihuan::document {
namespace {

std::string text_at(const Json& row, const std::string& field, const Place& place) {
    const Json& value = member_of(row, field, place);
    return value.is_null() ? std::string{} : value_text(value, Format::text, false).value_or("");
}

/// A node that stands above itself has no place on paper.
void require_no_circle(const Tree& tree, const Place& place) {
    for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
        std::size_t steps = 0;
        for (auto at = tree.nodes[i].above; at; at = tree.nodes[*at].above)
            if (++steps > tree.nodes.size())
                refuse(place, "“" + tree.nodes[i].name + "”的上级绕成了圈",
                       "what stands above “" + tree.nodes[i].name + "” goes in a circle");
    }
}

} // namespace

Tree tree_of(const std::string& path, const std::vector<OptionLine>& lines, const Json& facts,
             const Place& place) {
    Tree tree;
    std::map<std::string, std::pair<Place, std::string>> fields{{"key", {place, "key"}},
                                                                {"above", {place, "above"}},
                                                                {"name", {place, "name"}},
                                                                {"detail", {place, ""}}};
    for (const auto& line : lines) {
        const auto [at, key, value] = option(line);
        if (key == "caption")
            tree.caption = value;
        else if (key == "empty")
            tree.empty = value;
        else if (const auto field = fields.find(key); field != fields.end())
            field->second = {at, value};
        else
            refuse(at, "tree 只有 caption、empty、key、above、name、detail，没有“" + key + "”",
                   "tree has caption, empty, key, above, name and detail, not “" + key + "”");
    }
    const auto read = [&](const Json& row, const char* which) {
        const auto& [at, field] = fields.at(which);
        return field.empty() ? std::string{} : text_at(row, field, at);
    };
    std::map<std::string, std::size_t> by_key;
    for (const auto& row : list_at(facts, path, place)) {
        if (!by_key.emplace(read(row, "key"), tree.nodes.size()).second)
            refuse(fields.at("key").first, "“" + read(row, "key") + "”出现两次",
                   "“" + read(row, "key") + "” stands there twice");
        tree.nodes.push_back({read(row, "name"), read(row, "detail"), {}});
    }
    std::size_t index = 0;
    for (const auto& row : list_at(facts, path, place)) {
        if (const auto above = by_key.find(read(row, "above")); above != by_key.end())
            tree.nodes[index].above = above->second;
        ++index;
    }
    require_no_circle(tree, place);
    return tree;
}

} // namespace bihuan::document
