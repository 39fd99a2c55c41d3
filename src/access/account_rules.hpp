/// What is true of accounts whatever is stored: which roles make sense, who keeps the office in hand.
#pragma once

#include "access/account.hpp"
#include "core/findings.hpp"

namespace bihuan::access {

/// Holds the account against its own rules: name, roles that contradict themselves.
void check(const Account&, Findings&);

/// Whether the account administers the whole office from today on without end: what an office must never be
/// without.
bool is_lasting_administrator(const Account&, Date today);

/// Whether everything that the account may do lies within these areas. An account without roles is the whole
/// office's business.
bool lies_within(const Account&, const std::optional<std::vector<std::string>>& areas);

} // namespace bihuan::access
