/// What anybody may know who holds the paper: which document it is and whether it stands. No names of
/// enterprises or people, no reasons, no facts.
#pragma once

#include "core/json.hpp"
#include "issuance/verification.hpp"

namespace bihuan::issuance {

/// Of a document; `organ` is the name of the office.
Json check_json(const db::Reader&, const IssuedDocument&, const std::string& organ);

/// Of a file: the verdict, what does not fit, and the document as above or null.
Json check_json(const db::Reader&, const Verification&, const std::string& organ);

} // namespace bihuan::issuance
