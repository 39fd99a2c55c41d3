#include "responsibility/responsibility_actions.hpp"

#include "audit/chain.hpp"
#include "core/findings.hpp"
#include "organisation/organisation_actions.hpp"
#include "organisation/organisation_store.hpp"
#include "responsibility/answering_book.hpp"
#include "responsibility/responsibility_store.hpp"

#include <algorithm>

namespace bihuan::responsibility {
namespace {

template<class T>
FieldError fault(const char* field, FieldFault of, Parameters parameters = {}) {
    return record::field_error(*record::description_of<T>().find(field), of, std::move(parameters));
}

template<class T>
void refuse(const char* field, FieldFault of, Parameters parameters = {}) {
    throw Problem{ProblemKind::invalid_input, {}, {fault<T>(field, of, std::move(parameters))}};
}

std::string shown(const std::optional<Date>& day, const char* otherwise) {
    return day ? day->text() : otherwise;
}

template<class T>
void require_order(const T& dated, Findings& findings) {
    if (dated.valid_from && dated.valid_to && *dated.valid_to < *dated.valid_from)
        findings.add(fault<T>("valid_to", FieldFault::before_other,
                              {{"value", dated.valid_to->text()},
                               {"other", "起始日期 / first day"},
                               {"other_value", dated.valid_from->text()}}));
}

/// Two of which only one can be true: the other is named with its days.
template<class T>
FieldError overlaps(const char* field, const T& other, const std::string& name) {
    return fault<T>(
        field, FieldFault::overlaps_other,
        {{"other", name}, {"from", shown(other.valid_from, "—")}, {"to", shown(other.valid_to, "—")}});
}

/// The person, or a finding where there is none of this identity.
template<class T>
std::optional<Person> known_person(const db::Reader& reader, const Id<Person>& id, Findings& findings) {
    auto person = db::find(reader, id);
    if (!person) findings.add(fault<T>("person", FieldFault::no_such_record, {{"value", id.text()}}));
    return person;
}

PostTerm made_sound(const db::Reader& reader, PostTerm term) {
    Findings findings;
    const auto post = db::find(reader, term.post);
    if (!post)
        findings.add(fault<PostTerm>("post", FieldFault::no_such_record, {{"value", term.post.text()}}));
    if (const auto person = known_person<PostTerm>(reader, term.person, findings))
        term.person_name = person->name;
    term.community.clear();
    term.grid.clear();
    if (term.unit) {
        const auto unit = db::find(reader, *term.unit);
        if (!unit)
            findings.add(fault<PostTerm>("unit", FieldFault::no_such_record, {{"value", term.unit->text()}}));
        else if (term.community = organisation::community_of(reader, *unit); unit->kind == UnitKind::grid)
            term.grid = unit->name;
    } else if (post && (post->kind == PostKind::community || post->kind == PostKind::grid_worker)) {
        findings.add(fault<PostTerm>("unit", FieldFault::required));
    }
    require_order(term, findings);
    findings.throw_if_any();
    if (const auto others = terms_of_post(reader, term.post.text());
        const auto* other = clash(term, others, post->single_holder))
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {overlaps("valid_from", *other, other->person_name + post->name)}};
    return term;
}

/// The title of whoever was in the post last before the term begins.
std::string title_before(const db::Reader& reader, const PostTerm& term) {
    std::string title;
    std::optional<Date> latest;
    for (const auto& other : terms_of_post(reader, term.post.text()))
        if (other.unit == term.unit && other.standing == TermStanding::regular && !other.title.empty() &&
            other.valid_to && (!term.valid_from || *other.valid_to < *term.valid_from) &&
            (!latest || *latest < *other.valid_to)) {
            latest = other.valid_to;
            title = other.title;
        }
    return title;
}

LeaderAssignment made_sound(const db::Reader& reader, LeaderAssignment of,
                            const std::vector<std::string>& set_aside = {}) {
    using A = LeaderAssignment;
    Findings findings;
    of.person_name.clear();
    of.enterprise_name.clear();
    if (of.role == AnsweringRole::section) {
        if (of.person)
            findings.add(
                fault<A>("person", FieldFault::only_with, {{"other", "包保领导、备岗领导 / leaders"}}));
        if (!of.post)
            findings.add(fault<A>("post", FieldFault::required));
        else if (const auto post = db::find(reader, *of.post))
            of.person_name = post->name;
        else
            findings.add(fault<A>("post", FieldFault::no_such_record, {{"value", of.post->text()}}));
    } else {
        if (of.post)
            findings.add(fault<A>("post", FieldFault::only_with, {{"other", "责任科室 / a section"}}));
        if (!of.person)
            findings.add(fault<A>("person", FieldFault::required));
        else if (const auto person = known_person<A>(reader, *of.person, findings))
            of.person_name = person->name;
    }
    if (of.enterprise) {
        if (const auto place = place_of(reader, of.enterprise->text())) {
            of.enterprise = Id<Enterprise>::trusted(place->place.id); // the entry that stands for the place
            of.enterprise_name = place->name;
            of.community = place->place.community;
            of.grid.clear();
        } else {
            findings.add(
                fault<A>("enterprise", FieldFault::no_such_record, {{"value", of.enterprise->text()}}));
        }
    }
    if (!of.grid.empty() && of.community.empty())
        findings.add(fault<A>("grid", FieldFault::needs_other, {{"other", "社区 / community"}}));
    if (!of.sector.empty() && (!of.community.empty() || of.enterprise))
        findings.add(fault<A>("sector", FieldFault::only_with,
                              {{"other", "未指定社区和企业 / no community and no enterprise"}}));
    if (!of.community.empty() && !of.enterprise &&
        !organisation::find_unit(reader, UnitKind::community, of.community))
        findings.add(fault<A>("community", FieldFault::no_such_record, {{"value", of.community}}));
    require_order(of, findings);
    findings.throw_if_any();

    std::vector<LeaderAssignment> others;
    for (auto& other : assignments_beside(reader, of))
        if (std::find(set_aside.begin(), set_aside.end(), other.id.text()) == set_aside.end())
            others.push_back(std::move(other));
    if (const auto* other = clash(of, others))
        findings.add(overlaps("valid_from", *other,
                              other->person_name + "“" + scope_text(*other) + "”" +
                                  std::string{text_of(other->role).zh}));
    // Who stands in for somebody is somebody else.
    for (const auto& other : others)
        if (of.person && other.person == of.person && other.role != of.role && same_scope(of, other) &&
            span_of(of).overlaps(span_of(other))) {
            findings.add(fault<A>("person", FieldFault::must_be_another, {{"other", other.person_name}}));
            break;
        }
    findings.throw_if_any();
    return of;
}

/// Until now the leader of a community stood in the organisation ledger alone and counted for all time. The
/// first dated fact takes that over, so that what was said of the days before stays said.
void take_over_undated(db::Transaction& transaction, IdSource& ids, const LeaderAssignment& first) {
    if (first.role != AnsweringRole::leader || level_of(first) != ScopeLevel::community ||
        !first.valid_from || has_dated_leader(transaction, first.community))
        return;
    const auto unit = organisation::find_unit(transaction, UnitKind::community, first.community);
    if (!unit || !unit->leader) return;
    const auto person = db::find(transaction, *unit->leader);
    if (!person) return;
    LeaderAssignment before;
    before.id = ids.make<LeaderAssignment>();
    before.person = person->id;
    before.person_name = person->name;
    before.community = first.community;
    before.valid_to = first.valid_from->plus_days(-1);
    before.reason = "承接组织台账";
    audit::insert(transaction, "leader_assignment.take_over", before);
}

bool show_leader(db::Transaction& transaction, IdSource& ids, const std::string& community) {
    const auto unit = organisation::ensure_unit(transaction, ids, UnitKind::community, community);
    const auto leader = leader_on(transaction, community, transaction.today());
    if (unit.leader == leader) return false;
    Unit after = unit;
    after.leader = leader;
    organisation::correct_unit(transaction, unit, after);
    return true;
}

void show_leader_of(db::Transaction& transaction, IdSource& ids, const LeaderAssignment& of) {
    if (of.role == AnsweringRole::leader && level_of(of) == ScopeLevel::community)
        show_leader(transaction, ids, of.community);
}

template<class T>
T ended(const T& before, const Ending& ending) {
    if (before.valid_from && ending.last_day < *before.valid_from)
        refuse<T>("valid_to", FieldFault::before_other,
                  {{"value", ending.last_day.text()},
                   {"other", "起始日期 / first day"},
                   {"other_value", before.valid_from->text()}});
    if (before.valid_to && *before.valid_to < ending.last_day)
        refuse<T>("valid_to", FieldFault::too_large, {{"limit", before.valid_to->text()}});
    T after = before;
    after.valid_to = ending.last_day;
    after.end_reason =
        ending.vacant_reason.empty() ? ending.reason : ending.reason + "；" + ending.vacant_reason;
    return after;
}

[[noreturn]] void gap(const std::string& person, const std::string& scope, Date last_day) {
    throw Problem{ProblemKind::responsibility_gap,
                  {{"person", person}, {"scope", scope}, {"day", last_day.text()}}};
}

} // namespace

