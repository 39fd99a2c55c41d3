#include "readiness/duty_rules.hpp"

#include "core/problem.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace bihuan::readiness {
namespace {

constexpr std::int64_t begins_at_milliseconds = (8 * 60 + 30) * 60'000LL;

void count(Turns& turns, Date day, bool rest) {
    ++(rest ? turns.resting : turns.working);
    if (!turns.last || *turns.last < day) turns.last = day;
}

} // namespace

bool takes_part(const DutyShift& shift, const Id<Person>& person) {
    return shift.leader == person || std::ranges::any_of(shift.officers, [&](const DutyOfficer& officer) {
               return officer.person == person;
           });
}

void require_distinct(const DutyShift& shift) {
    std::set<std::string> people{shift.leader.text()};
    for (const auto& officer : shift.officers)
        if (!people.insert(officer.person.text()).second)
            throw Problem{ProblemKind::roster_conflict,
                          {{"person", officer.name}, {"day", shift.day.text()}}};
}

Date duty_day(Instant now) {
    return now.plus_milliseconds(-begins_at_milliseconds).local_date();
}

Proposal propose(const ProposalWish& wish) {
    std::map<std::string, Turns> turns = wish.before;
    std::map<Date, const DutyShift*> settled;
    for (const auto& shift : wish.settled) {
        settled[shift.day] = &shift;
        const bool rest = wish.is_rest_day(shift.day);
        count(turns[shift.leader.text()], shift.day, rest);
        for (const auto& officer : shift.officers)
            count(turns[officer.person.text()], shift.day, rest);
    }
    Proposal proposal;
    for (Date day = wish.days.from; day <= wish.days.to; day = day.plus_days(1)) {
        if (settled.contains(day)) continue;
        const bool rest = wish.is_rest_day(day);
        DutyShift shift;
        shift.day = day;
        const auto next = [&](DutyPart part) -> const DutyMember* {
            const DutyMember* best = nullptr;
            std::tuple<bool, int, int, Date, std::string> best_rank;
            for (const auto& member : wish.members) {
                if (member.part != part || (member.retired_on && *member.retired_on <= day) ||
                    takes_part(shift, member.person))
                    continue;
                const auto& had = turns[member.person.text()];
                // What is settled for the days around counts as well.
                const auto around = [&](int days) {
                    const auto found = settled.find(day.plus_days(days));
                    return found != settled.end() && takes_part(*found->second, member.person);
                };
                const bool tired = (had.last && days_between(*had.last, day) == 1) || around(1) || around(-1);
                std::tuple rank{tired, rest ? had.resting : had.working, had.resting + had.working,
                                had.last.value_or(Date{}), member.person.text()};
                if (!best || rank < best_rank) {
                    best = &member;
                    best_rank = rank;
                }
            }
            if (!best || std::get<0>(best_rank)) proposal.complete = false;
            return best;
        };
        if (const auto* leader = next(DutyPart::leader)) {
            shift.leader = leader->person;
            shift.leader_name = leader->person_name;
            count(turns[leader->person.text()], day, rest);
        }
        for (std::size_t i = 0; i < wish.officers_a_day; ++i)
            if (const auto* officer = next(DutyPart::officer)) {
                shift.officers.push_back({officer->person, officer->person_name});
                count(turns[officer->person.text()], day, rest);
            }
        proposal.shifts.push_back(std::move(shift));
    }
    return proposal;
}

} // namespace bihuan::readiness
