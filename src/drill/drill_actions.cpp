#include "drill/drill_actions.hpp"

#include "assignment/assignment_actions.hpp"
#include "audit/chain.hpp"
#include "core/findings.hpp"
#include "core/made_code.hpp"
#include "drill/criteria.hpp"
#include "drill/drill_store.hpp"
#include "plan/plan_actions.hpp"

#include <algorithm>
#include <set>

namespace bihuan::drill {
namespace {

const record::Field& field(std::string_view name) {
    return *record::description_of<Drill>().find(name);
}

void check_plan_and_place(const db::Reader& reader, Drill& drill, Findings& findings) {
    if (drill.plan.has_value() == drill.enterprise.has_value()) {
        findings.add(record::field_error(
            field("plan"), drill.plan ? FieldFault::only_with : FieldFault::required,
            drill.plan ? Parameters{{"other", "街道演练（企业演练请填企业） / drills of the office"}}
                       : Parameters{}));
        return;
    }
    if (drill.plan && !db::find(reader, *drill.plan))
        findings.add(
            record::field_error(field("plan"), FieldFault::no_such_record, {{"value", drill.plan->text()}}));
    if (!drill.enterprise) return;
    // An enterprise's drill lies where the enterprise lies.
    if (const auto community =
            reader.text("SELECT community FROM enterprise_place WHERE id = $1", {drill.enterprise->text()}))
        drill.community = *community;
    else
        findings.add(record::field_error(field("enterprise"), FieldFault::no_such_record,
                                         {{"value", drill.enterprise->text()}}));
}

void check_grades(const Drill& drill, Findings& findings) {
    std::set<std::string> graded;
    for (std::size_t i = 0; i < drill.grades.size(); ++i) {
        const auto& code = drill.grades[i].criterion;
        if (find_criterion(code) && graded.insert(code).second) continue;
        findings.add({"/grades/" + std::to_string(i) + "/criterion",
                      FieldFault::no_such_record,
                      {{"value", code}},
                      "评估项",
                      "criterion"});
    }
}

void settle(const db::Reader& reader, Drill& drill) {
    Findings findings;
    for (const auto& of : record::description_of<Drill>().fields())
        if (of.rules.access != record::Access::system)
            if (auto error = record::check(of, of.get(&drill))) findings.add(std::move(*error));
    check_plan_and_place(reader, drill, findings);
    check_grades(drill, findings);
    findings.throw_if_any();
    std::ranges::stable_sort(drill.injects, {}, &DrillInject::minute);
    std::ranges::stable_sort(drill.course, {}, &DrillNote::minute);
}

void require_wish(const StepRule& rule, const DrillWish& wish) {
    Findings findings;
    for (const auto& of : record::description_of<DrillWish>().fields()) {
        const bool given = !record::text_of(of.get(&wish)).empty();
        const bool needed = std::ranges::find(rule.required, of.name) != rule.required.end();
        if (needed && !given) findings.add(record::field_error(of, FieldFault::required));
        if (given && !needed)
            findings.add(record::field_error(of, FieldFault::not_for_this_step,
                                             {{"step", std::string{text_of(rule.step).zh}},
                                              {"step_en", std::string{text_of(rule.step).en}}}));
    }
    findings.throw_if_any();
}

/// The version that was worked by on this day. A minor revision keeps the day of publication of the version
/// before it, so that the oldest that had not ended is the one.
std::optional<PlanVersion> version_on(const db::Reader& reader, const Id<EmergencyPlan>& plan, Date on) {
    std::optional<PlanVersion> found;
    for (auto& version : plan::versions_of(reader, plan)) // newest first
        if (version.published_on && *version.published_on <= on &&
            (!version.ended_on || *version.ended_on > on))
            found = std::move(version);
    return found;
}

void hold(db::Transaction& transaction, Drill& drill, Date held_on) {
    if (held_on > transaction.today())
        throw Problem{
            ProblemKind::invalid_input,
            {},
            {record::field_error(field("held_on"), FieldFault::in_the_future,
                                 {{"value", held_on.text()}, {"today", transaction.today().text()}})}};
    drill.held_on = held_on;
    drill.person_times = 0;
    for (const auto& group : drill.participants)
        drill.person_times += group.people;
    if (!drill.plan) return;
    if (const auto version = version_on(transaction, *drill.plan, held_on)) {
        drill.version = version->id.text();
        drill.plan_version = version->number();
    }
}

/// A drill of a plan is held by a version in use on that day. Past drills from a ledger may be older than
/// the plans that are kept here.
void require_version(const Drill& drill) {
    if (!drill.plan || !drill.plan_version.empty()) return;
    throw Problem{
        ProblemKind::invalid_input,
        {},
        {record::field_error(field("held_on"), FieldFault::needs_other,
                             {{"value", drill.held_on->text()},
                              {"other", "当日已公布的预案版本 / a version of the plan in use that day"}})}};
}

/// Every criterion of the form has a grade, and what was not met left at least one problem.
void require_graded(const Drill& drill, std::size_t problems) {
    std::string missing;
    for (const auto& criterion : criteria_for(drill.form))
        if (std::ranges::find(drill.grades, criterion.code, &DrillGrade::criterion) == drill.grades.end())
            missing += (missing.empty() ? "" : "、") + criterion.code;
    if (!missing.empty())
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {{"/grades", FieldFault::item_without_result, {{"value", missing}}, "评估", "grades"}}};
    const bool falls_short = std::ranges::any_of(
        drill.grades, [](const DrillGrade& grade) { return grade.grade == CriterionGrade::not_met; });
    if (falls_short && problems == 0)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {{"/problems", FieldFault::required, {}, "演练问题", "problems"}}};
}

