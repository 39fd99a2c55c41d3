/// What is printed into a document beside its facts: pictures, the proof of its issue, the mark of a draft.
#pragma once

#include <functional>
#include <optional>
#include <string>

namespace bihuan::document {

/// JPEG or PNG, upright and without EXIF; or the reason in words why there is none.
struct Picture {
    std::string bytes;
    std::string missing;
};
/// The picture with these bytes' SHA-256, at most that large.
using PictureSource = std::function<Picture(const std::string& sha256, int width_pixels, int height_pixels)>;

/// By what a page is known to be genuine.
struct Proof {
    std::string number;   ///< 津东鲁应急责改〔2026〕5号; may be empty
    std::string address;  ///< in the QR code; empty: none is printed
    std::string line;     ///< in the footer of every page
    std::string identity; ///< for programs, in the properties of the PDF (Keywords); ASCII
};

struct Printing {
    PictureSource pictures;
    std::optional<Proof> proof;
    std::string mark; ///< 草稿, at every page's head; empty: none
};

} // namespace bihuan::document
