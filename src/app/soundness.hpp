/// Everything that can be found out about whether a database is whole and unaltered: its pages, the audit chain with every
/// record, what is stored beside the records, and the originals of evidence.
#pragma once

#include "audit/verify.hpp"

#include <string>
#include <vector>

namespace bihuan::app {

struct Soundness {
    audit::Verification chain;
    std::int64_t originals = 0; ///< of evidence, each hashed again
    struct Line {
        std::string zh, en;
    };
    std::vector<Line> findings; ///< beside those of the chain

    bool sound() const { return chain.clean() && findings.empty(); }
};

/// Reads one consistent state while others go on writing.
Soundness soundness(const db::Reader&);

} // namespace bihuan::app
