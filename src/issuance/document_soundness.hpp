/// Whether the documents that were issued, their numbers and their frozen texts still fit together.
#pragma once

#include "issuance/verification.hpp"

namespace bihuan::issuance {

/// Numbers that are missing or stand on another document than the counter says; texts that are not those of
/// their hash.
std::vector<Misfit> altered_documents(const db::Reader&);

} // namespace bihuan::issuance
