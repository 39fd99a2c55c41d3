#include "app/files.hpp"

#include "core/problem.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <unistd.h>

namespace bihuan::app {
namespace {

[[noreturn]] void unwritable(const std::filesystem::path& path) {
    const int error = errno;
    if (error == ENOSPC) throw Problem{ProblemKind::disk_full};
    throw Problem{ProblemKind::file_unwritable, {{"file", path.string()}, {"reason", std::strerror(error)}}};
}

class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return number_; }
    bool close() {
        const int result = ::close(number_);
        number_ = -1;
        return result == 0;
    }

private:
    int number_;
};

} // namespace

std::string read_file(const std::filesystem::path& path) {
    errno = 0;
    std::ifstream file{path, std::ios::binary};
    std::ostringstream bytes;
    if (!file || std::filesystem::is_directory(path) || !(bytes << file.rdbuf())) {
        if (file && !std::filesystem::is_directory(path) && std::filesystem::file_size(path) == 0) return {};
        throw Problem{ProblemKind::file_unreadable,
                      {{"file", path.string()}, {"reason", std::strerror(errno ? errno : EISDIR)}}};
    }
    return std::move(bytes).str();
}

void write_file(const std::filesystem::path& path, std::string_view bytes) {
    const std::filesystem::path beside = path.string() + ".part";
    Descriptor file{::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644)};
    if (file.number() < 0) unwritable(path);
    while (!bytes.empty()) {
        const auto written = ::write(file.number(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) {
            const int error = errno;
            ::unlink(beside.c_str());
            errno = error;
            unwritable(path);
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    if (::fsync(file.number()) != 0 || !file.close() || ::rename(beside.c_str(), path.c_str()) != 0)
        unwritable(path);
}

} // namespace bihuan::app
