#include "db/sealing.hpp"

#include <sodium.h>

#include <stdexcept>

namespace bihuan::db {
namespace {

constexpr std::string_view mark = "sealed1:";

unsigned char* bytes_of(std::string& text) {
    return reinterpret_cast<unsigned char*>(text.data());
}
const unsigned char* bytes_of(const std::string& text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

void begin() {
    if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
}

std::string hexadecimal(const std::string& bytes) {
    std::string out(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(out.data(), out.size(), bytes_of(bytes), bytes.size());
    out.pop_back();
    return out;
}

std::optional<std::string> from_hexadecimal(std::string_view text) {
    std::string bytes(text.size() / 2, '\0');
    std::size_t length = 0;
    const char* end = nullptr;
    if (text.size() % 2 != 0 ||
        sodium_hex2bin(bytes_of(bytes), bytes.size(), text.data(), text.size(), nullptr, &length, &end) != 0)
        return std::nullopt;
    if (length != bytes.size() || end != text.data() + text.size()) return std::nullopt;
    return bytes;
}

} // namespace

std::optional<Sealing> Sealing::with_key(std::string_view text) {
    auto key = from_hexadecimal(text);
    if (!key || key->size() != crypto_secretbox_KEYBYTES) return std::nullopt;
    Sealing sealing;
    sealing.key_ = std::move(*key);
    return sealing;
}

std::string Sealing::seal(std::string_view text) const {
    if (!has_key()) return std::string{text};
    begin();
    std::string nonce(crypto_secretbox_NONCEBYTES, '\0');
    randombytes_buf(nonce.data(), nonce.size());
    const std::string plain{text};
    std::string box(plain.size() + crypto_secretbox_MACBYTES, '\0');
    crypto_secretbox_easy(bytes_of(box), bytes_of(plain), plain.size(), bytes_of(nonce), bytes_of(key_));
    return std::string{mark} + hexadecimal(nonce + box);
}

std::optional<std::string> Sealing::open(std::string_view stored) const {
    if (!is_sealed(stored)) return std::string{stored};
    if (!has_key()) return std::nullopt;
    begin();
    const auto sealed = from_hexadecimal(stored.substr(mark.size()));
    constexpr std::size_t least = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (!sealed || sealed->size() < least) return std::nullopt;
    const std::string nonce = sealed->substr(0, crypto_secretbox_NONCEBYTES),
                      box = sealed->substr(crypto_secretbox_NONCEBYTES);
    std::string plain(box.size() - crypto_secretbox_MACBYTES, '\0');
    if (crypto_secretbox_open_easy(bytes_of(plain), bytes_of(box), box.size(), bytes_of(nonce),
                                   bytes_of(key_)) != 0)
        return std::nullopt;
    return plain;
}

bool Sealing::is_sealed(std::string_view stored) {
    return stored.starts_with(mark);
}

std::string generated_sealing_key() {
    begin();
    std::string key(Sealing::key_bytes, '\0');
    randombytes_buf(key.data(), key.size());
    return hexadecimal(key);
}

} // namespace bihuan::db
