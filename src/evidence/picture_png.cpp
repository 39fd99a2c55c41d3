#include "evidence/picture.hpp"

#include <cstring>
#include <memory>
#include <png.h>

// libpng ends its work by jumping back; nothing with a destructor may live between here and there, and what
// changed meanwhile must not be a variable of the function that is jumped into: the compiler may have kept it
// in a register.

namespace bihuan::evidence {
namespace {

constexpr png_uint_32 longest_side = 20'000;
constexpr std::uint64_t most_pixels = 50'000'000;
constexpr std::uint64_t most_pixels_at_once =
    12'000'000; // of an interlaced picture, which is read as a whole

struct Reading {
    std::string_view rest;
};

void read_bytes(png_structp png, png_bytep to, std::size_t count) {
    auto* reading = static_cast<Reading*>(png_get_io_ptr(png));
    if (reading->rest.size() < count) png_error(png, "cut off");
    std::memcpy(to, reading->rest.data(), count);
    reading->rest.remove_prefix(count);
}

void say_nothing(png_structp, png_const_charp) {}
[[noreturn]] void give_up(png_structp png, png_const_charp) {
    png_longjmp(png, 1);
}

/// What is made on the way, owned by a function that nothing jumps into.
struct Work {
    std::vector<unsigned char> pixels;
    std::vector<unsigned char*> lines;
    std::unique_ptr<Shrinking> shrinking;
};

Decoded decode(std::string_view bytes, unsigned most, Picture& picture, Work& work) {
    Reading reading{bytes};
    png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, nullptr, give_up, say_nothing);
    png_infop info = png ? png_create_info_struct(png) : nullptr;
    if (!info || setjmp(png_jmpbuf(png))) {
        png_destroy_read_struct(&png, &info, nullptr);
        return Decoded::broken;
    }
    png_set_read_fn(png, &reading, read_bytes);
    png_set_user_limits(png, longest_side, longest_side);
    png_read_info(png, info);
    const unsigned width = png_get_image_width(png, info), height = png_get_image_height(png, info);
    const bool interlaced = png_get_interlace_type(png, info) != PNG_INTERLACE_NONE;
    if (std::uint64_t{width} * height > (interlaced ? most_pixels_at_once : most_pixels)) {
        png_destroy_read_struct(&png, &info, nullptr);
        return Decoded::too_large;
    }
    png_set_expand(png);
    png_set_strip_16(png);
    png_set_gray_to_rgb(png);
    png_color_16 white{};
    white.red = white.green = white.blue = white.gray = 255; // a signature is ink on paper
    png_set_background(png, &white, PNG_BACKGROUND_GAMMA_SCREEN, 0, 1.0);
    if (interlaced) png_set_interlace_handling(png);
    png_read_update_info(png, info);
    const std::size_t stride = png_get_rowbytes(png, info);
    if (stride != std::size_t{3} * width) give_up(png, "");
    work.shrinking = std::make_unique<Shrinking>(width, height, most);
    work.pixels.resize(stride * (interlaced ? height : 1));
    if (interlaced) {
        for (unsigned y = 0; y < height; ++y)
            work.lines.push_back(work.pixels.data() + stride * y);
        png_read_image(png, work.lines.data());
        for (unsigned y = 0; y < height; ++y)
            work.shrinking->take(work.lines[y]);
    } else {
        for (unsigned y = 0; y < height; ++y) {
            png_read_row(png, work.pixels.data(), nullptr);
            work.shrinking->take(work.pixels.data());
        }
    }
    picture = work.shrinking->finish();
    png_destroy_read_struct(&png, &info, nullptr);
    return Decoded::well;
}

} // namespace

Decoded decode_png(std::string_view bytes, unsigned most, Picture& picture) {
    Work work;
    return decode(bytes, most, picture, work);
}

} // namespace bihuan::evidence
