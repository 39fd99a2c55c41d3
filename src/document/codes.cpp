#include "document/codes.hpp"

#include "core/problem.hpp"

#include <algorithm>

namespace bihuan::document {

namespace {

bool is_its_own_code(SetCharacter set) {
    return set.character <= 0xFFFF && set.squeezed_eighths == 0;
}

} // namespace

void Codes::assign() {
    constexpr char32_t last_of_the_plane = 0xFFFD; // the two behind it are no characters
    char32_t free = 0xE000;                        // where the private use area begins
    for (const SetCharacter set : used_) {
        if (!is_its_own_code(set)) {
            while (used_.contains({free}))
                ++free;
            if (free > last_of_the_plane)
                throw Problem{ProblemKind::internal_error}.because(
                    "no private-use code is left in the document");
            private_[set] = static_cast<std::uint16_t>(free++);
        }
        all_.emplace_back(of(set), set);
    }
    std::ranges::sort(all_);
}

std::uint16_t Codes::of(SetCharacter set) const {
    return is_its_own_code(set) ? static_cast<std::uint16_t>(set.character) : private_.at(set);
}

} // namespace bihuan::document
