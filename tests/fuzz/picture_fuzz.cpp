// What phones hand in as pictures: told by content, their EXIF read, made small. No bytes may do more than be
// no picture.

#include "evidence/exif.hpp"
#include "evidence/media_type.hpp"
#include "evidence/thumbnail.hpp"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace bihuan::evidence;
    const std::string_view file{reinterpret_cast<const char*>(bytes), size};
    if (const auto facts = photo_facts(file); facts.orientation < 1 || facts.orientation > 8) std::abort();
    const auto type = media_type_of(file);
    if (!type || type->kind != FileKind::image) return 0;
    const auto small = thumbnail_of(file, type->name);
    if (small.jpeg.empty() == small.reason.empty()) std::abort(); // one of the two, always
    return 0;
}
