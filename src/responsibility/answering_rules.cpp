#include "responsibility/answering_rules.hpp"

#include "core/findings.hpp"

#include <algorithm>

namespace bihuan::responsibility {

ScopeLevel level_of(const LeaderAssignment& of) {
    if (of.enterprise) return ScopeLevel::enterprise;
    if (!of.grid.empty()) return ScopeLevel::grid;
    if (!of.community.empty()) return ScopeLevel::community;
    return of.sector.empty() ? ScopeLevel::office : ScopeLevel::sector;
}

bool same_scope(const LeaderAssignment& one, const LeaderAssignment& other) {
    if (level_of(one) != level_of(other)) return false;
    if (one.enterprise) return one.enterprise == other.enterprise;
    return one.community == other.community && one.grid == other.grid && one.sector == other.sector;
}

std::string scope_text(const LeaderAssignment& of) {
    switch (level_of(of)) {
    case ScopeLevel::enterprise:
        return of.enterprise_name;
    case ScopeLevel::grid:
        return of.community + of.grid;
    case ScopeLevel::community:
        return of.community;
    case ScopeLevel::sector:
        return of.sector;
    case ScopeLevel::office:
        break;
    }
    return "全街道";
}

std::string scope_text_en(const LeaderAssignment& of) {
    return level_of(of) == ScopeLevel::office ? "the whole sub-district" : scope_text(of);
}

bool covers(const LeaderAssignment& of, const Place& place) {
    switch (level_of(of)) {
    case ScopeLevel::enterprise:
        return !place.id.empty() && of.enterprise->text() == place.id;
    case ScopeLevel::grid:
        return of.community == place.community && of.grid == place.grid;
    case ScopeLevel::community:
        return of.community == place.community;
    case ScopeLevel::sector:
        return of.sector == place.sector;
    case ScopeLevel::office:
        break;
    }
    return true;
}

bool same_answer(const LeaderAssignment& one, const LeaderAssignment& other) {
    return one.person == other.person && one.post == other.post;
}

std::vector<const LeaderAssignment*> deciding(const std::vector<LeaderAssignment>& all, AnsweringRole role,
                                              const Place& place, Date day) {
    std::vector<const LeaderAssignment*> at[5];
    for (const auto& one : all)
        if (one.role == role && span_of(one).contains(day) && covers(one, place)) {
            auto& level = at[static_cast<std::size_t>(level_of(one))];
            const bool known = std::any_of(level.begin(), level.end(), [&](const LeaderAssignment* other) {
                return same_answer(one, *other);
            });
            if (!known) level.push_back(&one);
        }
    const auto of = [&](ScopeLevel level) -> auto& {
        return at[static_cast<std::size_t>(level)];
    };
    if (!of(ScopeLevel::enterprise).empty()) return of(ScopeLevel::enterprise);
    auto found = !of(ScopeLevel::grid).empty() ? of(ScopeLevel::grid) : of(ScopeLevel::community);
    for (const auto* one : of(ScopeLevel::sector))
        if (std::none_of(found.begin(), found.end(),
                         [&](const LeaderAssignment* other) { return same_answer(*one, *other); }))
            found.push_back(one);
    return found.empty() ? of(ScopeLevel::office) : found;
}

std::vector<const PostTerm*> in_office(const std::vector<const PostTerm*>& terms, Date day) {
    std::vector<const PostTerm*> found;
    for (const auto standing : {TermStanding::acting, TermStanding::regular, TermStanding::backup}) {
        for (const auto* term : terms)
            if (term->standing == standing && span_of(*term).contains(day)) found.push_back(term);
        if (!found.empty()) break;
    }
    return found;
}

const PostTerm* clash(const PostTerm& term, const std::vector<PostTerm>& others, bool single_holder) {
    for (const auto& other : others) {
        if (other.id == term.id || other.post != term.post || other.unit != term.unit ||
            !span_of(other).overlaps(span_of(term)))
            continue;
        if (other.person == term.person) return &other;
        if (single_holder && other.standing == term.standing && term.standing != TermStanding::backup)
            return &other;
    }
    return nullptr;
}

const LeaderAssignment* clash(const LeaderAssignment& of, const std::vector<LeaderAssignment>& others) {
    for (const auto& other : others)
        if (other.id != of.id && other.role == of.role && same_scope(other, of) &&
            span_of(other).overlaps(span_of(of)))
            return &other;
    return nullptr;
}

bool leaves_gap(const std::vector<LeaderAssignment>& all, const LeaderAssignment& ended, Date last_day,
                const Place& place) {
    if (ended.role == AnsweringRole::backup || level_of(ended) == ScopeLevel::sector) return false;
    auto then = all;
    for (auto& one : then)
        if (one.id == ended.id) one.valid_to = last_day;
    return deciding(then, ended.role, place, last_day.plus_days(1)).empty();
}

Period period_around(VisitPeriod kind, Date day) {
    const int months = kind == VisitPeriod::month       ? 1
                       : kind == VisitPeriod::quarter   ? 3
                       : kind == VisitPeriod::half_year ? 6
                                                        : 12;
    const int first = (day.month() - 1) / months * months + 1;
    const int next = first + months;
    const Date end =
        next > 12 ? Date::from(day.year() + 1, 1, 1).value() : Date::from(day.year(), next, 1).value();
    return {Date::from(day.year(), first, 1).value(), end.plus_days(-1)};
}

namespace {

[[noreturn]] void outside(const char* pointer, const char* zh, const char* en, FieldFault fault, Date limit,
                          Date value) {
    throw Problem{ProblemKind::invalid_input,
                  {},
                  {{pointer,
                    fault,
                    {{"value", value.text()},
                     {"limit", limit.text()},
                     {"other", "原责任起始日期 / first day of the present one"},
                     {"other_value", limit.text()}},
                    zh,
                    en}}};
}

} // namespace

Division divide(const Span& of, Date from, std::optional<Date> until) {
    if (of.from && from < *of.from)
        outside("/from", "起始日期", "first day", FieldFault::before_other, *of.from, from);
    if (of.to && from > *of.to)
        outside("/from", "起始日期", "first day", FieldFault::too_large, *of.to, from);
    if (until && *until < from)
        outside("/until", "截止日期", "last day", FieldFault::before_other, from, *until);
    if (until && of.to && *until > *of.to)
        outside("/until", "截止日期", "last day", FieldFault::too_large, *of.to, *until);
    Division division;
    if (!of.from || *of.from < from) division.before = Span{of.from, from.plus_days(-1)};
    division.changed = {from, until ? until : of.to};
    if (until && (!of.to || *until < *of.to)) division.after = Span{until->plus_days(1), of.to};
    return division;
}

} // namespace bihuan::responsibility
