#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace bihuan::test {

using Parts = std::map<std::string, std::string>;

/// Packs the parts, deflated, into a new file.
void write_zip(const std::filesystem::path&, const Parts&);

} // namespace bihuan::test