DutyPost add_post(db::Transaction& transaction, IdSource& ids, DutyPost post) {
    if (find_post(transaction, post.code))
        refuse<DutyPost>("code", FieldFault::already_used, {{"value", post.code}});
    if (post.above && !db::find(transaction, *post.above))
        refuse<DutyPost>("above", FieldFault::no_such_record, {{"value", post.above->text()}});
    if (post.id.empty()) post.id = ids.make<DutyPost>();
    if (post.place == 0)
        post.place = 10 + transaction.integer("SELECT max(place) FROM duty_post").value_or(0);
    audit::insert(transaction, "duty_post.add", post);
    return post;
}

DutyPost change_post(db::Transaction& transaction, const DutyPost& before, DutyPost after) {
    after.id = before.id;
    if (const auto same = find_post(transaction, after.code); same && same->id != after.id)
        refuse<DutyPost>("code", FieldFault::already_used, {{"value", after.code}});
    // The chart is a tree: nobody stands above himself.
    auto above = after.above;
    for (int steps = 0; above; ++steps) {
        if (*above == after.id || steps > 50)
            refuse<DutyPost>("above", FieldFault::must_be_another, {{"other", after.name}});
        const auto next = db::find(transaction, *above);
        if (!next) refuse<DutyPost>("above", FieldFault::no_such_record, {{"value", above->text()}});
        above = next->above;
    }
    audit::update(transaction, "duty_post.change", before, after);
    return after;
}

