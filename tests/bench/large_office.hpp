/// A large office to measure with: five years, 20 000 enterprises, three inspections for every two hazards.
#pragma once

#include <cstdint>
#include <string>

namespace bihuan::bench {

/// Fills the migrated SQLite file at `path`. The same number gives the same office. Rows only, without audit
/// entries: what is measured here reads.
void plant_large_office(const std::string& path, std::int64_t hazards);

} // namespace bihuan::bench
