#include "ledger/table.hpp"

#include "core/problem.hpp"
#include "ledger/csv.hpp"
#include "ledger/package.hpp"
#include "ledger/xlsx.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>

namespace bihuan::ledger {

std::unique_ptr<TableReader> open_table(const std::filesystem::path& path) {
    errno = 0;
    std::ifstream file{path, std::ios::binary};
    if (!file || std::filesystem::is_directory(path))
        throw Problem{ProblemKind::file_unreadable,
                      {{"file", path.string()}, {"reason", std::strerror(errno ? errno : EISDIR)}}};
    if (!std::filesystem::is_regular_file(path)) // a pipe cannot be read twice, a device has no end
        throw Problem{ProblemKind::file_unreadable,
                      {{"file", path.string()}, {"reason", std::strerror(ESPIPE)}}};
    char begin[8] = {};
    file.read(begin, sizeof begin);
    const std::string_view mark{begin, static_cast<std::size_t>(file.gcount())};
    if (mark.starts_with("PK\x03\x04")) return open_xlsx(path);
    if (mark.starts_with("\xD0\xCF\x11\xE0"))
        throw bad_workbook(path, "这是旧的 .xls 或加密的工作簿，请另存为不加密的 .xlsx 或 CSV",
                           "it is an old .xls or an encrypted workbook; save it as a plain .xlsx or CSV");
    return open_csv(path);
}

} // namespace bihuan::ledger
