/// A file in a folder of its own that is gone when it has been read.
#pragma once

#include <filesystem>

namespace bihuan::app {

class PassingFile {
public:
    PassingFile();
    ~PassingFile();
    PassingFile(const PassingFile&) = delete;
    PassingFile& operator=(const PassingFile&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path folder_, path_;
};

} // namespace bihuan::app
