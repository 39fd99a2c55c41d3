/// Time limits of the law as data, and the answer to "why this date?".
///
/// Every rule is a row of deadline_rules.csv: number, unit, article, and from when to when it holds. Rooms
/// ask for a rule by its code and the day (or instant) on which the limit starts; they never count days
/// themselves.
///
/// A date that an officer writes on an order is no rule and is never moved.
#pragma once

#include "calendar/working_day_calendar.hpp"
#include "core/instant.hpp"
#include "core/json.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bihuan::deadline {

enum class Unit { working_day, calendar_day, hour, month };
std::span<const EnumText> enum_texts(Unit);

struct Rule {
    std::string code; ///< `reinspection_after_expiry`
    std::string title_zh, title_en;
    int count = 0;
    Unit unit = Unit::calendar_day;
    bool backwards =
        false; ///< counted back from the start: an extension is asked for within 10 days before expiry
    std::string source;    ///< law and article, or `practice` with the reason
    bool verified = false; ///< whether the article was compared with the official text
    std::optional<Date> in_force_from;
    std::optional<Date> in_force_to; ///< last day
    int warn_days = 0;               ///< calendar days before the end at which to warn; 0: no warning
};

/// Why a date is what it is.
struct Explanation {
    std::string rule;
    std::string title_zh, title_en;
    Date start;
    std::optional<Instant> started_at; ///< limits in hours run from the moment
    int count = 0;
    Unit unit = Unit::calendar_day;
    std::string source;
    bool verified = false;
    Date due;                      ///< last day
    std::optional<Instant> due_at; ///< of limits in hours
    bool provisional = false;      ///< a day that decided was outside the official holiday tables
    std::vector<Date> skipped;
    std::string holiday_table; ///< version of the table
    std::optional<Date> warn_on;
};
/// As an object with the members above.
Json to_json(const Explanation&);

class Rules {
public:
    /// The rules that come with the program.
    static const Rules& built_in();
    /// From CSV, see deadline_rules.csv; throws Problem bad_deadline_rules with file and line.
    Rules(std::string_view csv, calendar::WorkingDayCalendar, std::string_view file = "deadline_rules.csv");

    /// The rule in force on `day`; throws std::logic_error where there is none: codes are ours.
    const Rule& rule(std::string_view code, Date day) const;
    Explanation due(std::string_view code, Date start) const;
    Explanation due(std::string_view code, Instant start) const;
    const std::vector<Rule>& all() const { return rules_; }
    const calendar::WorkingDayCalendar& calendar() const { return calendar_; }

private:
    std::vector<Rule> rules_;
    calendar::WorkingDayCalendar calendar_;
};

} // namespace bihuan::deadline
