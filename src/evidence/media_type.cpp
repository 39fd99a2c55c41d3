#include "evidence/media_type.hpp"

#include <array>

namespace bihuan::evidence {
namespace {

using enum FileKind;

constexpr std::array types{
    MediaType{"image/jpeg", "jpg", image},         MediaType{"image/png", "png", image},
    MediaType{"image/webp", "webp", image},        MediaType{"image/heic", "heic", image},
    MediaType{"application/pdf", "pdf", document}, MediaType{"audio/mp4", "m4a", audio},
    MediaType{"audio/mpeg", "mp3", audio},         MediaType{"audio/wav", "wav", audio},
    MediaType{"audio/amr", "amr", audio},          MediaType{"audio/ogg", "ogg", audio},
    MediaType{"video/mp4", "mp4", video},          MediaType{"video/3gpp", "3gp", video},
    MediaType{"video/quicktime", "mov", video},    MediaType{"video/webm", "webm", video},
};

/// ISO base media (ISO/IEC 14496-12): length, `ftyp`, then the brand.
std::string_view name_of_brand(std::string_view brand) {
    if (brand == "heic" || brand == "heix" || brand == "mif1") return "image/heic";
    if (brand == "M4A " || brand == "M4B ") return "audio/mp4";
    if (brand == "qt  ") return "video/quicktime";
    if (brand.starts_with("3g")) return "video/3gpp";
    for (const std::string_view known :
         {"isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "MSNV", "dash"})
        if (brand == known) return "video/mp4";
    return {};
}

std::string_view name_of(std::string_view bytes) {
    const auto at = [&](std::size_t position, std::string_view wanted) {
        return bytes.size() >= position + wanted.size() && bytes.substr(position, wanted.size()) == wanted;
    };
    using namespace std::string_view_literals;
    if (at(0, "\xff\xd8\xff"sv)) return "image/jpeg";
    if (at(0, "\x89PNG\r\n\x1a\n"sv)) return "image/png";
    if (at(0, "RIFF"sv) && at(8, "WEBP"sv)) return "image/webp";
    if (at(0, "RIFF"sv) && at(8, "WAVE"sv)) return "audio/wav";
    if (at(0, "%PDF-"sv)) return "application/pdf";
    if (at(4, "ftyp"sv) && bytes.size() >= 12) return name_of_brand(bytes.substr(8, 4));
    if (at(0, "#!AMR"sv)) return "audio/amr";
    if (at(0, "OggS"sv)) return "audio/ogg";
    if (at(0, "\x1a\x45\xdf\xa3"sv) && bytes.substr(0, 64).find("webm") != std::string_view::npos)
        return "video/webm";
    if (at(0, "ID3"sv)) return "audio/mpeg";
    if (bytes.size() > 2 && at(0, "\xff"sv)) { // MPEG audio frame, layer III
        const auto second = static_cast<unsigned char>(bytes[1]);
        if (second == 0xfb || second == 0xf3 || second == 0xf2) return "audio/mpeg";
    }
    return {};
}

} // namespace

std::optional<MediaType> media_type_named(std::string_view name) {
    for (const auto& type : types)
        if (type.name == name) return type;
    return std::nullopt;
}

std::optional<MediaType> media_type_of(std::string_view bytes) {
    return media_type_named(name_of(bytes));
}

std::int64_t most_bytes(FileKind kind) {
    constexpr std::int64_t mega = 1 << 20;
    switch (kind) {
    case image:
        return 20 * mega; // a phone's largest photo has about 12
    case document:
    case audio:
        return 30 * mega;
    case video:
        return 60 * mega; // a minute or two: the clip that shows it, not the whole visit
    }
    return 0;
}

std::int64_t most_bytes() {
    return most_bytes(video);
}

} // namespace bihuan::evidence
