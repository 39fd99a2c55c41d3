/// What an issued document carries on its pages and in its properties, so that anybody who holds it can have
/// it checked, and an old sheet shows a later rewriting of the ledger.
///
/// Facts, templates and proof give the same PDF again; the forms of line and identity are therefore fixed for
/// ever. A new form needs a new beginning, and the old one stays.
#pragma once

#include "document/printing.hpp"
#include "issuance/issued_document.hpp"

#include <string>
#include <string_view>

namespace bihuan::issuance {

/// `https://office.example/d/TOKEN`; empty where the office has no public address.
std::string check_address(std::string_view public_address, const std::string& token);

document::Proof proof_of(const IssuedDocument&);

/// What a PDF says of itself in its properties.
struct Claim {
    std::string token;
    std::string facts_sha256;
    std::int64_t chain_sequence = 0;
    std::string chain_hash;
};
/// Reads what `proof_of` writes into `identity`, wherever in `text` it stands.
std::optional<Claim> claim_in(std::string_view text);

} // namespace bihuan::issuance
