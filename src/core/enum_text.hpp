/// One table per enumeration: its code, its Chinese and its English word.
///
/// JSON and SQL carry the code; ledgers and people may write any of the three, or an alias.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace bihuan {

struct EnumText {
    std::string_view code;
    std::string_view zh;
    std::string_view en;
    std::string_view aliases = {}; ///< further spellings, separated by one blank
};

/// The table of an enumeration, in the order of its values. Each enumeration `E` provides the overload
/// `std::span<const EnumText> enum_texts(E)` next to its definition; the argument only selects it.
template<class E>
std::span<const EnumText> texts_of() {
    return enum_texts(E{});
}

template<class E>
const EnumText& text_of(E value) {
    return texts_of<E>()[static_cast<std::size_t>(value)];
}

template<class E>
std::string_view code_of(E value) {
    return text_of(value).code;
}

/// The position of the row that `word` names by code, Chinese or English word or alias; case and blanks do
/// not count.
std::optional<std::size_t> find_enum_text(std::span<const EnumText>, std::string_view word);

template<class E>
std::optional<E> parse_enum(std::string_view word) {
    const auto index = find_enum_text(texts_of<E>(), word);
    if (!index) return std::nullopt;
    return static_cast<E>(*index);
}

} // namespace bihuan
