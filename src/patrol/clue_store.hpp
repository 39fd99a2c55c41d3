/// Clues as stored.
#pragma once

#include "db/query.hpp"
#include "patrol/clue.hpp"

#include <vector>

namespace bihuan::patrol {

std::optional<Clue> with_external_no(const db::Reader&, ClueSource, const std::string& external_no);
/// The clue that `told` is another report of, received within `days_alike` before or after it; nothing where
/// it is a new one. Merged and rejected clues are no answer.
std::optional<Clue> told_before(const db::Reader&, const Clue& told);
/// The further reports of a clue, in the order of their arrival.
std::vector<Clue> reports_of(const db::Reader&, const Id<Clue>&);

/// What a list may be narrowed by; empty does not narrow.
struct ClueFilter {
    std::string community;
    std::string source;     ///< code
    std::string state;      ///< code, or `open` (whatever is not closed), or `overdue` as of `today`
    std::string enterprise; ///< identity
    std::string assignee;   ///< identity of an account
    std::optional<Date> from;
    std::optional<Date> to;
    Date today;
    std::optional<std::vector<std::string>> areas; ///< communities; nothing: the whole office
    std::vector<std::pair<std::string, std::string>> grids; ///< single grids of a community beside them
};

/// At most `limit` clues with an identity after `after`, in the order of identities.
std::vector<Clue> page(const db::Reader&, const ClueFilter&, const std::string& after, std::int64_t limit);

} // namespace bihuan::patrol
