/// SHA-256 (FIPS 180-4), for the audit chain, evidence and documents.
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace bihuan {

/// The digest of `bytes` as 64 lower-case hexadecimal digits.
std::string sha256(std::string_view bytes);

/// The same for bytes that come in pieces.
class Sha256 {
public:
    Sha256();
    void add(std::string_view bytes);
    /// The digest of all that was added; the object is used up.
    std::string finish();

private:
    alignas(8) std::array<unsigned char, 128> state_{};
};

} // namespace bihuan
