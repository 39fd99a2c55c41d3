/// The secret address under which somebody's calendar program reads what that person has to do.
///
/// Whoever knows the address reads the calendar, so it shows codes, places and days, and no person; one
/// address at a time, replaced or taken back at will; only its SHA-256 is stored.
#pragma once

#include "access/account.hpp"
#include "db/database.hpp"
#include "notice/calendar_text.hpp"

namespace bihuan::notice {

/// Makes a new address and takes back the one before; returns its token, which cannot be shown again.
std::string make_calendar_link(db::Database&, const Actor&, const Account&);
/// Takes the address back. Does nothing where there is none.
void revoke_calendar_link(db::Database&, const Actor&, const Account&);

/// The account behind a token, as long as it may sign in.
std::optional<Account> account_of_calendar(const db::Reader&, std::string_view token, Date today);

/// What the account has to do from a month ago on, by what the rooms publish in `calendar_event`.
std::vector<CalendarEntry> calendar_of(const db::Reader&, const Account&, Date today, bool zh);

} // namespace bihuan::notice
