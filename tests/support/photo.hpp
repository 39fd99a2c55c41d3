/// Photos for tests: small, real JPEGs, with or without what a phone writes into them (EXIF).
#pragma once

#include "evidence/picture.hpp"

#include <cstdint>
#include <string>

namespace bihuan::test {

namespace photo_detail {

inline void put(std::string& out, std::uint64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>(value >> (8 * i) & 0xff);
}

/// An entry of a TIFF directory, little-endian.
inline void entry(std::string& out, std::uint16_t tag, std::uint16_t type, std::uint32_t count,
                  std::uint32_t value) {
    put(out, tag, 2);
    put(out, type, 2);
    put(out, count, 4);
    put(out, value, 4);
}

inline void degrees(std::string& out, std::uint32_t whole, std::uint32_t minutes, std::uint32_t hundredths) {
    for (const auto& [number, of] :
         {std::pair{whole, 1U}, std::pair{minutes, 1U}, std::pair{hundredths, 100U}}) {
        put(out, number, 4);
        put(out, of, 4);
    }
}

/// Taken at 2024-12-02 09:30:15, at 39°5'30" north and 117°12'45.5" east.
inline std::string exif(std::uint16_t orientation) {
    std::string tiff = "II*";
    tiff += '\0';
    put(tiff, 8, 4);
    constexpr std::uint32_t first = 8, second = first + 2 + 3 * 12 + 4, taken = second + 2 + 12 + 4,
                            gps = taken + 20, places = gps + 2 + 4 * 12 + 4;
    put(tiff, 3, 2);
    entry(tiff, 0x0112, 3, 1, orientation);
    entry(tiff, 0x8769, 4, 1, second);
    entry(tiff, 0x8825, 4, 1, gps);
    put(tiff, 0, 4);
    put(tiff, 1, 2);
    entry(tiff, 0x9003, 2, 20, taken);
    put(tiff, 0, 4);
    tiff += "2024:12:02 09:30:15";
    tiff += '\0';
    put(tiff, 4, 2);
    entry(tiff, 1, 2, 2, 'N');
    entry(tiff, 2, 5, 3, places);
    entry(tiff, 3, 2, 2, 'E');
    entry(tiff, 4, 5, 3, places + 24);
    put(tiff, 0, 4);
    degrees(tiff, 39, 5, 3000);
    degrees(tiff, 117, 12, 4550);
    std::string segment{"\xff\xe1", 2};
    const auto length = 2 + 6 + tiff.size();
    segment += static_cast<char>(length >> 8);
    segment += static_cast<char>(length & 0xff);
    return segment + std::string{"Exif\0\0", 6} + tiff;
}

} // namespace photo_detail

/// A wide photo whose left half is red and whose right half is blue. `shade` makes photos that differ.
inline std::string a_photo(unsigned char shade = 0, unsigned width = 640, unsigned height = 320) {
    evidence::Picture picture{width, height, {}};
    for (unsigned y = 0; y < height; ++y)
        for (unsigned x = 0; x < width; ++x)
            for (const auto colour : {x < width / 2 ? 255 : 0, int{shade}, x < width / 2 ? 0 : 255})
                picture.colours.push_back(static_cast<unsigned char>(colour));
    return evidence::encode_jpeg(picture);
}

/// The same with what a phone writes into it.
inline std::string a_phone_photo(std::uint16_t orientation = 1, unsigned char shade = 0) {
    std::string photo = a_photo(shade);
    return photo.insert(2, photo_detail::exif(orientation));
}

} // namespace bihuan::test
