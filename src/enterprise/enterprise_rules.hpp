/// What is true of every entry of the registry; no clock, no database.
#pragma once

#include "core/findings.hpp"
#include "enterprise/enterprise.hpp"

namespace bihuan::enterprise {

/// Whether a wrong check character is refused or kept and flagged (`--lenient`).
enum class UsccPolicy { strict, lenient };

/// Brings an entry into the form in which it is stored: blanks trimmed, credit code normalised and verified
/// (GB 32100-2015), keys for finding it. Adds to `findings` what does not hold.
void prepare(Enterprise&, UsccPolicy, Findings& findings);

} // namespace bihuan::enterprise
