#include "ledger/spill.hpp"

#include <algorithm>
#include <stdexcept>
#include <unistd.h>

namespace bihuan::ledger {

TemporaryFile temporary_file() {
    TemporaryFile file{std::tmpfile()};
    if (!file) throw std::runtime_error("no temporary file can be made");
    return file;
}

void Spill::append(std::string_view bytes) {
    memory_ += bytes;
    size_ += bytes.size();
    if (memory_.size() <= bytes_in_memory_) return;
    if (!file_) file_ = temporary_file();
    const std::uint64_t in_file = size_ - memory_.size();
    if (::pwrite(::fileno(file_.get()), memory_.data(), memory_.size(), static_cast<off_t>(in_file)) !=
        static_cast<ssize_t>(memory_.size()))
        throw std::runtime_error("the temporary file cannot be written");
    memory_.clear();
}

std::string Spill::at(std::uint64_t offset, std::size_t count) const {
    const std::uint64_t in_file = size_ - memory_.size();
    std::string bytes;
    if (offset < in_file) {
        bytes.resize(static_cast<std::size_t>(std::min<std::uint64_t>(count, in_file - offset)));
        if (::pread(::fileno(file_.get()), bytes.data(), bytes.size(), static_cast<off_t>(offset)) !=
            static_cast<ssize_t>(bytes.size()))
            throw std::runtime_error("the temporary file cannot be read");
        offset += bytes.size();
    }
    if (bytes.size() < count)
        bytes += memory_.substr(static_cast<std::size_t>(offset - in_file), count - bytes.size());
    return bytes;
}

} // namespace bihuan::ledger
