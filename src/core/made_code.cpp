#include "core/made_code.hpp"

namespace bihuan {

std::string made_code(std::string_view prefix, Date day, std::string_view id) {
    std::string code{prefix};
    for (const char c : day.text())
        if (c != '-') code += c;
    constexpr std::size_t kept = 8; // of the random end of a UUIDv7
    return code.append("-").append(id.substr(id.size() - kept));
}

} // namespace bihuan
