#include "plan/plan_rules.hpp"

#include "core/text.hpp"
#include "deadline/deadline.hpp"
#include "record/record.hpp"

#include <algorithm>

namespace bihuan::plan {
namespace {

const record::Field& step_field(std::string_view name) {
    return *record::description_of<PlanStepTaken>().find(name);
}

bool is_given(const PlanStepTaken& step, std::string_view name) {
    if (name == "reviewers") return !step.reviewers.empty();
    const auto value = step_field(name).get(&step);
    const auto* text = std::get_if<std::string>(&value);
    return text ? !text->empty() : !record::is_null(value);
}

FieldError missing(std::string_view name) {
    if (name == "reviewers") return {"/reviewers", FieldFault::required, {}, "评审人员", "reviewers"};
    return record::field_error(step_field(name), FieldFault::required);
}

/// The last day before the step on which something happened to the version.
std::optional<Date> last_day_of(const PlanVersion& version) {
    std::optional<Date> last;
    for (const auto& day : {version.reviewed_on, version.approved_on, version.published_on, version.filed_on})
        if (day && (!last || *day > *last)) last = day;
    return last;
}

void check_date(const PlanFile& file, const PlanStepTaken& step, Date today, Findings& findings) {
    const auto& field = step_field("taken_on");
    if (step.taken_on > today)
        findings.add(record::field_error(field, FieldFault::in_the_future,
                                         {{"value", step.taken_on.text()}, {"today", today.text()}}));
    const auto& version = rule_of(step.step).on_draft ? file.draft : file.in_use;
    auto last = last_day_of(*version);
    for (const auto& earlier : file.steps) // submission leaves its day in the history alone
        if (earlier.version == version->id && earlier.step == PlanStep::submit)
            last = std::max(last, std::optional{earlier.taken_on});
    if (last && step.taken_on < *last)
        findings.add(record::field_error(field, FieldFault::before_other,
                                         {{"value", step.taken_on.text()},
                                          {"other", "上一步的日期 / the step before"},
                                          {"other_value", last->text()}}));
}

void check_review(const PlanStepTaken& step, Findings& findings) {
    std::size_t experts = 0;
    for (std::size_t i = 0; i < step.reviewers.size(); ++i) {
        const auto& reviewer = step.reviewers[i];
        if (reviewer.is_expert && !reviewer.withdrew) ++experts;
        if (reviewer.withdrew && reviewer.reason.empty())
            findings.add(record::field_error(*record::description_of<PlanReviewer>().find("reason"),
                                             FieldFault::required, {},
                                             "/reviewers/" + std::to_string(i) + "/"));
    }
    if (!step.reviewers.empty() && experts == 0)
        findings.add({"/reviewers",
                      FieldFault::too_few,
                      {{"limit", "1"}, {"count", "0"}},
                      "参加评审、未回避的专家",
                      "experts who did not withdraw"});
}

/// By the plan's own interval, never later than the law's.
Date due_after(Date start, std::int64_t months, std::string_view rule) {
    return std::min(months_after(start, months), deadline::Rules::built_in().due(rule, start).due);
}

void take_dates(PlanFile& file, const PlanStepTaken& step, PlanVersion& version) {
    const auto& rules = deadline::Rules::built_in();
    auto& plan = file.plan;
    switch (step.step) {
    case PlanStep::review:
        if (step.passed.value_or(false)) version.reviewed_on = step.taken_on;
        break;
    case PlanStep::approve:
        version.approved_on = step.taken_on;
        version.signed_by = step.signed_by;
        break;
    case PlanStep::publish:
        version.published_on = step.taken_on;
        version.document_no = step.document_no;
        plan.filing_due = rules.due("plan_filing", step.taken_on).due;
        plan.receipt_due.reset();
        // A text that was just reviewed and approved needs no evaluation before its interval is over.
        plan.evaluated_on.reset();
        plan.evaluation_due = due_after(step.taken_on, plan.review_months, "plan_evaluation");
        plan.drill_due = drill_due_after(plan, plan.drilled_on.value_or(step.taken_on));
        break;
    case PlanStep::file:
        version.filed_on = step.taken_on;
        version.filed_with = step.recipient;
        plan.filing_due.reset();
        plan.receipt_due = rules.due("plan_filing_check", step.taken_on).due;
        break;
    case PlanStep::return_filing:
        version.filed_on.reset();
        plan.filing_due = rules.due("plan_filing", *version.published_on).due;
        plan.receipt_due.reset();
        break;
    case PlanStep::confirm_filing:
        version.receipt_no = step.receipt_no;
        version.receipt_on = step.taken_on;
        plan.receipt_due.reset();
        break;
    case PlanStep::evaluate:
        plan.evaluated_on = step.taken_on;
        plan.evaluation_due = due_after(step.taken_on, plan.review_months, "plan_evaluation");
        break;
    case PlanStep::minor_revision:
    case PlanStep::drop:
    case PlanStep::retire:
        version.ended_on = step.taken_on;
        break;
    default:
        break;
    }
}

} // namespace

void check_step(const PlanFile& file, const PlanStepTaken& step, Date today) {
    require_possible(file, step.step);
    Findings findings;
    for (const auto& name : rule_of(step.step).needs)
        if (!is_given(step, name)) findings.add(missing(name));
    check_date(file, step, today, findings);
    if (step.step == PlanStep::review) check_review(step, findings);
    if (step.step == PlanStep::evaluate && step.passed && !*step.passed)
        for (const auto* name : {"owner", "due_on"})
            if (!is_given(step, name)) findings.add(missing(name));
    if (step.step == PlanStep::confirm_filing && step.receipt_no.empty() && file.plan.receipt_due &&
        step.taken_on <= *file.plan.receipt_due)
        findings.add(missing("receipt_no"));
    findings.throw_if_any();
    triggers_in(step.triggers);
}

PlanFile after_step(PlanFile file, const PlanStepTaken& step) {
    const auto& rule = rule_of(step.step);
    PlanVersion& version = rule.on_draft ? *file.draft : *file.in_use;
    take_dates(file, step, version);
    if (rule.changes) version.state = rule.to;
    if (step.step == PlanStep::review && !step.passed.value_or(false))
        version.state = EmergencyPlanState::drafting;
    if (step.step == PlanStep::publish) file.in_use = std::exchange(file.draft, std::nullopt);
    if (step.step == PlanStep::drop) file.draft.reset();
    if (step.step == PlanStep::retire) {
        file.in_use.reset();
        file.draft.reset();
    }
    file.plan = with_state_of(std::move(file.plan), file.in_use, file.draft);
    return file;
}

EmergencyPlan with_state_of(EmergencyPlan plan, const std::optional<PlanVersion>& in_use,
                            const std::optional<PlanVersion>& draft) {
    plan.version_in_use = in_use ? std::optional{in_use->id} : std::nullopt;
    plan.draft_version = draft ? std::optional{draft->id} : std::nullopt;
    plan.published_on = in_use ? in_use->published_on : std::nullopt;
    plan.state = in_use && draft ? EmergencyPlanState::revising
                 : in_use        ? in_use->state
                 : draft         ? draft->state
                                 : EmergencyPlanState::retired;
    if (!in_use) {
        for (auto* due : {&plan.filing_due, &plan.receipt_due, &plan.evaluation_due, &plan.drill_due})
            due->reset();
    }
    return plan;
}

Date months_after(Date start, std::int64_t months) {
    const auto month = static_cast<std::int64_t>(start.year()) * 12 + start.month() - 1 + months;
    const int year = static_cast<int>(month / 12), of_year = static_cast<int>(month % 12) + 1;
    for (int day = start.day();; --day) // 31 August plus six months is the last of February
        if (const auto date = Date::from(year, of_year, day)) return *date;
}

Date drill_due_after(const EmergencyPlan& plan, Date drilled_on) {
    return due_after(drilled_on, plan.drill_months, "drill_government");
}

std::vector<RevisionTrigger> triggers_in(const std::string& list) {
    std::vector<RevisionTrigger> triggers;
    for (const auto& word : text::split(list, U",，、"))
        if (const auto trigger = parse_enum<RevisionTrigger>(word)) {
            triggers.push_back(*trigger);
        } else {
            std::string choices;
            for (const auto& text : texts_of<RevisionTrigger>())
                choices.append(choices.empty() ? "" : "、").append(text.code);
            throw Problem{ProblemKind::invalid_input,
                          {},
                          {record::field_error(step_field("triggers"), FieldFault::not_one_of,
                                               {{"value", word}, {"choices", choices}})}};
        }
    return triggers;
}

} // namespace bihuan::plan
