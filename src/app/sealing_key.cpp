#include "app/sealing_key.hpp"

#include "app/files.hpp"
#include "core/text.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace bihuan::app {

namespace fs = std::filesystem;

bool make_sealing_key(const Settings& settings) {
    const fs::path path = settings.sealing_key();
    std::error_code error;
    if (fs::exists(path, error)) return false;
    if (path.has_parent_path())
        fs::create_directories(path.parent_path(), error); // opening tells what is wrong
    const auto refuse = [&]() -> Problem {
        return Problem{ProblemKind::file_unwritable,
                       {{"file", path.string()}, {"reason", std::strerror(errno)}}};
    };
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) throw refuse();
    const std::string line = db::generated_sealing_key() + "\n";
    const bool written =
        ::write(file, line.data(), line.size()) == static_cast<ssize_t>(line.size()) && ::fsync(file) == 0;
    ::close(file);
    if (!written) throw refuse();
    return true;
}

db::Sealing sealing_of(const Settings& settings) {
    const fs::path path = settings.sealing_key();
    if (settings.service.sealing_key_file.empty() && !fs::exists(path)) return {};
    const std::string bytes = read_file(path);
    if (auto sealing = db::Sealing::with_key(text::trim(bytes))) return *sealing;
    throw Problem{
        ProblemKind::file_unreadable,
        {{"file", path.string()}, {"reason", "应为 64 位十六进制数字 / 64 hexadecimal digits are expected"}}};
}

} // namespace bihuan::app
