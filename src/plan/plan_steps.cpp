#include "plan/plan_steps.hpp"

#include "core/step_words.hpp"

#include <algorithm>
#include <array>

namespace bihuan {

std::span<const EnumText> enum_texts(PlanStep) {
    static constexpr std::array texts{
        EnumText{"submit", "送审", "submit for review"},
        EnumText{"review", "评审", "review"},
        EnumText{"approve", "签发", "approve"},
        EnumText{"publish", "公布", "publish"},
        EnumText{"file", "报备案", "file"},
        EnumText{"return_filing", "备案退回", "filing returned"},
        EnumText{"confirm_filing", "备案回执", "receipt of the filing"},
        EnumText{"minor_revision", "更新人员和电话", "minor revision"},
        EnumText{"revise", "发起修订", "begin a revision"},
        EnumText{"drop", "放弃修订", "drop the revision"},
        EnumText{"evaluate", "评估", "evaluate"},
        EnumText{"retire", "废止", "retire"},
        EnumText{"note_trigger", "登记修订情形", "note what asks for a revision"},
    };
    return texts;
}

namespace plan {
const std::vector<PlanStepRule>& plan_steps() {
    using enum EmergencyPlanState;
    using access::Permission;
    constexpr auto manage = Permission::manage_plans;
    constexpr auto approve = Permission::approve_plans;
    constexpr bool draft = true, used = false, changes = true, stays = false;
    static const std::vector<EmergencyPlanState> in_use{published, filed, in_force};
    static const std::vector<PlanStepRule> steps{
        {PlanStep::submit,
         "/api/v1/plans/{id}/submission",
         "plan.submit",
         manage,
         draft,
         {drafting},
         review,
         changes,
         {}},
        {PlanStep::review,
         "/api/v1/plans/{id}/review",
         "plan.review",
         manage,
         draft,
         {review},
         reviewed,
         changes,
         {"words", "passed", "reviewers"}},
        {PlanStep::approve,
         "/api/v1/plans/{id}/approval",
         "plan.approve",
         approve,
         draft,
         {reviewed},
         approved,
         changes,
         {"signed_by"}},
        {PlanStep::publish,
         "/api/v1/plans/{id}/publication",
         "plan.publish",
         approve,
         draft,
         {approved},
         published,
         changes,
         {}},
        {PlanStep::file,
         "/api/v1/plans/{id}/filing",
         "plan.file",
         manage,
         used,
         {published},
         filed,
         changes,
         {"recipient"}},
        {PlanStep::return_filing,
         "/api/v1/plans/{id}/filing-return",
         "plan.return_filing",
         manage,
         used,
         {filed},
         published,
         changes,
         {"words"}},
        {PlanStep::confirm_filing,
         "/api/v1/plans/{id}/filing-receipt",
         "plan.confirm_filing",
         manage,
         used,
         {filed},
         in_force,
         changes,
         {}},
        {PlanStep::minor_revision,
         "/api/v1/plans/{id}/minor-revision",
         "plan.minor_revision",
         manage,
         used,
         in_use,
         superseded,
         changes,
         {"words"}},
        {PlanStep::revise,
         "/api/v1/plans/{id}/revision",
         "plan.revise",
         manage,
         used,
         in_use,
         revising,
         stays,
         {"words", "triggers"}},
        {PlanStep::drop,
         "/api/v1/plans/{id}/dropping",
         "plan.drop",
         manage,
         draft,
         {drafting, review, reviewed, approved},
         dropped,
         changes,
         {"words"}},
        {PlanStep::evaluate,
         "/api/v1/plans/{id}/evaluation",
         "plan.evaluate",
         manage,
         used,
         in_use,
         revising,
         stays,
         {"words", "passed"}},
        {PlanStep::retire,
         "/api/v1/plans/{id}/retirement",
         "plan.retire",
         approve,
         used,
         in_use,
         retired,
         changes,
         {"words"}},
        {PlanStep::note_trigger,
         "/api/v1/plans/{id}/triggers",
         "plan.note_trigger",
         manage,
         used,
         in_use,
         revising,
         stays,
         {"words", "triggers", "owner", "due_on"}},
    };
    return steps;
}

const PlanStepRule& rule_of(PlanStep step) {
    return plan_steps()[static_cast<std::size_t>(step)];
}

std::vector<const PlanStepRule*> possible_steps(const PlanFile& file) {
    std::vector<const PlanStepRule*> possible;
    for (const auto& rule : plan_steps()) {
        const auto& version = rule.on_draft ? file.draft : file.in_use;
        if (!version || std::ranges::find(rule.from, version->state) == rule.from.end()) continue;
        // One revision at a time; and a first draft is corrected, not given up.
        if (rule.step == PlanStep::revise && file.draft) continue;
        if (rule.step == PlanStep::drop && !file.in_use) continue;
        possible.push_back(&rule);
    }
    return possible;
}

void require_possible(const PlanFile& file, PlanStep step) {
    const auto possible = possible_steps(file);
    for (const auto* rule : possible)
        if (rule->step == step) return;
    throw Problem{ProblemKind::plan_step_not_possible,
                  {{"plan", file.plan.title},
                   {"step", std::string{text_of(step).zh}},
                   {"step_en", std::string{text_of(step).en}},
                   {"state", std::string{text_of(file.plan.state).zh}},
                   {"state_en", std::string{text_of(file.plan.state).en}},
                   {"possible", step_words(possible, Language::zh)},
                   {"possible_en", step_words(possible, Language::en)}}};
}

} // namespace plan
} // namespace bihuan
