/// Finds out whether the bytes of evidence are still those that were taken in.
///
/// Every original is hashed again; every record must have its bytes, and no bytes may be there that no record
/// names. The records themselves are bound by the audit chain (audit/verify.hpp).
#pragma once

#include "core/enum_text.hpp"
#include "core/problem.hpp"
#include "db/query.hpp"

namespace bihuan::evidence {

struct Verification {
    std::int64_t originals = 0;
    struct Finding {
        enum class Fault { altered, missing, unclaimed } fault;
        std::string sha256;
        std::string message(Language) const;
    };
    std::vector<Finding> findings; ///< the first hundred
    bool clean() const { return findings.empty(); }
};

Verification verify(const db::Reader&);

} // namespace bihuan::evidence