DutyItem put_duty(db::Transaction& transaction, IdSource& ids, DutyItem item) {
    if (!db::find(transaction, item.post))
        refuse<DutyItem>("post", FieldFault::no_such_record, {{"value", item.post.text()}});
    item.valid_to.reset();
    for (const auto& other : editions(transaction, item.post.text(), item.number)) {
        if (other.valid_to && item.valid_from && *other.valid_to < *item.valid_from) continue;
        if (!item.valid_from) item.valid_from = transaction.today();
        if (other.valid_from && *item.valid_from <= *other.valid_from)
            throw Problem{ProblemKind::invalid_input,
                          {},
                          {overlaps("valid_from", other, "第" + std::to_string(other.number) + "项")}};
        DutyItem ended = other;
        ended.valid_to = item.valid_from->plus_days(-1);
        if (!other.valid_to || *item.valid_from <= *other.valid_to)
            audit::update(transaction, "duty_item.replace", other, ended);
    }
    item.id = ids.make<DutyItem>();
    audit::insert(transaction, "duty_item.put", item);
    return item;
}

DutyItem end_duty(db::Transaction& transaction, const DutyItem& before, Date last_day,
                  const std::string& reason) {
    if (before.valid_from && last_day < *before.valid_from)
        refuse<DutyItem>("valid_to", FieldFault::before_other,
                         {{"value", last_day.text()},
                          {"other", "起始日期 / first day"},
                          {"other_value", before.valid_from->text()}});
    DutyItem after = before;
    after.valid_to = last_day;
    after.reason = reason;
    audit::update(transaction, "duty_item.end", before, after);
    return after;
}

PostTerm begin_term(db::Transaction& transaction, IdSource& ids, PostTerm term) {
    if (term.id.empty()) term.id = ids.make<PostTerm>();
    term = made_sound(transaction, std::move(term));
    if (term.title.empty() && term.standing == TermStanding::regular)
        term.title = title_before(transaction, term);
    audit::insert(transaction, "post_term.begin", term);
    return term;
}

PostTerm correct_term(db::Transaction& transaction, const PostTerm& before, PostTerm after) {
    after.id = before.id;
    after = made_sound(transaction, std::move(after));
    audit::update(transaction, "post_term.correct", before, after);
    return after;
}

