/// Everything that can be found out about whether a database was altered or damaged: `bihuan verify` and the
/// restore drill ask the same.
#pragma once

#include "audit/verify.hpp"
#include "core/problem.hpp"

namespace bihuan::app {

struct Soundness {
    std::int64_t entries = 0;
    std::int64_t records = 0;
    std::int64_t originals = 0; ///< of evidence, each hashed again
    audit::Head head;
    struct Fault {
        std::string zh, en;
    };
    std::vector<Fault> faults; ///< in the order of their weight
    bool sound() const { return faults.empty(); }
};

Soundness soundness_of(const db::Reader&);

} // namespace bihuan::app
