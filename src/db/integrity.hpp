/// What the engine itself says of the soundness of its files.
#pragma once

#include "db/query.hpp"

namespace bihuan::db {

/// One line for every fault: damaged pages, indexes that disagree with their tables, references that lead
/// nowhere. PostgreSQL keeps its references itself and checks its pages when they are read; nothing is asked
/// there.
std::vector<std::string> integrity_faults(const Reader&);

} // namespace bihuan::db
