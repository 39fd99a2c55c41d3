#include "activation/review_actions.hpp"

#include "activation/activation_steps.hpp"
#include "activation/log_actions.hpp"
#include "assignment/assignment_actions.hpp"
#include "audit/chain.hpp"
#include "core/findings.hpp"
#include "plan/plan_actions.hpp"

#include <algorithm>

namespace bihuan::activation {
namespace {

Problem wrong(std::string_view name, FieldFault fault, Parameters parameters = {}) {
    return Problem{ProblemKind::invalid_input,
                   {},
                   {record::field_error(*record::description_of<LessonDecision>().find(name), fault,
                                        std::move(parameters))}};
}

/// Where each outcome's record must be, by its identity.
std::string_view there_is(LessonOutcome outcome) {
    switch (outcome) {
    case LessonOutcome::hazard:
        return "SELECT 1 FROM hazard_timeline WHERE id = $1";
    default: // a revision is given as a matter as well
        return "SELECT 1 FROM assignment_matter WHERE id = $1";
    }
}

Assignment matter_of(const Activation& activation, const Lesson& lesson, const LessonDecision& wish) {
    Assignment matter;
    matter.title = !wish.title.empty() ? wish.title
                   : wish.outcome == LessonOutcome::revision
                       ? "修订" + activation.plan_title
                       : "落实" + activation.plan_title + "响应的问题建议";
    matter.detail = lesson.words + (lesson.suggestion.empty() ? "" : "建议：" + lesson.suggestion);
    matter.source =
        wish.outcome == LessonOutcome::revision ? MatterSource::plan_revision : MatterSource::response_lesson;
    matter.source_id = lesson.id.text();
    const auto owner = Id<Person>::parse(wish.owner);
    if (!owner) throw wrong("owner", FieldFault::no_such_record, {{"value", wish.owner}});
    matter.owner = *owner;
    matter.due_on = *wish.due_on;
    return matter;
}

/// A revision is asked for at the plan itself (its step note_trigger), which gives the matter; the identity
/// of that. Nothing where the plan takes no such step any more.
std::optional<std::string> noted_at_the_plan(db::Transaction& transaction, IdSource& ids,
                                             const Activation& activation, const Lesson& lesson,
                                             const LessonDecision& wish) {
    const auto file = plan::load_plan(transaction, activation.plan);
    const auto possible = plan::possible_steps(file);
    if (std::ranges::none_of(possible, [](const auto* rule) { return rule->step == PlanStep::note_trigger; }))
        return std::nullopt;
    const auto owner = Id<Person>::parse(wish.owner);
    if (!owner) throw wrong("owner", FieldFault::no_such_record, {{"value", wish.owner}});
    PlanStepTaken step;
    step.step = PlanStep::note_trigger;
    step.taken_on = transaction.today();
    step.words = activation.code + "：" + lesson.words +
                 (lesson.suggestion.empty() ? "" : "建议：" + lesson.suggestion);
    step.triggers = code_of(RevisionTrigger::lesson);
    step.owner = *owner;
    step.due_on = wish.due_on;
    plan::take_step(transaction, ids, file, std::move(step), {});
    return transaction.text(
        "SELECT id FROM assignment_matter WHERE source = 'plan_revision' AND source_id = $1 "
        "ORDER BY id DESC LIMIT 1",
        {activation.plan.text()});
}

std::string outcome_record(db::Transaction& transaction, IdSource& ids, const Activation& activation,
                           const Lesson& lesson, const LessonDecision& wish) {
    if (wish.outcome == LessonOutcome::none) {
        if (wish.reason.empty()) throw wrong("reason", FieldFault::required);
        return {};
    }
    if (!wish.outcome_record.empty()) {
        if (!transaction.integer(there_is(wish.outcome), {wish.outcome_record}).has_value())
            throw wrong("outcome_record", FieldFault::no_such_record, {{"value", wish.outcome_record}});
        return wish.outcome_record;
    }
    if (wish.outcome == LessonOutcome::hazard) throw wrong("outcome_record", FieldFault::required);
    if (wish.owner.empty()) throw wrong("owner", FieldFault::required);
    if (!wish.due_on) throw wrong("due_on", FieldFault::required);
    if (wish.outcome == LessonOutcome::revision)
        if (auto matter = noted_at_the_plan(transaction, ids, activation, lesson, wish)) return *matter;
    return assignment::give(transaction, ids, matter_of(activation, lesson, wish)).id.text();
}

} // namespace

Lesson record_lesson(db::Transaction& transaction, IdSource& ids, const Activation& activation,
                     Lesson lesson) {
    require_possible(activation, ActivationStep::record_lesson);
    if (lesson.id.empty()) lesson.id = ids.make<Lesson>();
    lesson.activation = activation.id;
    lesson.recorded_at = transaction.now();
    lesson.recorded_by_name = transaction.actor().name;
    audit::insert(transaction, "activation.record_lesson", lesson);
    return lesson;
}

Lesson decide_lesson(db::Transaction& transaction, IdSource& ids, const Activation& activation,
                     const Lesson& before, const LessonDecision& wish) {
    require_possible(activation, ActivationStep::decide_lesson);
    if (wish.outcome == LessonOutcome::undecided)
        throw wrong("outcome", FieldFault::not_one_of,
                    {{"value", "undecided"}, {"choices", "revision、hazard、assignment、none"}});
    Lesson after = before;
    after.outcome_record = outcome_record(transaction, ids, activation, before, wish);
    after.outcome = wish.outcome;
    after.reason = wish.reason;
    after.decided_at = transaction.now();
    after.decided_by_name = transaction.actor().name;
    audit::update(transaction, "activation.decide_lesson", before, after);
    return after;
}

Activation review(db::Transaction& transaction, IdSource& ids, const Activation& before,
                  const ResponseReview& wish) {
    require_possible(before, ActivationStep::review);
    Activation after = before;
    after.state = ActivationState::reviewed;
    after.reviewed_at = transaction.now();
    after.reviewed_by_name = transaction.actor().name;
    after.review = wish.review;
    audit::update(transaction, "activation.review", before, after);
    tell(transaction, ids, after.id,
         {.kind = EntryKind::review,
          .words = "完成总结评估",
          .subject_type = "activation",
          .subject = after.id.text()});
    return after;
}

Activation close(db::Transaction& transaction, IdSource&, const Activation& before) {
    require_possible(before, ActivationStep::close);
    Findings findings;
    std::size_t place = 0;
    for (const auto& lesson : lessons_of(transaction, before.id)) {
        if (lesson.outcome == LessonOutcome::undecided)
            findings.add({"/lessons/" + std::to_string(place) + "/outcome",
                          FieldFault::required,
                          {},
                          "问题建议的去向",
                          "outcome of a lesson"});
        ++place;
    }
    findings.throw_if_any();
    Activation after = before;
    after.state = ActivationState::closed;
    after.closed_at = transaction.now();
    after.closed_by_name = transaction.actor().name;
    audit::update(transaction, "activation.close", before, after);
    return after;
}

} // namespace bihuan::activation
