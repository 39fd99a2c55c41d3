/// A restore drill (恢复演练): the newest backup restored into a temporary place and held against the live
/// records, so that an office knows before the accident that its backups are some.
#pragma once

#include "core/enum_text.hpp"
#include "core/id.hpp"
#include "db/query.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bihuan {

enum class DrillOutcome { passed, failed };
std::span<const EnumText> enum_texts(DrillOutcome);

struct RestoreDrill {
    Id<RestoreDrill> id;
    Instant held_at;
    std::int64_t duration_milliseconds = 0;
    DrillOutcome outcome = DrillOutcome::failed;
    std::string backup; ///< name of the file; empty: there was none
    std::optional<Instant> backup_made_at;
    std::int64_t size_bytes = 0;
    std::string backup_sha256;
    std::int64_t chain_sequence = 0; ///< where the restored chain ends
    std::string chain_hash;
    std::int64_t records = 0;           ///< in the restored copy, and as many in the live chain up to there
    std::int64_t originals = 0;         ///< of evidence, each hashed again
    std::string finding_zh, finding_en; ///< what was wrong first; empty where it passed
};

namespace record {
template<class T>
class Record;
}
const record::Record<RestoreDrill>& describe(const RestoreDrill*);

namespace operation {

/// The newest first; `after` is the last one shown.
std::vector<RestoreDrill> drills(const db::Reader&, const std::string& after, std::int64_t limit);

} // namespace operation
} // namespace bihuan