void evaluate(const db::Transaction& transaction, Drill& drill, const DrillWish& wish) {
    require_graded(drill, problems_of(transaction, drill).size());
    drill.summary = wish.summary;
    drill.conclusion = wish.conclusion;
    drill.evaluated_on = transaction.today();
    drill.evaluated_by_name = transaction.actor().name;
}

} // namespace

Drill plan_drill(db::Transaction& transaction, IdSource& ids, Drill drill) {
    settle(transaction, drill);
    if (drill.id.empty()) drill.id = ids.make<Drill>();
    if (drill.code.empty()) drill.code = made_code("YL", drill.planned_on, drill.id.text());
    drill.state = DrillState::planned;
    audit::insert(transaction, "drill.plan", drill);
    return drill;
}

Drill change_drill(db::Transaction& transaction, const Drill& before, Drill after) {
    using enum DrillState;
    if (before.state != planned && before.state != prepared && before.state != held)
        require_possible(before, Step::evaluate); // says where it stands and what is possible
    after.id = before.id;
    if (after.code.empty()) after.code = before.code;
    if (before.state == held) {
        // Whose drill was counted on the day is not changed by a later correction of the scheme.
        after.plan = before.plan;
        after.enterprise = before.enterprise;
        after.community = before.community;
    }
    settle(transaction, after);
    if (before.state == held) {
        after.person_times = 0;
        for (const auto& group : after.participants)
            after.person_times += group.people;
    }
    audit::update(transaction, "drill.change", before, after);
    return after;
}

Drill take_step(db::Transaction& transaction, IdSource&, const Drill& before, Step step,
                const DrillWish& wish) {
    require_possible(before, step, step == Step::close ? open_problems(transaction, before) : 0);
    const auto& rule = rule_of(step);
    require_wish(rule, wish);
    require_complete(before, step);
    Drill after = before;
    after.state = rule.to;
    if (step == Step::hold) {
        hold(transaction, after, *wish.held_on);
        require_version(after);
    }
    if (step == Step::evaluate) evaluate(transaction, after, wish);
    if (step == Step::close) after.closed_on = transaction.today();
    if (step == Step::cancel) after.cancelled_reason = wish.reason;
    audit::update(transaction, "drill." + std::string{code_of(step)}, before, after);
    if (step == Step::hold && after.plan) plan::note_drill(transaction, *after.plan, *after.held_on);
    return after;
}

