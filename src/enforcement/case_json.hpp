/// A penalty case as people and programs see it.
#pragma once

#include "enforcement/case_rules.hpp"

namespace bihuan::enforcement {

/// The case with its steps, reviews, time limits (each with its explanation), what is possible now, why a
/// review is needed, what is owed for paying late, and the remedy clause. `district` is named in the clause.
std::string case_json(const CaseFile&, const std::string& district, Date today);

} // namespace bihuan::enforcement
