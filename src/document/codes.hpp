/// The characters that a document shows in one face, and the two-byte code of each in the PDF.
///
/// The code is the character itself; beyond the basic plane (𠮷) it is one from the private use area that is
/// free in this document. The ToUnicode map says what it stands for.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace bihuan::document {

class Codes {
public:
    void use(char32_t character) { used_.insert(character); }
    bool empty() const { return used_.empty(); }

    /// Once, when all characters are known.
    void assign();
    std::uint16_t of(char32_t character) const;
    /// Code and character, in the order of the codes.
    const std::vector<std::pair<std::uint16_t, char32_t>>& all() const { return all_; }

private:
    std::set<char32_t> used_;
    std::map<char32_t, std::uint16_t> beyond_;
    std::vector<std::pair<std::uint16_t, char32_t>> all_;
};

} // namespace bihuan::document
