#include "core/uscc.hpp"

#include "core/text.hpp"

#include <array>

namespace bihuan {
namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
// 3^(i-1) mod 31, GB 32100-2015 annex.
constexpr std::array<int, 17> weights{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

// GB 11714: of the eight characters of an organisation code, 0-9 and A=10 … Z=35.
constexpr std::array<int, 8> organisation_weights{3, 7, 9, 10, 5, 8, 4, 2};
constexpr std::size_t organisation_code_at = 8;

} // namespace

std::string normalised_uscc(std::string_view text) {
    std::string code;
    for (const char c : text::ascii_upper(text::half_width(text::trim(text))))
        if (c != ' ' && c != '\t') code += c;
    return code;
}

char uscc_check_character(std::string_view code) {
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const auto value = i < code.size() ? alphabet.find(code[i]) : std::string_view::npos;
        if (value == std::string_view::npos) return 0;
        sum += static_cast<int>(value) * weights[i];
    }
    return alphabet[static_cast<std::size_t>((31 - sum % 31) % 31)];
}

bool organisation_code_fits(std::string_view code) {
    if (code.size() != 18) return false;
    int sum = 0;
    for (std::size_t i = 0; i < organisation_weights.size(); ++i) {
        const char c = code[organisation_code_at + i];
        const bool letter = c >= 'A' && c <= 'Z';
        if (!letter && !(c >= '0' && c <= '9')) return false;
        sum += (letter ? c - 'A' + 10 : c - '0') * organisation_weights[i];
    }
    const int rest = 11 - sum % 11;
    const char check = rest == 10 ? 'X' : rest == 11 ? '0' : static_cast<char>('0' + rest);
    return code[organisation_code_at + organisation_weights.size()] == check;
}

UsccFault uscc_fault(std::string_view code) {
    if (text::length(code) != 18) return UsccFault::length;
    for (const char c : code)
        if (alphabet.find(c) == std::string_view::npos) return UsccFault::character;
    return uscc_check_character(code) == code[17] ? UsccFault::none : UsccFault::check_character;
}

} // namespace bihuan
