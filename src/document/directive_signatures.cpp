#include "document/directive_kinds.hpp"
#include "document/form_value.hpp"

namespace bihuan::document {

Signatures signatures_of(const std::string& path, const std::vector<OptionLine>& lines, const Json& facts,
                         const Place& place, bool english) {
    Signatures signatures;
    for (const auto& line : lines) {
        const auto [at, key, value] = option(line);
        if (key != "columns" || value.size() != 1 || value[0] < '1' || value[0] > '4')
            refuse(at, "signatures 只有 columns = 1 至 4", "signatures has columns = 1 to 4 only");
        signatures.columns = static_cast<std::size_t>(value[0] - '0');
    }
    for (const Json& row : list_at(facts, path, place)) {
        member_of(row, "label", place);
        signatures.signers.push_back({words_of(row, "label"), words_of(row, "names"), words_of(row, "image"),
                                      date_in_words(words_of(row, "date"), english), words_of(row, "note")});
    }
    return signatures;
}

Seal seal_of(const std::vector<OptionLine>& lines) {
    Seal seal;
    for (const auto& line : lines) {
        auto [place, key, value] = option(line);
        if (value == "—") value.clear();
        if (key == "organ")
            seal.organ = std::move(value);
        else if (key == "date")
            seal.date = std::move(value);
        else
            refuse(place, "seal 只有 organ 和 date，没有“" + key + "”",
                   "seal has organ and date, not “" + key + "”");
    }
    return seal;
}

} // namespace bihuan::document
