#include "ledger/passing_file.hpp"

#include "core/problem.hpp"
#include "core/text.hpp"

#include <fstream>
#include <iterator>
#include <stdexcept>

#include <stdlib.h>

namespace bihuan::ledger {

PassingFile::PassingFile(const std::string& name, const std::string& bytes) {
    std::string pattern = (std::filesystem::temp_directory_path() / "bihuan-ledger-XXXXXX").string();
    if (!::mkdtemp(pattern.data())) throw std::runtime_error{"no temporary folder can be made"};
    folder_ = pattern;
    path_ = folder_ / name;
    if (bytes.empty()) return;
    std::ofstream out{path_, std::ios::binary};
    out << bytes;
    if (out.flush()) return;
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
    throw Problem{ProblemKind::disk_full};
}

PassingFile::~PassingFile() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

std::string PassingFile::bytes() const {
    std::ifstream in{path_, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

std::string name_of_handed_in(std::string_view media_type) {
    const std::string type = text::ascii_lower(media_type);
    if (type.starts_with("text/csv")) return "ledger.csv";
    if (type.starts_with(xlsx_type)) return "ledger.xlsx";
    throw Problem{ProblemKind::not_a_ledger, {{"type", type.empty() ? "—" : type}}};
}

} // namespace bihuan::ledger
