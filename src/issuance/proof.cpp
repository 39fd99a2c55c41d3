#include "issuance/proof.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace bihuan::issuance {
namespace {

constexpr std::size_t short_hash = 16;
constexpr std::string_view token_mark = "bihuan:", facts_mark = " facts:", chain_mark = " chain:";

bool is_hexadecimal(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// The hexadecimal digits of this number at the beginning of `text`, which loses them; empty where there are
/// others.
std::string take_hexadecimal(std::string_view& text, std::size_t digits) {
    const auto taken = text.substr(0, digits);
    if (taken.size() != digits || !is_hexadecimal(taken)) return {};
    text.remove_prefix(digits);
    return std::string{taken};
}

bool take(std::string_view& text, std::string_view mark) {
    if (!text.starts_with(mark)) return false;
    text.remove_prefix(mark.size());
    return true;
}

} // namespace

std::string check_address(std::string_view public_address, const std::string& token) {
    while (public_address.ends_with('/'))
        public_address.remove_suffix(1);
    return public_address.empty() ? std::string{} : fmt::format("{}/d/{}", public_address, token);
}

document::Proof proof_of(const IssuedDocument& document) {
    document::Proof proof;
    proof.number = document.document_no;
    proof.address = document.address;
    proof.line = fmt::format("核对 {} · 数据 {} · 链 {} {} · {}", document.token.substr(0, 8),
                             document.facts_sha256.substr(0, short_hash), document.chain_sequence,
                             document.chain_hash.substr(0, short_hash), document.issued_at.local_text());
    proof.identity =
        fmt::format("{}{}{}{}{}{}:{}", token_mark, document.token, facts_mark, document.facts_sha256,
                    chain_mark, document.chain_sequence, document.chain_hash);
    return proof;
}

std::optional<Claim> claim_in(std::string_view text) {
    const auto at = text.find(token_mark);
    if (at == text.npos) return std::nullopt;
    text.remove_prefix(at + token_mark.size());
    Claim claim;
    claim.token = take_hexadecimal(text, 32);
    if (claim.token.empty()) return std::nullopt;
    if (take(text, facts_mark)) claim.facts_sha256 = take_hexadecimal(text, 64);
    if (take(text, chain_mark)) {
        const auto [end, error] =
            std::from_chars(text.data(), text.data() + text.size(), claim.chain_sequence);
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        if (error == std::errc{} && take(text, ":")) claim.chain_hash = take_hexadecimal(text, 64);
    }
    return claim;
}

} // namespace bihuan::issuance
