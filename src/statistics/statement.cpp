#include "statistics/statement.hpp"

#include <stdexcept>
#include <string>

namespace bihuan::embedded {
std::span<const EmbeddedFile> statistics_sql();
}

namespace bihuan::statistics {

std::span<const EmbeddedFile> statements() {
    return embedded::statistics_sql();
}

std::string_view statement(std::string_view name) {
    for (const auto& file : statements())
        if (file.path.substr(0, file.path.rfind('.')) == name) return file.bytes;
    throw std::logic_error("there is no statement " + std::string{name});
}

} // namespace bihuan::statistics
