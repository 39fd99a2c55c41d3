#include "document/directive_kinds.hpp"
#include "document/markdown.hpp"

namespace bihuan::document {
namespace {

std::string words(const Json& row, const char* name, const Place& place) {
    const Json& value = member_of(row, name, place);
    return value.text() ? *value.text() : std::string{};
}

} // namespace

Cards cards_of(const std::string& path, const std::vector<OptionLine>& lines, const Json& facts,
               const Place& place, bool english) {
    if (!lines.empty()) refuse(lines.front().place, "cards 没有选项", "cards has no options");
    Cards cards;
    for (const auto& row : list_at(facts, path, place)) {
        Card card{words(row, "title", place), words(row, "subtitle", place), words(row, "footer", place),
                  words(row, "address", place), nullptr};
        auto body = std::make_shared<Document>(parse(words(row, "body", place), facts, place.file));
        if (english) body->front.language = "en";
        card.body = std::move(body);
        cards.cards.push_back(std::move(card));
    }
    return cards;
}

} // namespace bihuan::document
