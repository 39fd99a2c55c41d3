/// Posts, duties, terms, assignments and visits as stored.
#pragma once

#include "db/query.hpp"
#include "responsibility/leader_assignment.hpp"

#include <vector>

namespace bihuan::responsibility {

std::optional<DutyPost> find_post(const db::Reader&, const std::string& code);
/// Every edition of a duty, the oldest first.
std::vector<DutyItem> editions(const db::Reader&, const std::string& post, std::int64_t number);
/// The duties of a post on a day, in their order; of every post where none is named.
std::vector<DutyItem> duties_on(const db::Reader&, Date, const std::string& post = {});
/// Editions that began or ended in the period, in the order of days.
std::vector<DutyItem> duties_changed(const db::Reader&, const Period&);

std::vector<PostTerm> terms_of_post(const db::Reader&, const std::string& post);
std::vector<LeaderAssignment> all_assignments(const db::Reader&);
/// Those about the very same, of every role.
std::vector<LeaderAssignment> assignments_beside(const db::Reader&, const LeaderAssignment&);

bool has_dated_leader(const db::Reader&, const std::string& community);
std::optional<Id<Person>> leader_on(const db::Reader&, const std::string& community, Date);

/// Communities that a caller reaches; nothing: all. What belongs to the office itself is seen by everybody
/// who may look.
using Communities = std::optional<std::vector<std::string>>;

struct TermFilter {
    std::string post, person, community;
    std::optional<Date> day;
    Communities areas;
};
std::vector<PostTerm> page(const db::Reader&, const TermFilter&, const std::string& after,
                           std::int64_t limit);

struct AssignmentFilter {
    std::string role, person, community, enterprise;
    std::optional<Date> day;
    Communities areas;
};
std::vector<LeaderAssignment> page(const db::Reader&, const AssignmentFilter&, const std::string& after,
                                   std::int64_t limit);

struct VisitFilter {
    std::string person, community, enterprise;
    std::optional<Date> from, to;
    Communities areas;
};
std::vector<LeaderVisit> page(const db::Reader&, const VisitFilter&, const std::string& after,
                              std::int64_t limit);
/// The leader's visits within the days, the oldest first.
std::vector<LeaderVisit> visits_of(const db::Reader&, const std::string& person, const Period&);

std::vector<DutyPost> posts_page(const db::Reader&, const std::string& kind, const std::string& after,
                                 std::int64_t limit);
std::vector<DutyItem> duties_page(const db::Reader&, const std::string& post, std::optional<Date> day,
                                  const std::string& after, std::int64_t limit);

} // namespace bihuan::responsibility
