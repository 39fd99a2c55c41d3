/// Bytes that grow at their end: in memory while they are few, in a temporary file from then on.
#pragma once

#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>

namespace bihuan::ledger {

/// A nameless file that is gone when it is closed. Throws std::runtime_error where there is no room for one.
struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using TemporaryFile = std::unique_ptr<std::FILE, CloseFile>;
TemporaryFile temporary_file();

class Spill {
public:
    explicit Spill(std::size_t bytes_in_memory) : bytes_in_memory_(bytes_in_memory) {}

    void append(std::string_view);
    std::uint64_t size() const { return size_; }
    /// `count` bytes from `offset` on; both lie within the size.
    std::string at(std::uint64_t offset, std::size_t count) const;

private:
    std::size_t bytes_in_memory_;
    std::uint64_t size_ = 0;
    std::string memory_; // everything, or what is not in the file yet
    TemporaryFile file_;
};

} // namespace bihuan::ledger
