/// Whole files in and out; every failure is a Problem that names the file.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace bihuan::app {

std::string read_file(const std::filesystem::path&);
/// All or nothing: written beside, flushed to the disk, then renamed over.
void write_file(const std::filesystem::path&, std::string_view bytes);

} // namespace bihuan::app
