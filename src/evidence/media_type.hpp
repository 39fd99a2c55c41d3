/// What a file is, decided by its first bytes and never by what a caller calls it.
///
/// Taken are photos, PDF documents, and short recordings. Everything else is refused: pages and drawings that
/// a browser would run (HTML, SVG), programs, archives, office files with macros.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace bihuan::evidence {

enum class FileKind { image, document, audio, video };

struct MediaType {
    std::string_view name; ///< `image/jpeg`
    std::string_view ending;
    FileKind kind;
};

/// The type of the bytes, or nothing where they are none that is taken.
std::optional<MediaType> media_type_of(std::string_view bytes);

/// The type with this name, as it was kept.
std::optional<MediaType> media_type_named(std::string_view name);

/// The most bytes that a file of this kind may have.
std::int64_t most_bytes(FileKind);

/// The most of any kind.
std::int64_t most_bytes();

} // namespace bihuan::evidence
