/// The pictures of one document: asked for once, looked at before they are placed.
#pragma once

#include "document/layout/strip.hpp"
#include "document/printing.hpp"

#include <map>
#include <string>
#include <tuple>

namespace bihuan::document {

/// A picture that can be drawn, or the reason why not.
struct SoundPicture {
    std::string bytes;
    double width = 0, height = 0; ///< in pixels
    std::string missing;
};

class Pictures {
public:
    Pictures(const PictureSource& source, bool english) : source_(source), english_(english) {}

    /// For a place of this size, at 150 dots per inch.
    const SoundPicture& in(const std::string& sha256, Points width, Points height);

private:
    SoundPicture looked_at(Picture) const;

    const PictureSource& source_;
    bool english_;
    std::map<std::tuple<std::string, int, int>, SoundPicture> known_;
};

/// Where a picture stands in its place: in the middle, or on the lower edge as a signature on its line.
enum class Standing { middle, below };

/// The picture as large as it fits with its sides in proportion; a grey box that says why where there is
/// none.
void put_picture(Strip&, const std::string& sha256, const Box& place, Standing, const Context&);
/// The same for one that was asked for already, for a place at least as large.
void put_picture(Strip&, const SoundPicture&, const Box& place, Standing, const Context&);
/// Of the document; says what is missing where nobody has any.
const SoundPicture& picture_in(const std::string& sha256, Points width, Points height, const Context&);

} // namespace bihuan::document
