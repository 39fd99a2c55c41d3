/// How the rows of a plan become cards, calls and reports; what a casualty makes due; which level a warning
/// speaks for. Pure.
#pragma once

#include "activation/call_entry.hpp"
#include "activation/card.hpp"
#include "activation/entry.hpp"
#include "activation/response_report.hpp"

#include <functional>

namespace bihuan {

/// 生产安全事故报告和调查处理条例第三条: the worst of deaths, serious injuries and loss.
enum class AccidentGrade { general, larger, major, extraordinary };
std::span<const EnumText> enum_texts(AccidentGrade);

namespace activation {

/// `2024-07-30 21:05` in the office's zone: how people read a moment.
std::string clock_text(Instant);
/// Whole minutes between, never below nought.
std::int64_t minutes_between(Instant earlier, Instant later);

/// Whether each community has a person in this role, so that each gets its own card.
bool is_role_of_each_community(std::string_view role);

/// A card for each row of the plan that applies at the level; without identities. A row of a role that every
/// community has makes a card for each of `communities`.
std::vector<ResponseCard> cards_at(const plan::Structure&, ResponseLevel,
                                   const std::vector<std::string>& communities, Instant dealt_at);
/// Whether a card of the plan is asked for at the level; a card that was added always is.
bool is_asked_for(const ResponseCard&, ResponseLevel);
/// Whether it is still to be done and its time is over.
bool is_late(const ResponseCard&, Instant now);
bool is_late(const ResponseReport&, Instant now);
/// Whether it is still to be sent: one that is due every so often is not when the response has ended.
bool is_due(const ResponseReport&, const Activation&);

/// Whom a line of the call list leads to, with their numbers.
struct Called {
    std::string name = {};
    std::string organisation = {};
    std::string person = {};
    std::string contact = {};
    std::string account = {};
    std::string phone = {};
    std::optional<Date> verified_on = {};
};
using WhoIsCalled = std::function<std::vector<Called>(const plan::CallRow&)>;

/// The call list in order. Of a group of contacts (the communities apart) and of a role with several people
/// one is enough: the others are in reserve. A line that leads to nobody is there without a number, save for
/// 119, 120 and 110.
std::vector<ResponseCall> calls_of(const plan::Structure&, const WhoIsCalled&, Instant from);

/// Whoever is called when the level rises is called again: the list for the new level, its lines marked with
/// the number of the log entry; without lines somebody of which still waits for the first call.
std::vector<ResponseCall> calls_of_level(const plan::Structure&, const WhoIsCalled&,
                                         const std::vector<ResponseCall>& before, ResponseLevel,
                                         std::int64_t number, Instant from);

/// The reports that the plan asks for from the start on: first, and the first of the follow-ups. Where the
/// law's hour ends earlier than the plan's minutes, the law counts.
std::vector<ResponseReport> reports_at_start(const plan::Structure&, Instant started_at);
/// The final reports, when the response ends.
std::vector<ResponseReport> reports_at_end(const plan::Structure&, Instant ended_at);
/// The next of a follow-up that is due every day or every hour; nothing for those that are due once.
std::optional<ResponseReport> report_after(const ResponseReport& sent, Instant now);
/// What casualties make due: within the hour where they are the first, within two hours where they changed
/// while the time for that runs, and a last count at its end (30 days; 7 for traffic accidents and fires).
std::vector<ResponseReport> reports_of_casualties(const ResponseCasualty& now,
                                                  const std::optional<ResponseCasualty>& before,
                                                  const std::optional<Instant>& first_at,
                                                  bool fire_or_traffic, const std::string& recipient);
/// Until when changes have to be reported; the last moment of the last day.
Instant casualties_followed_until(Instant first_at, bool fire_or_traffic);
/// Whether the plan is for fires or traffic accidents.
bool is_fire_or_traffic(const plan::Structure&);

/// Whether anybody is dead, missing or injured.
bool hurts_people(const ResponseCasualty&);
bool same_numbers(const ResponseCasualty&, const ResponseCasualty&);
/// Nothing where nobody is dead or injured and nothing is lost.
std::optional<AccidentGrade> grade_of(const ResponseCasualty&);

/// The level that a warning of this kind and colour speaks for: the highest whose condition names the colour,
/// else by custom (red Ⅰ … blue Ⅳ) among the levels that the plan has. Nothing where the plan does not name
/// the warning.
std::optional<ResponseLevel> level_for(const plan::Structure&, std::string_view kind,
                                       std::string_view colour);

/// What a start states where nobody says more (突发事件应对法第七十二条). The matter claims nothing that
/// nobody has seen: neither the plan's condition of a level nor that nobody was hurt. The measures are the
/// plan's own words.
std::string usual_matter(const std::string& plan_title);
std::string usual_measures(const plan::Structure&, ResponseLevel);
constexpr std::int64_t usual_period_milliseconds = 24 * 3'600'000LL;

} // namespace activation
} // namespace bihuan
