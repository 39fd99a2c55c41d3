#include "assignment/assignment_steps.hpp"

#include "core/step_words.hpp"

#include <algorithm>
#include <array>

namespace bihuan::assignment {
namespace {

using enum AssignmentState;

} // namespace

std::span<const EnumText> enum_texts(Step) {
    static constexpr std::array texts{
        EnumText{"report", "报告结果", "report"}, EnumText{"close", "确认办结", "close"},
        EnumText{"return", "退回补办", "return"}, EnumText{"extend", "延期", "extend"},
        EnumText{"pass_on", "转交", "pass on"},   EnumText{"withdraw", "撤销", "withdraw"},
    };
    return texts;
}

const std::vector<StepRule>& step_rules() {
    static const std::vector<StepRule> rules{
        {.step = Step::report,
         .path = "/report",
         .from = {open, returned},
         .to = reported,
         .by_owner = true,
         .required = {"result"},
         .effect = {"承办人说明结果；要求凭证的须先上传",
                    "the owner says what came of it; where proof is needed it is uploaded first"}},
        {.step = Step::close,
         .path = "/close",
         .from = {reported},
         .to = closed,
         .optional = {"reason"},
         .effect = {"由承办人以外的人确认办结", "somebody else than the owner finds it done"}},
        {.step = Step::give_back,
         .path = "/return",
         .from = {reported},
         .to = returned,
         .required = {"reason"},
         .effect = {"未达要求，退回补办，期限不变", "not enough; back to the owner, the day stays"}},
        {.step = Step::extend,
         .path = "/extend",
         .from = {open, returned},
         .to = open,
         .required = {"due_on", "reason"},
         .effect = {"期限届满前延期", "a later day, before the present one is over"}},
        {.step = Step::pass_on,
         .path = "/pass-on",
         .from = {open, returned},
         .to = open,
         .required = {"owner", "reason"},
         .effect = {"转交他人承办", "another person does it"}},
        {.step = Step::withdraw,
         .path = "/withdraw",
         .from = {open, reported, returned},
         .to = withdrawn,
         .required = {"reason"},
         .effect = {"不再需要，撤销并说明原因", "no longer wanted, with the reason"}},
    };
    return rules;
}

const StepRule& rule_of(Step step) {
    return step_rules()[static_cast<std::size_t>(step)];
}

std::vector<const StepRule*> possible_steps(AssignmentState state) {
    std::vector<const StepRule*> possible;
    for (const auto& rule : step_rules())
        if (std::ranges::find(rule.from, state) != rule.from.end()) possible.push_back(&rule);
    return possible;
}

void require_possible(const Assignment& matter, Step step) {
    const auto& from = rule_of(step).from;
    if (std::ranges::find(from, matter.state) != from.end()) return;
    const auto possible = possible_steps(matter.state);
    throw Problem{ProblemKind::assignment_step_not_possible,
                  {{"title", matter.title},
                   {"step", std::string{text_of(step).zh}},
                   {"step_en", std::string{text_of(step).en}},
                   {"state", std::string{text_of(matter.state).zh}},
                   {"state_en", std::string{text_of(matter.state).en}},
                   {"possible", step_words(possible, Language::zh)},
                   {"possible_en", step_words(possible, Language::en)}}};
}

bool is_overdue(const Assignment& matter, Date today) {
    return matter.state != closed && matter.state != withdrawn && matter.due_on < today;
}

} // namespace bihuan::assignment
