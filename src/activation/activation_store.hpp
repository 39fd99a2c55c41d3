/// Responses and what belongs to them, as stored.
#pragma once

#include "activation/call_entry.hpp"
#include "activation/card.hpp"
#include "activation/entry.hpp"
#include "activation/response_report.hpp"
#include "db/query.hpp"

namespace bihuan::activation {

struct OwnRole;

struct ActivationFilter {
    std::string state;
    std::string plan_code;
    std::string warning;
    /// From which communities somebody looks; nothing: from everywhere. A response for the whole office is
    /// seen from each.
    std::optional<std::vector<std::string>> communities;
};
std::vector<Activation> page(const db::Reader&, const ActivationFilter&, const std::string& after,
                             std::int64_t limit);
std::optional<Activation> running_of_plan(const db::Reader&, const std::string& plan_code);

/// The number of the last log entry; 0 where there is none.
std::int64_t last_number(const db::Reader&, const Id<Activation>&);

/// Everything below: what was changed by a log entry after `since`; 0: all of it.
std::vector<ResponseCard> cards_of(const db::Reader&, const Id<Activation>&, std::int64_t since = 0);
std::vector<ResponseCall> calls_of(const db::Reader&, const Id<Activation>&, std::int64_t since = 0);
std::vector<ResponseReport> reports_of(const db::Reader&, const Id<Activation>&, std::int64_t since = 0);

/// Entries after `since`, in order.
std::vector<ResponseEntry> entries_of(const db::Reader&, const Id<Activation>&, std::int64_t since,
                                      std::int64_t limit);

std::vector<ResponseRole> roles_of(const db::Reader&, const Id<Activation>&);
/// The roles that the account is in now, in every response.
std::vector<OwnRole> own_roles(const db::Reader&, const std::string& account);
std::vector<LevelChange> levels_of(const db::Reader&, const Id<Activation>&);
std::vector<Lesson> lessons_of(const db::Reader&, const Id<Activation>&);
std::vector<ResponseCasualty> casualties_of(const db::Reader&, const Id<Activation>&);
/// The totals that hold: of the latest moment.
std::optional<ResponseCasualty> casualties_now(const db::Reader&, const Id<Activation>&);
/// When somebody was hurt for the first time.
std::optional<Instant> first_hurt_at(const db::Reader&, const Id<Activation>&);

/// The accounts of those who are in one of the roles now; no role named: in any.
std::vector<std::string> accounts_in(const db::Reader&, const Id<Activation>&, const std::string& role = {});

/// How many cards and reports are late at this moment.
struct Late {
    std::int64_t cards = 0;
    std::int64_t reports = 0;
};
Late late_of(const db::Reader&, const Id<Activation>&, Instant now);

} // namespace bihuan::activation
