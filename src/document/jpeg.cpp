#include "document/jpeg.hpp"

#include "core/problem.hpp"

namespace bihuan::document {
namespace {

// ITU-T T.81, table B.1.
constexpr unsigned char start_of_image = 0xD8, end_of_image = 0xD9, start_of_scan = 0xDA;
constexpr unsigned char first_restart = 0xD0, last_restart = 0xD7, temporary = 0x01;
constexpr unsigned char jfif = 0xE0, first_application = 0xE0, adobe = 0xEE, last_application = 0xEF,
                        comment = 0xFE;

Problem damaged() {
    return Problem{
        ProblemKind::bad_image,
        {{"reason", "JPEG 数据不完整或已损坏"}, {"reason_en", "the JPEG data is incomplete or damaged"}}};
}

/// The Adobe header says how the colours of a CMYK picture are to be read.
bool belongs_to_the_picture(unsigned char marker) {
    if (marker == jfif || marker == adobe) return true;
    return marker != comment && (marker < first_application || marker > last_application);
}

unsigned char byte_at(std::string_view bytes, std::size_t at) {
    if (at >= bytes.size()) throw damaged();
    return static_cast<unsigned char>(bytes[at]);
}

/// Behind the coded data of a scan, at the next marker that is not part of it.
std::size_t end_of_scan(std::string_view bytes, std::size_t at) {
    for (;; ++at) {
        at = bytes.find('\xFF', at);
        if (at == std::string_view::npos) throw damaged();
        const unsigned char next = byte_at(bytes, at + 1);
        if (next != 0 && next != 0xFF && (next < first_restart || next > last_restart)) return at;
    }
}

} // namespace

bool is_jpeg(std::string_view bytes) {
    return bytes.starts_with("\xFF\xD8\xFF");
}

std::string without_metadata(std::string_view jpeg) {
    if (!is_jpeg(jpeg)) throw damaged();
    std::string picture{jpeg.substr(0, 2)};
    for (std::size_t at = 2;;) {
        if (byte_at(jpeg, at) != 0xFF) throw damaged();
        while (byte_at(jpeg, at + 1) == 0xFF)
            ++at; // fill bytes
        const unsigned char marker = byte_at(jpeg, at + 1);
        std::size_t end = at + 2;
        if (marker != end_of_image && marker != temporary && marker != start_of_image) {
            const std::size_t length =
                static_cast<std::size_t>(byte_at(jpeg, at + 2)) << 8 | byte_at(jpeg, at + 3);
            end += length;
            if (length < 2 || end > jpeg.size()) throw damaged();
        }
        if (marker == start_of_scan) end = end_of_scan(jpeg, end);
        if (belongs_to_the_picture(marker)) picture.append(jpeg.substr(at, end - at));
        if (marker == end_of_image) return picture;
        at = end;
    }
}

} // namespace bihuan::document
