/// What the office does with its responsibility system: posts, duties, terms, assignments, visits.
///
/// Facts are ended and begun, never overwritten, so that who answered on a day stays true whatever comes
/// later. Overlaps are refused; an end without a successor is refused unless it says why the place stays
/// vacant.
#pragma once

#include "db/transaction.hpp"
#include "responsibility/leader_assignment.hpp"

namespace bihuan::responsibility {

DutyPost add_post(db::Transaction&, IdSource&, DutyPost);
DutyPost change_post(db::Transaction&, const DutyPost& before, DutyPost after);

/// A new duty, or a new edition of the duty with this number from `valid_from` (today where none is given):
/// the edition before ends the day before. Throws Problem invalid_input where a later edition is there.
DutyItem put_duty(db::Transaction&, IdSource&, DutyItem);
/// The duty is owed until `last_day`.
DutyItem end_duty(db::Transaction&, const DutyItem&, Date last_day, const std::string& reason);

PostTerm begin_term(db::Transaction&, IdSource&, PostTerm);
PostTerm correct_term(db::Transaction&, const PostTerm& before, PostTerm after);

/// Why and until when something ends.
struct Ending {
    Date last_day;
    std::string reason;
    std::string vacant_reason; ///< why nobody follows; empty: somebody must
};
/// Throws Problem responsibility_gap where a post of one holder would be empty and nothing says why.
PostTerm end_term(db::Transaction&, const PostTerm&, const Ending&);

LeaderAssignment begin_assignment(db::Transaction&, IdSource&, LeaderAssignment);
LeaderAssignment correct_assignment(db::Transaction&, IdSource&, const LeaderAssignment& before,
                                    LeaderAssignment after);
/// Throws Problem responsibility_gap where nobody would answer any more and nothing says why.
LeaderAssignment end_assignment(db::Transaction&, IdSource&, const LeaderAssignment&, const Ending&);

/// Who answers instead, from a day in the past or in the future, for ever or until a day.
struct Reassignment {
    std::optional<Id<Person>> person;
    std::optional<Id<DutyPost>> post;
    Date from;
    std::optional<Date> until; ///< afterwards the one before answers again
    std::string reason;
};
LeaderAssignment reassign(db::Transaction&, IdSource&, const LeaderAssignment&, const Reassignment&);

LeaderVisit record_visit(db::Transaction&, IdSource&, LeaderVisit);
LeaderVisit correct_visit(db::Transaction&, const LeaderVisit& before, LeaderVisit after);

/// Brings the leaders that the organisation ledger shows into line with the dated facts of today. Returns how
/// many changed. Also run every night, because a change may have been dated ahead.
std::int64_t show_leaders_of_today(db::Transaction&, IdSource&);

} // namespace bihuan::responsibility
