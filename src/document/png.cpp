#include "document/png.hpp"

#include "core/problem.hpp"

#include <png.h>

#include <algorithm>

namespace bihuan::document {
namespace {

constexpr std::uint64_t most_pixels = 50'000'000;

Problem bad_png(std::string zh, std::string en) {
    return Problem{ProblemKind::bad_image, {{"reason", std::move(zh)}, {"reason_en", std::move(en)}}};
}

/// libpng's own account of a picture that it reads; it must be let go whatever happens.
struct Reading : png_image {
    Reading() : png_image{} { version = PNG_IMAGE_VERSION; }
    ~Reading() { png_image_free(this); }
    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;
};

} // namespace

Pixels read_png(std::string_view bytes) {
    Reading reading;
    const auto unsound = [&] {
        Problem problem = bad_png("不是完好的 JPEG 或 PNG", "it is not a sound JPEG or PNG");
        problem.because(reading.message);
        return problem;
    };
    if (!png_image_begin_read_from_memory(&reading, bytes.data(), bytes.size())) throw unsound();
    const std::uint64_t count = std::uint64_t{reading.width} * reading.height;
    if (count > most_pixels) throw bad_png("图片超过五千万像素", "it has more than 50 million pixels");
    reading.format = PNG_FORMAT_RGBA;
    std::string rgba(count * 4, '\0');
    if (!png_image_finish_read(&reading, nullptr, rgba.data(), 0, nullptr)) throw unsound();

    Pixels pixels{reading.width, reading.height, std::string(count * 3, '\0'), std::string(count, '\0')};
    for (std::size_t i = 0; i < count; ++i) {
        std::copy_n(&rgba[i * 4], 3, &pixels.colours[i * 3]);
        pixels.opacity[i] = rgba[i * 4 + 3];
    }
    if (pixels.opacity.find_first_not_of('\xFF') == std::string::npos) pixels.opacity.clear();
    return pixels;
}

} // namespace bihuan::document
