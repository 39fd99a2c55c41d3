#include "core/hash.hpp"

#include <sodium.h>

namespace bihuan {
namespace {

static_assert(sizeof(crypto_hash_sha256_state) <= 128);

crypto_hash_sha256_state* sodium_state(std::array<unsigned char, 128>& state) {
    return reinterpret_cast<crypto_hash_sha256_state*>(state.data());
}

const unsigned char* unsigned_bytes(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

std::string hexadecimal(const unsigned char (&digest)[crypto_hash_sha256_BYTES]) {
    static constexpr std::string_view hex = "0123456789abcdef";
    std::string text;
    text.reserve(2 * crypto_hash_sha256_BYTES);
    for (const unsigned char byte : digest) {
        text += hex[byte >> 4];
        text += hex[byte & 0x0f];
    }
    return text;
}

} // namespace

std::string sha256(std::string_view bytes) {
    unsigned char digest[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(digest, unsigned_bytes(bytes), bytes.size());
    return hexadecimal(digest);
}

Sha256::Sha256() {
    crypto_hash_sha256_init(sodium_state(state_));
}

void Sha256::add(std::string_view bytes) {
    crypto_hash_sha256_update(sodium_state(state_), unsigned_bytes(bytes), bytes.size());
}

std::string Sha256::finish() {
    unsigned char digest[crypto_hash_sha256_BYTES];
    crypto_hash_sha256_final(sodium_state(state_), digest);
    return hexadecimal(digest);
}

} // namespace bihuan
