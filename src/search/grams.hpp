/// Grams of a text: two characters that stand together; and of letters and digits, of which codes are made,
/// four as well, because two digits stand in every code.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bihuan::search {

/// The texts of a record in the form in which they are searched, a line each.
std::string searchable(const std::vector<std::string>& texts);

/// Every gram of a searchable text; no gram goes over the end of a line. Some may come twice.
std::vector<std::string> grams_of(std::string_view text);

/// The words of a query in the searchable form.
std::vector<std::string> words_of(std::string_view query);
/// The grams that a text with this word has for certain, the rarer sort first; empty for a single character.
std::vector<std::string> grams_of_word(std::string_view word);

/// Ascending numbers as text, a character or two each.
class NumberList {
public:
    /// `number` is greater than the one before, or the same, which is left out.
    void append(std::uint32_t number);
    const std::string& text() const { return text_; }
    static std::vector<std::uint32_t> read(std::string_view text);

private:
    std::string text_;
    std::uint32_t next_ = 0; // the least number that may follow
};

} // namespace bihuan::search
