/// Who answers for what on a day: pure functions over dated facts. No clock, no database.
#pragma once

#include "responsibility/leader_assignment.hpp"

#include <string>
#include <vector>

namespace bihuan::responsibility {

/// From one day to another, both included; what is empty has no bound.
struct Span {
    std::optional<Date> from, to;

    bool contains(Date day) const { return (!from || *from <= day) && (!to || day <= *to); }
    /// Ends before it begins: a fact that was taken back whole.
    bool empty() const { return from && to && *to < *from; }
    bool overlaps(const Span& other) const {
        return !empty() && !other.empty() && (!from || !other.to || *from <= *other.to) &&
               (!other.from || !to || *other.from <= *to);
    }
};

template<class T>
Span span_of(const T& dated) {
    return {dated.valid_from, dated.valid_to};
}

/// How narrow an assignment is; the narrower goes before.
enum class ScopeLevel { office, sector, community, grid, enterprise };
ScopeLevel level_of(const LeaderAssignment&);
/// Whether the two are about the same: same level, same community, grid, enterprise, sector.
bool same_scope(const LeaderAssignment&, const LeaderAssignment&);
/// For people: `嘉宁社区`, `全街道`.
std::string scope_text(const LeaderAssignment&);
std::string scope_text_en(const LeaderAssignment&);

/// What the resolution needs to know of an enterprise, or of a community alone.
struct Place {
    std::string id; ///< of the enterprise; empty: the community or sector as such
    std::string community, grid, sector;
};

bool covers(const LeaderAssignment&, const Place&);

/// The assignments of this role that decide for the place on the day. One of the enterprise itself decides
/// alone. Otherwise its grid's, or else its community's, and beside it its sector's: where these name
/// different people, both are returned and the office has to say which one it is. What holds for the whole
/// office decides where nothing else does.
std::vector<const LeaderAssignment*> deciding(const std::vector<LeaderAssignment>&, AnsweringRole,
                                              const Place&, Date);

/// The same person or section.
bool same_answer(const LeaderAssignment&, const LeaderAssignment&);

/// Those of `terms` who answer in their post on the day: acting ones, or else the regular ones, or else the
/// backups. All of one post, and of one community or grid.
std::vector<const PostTerm*> in_office(const std::vector<const PostTerm*>& terms, Date);

/// The term that stands against another of the same post: the same person twice, or two regular holders (or
/// two acting ones) of a post that one person holds. Nothing where the two go together.
const PostTerm* clash(const PostTerm&, const std::vector<PostTerm>& others, bool single_holder);
const LeaderAssignment* clash(const LeaderAssignment&, const std::vector<LeaderAssignment>& others);

/// Whether nobody of the same role would answer for what `ended` is about on the day after `last_day`.
bool leaves_gap(const std::vector<LeaderAssignment>& all, const LeaderAssignment& ended, Date last_day,
                const Place& place);

/// The period of its kind in which the day lies.
Period period_around(VisitPeriod, Date day);

/// The parts into which an assignment falls when somebody else answers from `from` to `until` (no bound: as
/// long as it lasts). The first is what stays of the old one and may be missing where the change takes it
/// whole; the last what comes back to it.
struct Division {
    std::optional<Span> before;
    Span changed;
    std::optional<Span> after;
};
/// Throws Problem invalid_input where `from` or `until` lie outside of what the assignment covers.
Division divide(const Span& of, Date from, std::optional<Date> until);

} // namespace bihuan::responsibility
