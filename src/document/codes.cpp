#include "document/codes.hpp"

#include "core/problem.hpp"

#include <algorithm>

namespace bihuan::document {

void Codes::assign() {
    constexpr char32_t last_of_the_plane = 0xFFFD; // the two behind it are no characters
    char32_t free = 0xE000;                        // where the private use area begins
    for (const char32_t character : used_) {
        if (character > 0xFFFF) {
            while (used_.contains(free))
                ++free;
            if (free > last_of_the_plane)
                throw Problem{ProblemKind::internal_error}.because("8 000 characters beyond the basic plane");
            beyond_[character] = static_cast<std::uint16_t>(free++);
        }
        all_.emplace_back(of(character), character);
    }
    std::ranges::sort(all_);
}

std::uint16_t Codes::of(char32_t character) const {
    return character > 0xFFFF ? beyond_.at(character) : static_cast<std::uint16_t>(character);
}

} // namespace bihuan::document
