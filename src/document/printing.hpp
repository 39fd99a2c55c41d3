/// What a document takes to the press besides its text: where pictures come from, the proof that it is
/// genuine, and a mark against taking a draft for the real thing.
///
/// The same facts, template and Printing give the same bytes; whoever gives pictures gives the same bytes for
/// the same hash and size.
#pragma once

#include <functional>
#include <optional>
#include <string>

namespace bihuan::document {

/// A picture, or the reason why there is none.
struct Picture {
    std::string bytes;   ///< JPEG or PNG, upright, without EXIF
    std::string missing; ///< in words, printed on a grey box in the picture's place
};
/// The picture with this hash, at most so many pixels wide and high. Asked for once for each size.
using PictureSource = std::function<Picture(const std::string& sha256, int width_pixels, int height_pixels)>;

/// How a reader of the paper can tell that it is genuine.
struct Proof {
    std::string number;  ///< 津东鲁应急责改〔2026〕5号; may be empty
    std::string address; ///< in the QR code at the foot of the first page; empty: no code
    std::string line;    ///< short line at the foot of every page: hash, head of the chain, instant
    /// Machine text, ASCII, such as `bihuan:TOKEN`. It stands in the PDF's information dictionary among the
    /// Keywords and, in plain bytes that a search finds, as `/Identity (bihuan:TOKEN)`.
    std::string identity;
};

struct Printing {
    PictureSource pictures{}; ///< none: every picture is said to be missing
    std::optional<Proof> proof{};
    std::string mark{}; ///< at the head of every page, such as 草稿; before the template's own mark
};

} // namespace bihuan::document
