/// The characters that a document shows in one face, and the two-byte code of each in the PDF.
///
/// The code is the character itself; beyond the basic plane (𠮷), and for a mark that is set narrower than it
/// is, it is one from the private use area that is free in this document. The ToUnicode map says what it
/// stands for.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace bihuan::document {

/// A character as it is set.
struct SetCharacter {
    char32_t character = 0;
    /// In eighths of an em where it is squeezed (，。（ beside another mark); empty, which is 0, for its own
    /// width. A reader of the text that takes a squeezed mark for a wide one sees it lie upon the next, and
    /// tears the line apart.
    std::uint16_t squeezed_eighths = 0;

    constexpr auto operator<=>(const SetCharacter&) const = default;
};

class Codes {
public:
    void use(SetCharacter character) { used_.insert(character); }
    bool empty() const { return used_.empty(); }

    /// Once, when all characters are known.
    void assign();
    std::uint16_t of(SetCharacter) const;
    /// Code and character, in the order of the codes.
    const std::vector<std::pair<std::uint16_t, SetCharacter>>& all() const { return all_; }

private:
    std::set<SetCharacter> used_;
    std::map<SetCharacter, std::uint16_t> private_;
    std::vector<std::pair<std::uint16_t, SetCharacter>> all_;
};

} // namespace bihuan::document
