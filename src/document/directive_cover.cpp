#include "document/directive_kinds.hpp"

namespace bihuan::document {

Cover cover_of(const std::vector<OptionLine>& lines) {
    Cover cover;
    for (const auto& line : lines) {
        auto [place, key, value] = option(line);
        // A fact that is not there shows as a dash in a text; on a cover it is left out.
        if (value == "—") value.clear();
        if (key == "mark")
            cover.mark = std::move(value);
        else if (key == "number")
            cover.number = std::move(value);
        else if (key == "title")
            cover.title = std::move(value);
        else if (key == "line") {
            if (!value.empty()) cover.lines.push_back(std::move(value));
        } else if (key == "organ")
            cover.organ = std::move(value);
        else if (key == "date")
            cover.date = std::move(value);
        else
            refuse(place, "cover 有 mark、number、title、line、organ、date，没有“" + key + "”",
                   "cover has mark, number, title, line, organ, date, not “" + key + "”");
    }
    return cover;
}

} // namespace bihuan::document
