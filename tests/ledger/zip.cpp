#include "zip.hpp"

#include <Poco/DateTime.h>
#include <Poco/Zip/Compress.h>

#include <fstream>
#include <sstream>

namespace bihuan::test {

void write_zip(const std::filesystem::path& path, const Parts& parts) {
    std::ofstream file{path, std::ios::binary};
    Poco::Zip::Compress packing{file, true};
    for (const auto& [name, content] : parts) {
        std::istringstream in{content};
        packing.addFile(in, Poco::DateTime{2023, 4, 7}, Poco::Path{name, Poco::Path::PATH_UNIX});
    }
    packing.close();
}

} // namespace bihuan::test
