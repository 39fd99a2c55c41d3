#include "drill/drill_steps.hpp"

#include "core/findings.hpp"
#include "core/step_words.hpp"
#include "record/record.hpp"

#include <algorithm>
#include <array>

namespace bihuan::drill {
namespace {

using enum DrillState;

void require_text(const Drill& drill, std::string_view name, Findings& findings) {
    const auto& field = *record::description_of<Drill>().find(name);
    if (record::text_of(field.get(&drill)).empty())
        findings.add(record::field_error(field, FieldFault::required));
}

void require_list(bool there, const char* pointer, const char* zh, const char* en, Findings& findings) {
    if (!there) findings.add({pointer, FieldFault::required, {}, zh, en});
}

} // namespace

std::span<const EnumText> enum_texts(Step) {
    static constexpr std::array texts{
        EnumText{"prepare", "审定方案", "settle the scheme"},
        EnumText{"hold", "登记实施", "record that it was held"},
        EnumText{"evaluate", "评估", "evaluate"},
        EnumText{"close", "办结", "close"},
        EnumText{"cancel", "取消", "cancel"},
    };
    return texts;
}

const std::vector<StepRule>& step_rules() {
    static const std::vector<StepRule> rules{
        {.step = Step::prepare,
         .from = {planned},
         .to = prepared,
         .needs = {"情景、目的、安全保障和至少一条情景注入", "scenario, objective, safety and an inject"},
         .effect = {"方案定稿，可打印", "the scheme is settled and can be printed"}},
        {.step = Step::hold,
         .from = {planned, prepared},
         .to = held,
         .required = {"held_on"},
         .needs = {"参演单位和人数、演练记录", "participants, and notes of the course"},
         .effect = {"计入演练次数和人次，重新起算下次演练期限",
                    "counts as held; the limit for the next one begins"}},
        {.step = Step::evaluate,
         .from = {held},
         .to = evaluated,
         .required = {"summary", "conclusion"},
         .needs = {"逐项评估；不符合的须有问题",
                   "a grade for every criterion; what is not met leaves a problem"},
         .effect = {"评估报告可打印", "the evaluation report can be printed"}},
        {.step = Step::close,
         .from = {evaluated},
         .to = closed,
         .needs = {"全部问题已办结", "every problem is settled"},
         .effect = {"演练办结", "the drill is closed"}},
        {.step = Step::cancel,
         .from = {planned, prepared},
         .to = cancelled,
         .required = {"reason"},
         .effect = {"取消，不计入", "not held, counted nowhere"}},
    };
    return rules;
}

const StepRule& rule_of(Step step) {
    return step_rules()[static_cast<std::size_t>(step)];
}

std::vector<const StepRule*> possible_steps(DrillState state) {
    std::vector<const StepRule*> possible;
    for (const auto& rule : step_rules())
        if (std::ranges::find(rule.from, state) != rule.from.end()) possible.push_back(&rule);
    return possible;
}

void require_possible(const Drill& drill, Step step, std::int64_t open_problems) {
    const auto& from = rule_of(step).from;
    const bool fits = std::ranges::find(from, drill.state) != from.end();
    const bool waits = fits && step == Step::close && open_problems > 0;
    if (fits && !waits) return;
    std::string state{text_of(drill.state).zh}, state_en{text_of(drill.state).en};
    if (waits) {
        state += "（" + std::to_string(open_problems) + " 个问题未办结）";
        state_en += " (" + std::to_string(open_problems) + " problems are open)";
    }
    const auto possible = waits ? std::vector<const StepRule*>{} : possible_steps(drill.state);
    throw Problem{ProblemKind::drill_step_not_possible,
                  {{"drill", drill.title},
                   {"step", std::string{text_of(step).zh}},
                   {"step_en", std::string{text_of(step).en}},
                   {"state", state},
                   {"state_en", state_en},
                   {"possible", step_words(possible, Language::zh)},
                   {"possible_en", step_words(possible, Language::en)}}};
}

void require_complete(const Drill& drill, Step step) {
    Findings findings;
    if (step == Step::prepare) {
        for (const auto* name : {"objective", "scenario", "safety"})
            require_text(drill, name, findings);
        require_list(!drill.injects.empty(), "/injects", "情景注入", "injects", findings);
    }
    if (step == Step::hold) {
        require_list(!drill.participants.empty(), "/participants", "参演单位", "participants", findings);
        require_list(!drill.course.empty(), "/course", "演练记录", "course", findings);
    }
    findings.throw_if_any();
}

} // namespace bihuan::drill
