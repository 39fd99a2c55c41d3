#include "enterprise/lookalike.hpp"

#include "core/text.hpp"

#include <algorithm>
#include <array>

namespace bihuan::enterprise {
namespace {

constexpr std::u32string_view numerals = U"0123456789一二三四五六七八九十百两甲乙丙丁戊东南西北中上下";

std::u32string numbers_of(std::u32string_view text) {
    std::u32string numbers;
    for (const char32_t c : text)
        if (numerals.find(c) != std::u32string_view::npos) numbers += c;
    return numbers;
}

/// How many characters must be put in, left out or changed; Levenshtein's distance.
std::size_t slips(const std::u32string& one, const std::u32string& other) {
    std::vector<std::size_t> row(other.size() + 1);
    for (std::size_t j = 0; j <= other.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= one.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= other.size(); ++j) {
            const std::size_t changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row[other.size()];
}

constexpr std::size_t least_to_compare = 4; // characters; shorter ones differ by one and mean another thing
constexpr std::size_t long_text = 8;

bool is_code(const PlaceKey& one, const PlaceKey& other) {
    return !one.uscc.empty() && one.uscc == other.uscc;
}

} // namespace

std::span<const EnumText> enum_texts(Likeness) {
    static constexpr std::array texts{
        EnumText{"none", "不同", "different"},
        EnumText{"same_code", "代码相同，地址相同或相近", "the same code at nearly the same address"},
        EnumText{"same_name", "名称相同，地址相同或相近", "the same name at nearly the same address"},
        EnumText{"near_name", "名称和地址相近", "nearly the same name and address"},
    };
    return texts;
}

bool nearly_same(std::string_view one_text, std::string_view other_text) {
    if (one_text == other_text) return true;
    const auto one = text::code_points(one_text), other = text::code_points(other_text);
    const auto& shorter = one.size() < other.size() ? one : other;
    const auto& longer = one.size() < other.size() ? other : one;
    if (shorter.size() < least_to_compare || numbers_of(one) != numbers_of(other)) return false;
    if (longer.find(shorter) != std::u32string::npos) return true;
    if (longer.size() - shorter.size() > 2) return false;
    return slips(one, other) <= (shorter.size() >= long_text ? 2u : 1u);
}

Likeness likeness(const PlaceKey& one, const PlaceKey& other) {
    if (!one.uscc.empty() && !other.uscc.empty() && one.uscc != other.uscc) return Likeness::none;
    const bool both_addresses = !one.address_key.empty() && !other.address_key.empty();
    const bool near_addresses = both_addresses && nearly_same(one.address_key, other.address_key);
    const bool may_be_near = both_addresses ? near_addresses : one.community == other.community;
    if (!may_be_near) return Likeness::none;
    if (is_code(one, other)) return Likeness::same_code;
    if (one.name_key == other.name_key) return Likeness::same_name;
    return near_addresses && nearly_same(one.name_key, other.name_key) ? Likeness::near_name : Likeness::none;
}

} // namespace bihuan::enterprise
