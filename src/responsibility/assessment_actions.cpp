#include "responsibility/assessment_actions.hpp"

#include "access/account_store.hpp"
#include "audit/chain.hpp"
#include "core/findings.hpp"
#include "db/page.hpp"
#include "responsibility/leader_month.hpp"
#include "responsibility/responsibility_steps.hpp"

#include <algorithm>

namespace bihuan::responsibility {
namespace {

template<class T>
[[noreturn]] void refuse(const char* field, FieldFault of, Parameters parameters = {}) {
    throw Problem{ProblemKind::invalid_input,
                  {},
                  {record::field_error(*record::description_of<T>().find(field), of, std::move(parameters))}};
}

/// Hazards whose deadline or life touches the year, in the view that their room publishes.
std::vector<AssessedHazard> hazards_of(const db::Reader& reader, const Period& year, Date as_of) {
    std::vector<AssessedHazard> all;
    std::string last;
    reader.each("SELECT h.id, place.id, h.community, place.grid, place.sector, h.found_on, "
                "COALESCE((SELECT max(x.due_date) FROM hazard_extension x WHERE x.hazard = h.id AND "
                "x.granted_on <= $1 AND "
                "x.due_date > h.due_date), h.due_date), h.closed_on FROM hazard_timeline h JOIN "
                "enterprise_entry entry ON "
                "entry.entry = h.enterprise JOIN answered_place place ON place.id = entry.place WHERE "
                "h.found_on <= $1 AND "
                "(h.closed_on IS NULL OR h.closed_on >= $2) AND (h.voided_on IS NULL OR h.voided_on > $1) "
                "ORDER BY h.id",
                {as_of, year.from}, [&](const db::Row& row) {
                    if (last == row.text(0)) return;
                    last = row.text(0);
                    all.push_back({{std::string{row.text(1)}, std::string{row.text(2)},
                                    std::string{row.text(3)}, std::string{row.text(4)}},
                                   row.date(5),
                                   row.optional_date(6),
                                   row.optional_date(7)});
                });
    return all;
}

/// The day so many months later, or the last of that month.
Date months_after(Date start, std::int64_t count) {
    const auto months = start.year() * 12 + start.month() - 1 + static_cast<int>(count);
    for (int day = start.day();; --day)
        if (const auto date = Date::from(months / 12, months % 12 + 1, day)) return *date;
}

/// What the plans in use owe by the drills before the year, in the views that their rooms publish.
std::vector<OwedDrill> drills_of(const db::Reader& reader, const Period& year) {
    std::vector<OwedDrill> all;
    reader.each(
        "SELECT listed.community, listed.drill_months, in_use.published_on, (SELECT max(held.held_on) "
        "FROM drill_held held WHERE held.plan = listed.id AND held.held_on < $1), (SELECT "
        "min(held.held_on) FROM drill_held held WHERE held.plan = listed.id AND held.held_on >= $1 AND "
        "held.held_on <= $2) FROM plan_listed listed JOIN plan_in_use in_use ON in_use.id = listed.id "
        "WHERE in_use.published_on <= $2 ORDER BY listed.id",
        {year.from, year.to}, [&](const db::Row& row) {
            const auto start = row.optional_date(3) ? *row.optional_date(3) : row.date(2);
            all.push_back(
                {std::string{row.text(0)}, months_after(start, row.integer(1)), row.optional_date(4)});
        });
    return all;
}

Date end_of(const Period& year, Date today) {
    return std::min(year.to, today);
}

/// Counts every item anew; adjustments stay with their reasons.
void count_anew(const db::Reader& reader, DutyAssessment& assessment, Date today) {
    const AnsweringBook book{reader};
    const Period year = year_period(static_cast<int>(assessment.year));
    assessment.counted_as_of = end_of(year, today);
    const auto standard = standard_of(reader, assessment.year, assessment.kind);
    if (!standard)
        refuse<DutyAssessment>("kind", FieldFault::no_such_record,
                               {{"value", std::string{text_of(assessment.kind).zh} + "考核标准"}});
    const std::string person = assessment.person.text();
    const auto facts = facts_of(reader, book, person, year, assessment.counted_as_of);
    std::vector<DutyAssessmentItem> items;
    for (const auto& of : standard->items) {
        DutyAssessmentItem item{of.code, of.title, of.title_en, of.measure, of.weight, 0, 0, {}, 0, {}};
        const auto counted =
            count(of.measure, facts, book, person, assessment.kind, year, assessment.counted_as_of);
        item.due = counted.due;
        item.done = counted.done;
        item.score = score(of.weight, counted);
        for (const auto& before : assessment.items)
            if (before.code == item.code) {
                item.adjustment = before.adjustment;
                item.reason = before.reason;
            }
        items.push_back(std::move(item));
    }
    assessment.items = std::move(items);
    assessment.total = total(assessment.items);
}

bool was_in_office(const AnsweringBook& book, const std::string& person, PostKind kind, const Period& year) {
    return std::any_of(book.terms().begin(), book.terms().end(), [&](const PostTerm& term) {
        const auto* post = book.post(term.post.text());
        return term.person.text() == person && post && post->kind == kind &&
               span_of(term).overlaps({year.from, year.to});
    });
}

} // namespace

std::optional<AssessmentStandard> standard_of(const db::Reader& reader, std::int64_t year, PostKind kind) {
    if (auto own = db::row<AssessmentStandard>(
            reader, "SELECT {columns} FROM assessment_standard WHERE year = $1 AND kind = $2",
            {year, std::string{code_of(kind)}}))
        return own;
    for (const auto& one : built_in_standards())
        if (one.kind == kind) {
            auto standard = one;
            standard.year = year;
            return standard;
        }
    return std::nullopt;
}

std::vector<AssessmentStandard> standards_of(const db::Reader& reader, std::int64_t year) {
    std::vector<AssessmentStandard> all;
    for (std::size_t i = 0; i < texts_of<PostKind>().size(); ++i)
        if (auto one = standard_of(reader, year, static_cast<PostKind>(i))) all.push_back(std::move(*one));
    return all;
}

AssessmentStandard set_standard(db::Transaction& transaction, IdSource& ids, AssessmentStandard standard) {
    require_whole(standard);
    const auto known = db::row<AssessmentStandard>(
        transaction, "SELECT {columns} FROM assessment_standard WHERE year = $1 AND kind = $2",
        {standard.year, std::string{code_of(standard.kind)}});
    if (known) {
        standard.id = known->id;
        audit::update(transaction, "assessment_standard.set", *known, standard);
    } else {
        standard.id = ids.make<AssessmentStandard>();
        audit::insert(transaction, "assessment_standard.set", standard);
    }
    return standard;
}

AssessedFacts facts_of(const db::Reader& reader, const AnsweringBook& book, const std::string& person,
                       const Period& year, Date as_of) {
    AssessedFacts facts;
    if (as_of < year.from) return facts;
    facts.hazards = hazards_of(reader, year, as_of);
    const auto month = leader_month(reader, book, person, year, as_of);
    for (const auto& one : month.visits)
        if (one.period.to <= as_of) facts.visits.push_back(one);
    reader.each("SELECT due_on, closed_on FROM assignment_matter WHERE owner = $1 AND withdrawn_on IS NULL "
                "AND due_on >= $2 "
                "AND due_on <= $3 ORDER BY due_on, id",
                {person, year.from, year.to},
                [&](const db::Row& row) { facts.matters.emplace_back(row.date(0), row.optional_date(1)); });
    facts.drills = drills_of(reader, year);
    return facts;
}

DutyAssessment draft_assessment(db::Transaction& transaction, IdSource& ids, DutyAssessment assessment) {
    const auto person = db::find(transaction, assessment.person);
    if (!person)
        refuse<DutyAssessment>("person", FieldFault::no_such_record, {{"value", assessment.person.text()}});
    if (assessment.year > transaction.today().year()) // nothing is due or done in it
        refuse<DutyAssessment>("year", FieldFault::too_large,
                               {{"limit", std::to_string(transaction.today().year())}});
    const Period year = year_period(static_cast<int>(assessment.year));
    if (!was_in_office(AnsweringBook{transaction}, person->id.text(), assessment.kind, year))
        refuse<DutyAssessment>("person", FieldFault::not_in_office,
                               {{"value", person->name}, {"day", std::to_string(assessment.year)}});
    if (transaction.integer("SELECT 1 FROM duty_assessment WHERE year = $1 AND person = $2 AND kind = $3",
                            {assessment.year, person->id.text(), std::string{code_of(assessment.kind)}}))
        throw Problem{ProblemKind::already_exists, {{"field", "被考核人 / person"}, {"value", person->name}}};
    if (assessment.id.empty()) assessment.id = ids.make<DutyAssessment>();
    assessment.person_name = person->name;
    assessment.state = AssessmentState::draft;
    count_anew(transaction, assessment, transaction.today());
    audit::insert(transaction, "duty_assessment.draft", assessment);
    return assessment;
}

DutyAssessment recount(db::Transaction& transaction, const DutyAssessment& before) {
    DutyAssessment assessment = before;
    assessment.state = after(before, Step::recount);
    count_anew(transaction, assessment, transaction.today());
    audit::update(transaction, "duty_assessment.recount", before, assessment);
    return assessment;
}

DutyAssessment adjust(db::Transaction& transaction, const DutyAssessment& before,
                      const AssessmentAdjustment& wish) {
    DutyAssessment assessment = before;
    assessment.state = after(before, Step::adjust);
    const auto item = std::find_if(assessment.items.begin(), assessment.items.end(),
                                   [&](const DutyAssessmentItem& one) { return one.code == wish.code; });
    if (item == assessment.items.end())
        refuse<AssessmentAdjustment>("code", FieldFault::no_such_record, {{"value", wish.code}});
    item->adjustment = wish.points;
    item->reason = wish.points == 0 ? std::string{} : wish.reason;
    assessment.total = total(assessment.items);
    audit::update(transaction, "duty_assessment.adjust", before, assessment);
    return assessment;
}

DutyAssessment write_statement(db::Transaction& transaction, const DutyAssessment& before,
                               const std::string& statement) {
    DutyAssessment assessment = before;
    assessment.state = after(before, Step::write_statement);
    assessment.statement = statement;
    audit::update(transaction, "duty_assessment.write_statement", before, assessment);
    return assessment;
}

DutyAssessment confirm(db::Transaction& transaction, const DutyAssessment& before) {
    DutyAssessment assessment = before;
    assessment.state = after(before, Step::confirm);
    if (access::account_of_person(transaction, before.person.text()) == transaction.actor().account)
        refuse<DutyAssessment>("person", FieldFault::must_be_another, {{"other", before.person_name}});
    assessment.confirmed_on = transaction.today();
    assessment.confirmed_by_name = transaction.actor().name;
    audit::update(transaction, "duty_assessment.confirm", before, assessment);
    return assessment;
}

DutyAssessment reopen(db::Transaction& transaction, const DutyAssessment& before, const std::string& reason) {
    DutyAssessment assessment = before;
    assessment.state = after(before, Step::reopen);
    assessment.confirmed_on.reset();
    assessment.confirmed_by_name.clear();
    assessment.reopened_reason = reason;
    audit::update(transaction, "duty_assessment.reopen", before, assessment);
    return assessment;
}

std::vector<DutyAssessment> page(const db::Reader& reader, const AssessmentFilter& filter,
                                 const std::string& after, std::int64_t limit) {
    db::Conditions conditions;
    conditions.add_if("id > ?", after).add_if("person = ?", filter.person).add_if("state = ?", filter.state);
    if (filter.year) conditions.add("year = ?", *filter.year);
    return db::page<DutyAssessment>(reader, std::move(conditions), limit);
}

} // namespace bihuan::responsibility
