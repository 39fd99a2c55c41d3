#include "core/enum_text.hpp"

#include "core/text.hpp"

namespace bihuan {

std::optional<std::size_t> find_enum_text(std::span<const EnumText> texts, std::string_view word) {
    const std::string wanted = text::comparable(word);
    if (wanted.empty()) return std::nullopt;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const EnumText& row = texts[i];
        if (wanted == text::comparable(row.code) || wanted == text::comparable(row.zh) ||
            wanted == text::comparable(row.en))
            return i;
        for (const auto& alias : text::split(row.aliases, U" "))
            if (wanted == text::comparable(alias)) return i;
    }
    return std::nullopt;
}

} // namespace bihuan
