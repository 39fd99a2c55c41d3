/// The receipt that goes out with every change: what was recorded, when, and where it stands in the audit
/// chain.
///
/// It is the header `Bihuan-Receipt`, a dictionary (RFC 8941): the entries `first` to `last` of the chain,
/// the hash of the last, the time, the first record that was made with the SHA-256 of its state. Who keeps it
/// can show later that the record was there on that day and is unaltered.
#pragma once

#include "audit/chain.hpp"
#include "core/json.hpp"
#include "http/response.hpp"

namespace bihuan::http {

constexpr const char* receipt_header = "Bihuan-Receipt";

/// Adds the header; nothing where nothing was changed.
void add_receipt(Response&, const std::vector<audit::Receipt>&);

/// One receipt as JSON: `{"type", "id", "state", "at", "sequence", "hash"}`.
Json receipt_json(const audit::Receipt&);

} // namespace bihuan::http
