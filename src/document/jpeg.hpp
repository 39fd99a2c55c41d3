/// What a photo says besides its picture stays out of documents: the place where it was taken, the phone, a
/// preview.
#pragma once

#include <string>
#include <string_view>

namespace bihuan::document {

bool is_jpeg(std::string_view bytes);

/// The JPEG with the segments that its picture needs (JFIF and Adobe headers, tables, scans) and nothing
/// else: no EXIF, XMP, comment, colour profile, and nothing behind its end. Throws Problem bad_image where it
/// is cut off or damaged.
std::string without_metadata(std::string_view jpeg);

} // namespace bihuan::document
