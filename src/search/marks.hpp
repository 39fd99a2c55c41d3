/// What stands in the index beside grams: of which kind a record is and where it belongs. A gram has no blank
/// in it, so that none can be taken for a mark.
#pragma once

#include <string>
#include <string_view>

namespace bihuan::search {

inline std::string kind_mark(std::string_view kind) {
    return " #" + std::string{kind};
}
inline std::string community_mark(std::string_view community) {
    return " @" + std::string{community};
}

} // namespace bihuan::search
