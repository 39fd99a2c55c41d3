#include "evidence/picture.hpp"

#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <jpeglib.h>
#include <memory>

#include <jerror.h>

// libjpeg ends its work by jumping back; nothing with a destructor may live between here and there, and what
// changed meanwhile must not be a variable of the function that is jumped into: the compiler may have kept it
// in a register.

namespace bihuan::evidence {
namespace {

constexpr std::uint64_t most_pixels = 100'000'000;
constexpr long most_memory = 96L << 20; // of the coefficients of a progressive photo
constexpr int most_scans = 64;          // a usual progressive photo has ten
constexpr int quality = 80;

struct Failing {
    jpeg_error_mgr manager;
    std::jmp_buf back;
    bool cut;
};

void give_up(j_common_ptr info) {
    std::longjmp(reinterpret_cast<Failing*>(info->err)->back, 1);
}
/// Whatever is missing at the end is filled with grey by the library; that much is noted.
void note_cut(j_common_ptr info, int level) {
    if (level < 0 && (info->err->msg_code == JWRN_JPEG_EOF || info->err->msg_code == JWRN_HIT_MARKER))
        reinterpret_cast<Failing*>(info->err)->cut = true;
}

void watch_scans(j_common_ptr info) {
    if (reinterpret_cast<j_decompress_ptr>(info)->input_scan_number > most_scans) give_up(info);
}

void prepare(Failing& failing) {
    jpeg_std_error(&failing.manager);
    failing.manager.error_exit = give_up;
    failing.manager.emit_message = note_cut;
}

/// What is made on the way, owned by a function that nothing jumps into.
struct Work {
    std::vector<unsigned char> line;
    std::unique_ptr<Shrinking> shrinking;
};

Decoded decode(std::string_view bytes, unsigned most, Picture& picture, Work& work) {
    jpeg_decompress_struct info{};
    Failing failing{};
    prepare(failing);
    info.err = &failing.manager;
    jpeg_progress_mgr progress{};
    progress.progress_monitor = watch_scans;
    if (setjmp(failing.back)) {
        jpeg_destroy_decompress(&info);
        return Decoded::broken;
    }
    jpeg_create_decompress(&info);
    info.progress = &progress;
    info.mem->max_memory_to_use = most_memory;
    jpeg_mem_src(&info, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    jpeg_read_header(&info, TRUE);
    if (std::uint64_t{info.image_width} * info.image_height > most_pixels) {
        jpeg_destroy_decompress(&info);
        return Decoded::too_large;
    }
    // CMYK cannot be asked for as RGB; such photos come from printers, not from phones.
    info.out_color_space = JCS_RGB;
    info.scale_num = 1;
    info.scale_denom = 1;
    while (info.scale_denom < 8 &&
           std::min(info.image_width, info.image_height) / (2 * info.scale_denom) >= most)
        info.scale_denom *= 2;
    jpeg_start_decompress(&info);
    work.line.resize(std::size_t{3} * info.output_width);
    work.shrinking = std::make_unique<Shrinking>(info.output_width, info.output_height, most);
    while (info.output_scanline < info.output_height) {
        unsigned char* to = work.line.data();
        jpeg_read_scanlines(&info, &to, 1);
        work.shrinking->take(work.line.data());
    }
    picture = work.shrinking->finish();
    jpeg_destroy_decompress(&info);
    return failing.cut ? Decoded::cut : Decoded::well;
}

} // namespace

Decoded decode_jpeg(std::string_view bytes, unsigned most, Picture& picture) {
    Work work;
    return decode(bytes, most, picture, work);
}

std::string encode_jpeg(const Picture& picture) {
    jpeg_compress_struct info{};
    Failing failing{};
    prepare(failing);
    info.err = &failing.manager;
    unsigned char* out = nullptr;
    unsigned long size = 0;
    if (setjmp(failing.back)) {
        jpeg_destroy_compress(&info);
        std::free(out);
        return {};
    }
    jpeg_create_compress(&info);
    jpeg_mem_dest(&info, &out, &size);
    info.image_width = picture.width;
    info.image_height = picture.height;
    info.input_components = 3;
    info.in_color_space = JCS_RGB;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, quality, TRUE);
    jpeg_start_compress(&info, TRUE);
    while (info.next_scanline < info.image_height) {
        auto* from =
            const_cast<unsigned char*>(&picture.colours[std::size_t{3} * picture.width * info.next_scanline]);
        jpeg_write_scanlines(&info, &from, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    std::string bytes{reinterpret_cast<const char*>(out), size};
    std::free(out);
    return bytes;
}

} // namespace bihuan::evidence
