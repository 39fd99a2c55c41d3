#include "statistics/explain_rules.hpp"

namespace bihuan::statistics {
namespace {

using Reason = LeftOutReason;

Verdict counted() {
    return {Standing::counted, {}};
}
Verdict left_out(Reason reason) {
    return {Standing::left_out, reason};
}
Verdict far() {
    return {};
}

/// What had happened to a hazard by the end of the period.
struct Facts {
    const HazardNearby& hazard;
    const Period& period;

    bool by_end(const std::optional<Date>& date) const { return date && *date <= period.to; }
    bool in_period(const std::optional<Date>& date) const { return date && period.contains(*date); }

    bool found_in_period() const { return period.contains(hazard.record.date); }
    bool carried_in() const {
        return hazard.record.date < period.from &&
               !(hazard.record.closed_on && *hazard.record.closed_on < period.from);
    }
    bool voided() const { return by_end(hazard.record.voided_on); }
    bool closed() const { return by_end(hazard.record.closed_on); }
    bool transferred() const { return by_end(hazard.record.transferred_on); }
    Reason why_open() const { return transferred() ? Reason::transferred : Reason::not_closed_by_end; }
};

Verdict judge_found(const Facts& facts) {
    if (!facts.found_in_period()) return far();
    return facts.voided() ? left_out(Reason::voided) : counted();
}

Verdict judge_rectified(const Facts& facts) {
    if (!facts.found_in_period())
        return facts.in_period(facts.hazard.record.closed_on) && !facts.voided()
                   ? left_out(Reason::other_period)
                   : far();
    if (facts.voided()) return left_out(Reason::voided);
    return facts.closed() ? counted() : left_out(facts.why_open());
}

Verdict judge_carried_in(const Facts& facts) {
    if (!facts.carried_in()) return far();
    return facts.voided() ? left_out(Reason::voided) : counted();
}

Verdict judge_closed_in_period(const Facts& facts) {
    if (!facts.found_in_period() && !facts.carried_in()) return far();
    if (facts.voided()) return facts.closed() ? left_out(Reason::voided) : far();
    return facts.closed() ? counted() : left_out(facts.why_open());
}

Verdict judge_open_at_end(const Facts& facts) {
    if (!facts.found_in_period() && !facts.carried_in()) return far();
    if (facts.closed()) return facts.voided() ? far() : left_out(Reason::closed_by_end);
    return facts.voided() ? left_out(Reason::voided) : counted();
}

Verdict judge_overdue(const Facts& facts) {
    if (facts.closed() || (!facts.found_in_period() && !facts.carried_in())) return far();
    const auto due = facts.hazard.record.due_date;
    if (facts.voided()) return due && *due < facts.period.to ? left_out(Reason::voided) : far();
    if (!due) return left_out(Reason::no_due_date);
    if (*due < facts.period.to) return counted();
    return left_out(*facts.hazard.own_due_date < facts.period.to ? Reason::extended : Reason::not_yet_due);
}

Verdict judge_transferred(const Facts& facts) {
    if (!facts.hazard.record.transferred_on || (!facts.found_in_period() && !facts.carried_in()))
        return far();
    if (facts.voided()) return left_out(Reason::voided);
    if (!facts.transferred()) return left_out(Reason::other_period);
    return facts.closed() ? left_out(Reason::closed_by_end) : counted();
}

Verdict judge_due(const Facts& facts) {
    const auto due = facts.hazard.record.due_date;
    if (!due) return facts.found_in_period() && !facts.voided() ? left_out(Reason::no_due_date) : far();
    if (!facts.in_period(due))
        return facts.in_period(facts.hazard.own_due_date) && !facts.voided() ? left_out(Reason::extended)
                                                                             : far();
    return facts.voided() ? left_out(Reason::voided) : counted();
}

Verdict judge_closed_on_time(const Facts& facts) {
    const auto of_due = judge_due(facts);
    if (of_due.standing != Standing::counted) return of_due;
    if (!facts.closed()) return left_out(facts.why_open());
    return *facts.hazard.record.closed_on <= *facts.hazard.record.due_date ? counted()
                                                                           : left_out(Reason::closed_late);
}

/// Narrows the verdict of a figure to one level.
Verdict of_level(std::string_view level, const Facts& facts, Verdict verdict) {
    if (facts.hazard.record.level == level) return verdict;
    return verdict.standing == Standing::counted ? left_out(Reason::other_level) : far();
}

} // namespace

Verdict judge(const HazardNearby& hazard, const Period& period, std::string_view figure) {
    const Facts facts{hazard, period};
    if (figure == "found") return judge_found(facts);
    if (figure == "found_general") return of_level("general", facts, judge_found(facts));
    if (figure == "found_major") return of_level("major", facts, judge_found(facts));
    if (figure == "rectified" || figure == "rectification_rate") return judge_rectified(facts);
    if (figure == "rectified_general") return of_level("general", facts, judge_rectified(facts));
    if (figure == "rectified_major") return of_level("major", facts, judge_rectified(facts));
    if (figure == "carried_in") return judge_carried_in(facts);
    if (figure == "closed_in_period") return judge_closed_in_period(facts);
    if (figure == "open_at_end") return judge_open_at_end(facts);
    if (figure == "overdue_at_end") return judge_overdue(facts);
    if (figure == "transferred_at_end") return judge_transferred(facts);
    if (figure == "due_in_period") return judge_due(facts);
    return judge_closed_on_time(facts); // closed_on_time, on_time_rate
}

} // namespace bihuan::statistics
