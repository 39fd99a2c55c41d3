/// What an official's desk needs beside the hazards themselves: handing many over at once, what has changed
/// since the last look, filters that are kept.
#pragma once

#include "access/account.hpp"
#include "core/json.hpp"
#include "db/database.hpp"
#include "hazard/step_actions.hpp"

#include <vector>

namespace bihuan {

/// A filter of the list of hazards under a name (常用筛选).
struct SavedFilter {
    Id<SavedFilter> id;
    std::string name;
    std::string query; ///< as behind the `?` of the list: `state=overdue&community=…`
    bool shared = false;
    std::string account; ///< whose it is
};

namespace record {
template<class T>
class Record;
}
const record::Record<SavedFilter>& describe(const SavedFilter*);

namespace hazard {

constexpr std::size_t most_at_once = 500;             ///< hazards named one by one
constexpr std::size_t most_by_filter_at_once = 2'000; ///< hazards of a filter

/// Whom the hazards go to; at least one of the two.
struct Assignment {
    std::string assigned_to; ///< identity of the account
    std::string department;
    std::string reason;
};

/// Assigns each hazard in a transaction of its own and tells the one who has them now. One item for each:
/// `{"hazard", "status"}`, and the problem's `type` and `detail` where it was refused. What lies
/// outside the reach does not exist.
Json assign_all(db::Database&, const Actor&, IdSource&, const std::vector<Id<Hazard>>&, const Assignment&,
                const access::Reach&, const Taker&, Language);

/// The filters that the account may use: its own and the shared ones, by name.
std::vector<SavedFilter> filters_of(const db::Reader&, const std::string& account);

/// Keeps the filter for the account; one of the same name is replaced.
SavedFilter keep_filter(db::Transaction&, IdSource&, SavedFilter, const std::string& account);

/// When the account looked last; nothing: never.
std::optional<Instant> looked_at(const db::Reader&, const std::string& account);
void note_look(db::Transaction&, const std::string& account);

} // namespace hazard
} // namespace bihuan
