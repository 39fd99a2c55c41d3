/// The parts of a workbook that the program wrote, for those who want to know what stands in it.
#pragma once

#include "ledger/package.hpp"

#include <filesystem>
#include <string>
#include <string_view>

namespace bihuan::test {

inline std::string part_in(const std::filesystem::path& file, const std::string& name) {
    const ledger::Package package{file};
    std::string bytes;
    const auto part = package.open(name);
    for (auto piece = part->read(); !piece.empty(); piece = part->read())
        bytes += piece;
    return bytes;
}

inline bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

} // namespace bihuan::test
