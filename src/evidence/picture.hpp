/// Pictures in memory, and their way from and to files; for thumbnail.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bihuan::evidence {

/// Red, green and blue of each pixel, row by row from the top.
struct Picture {
    unsigned width = 0, height = 0;
    std::vector<unsigned char> colours;

    bool empty() const { return colours.empty(); }
};

/// What a decoder says besides the picture; `cut`: the file ended before the picture did.
enum class Decoded { well, cut, broken, too_large };

/// Takes the lines of a large picture one after another and keeps a small one: every small pixel is the mean
/// of those that it covers.
class Shrinking {
public:
    Shrinking(unsigned width, unsigned height, unsigned most);
    void take(const unsigned char* line);
    Picture finish();

private:
    void emit();

    unsigned width_, height_, small_width_, small_height_;
    unsigned line_ = 0, row_ = 0, lines_in_row_ = 0;
    std::vector<std::uint64_t> sums_;
    Picture small_;
};

/// `most` pixels a side at the end.
Decoded decode_jpeg(std::string_view bytes, unsigned most, Picture&);
Decoded decode_png(std::string_view bytes, unsigned most, Picture&);
/// Turns a picture upright from an orientation of EXIF, 1 to 8.
Picture upright(Picture, int orientation);
/// Empty where memory is short.
std::string encode_jpeg(const Picture&);

} // namespace bihuan::evidence
