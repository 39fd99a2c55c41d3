/// Secrets at rest: encrypted with a key that stands apart from the database, so that a stolen copy or backup
/// of it tells none of them.
///
/// XSalsa20-Poly1305 (libsodium secretbox) with a fresh nonce; a sealed text tells that it is one, so that
/// texts from before there was a key are still understood.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace bihuan::db {

class Sealing {
public:
    static constexpr std::size_t key_bytes = 32;

    /// Without a key: seals nothing, opens what is not sealed.
    Sealing() = default;
    /// The key as 64 hexadecimal digits; nothing where it is none.
    static std::optional<Sealing> with_key(std::string_view hexadecimal);

    bool has_key() const { return !key_.empty(); }
    std::string seal(std::string_view text) const;
    /// The text; nothing where it was sealed with another key, or altered.
    std::optional<std::string> open(std::string_view stored) const;
    static bool is_sealed(std::string_view stored);

private:
    std::string key_;
};

/// A new key, as `with_key` takes it.
std::string generated_sealing_key();

} // namespace bihuan::db