PostTerm end_term(db::Transaction& transaction, const PostTerm& before, const Ending& ending) {
    PostTerm after = ended(before, ending);
    const auto post = db::find(transaction, before.post);
    if (post && post->single_holder && before.standing != TermStanding::backup &&
        ending.vacant_reason.empty()) {
        auto terms = terms_of_post(transaction, before.post.text());
        std::vector<const PostTerm*> beside;
        for (const auto& term : terms)
            if (term.id != before.id && term.unit == before.unit) beside.push_back(&term);
        if (in_office(beside, ending.last_day.plus_days(1)).empty())
            gap(before.person_name, before.community + before.grid + post->name, ending.last_day);
    }
    audit::update(transaction, "post_term.end", before, after);
    return after;
}

LeaderAssignment begin_assignment(db::Transaction& transaction, IdSource& ids, LeaderAssignment of) {
    if (of.id.empty()) of.id = ids.make<LeaderAssignment>();
    of = made_sound(transaction, std::move(of));
    take_over_undated(transaction, ids, of);
    audit::insert(transaction, "leader_assignment.begin", of);
    show_leader_of(transaction, ids, of);
    return of;
}

LeaderAssignment correct_assignment(db::Transaction& transaction, IdSource& ids,
                                    const LeaderAssignment& before, LeaderAssignment after) {
    after.id = before.id;
    after = made_sound(transaction, std::move(after));
    audit::update(transaction, "leader_assignment.correct", before, after);
    show_leader_of(transaction, ids, before);
    show_leader_of(transaction, ids, after);
    return after;
}

LeaderAssignment end_assignment(db::Transaction& transaction, IdSource& ids, const LeaderAssignment& before,
                                const Ending& ending) {
    const LeaderAssignment after = ended(before, ending);
    if (ending.vacant_reason.empty()) {
        const auto all = all_assignments(transaction);
        Place place{{}, before.community, before.grid, before.sector};
        if (before.enterprise)
            if (const auto row = place_of(transaction, before.enterprise->text())) place = row->place;
        if (leaves_gap(all, before, ending.last_day, place))
            gap(before.person_name, scope_text(before), ending.last_day);
    }
    audit::update(transaction, "leader_assignment.end", before, after);
    show_leader_of(transaction, ids, after);
    return after;
}

LeaderAssignment reassign(db::Transaction& transaction, IdSource& ids, const LeaderAssignment& before,
                          const Reassignment& wish) {
    const auto parts = divide(span_of(before), wish.from, wish.until);
    LeaderAssignment changed = before;
    changed.id = ids.make<LeaderAssignment>();
    changed.person = wish.person;
    changed.post = wish.post;
    changed.valid_from = parts.changed.from;
    changed.valid_to = parts.changed.to;
    changed.reason = wish.reason;
    changed.end_reason.clear();
    if (same_answer(changed, before))
        refuse<LeaderAssignment>(before.role == AnsweringRole::section ? "post" : "person",
                                 FieldFault::same_as_before);
    changed = made_sound(transaction, std::move(changed), {before.id.text()});
    LeaderAssignment old = before;
    if (parts.before) {
        old.valid_to = parts.before->to;
        old.end_reason = wish.reason;
    } else { // it was somebody else from its first day on: the fact stays, for no day
        old.valid_to = wish.from.plus_days(-1);
        old.end_reason = "更正：" + wish.reason;
    }
    audit::update(transaction, "leader_assignment.end", before, old);
    audit::insert(transaction, "leader_assignment.begin", changed);
    if (parts.after) {
        LeaderAssignment again = before;
        again.id = ids.make<LeaderAssignment>();
        again.valid_from = parts.after->from;
        again.valid_to = parts.after->to;
        audit::insert(transaction, "leader_assignment.begin", again);
    }
    show_leader_of(transaction, ids, changed);
    return changed;
}

std::int64_t show_leaders_of_today(db::Transaction& transaction, IdSource& ids) {
    std::vector<std::string> communities;
    transaction.each("SELECT community FROM dated_leader ORDER BY community", {},
                     [&](const db::Row& row) { communities.emplace_back(row.text(0)); });
    std::int64_t changed = 0;
    for (const auto& community : communities)
        changed += show_leader(transaction, ids, community);
    return changed;
}

} // namespace bihuan::responsibility
