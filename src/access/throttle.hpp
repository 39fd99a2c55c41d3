/// Guesses are slowed down: passwords, codes of the second factor, the present password asked for again.
///
/// The first few failures cost nothing, then the next try waits 1, 2, 4, … seconds, at most a quarter of an
/// hour: slow for a guesser, never a lock for honest people. Failures are counted for the account and for
/// the address. Where an account has signed in before from an address, its failures there are counted apart
/// from those of everybody else: whoever guesses at an account from elsewhere makes the others of elsewhere
/// wait, and not its owner at the usual desk. They are forgotten an hour after the last wait.
#pragma once

#include "access/account.hpp"
#include "db/database.hpp"

namespace bihuan::access {

/// Throws Problem sign_in_throttled with the seconds to wait.
void require_no_wait(const db::Reader&, const std::string& account_name, const std::string& address,
                     Instant now);

/// Counts a failed guess. Names that no account has are counted alike.
void count_failures(db::Database&, const std::string& account_name, const std::string& address);

/// Forgets the account's failures after a sign-in that went well, and remembers from where it came.
void note_success(db::Transaction&, const Account&, const std::string& address);

} // namespace bihuan::access
