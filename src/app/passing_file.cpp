#include "app/passing_file.hpp"

#include <cstdlib>
#include <stdexcept>
#include <string>

namespace bihuan::app {

PassingFile::PassingFile() {
    std::string pattern = (std::filesystem::temp_directory_path() / "bihuan-paper-XXXXXX").string();
    if (!::mkdtemp(pattern.data())) throw std::runtime_error{"no temporary folder can be made"};
    folder_ = pattern;
    path_ = folder_ / "paper";
}

PassingFile::~PassingFile() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

} // namespace bihuan::app
