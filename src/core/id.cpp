#include "core/id.hpp"

#include <array>

namespace bihuan {

bool is_uuid(std::string_view text) {
    if (text.size() != 36) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool hex = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
        if (dash ? c != '-' : !hex) return false;
    }
    return true;
}

std::string IdSource::next() {
    std::array<unsigned char, 16> bytes{};
    random_(std::span{bytes}.subspan(6));

    std::int64_t millisecond = 0;
    unsigned counter = 0;
    {
        const std::scoped_lock lock{mutex_};
        const std::int64_t now = clock_.now().milliseconds();
        // A counter in the 12 bits behind the time keeps the order within one millisecond; when it runs over,
        // or the clock steps back, the next millisecond is borrowed (RFC 9562 §6.2).
        if (now > last_millisecond_) {
            last_millisecond_ = now;
            counter_ = bytes[6] & 0x7fU; // starts low and anywhere, so that there is room to count
        } else if (++counter_ > 0xfffU) {
            ++last_millisecond_;
            counter_ = 0;
        }
        millisecond = last_millisecond_;
        counter = counter_;
    }

    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<unsigned char>(millisecond >> (40 - 8 * i));
    bytes[6] = static_cast<unsigned char>(0x70U | (counter >> 8));
    bytes[7] = static_cast<unsigned char>(counter);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3fU) | 0x80U);

    static constexpr std::string_view hex = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
        text += hex[bytes[i] >> 4];
        text += hex[bytes[i] & 0x0f];
    }
    return text;
}

std::string IdSource::secret() {
    std::array<unsigned char, 32> bytes{};
    random_(bytes);
    static constexpr std::string_view hex = "0123456789abcdef";
    std::string text;
    for (const auto byte : bytes) {
        text += hex[byte >> 4];
        text += hex[byte & 0x0f];
    }
    return text;
}

} // namespace bihuan
