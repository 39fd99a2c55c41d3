#include "search/grams.hpp"

#include "core/text.hpp"

#include <algorithm>

namespace bihuan::search {
namespace {

constexpr std::size_t usual = 2;
constexpr std::size_t of_codes = 4;

bool is_code_character(char32_t c) {
    return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z');
}

/// The end of the run of letters and digits that begins at `begin`.
std::size_t run_end(const std::u32string& text, std::size_t begin) {
    std::size_t end = begin;
    while (end < text.size() && is_code_character(text[end]))
        ++end;
    return end;
}

constexpr unsigned bits = 5; // of a number in one character
constexpr std::uint32_t payload = (1u << bits) - 1;
constexpr char last_character = '0';                   // '0' and the 31 after it end a number
constexpr char further = last_character + payload + 1; // these say that more follows

} // namespace

std::string searchable(const std::vector<std::string>& texts) {
    std::string all;
    for (const auto& text : texts) {
        const std::string line = text::comparable(text);
        if (!line.empty()) all += (all.empty() ? "" : "\n") + line;
    }
    return all;
}

std::vector<std::string> grams_of(std::string_view text) {
    const std::u32string points = text::code_points(text);
    std::vector<std::string> grams;
    grams.reserve(points.size() * 2);
    std::size_t end_of_run = 0;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        if (points[i] == U'\n' || points[i + 1] == U'\n') continue;
        grams.push_back(text::utf8(points.substr(i, usual)));
        if (end_of_run <= i) end_of_run = run_end(points, i);
        if (i + of_codes <= end_of_run) grams.push_back(text::utf8(points.substr(i, of_codes)));
    }
    return grams;
}

std::vector<std::string> words_of(std::string_view query) {
    std::vector<std::string> words;
    for (const auto& word : text::split(query, U" \t\n\u3000\u00a0,，、;；")) {
        std::string form = text::comparable(word);
        if (!form.empty() && std::find(words.begin(), words.end(), form) == words.end())
            words.push_back(std::move(form));
    }
    return words;
}

std::vector<std::string> grams_of_word(std::string_view word) {
    const std::u32string points = text::code_points(word);
    std::vector<std::string> of_code, others;
    std::size_t end_of_run = 0;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        if (end_of_run <= i) end_of_run = run_end(points, i);
        if (i + of_codes <= end_of_run)
            of_code.push_back(text::utf8(points.substr(i, of_codes)));
        else if (end_of_run < i + usual || of_code.empty()) // two digits say nothing beside four
            others.push_back(text::utf8(points.substr(i, usual)));
    }
    std::reverse(of_code.begin(), of_code.end()); // what ends a code varies most
    of_code.insert(of_code.end(), others.begin(), others.end());
    return of_code;
}

void NumberList::append(std::uint32_t number) {
    if (number < next_) return;
    std::uint32_t gap = number - next_;
    next_ = number + 1;
    for (; gap > payload; gap >>= bits)
        text_ += static_cast<char>(further + static_cast<char>(gap & payload));
    text_ += static_cast<char>(last_character + static_cast<char>(gap));
}

std::vector<std::uint32_t> NumberList::read(std::string_view text) {
    std::vector<std::uint32_t> numbers;
    numbers.reserve(text.size());
    std::uint32_t next = 0, gap = 0;
    unsigned shift = 0;
    for (const char c : text) {
        const bool ends = c < further;
        gap |= static_cast<std::uint32_t>(c - (ends ? last_character : further)) << shift;
        shift += bits;
        if (!ends) continue;
        numbers.push_back(next + gap);
        next += gap + 1;
        gap = 0;
        shift = 0;
    }
    return numbers;
}

} // namespace bihuan::search
