#include "responsibility/responsibility_steps.hpp"

#include <array>

namespace bihuan::responsibility {

std::span<const EnumText> enum_texts(Step) {
    static constexpr std::array texts{
        EnumText{"choose_successors", "指定接收人", "name who takes over"},
        EnumText{"sign", "签字交接", "sign"},
        EnumText{"withdraw", "撤回", "withdraw"},
        EnumText{"recount", "重新计分", "count anew"},
        EnumText{"adjust", "调整得分", "adjust"},
        EnumText{"write_statement", "填写述职", "write the statement"},
        EnumText{"confirm", "确认", "confirm"},
        EnumText{"reopen", "重新打开", "reopen"},
    };
    return texts;
}

std::span<const StepRule<HandoverState>> steps_of(HandoverState) {
    using enum HandoverState;
    static constexpr std::array rules{
        StepRule<HandoverState>{Step::choose_successors, draft, draft},
        StepRule<HandoverState>{Step::sign, draft, done},
        StepRule<HandoverState>{Step::withdraw, draft, withdrawn},
    };
    return rules;
}

std::span<const StepRule<AssessmentState>> steps_of(AssessmentState) {
    using enum AssessmentState;
    static constexpr std::array rules{
        StepRule<AssessmentState>{Step::recount, draft, draft},
        StepRule<AssessmentState>{Step::adjust, draft, draft},
        StepRule<AssessmentState>{Step::write_statement, draft, draft},
        StepRule<AssessmentState>{Step::confirm, draft, confirmed},
        StepRule<AssessmentState>{Step::reopen, confirmed, draft},
    };
    return rules;
}

namespace {

template<class State>
State next(State state, Step step, const std::string& subject) {
    std::string possible, possible_en;
    for (const auto& rule : steps_of(state)) {
        if (rule.from != state) continue;
        if (rule.step == step) return rule.to;
        possible += (possible.empty() ? "" : "、") + std::string{text_of(rule.step).zh};
        possible_en += (possible_en.empty() ? "" : ", ") + std::string{text_of(rule.step).en};
    }
    throw Problem{ProblemKind::responsibility_step_not_possible,
                  {{"subject", subject},
                   {"state", std::string{text_of(state).zh}},
                   {"state_en", std::string{text_of(state).en}},
                   {"step", std::string{text_of(step).zh}},
                   {"step_en", std::string{text_of(step).en}},
                   {"possible", possible.empty() ? "无" : possible},
                   {"possible_en", possible_en.empty() ? "none" : possible_en}}};
}

} // namespace

HandoverState after(const DutyHandover& of, Step step) {
    return next(of.state, step, of.person_name + "工作交接");
}

AssessmentState after(const DutyAssessment& of, Step step) {
    if (of.state == AssessmentState::confirmed && step != Step::reopen)
        throw Problem{ProblemKind::assessment_frozen,
                      {{"person", of.person_name},
                       {"year", std::to_string(of.year)},
                       {"date", of.confirmed_on ? of.confirmed_on->text() : "—"}}};
    return next(of.state, step, of.person_name + std::to_string(of.year) + "年度考核");
}

} // namespace bihuan::responsibility
