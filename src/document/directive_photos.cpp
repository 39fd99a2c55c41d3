#include "core/text.hpp"
#include "document/directive_kinds.hpp"

#include <cstdlib>

namespace bihuan::document {

Photos photos_of(const std::string& path, const std::vector<OptionLine>& lines, const Json& facts,
                 const Place& place) {
    Photos photos;
    for (const auto& line : lines) {
        auto [at, key, value] = option(line);
        if (key == "empty")
            photos.empty = std::move(value);
        else if (key == "layout" && (value == "pairs" || value == "grid"))
            photos.pairs = value == "pairs";
        else
            refuse(at, "photos 只有 layout = grid 或 pairs、empty",
                   "photos has layout = grid or pairs, and empty");
    }
    for (const Json& row : list_at(facts, path, place)) {
        if (photos.pairs) {
            member_of(row, "before_sha256", place);
            member_of(row, "after_sha256", place);
            photos.photos.push_back({words_of(row, "before_sha256"), words_of(row, "before_caption"),
                                     words_of(row, "before_note")});
            photos.photos.push_back(
                {words_of(row, "after_sha256"), words_of(row, "after_caption"), words_of(row, "after_note")});
        } else {
            member_of(row, "sha256", place);
            photos.photos.push_back(
                {words_of(row, "sha256"), words_of(row, "caption"), words_of(row, "note")});
        }
    }
    return photos;
}

Labels labels_of(const std::string& path, const std::vector<OptionLine>& lines, const Json& facts,
                 const Place& place) {
    Labels labels;
    for (const auto& line : lines) {
        const auto [at, key, value] = option(line);
        const auto parts = text::split(value, U"x×");
        const auto number = [&](std::size_t i) { return std::strtoul(parts[i].c_str(), nullptr, 10); };
        if (key != "grid" || parts.size() != 2 || number(0) < 1 || number(0) > 5 || number(1) < 1 ||
            number(1) > 15)
            refuse(at, "labels 只有 grid = 列x行，如 2x5，至多 5x15",
                   "labels has grid = COLUMNSxROWS only, such as 2x5, at most 5x15");
        labels.columns = number(0);
        labels.rows = number(1);
    }
    for (const Json& row : list_at(facts, path, place)) {
        member_of(row, "title", place);
        Sticker label{words_of(row, "title"), {}, words_of(row, "address")};
        if (const Json* said = row.find("lines"); said != nullptr && said->list() != nullptr)
            for (const Json& words : *said->list())
                if (words.text() != nullptr && !words.text()->empty()) label.lines.push_back(*words.text());
        labels.stickers.push_back(std::move(label));
    }
    return labels;
}

} // namespace bihuan::document
