#include "access/totp.hpp"

#include <Poco/HMACEngine.h>
#include <Poco/SHA1Engine.h>

namespace bihuan::access {
namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

std::string percent_encoded(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' ||
            c == '.') {
            out += c;
            continue;
        }
        out += '%';
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

} // namespace

std::string totp(std::string_view secret_bytes, std::int64_t step, int digits) {
    std::string counter(8, '\0');
    for (int i = 7; i >= 0; --i, step /= 256)
        counter[static_cast<std::size_t>(i)] = static_cast<char>(step % 256);
    Poco::HMACEngine<Poco::SHA1Engine> engine{std::string{secret_bytes}};
    engine.update(counter.data(), counter.size());
    const auto digest = engine.digest();
    const std::size_t offset = digest[19] & 15; // RFC 4226 §5.3
    std::uint32_t number = digest[offset] & 0x7fu;
    for (std::size_t i = 1; i < 4; ++i)
        number = number << 8 | digest[offset + i];
    std::string code;
    for (int i = 0; i < digits; ++i, number /= 10)
        code.insert(code.begin(), static_cast<char>('0' + number % 10));
    return code;
}

std::string base32(std::string_view bytes) {
    std::string text;
    unsigned held = 0;
    int bits = 0;
    for (const char byte : bytes) {
        held = held << 8 | static_cast<unsigned char>(byte);
        for (bits += 8; bits >= 5; bits -= 5)
            text += alphabet[held >> (bits - 5) & 31];
        held &= (1u << bits) - 1;
    }
    if (bits > 0) text += alphabet[held << (5 - bits) & 31];
    return text;
}

std::string bytes_of_base32(std::string_view text) {
    std::string bytes;
    unsigned held = 0;
    int bits = 0;
    for (const char c : text) {
        const auto value = alphabet.find(c);
        if (value == std::string_view::npos) return {};
        held = held << 5 | static_cast<unsigned>(value);
        bits += 5;
        if (bits < 8) continue;
        bits -= 8;
        bytes += static_cast<char>(held >> bits & 255);
        held &= (1u << bits) - 1;
    }
    return bytes;
}

std::string otpauth_url(const std::string& account, const std::string& secret_base32) {
    return "otpauth://totp/Bihuan:" + percent_encoded(account) + "?secret=" + secret_base32 +
           "&issuer=Bihuan&algorithm=SHA1&digits=6&period=30";
}

} // namespace bihuan::access