DrillProblem note_problem(db::Transaction& transaction, IdSource& ids, const Drill& drill,
                          const ProblemWish& wish) {
    if (drill.state != DrillState::held && drill.state != DrillState::evaluated)
        require_possible(drill, Step::evaluate);
    Findings findings;
    const auto& description = record::description_of<ProblemWish>();
    const auto require = [&](std::string_view name, FieldFault fault, Parameters parameters = {}) {
        findings.add(record::field_error(*description.find(name), fault, std::move(parameters)));
    };
    for (const auto* name : {"text", "advice"})
        if (auto error = record::check(*description.find(name), description.find(name)->get(&wish)))
            findings.add(std::move(*error));
    const bool matter = wish.remedy == ProblemRemedy::matter;
    if (matter && !wish.owner) require("owner", FieldFault::required);
    if (matter && !wish.due_on) require("due_on", FieldFault::required);
    if (!matter && !drill.plan)
        require("remedy", FieldFault::only_with, {{"other", "街道预案演练 / drills of the office's plans"}});
    findings.throw_if_any();
    DrillProblem problem;
    problem.id = ids.make<DrillProblem>();
    problem.drill = drill.id;
    problem.text = wish.text;
    problem.advice = wish.advice;
    problem.remedy = wish.remedy;
    problem.found_on = *drill.held_on;
    if (matter) {
        Assignment given;
        given.title = drill.title + "：演练问题整改";
        given.detail = wish.text + (wish.advice.empty() ? "" : "\n" + wish.advice);
        given.source = MatterSource::drill_problem;
        given.source_id = drill.id.text();
        given.community = drill.community;
        given.owner = *wish.owner;
        given.due_on = *wish.due_on;
        problem.assignment = assignment::give(transaction, ids, std::move(given)).id;
    }
    audit::insert(transaction, "drill_problem.note", problem);
    return problem;
}

Drill record_past_drill(db::Transaction& transaction, IdSource& ids, Drill drill,
                        const std::vector<PastProblem>& problems) {
    settle(transaction, drill);
    require_complete(drill, Step::prepare);
    require_complete(drill, Step::hold);
    const auto evaluated_on = drill.evaluated_on, held_on = drill.held_on;
    Findings findings;
    for (const auto* name : {"held_on", "evaluated_on", "summary", "conclusion"})
        if (record::text_of(field(name).get(&drill)).empty())
            findings.add(record::field_error(field(name), FieldFault::required));
    if (held_on && evaluated_on && *evaluated_on < *held_on)
        findings.add(record::field_error(field("evaluated_on"), FieldFault::before_other,
                                         {{"value", evaluated_on->text()},
                                          {"other", "实施日期 / held on"},
                                          {"other_value", held_on->text()}}));
    findings.throw_if_any();
    hold(transaction, drill, *held_on);
    require_graded(drill, problems.size());
    if (drill.id.empty()) drill.id = ids.make<Drill>();
    if (drill.code.empty()) drill.code = made_code("YL", drill.planned_on, drill.id.text());
    const bool open = std::ranges::any_of(problems, [](const PastProblem& one) { return !one.settled_on; });
    drill.state = open ? DrillState::evaluated : DrillState::closed;
    if (!open) {
        drill.closed_on = evaluated_on;
        for (const auto& one : problems)
            drill.closed_on = std::max(drill.closed_on, one.settled_on);
    }
    audit::insert(transaction, "drill.record_past", drill);
    for (const auto& one : problems) {
        Assignment matter;
        matter.title = drill.title + "：演练问题整改";
        matter.detail = one.text + (one.advice.empty() ? "" : "\n" + one.advice);
        matter.source = MatterSource::drill_problem;
        matter.source_id = drill.id.text();
        matter.community = drill.community;
        matter.owner = one.owner;
        matter.due_on = one.due_on;
        matter.result = one.result;
        matter.closed_on = one.settled_on;
        if (!one.settled_on) matter.due_on = std::max(matter.due_on, transaction.today());
        matter = one.settled_on ? assignment::record_settled(transaction, ids, std::move(matter))
                                : assignment::give(transaction, ids, std::move(matter));
        DrillProblem problem;
        problem.id = ids.make<DrillProblem>();
        problem.drill = drill.id;
        problem.text = one.text;
        problem.advice = one.advice;
        problem.assignment = matter.id;
        problem.found_on = *held_on;
        audit::insert(transaction, "drill_problem.note", problem);
    }
    if (drill.plan) plan::note_drill(transaction, *drill.plan, *held_on);
    return drill;
}

} // namespace bihuan::drill
