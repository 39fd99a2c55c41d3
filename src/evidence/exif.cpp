#include "evidence/exif.hpp"

#include <cmath>
#include <libexif/exif-data.h>
#include <limits>
#include <memory>
#include <string>

namespace bihuan::evidence {
namespace {

constexpr auto offset_of_original = static_cast<ExifTag>(0x9011); // OffsetTimeOriginal, EXIF 2.31
constexpr auto most_bytes_at_front = std::size_t{1} << 20;        // EXIF stands in the first segments

struct Freed {
    void operator()(ExifData* data) const { exif_data_unref(data); }
};
using Data = std::unique_ptr<ExifData, Freed>;

std::string text_of(ExifData* data, ExifIfd ifd, ExifTag tag) {
    const ExifEntry* entry = exif_content_get_entry(data->ifd[ifd], tag);
    if (!entry || entry->format != EXIF_FORMAT_ASCII || !entry->data) return {};
    const std::string text{reinterpret_cast<const char*>(entry->data), entry->size};
    return text.substr(0, text.find('\0'));
}

/// `2024:12:02 09:30:15` with an offset, `+08:00`.
std::optional<Instant> instant_of(std::string text, const std::string& offset) {
    if (text.size() != 19) return std::nullopt;
    text[4] = text[7] = '-';
    text[10] = 'T';
    if (const auto zoned = Instant::parse(text + offset)) return zoned;
    return Instant::parse(text + "+08:00");
}

/// Degrees, minutes and seconds as three fractions.
std::optional<double> degrees_of(ExifData* data, ExifTag tag, ExifTag side_tag, char negative, double most) {
    const ExifEntry* entry = exif_content_get_entry(data->ifd[EXIF_IFD_GPS], tag);
    const std::string side = text_of(data, EXIF_IFD_GPS, side_tag);
    if (!entry || entry->format != EXIF_FORMAT_RATIONAL || entry->components < 3 || entry->size < 24 ||
        side.empty())
        return std::nullopt;
    double degrees = 0, unit = 1;
    for (unsigned i = 0; i < 3; ++i, unit *= 60) {
        const ExifRational part = exif_get_rational(entry->data + 8 * i, exif_data_get_byte_order(data));
        if (part.denominator == 0) return std::nullopt;
        degrees += static_cast<double>(part.numerator) / part.denominator / unit;
    }
    if (!std::isfinite(degrees) || degrees > most) return std::nullopt;
    return side[0] == negative ? -degrees : degrees;
}

} // namespace

PhotoFacts photo_facts(std::string_view jpeg) {
    PhotoFacts facts;
    const auto front = jpeg.substr(0, most_bytes_at_front);
    const Data data{exif_data_new_from_data(reinterpret_cast<const unsigned char*>(front.data()),
                                            static_cast<unsigned>(front.size()))};
    if (!data) return facts;
    facts.taken_at = instant_of(text_of(data.get(), EXIF_IFD_EXIF, EXIF_TAG_DATE_TIME_ORIGINAL),
                                text_of(data.get(), EXIF_IFD_EXIF, offset_of_original));
    const auto latitude = static_cast<ExifTag>(EXIF_TAG_GPS_LATITUDE);
    const auto longitude = static_cast<ExifTag>(EXIF_TAG_GPS_LONGITUDE);
    const auto north = static_cast<ExifTag>(EXIF_TAG_GPS_LATITUDE_REF);
    const auto east = static_cast<ExifTag>(EXIF_TAG_GPS_LONGITUDE_REF);
    facts.latitude = degrees_of(data.get(), latitude, north, 'S', 90);
    facts.longitude = degrees_of(data.get(), longitude, east, 'W', 180);
    if (!facts.latitude || !facts.longitude) facts.latitude = facts.longitude = std::nullopt;
    const ExifEntry* turned = exif_content_get_entry(data->ifd[EXIF_IFD_0], EXIF_TAG_ORIENTATION);
    if (turned && turned->format == EXIF_FORMAT_SHORT && turned->size >= 2) {
        const int value = exif_get_short(turned->data, exif_data_get_byte_order(data.get()));
        if (value >= 1 && value <= 8) facts.orientation = value;
    }
    return facts;
}

} // namespace bihuan::evidence
