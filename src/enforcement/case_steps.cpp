#include "enforcement/case_steps.hpp"

#include "core/step_words.hpp"

#include <algorithm>
#include <array>

namespace bihuan {

std::span<const EnumText> enum_texts(CaseStep) {
    static constexpr std::array texts{
        EnumText{"investigate", "调查终结", "end of the investigation"},
        EnumText{"notify", "处罚告知", "advance notice"},
        EnumText{"state_defence", "陈述申辩", "statement and defence"},
        EnumText{"request_hearing", "申请听证", "request for a hearing"},
        EnumText{"forgo_hearing", "放弃听证", "hearing forgone"},
        EnumText{"notify_hearing", "听证通知", "call to the hearing"},
        EnumText{"hold_hearing", "举行听证", "hearing"},
        EnumText{"request_review", "送法制审核", "request for legal review"},
        EnumText{"decide", "作出处罚决定", "decision"},
        EnumText{"decide_on_spot", "当场处罚", "decision on the spot"},
        EnumText{"serve", "送达", "service"},
        EnumText{"pay", "缴纳罚款", "payment"},
        EnumText{"no_penalty", "不予处罚", "no penalty"},
        EnumText{"transfer", "移送", "transfer"},
        EnumText{"receive_receipt", "移送回执", "receipt of the transfer"},
        EnumText{"receive_result", "移送结果", "result of the transfer"},
        EnumText{"withdraw", "撤销处罚决定", "withdrawal of the decision"},
        EnumText{"close", "结案", "closing"},
    };
    return texts;
}

namespace enforcement {
namespace {

[[noreturn]] void refuse(const PenaltyCase& of, std::string_view step, std::string_view step_en) {
    const auto possible = possible_steps(of);
    throw Problem{ProblemKind::case_step_not_possible,
                  {{"code", of.code},
                   {"step", std::string{step}},
                   {"step_en", std::string{step_en}},
                   {"state", std::string{text_of(of.state).zh}},
                   {"state_en", std::string{text_of(of.state).en}},
                   {"possible", step_words(possible, Language::zh)},
                   {"possible_en", step_words(possible, Language::en)}}};
}

/// By state and procedure: what is decided on the spot is neither announced nor reviewed; the ordinary way is
/// never so short.
bool fits(const CaseStepRule& rule, const PenaltyCase& of) {
    const auto other_way =
        of.procedure == CaseProcedure::simple ? CaseStep::notify : CaseStep::decide_on_spot;
    return rule.step != other_way && std::ranges::find(rule.from, of.state) != rule.from.end();
}

bool is_investigated(const PenaltyCase& of) {
    return of.investigated_on.has_value();
}
bool hearing_is_offered(const PenaltyCase& of) {
    return of.hearing_offered;
}
bool has_no_receipt(const PenaltyCase& of) {
    return !of.transfer_receipt_on;
}
bool can_be_closed(const PenaltyCase& of) {
    if (of.state == CaseState::transferred) return of.transfer_result_on.has_value();
    return of.state != CaseState::served || of.paid_yuan >= of.fine_yuan;
}

} // namespace

const std::vector<CaseStepRule>& case_steps() {
    using enum CaseState;
    using access::Permission;
    constexpr auto handle = Permission::handle_cases;
    constexpr auto decide = Permission::decide_cases;
    static const std::vector<CaseStepRule> steps{
        {CaseStep::investigate,
         "/api/v1/cases/{id}/investigation",
         "penalty_case.investigate",
         handle,
         {filed, review_returned},
         {"words"},
         "案件调查终结报告"},
        {CaseStep::notify,
         "/api/v1/cases/{id}/notice",
         "penalty_case.notify",
         handle,
         {filed, review_returned},
         {"penalties"},
         "行政处罚告知书",
         is_investigated},
        {CaseStep::state_defence,
         "/api/v1/cases/{id}/defence",
         "penalty_case.state_defence",
         handle,
         {notified, hearing_requested, hearing_notified, heard},
         {"words"},
         "陈述申辩笔录"},
        {CaseStep::request_hearing,
         "/api/v1/cases/{id}/hearing-request",
         "penalty_case.request_hearing",
         handle,
         {notified},
         {},
         "",
         hearing_is_offered},
        {CaseStep::forgo_hearing,
         "/api/v1/cases/{id}/hearing-waiver",
         "penalty_case.forgo_hearing",
         handle,
         {notified, hearing_requested, hearing_notified},
         {"words"},
         ""},
        {CaseStep::notify_hearing,
         "/api/v1/cases/{id}/hearing-call",
         "penalty_case.notify_hearing",
         handle,
         {hearing_requested},
         {"hearing_on"},
         "听证会通知书"},
        {CaseStep::hold_hearing,
         "/api/v1/cases/{id}/hearing",
         "penalty_case.hold_hearing",
         handle,
         {hearing_notified},
         {"words"},
         "听证笔录"},
        {CaseStep::request_review,
         "/api/v1/cases/{id}/review-request",
         "penalty_case.request_review",
         handle,
         {notified, heard, review_returned},
         {},
         ""},
        {CaseStep::decide,
         "/api/v1/cases/{id}/decision",
         "penalty_case.decide",
         decide,
         {notified, heard, reviewed},
         {"penalties"},
         "行政处罚决定书"},
        {CaseStep::decide_on_spot,
         "/api/v1/cases/{id}/on-the-spot",
         "penalty_case.decide_on_spot",
         handle,
         {filed},
         {"penalties"},
         "当场行政处罚决定书"},
        {CaseStep::serve,
         "/api/v1/cases/{id}/service",
         "penalty_case.serve",
         handle,
         {decided},
         {},
         "送达回证"},
        {CaseStep::pay,
         "/api/v1/cases/{id}/payments",
         "penalty_case.pay",
         handle,
         {served},
         {"amount_yuan"},
         ""},
        {CaseStep::no_penalty,
         "/api/v1/cases/{id}/no-penalty",
         "penalty_case.no_penalty",
         decide,
         {filed, notified, heard, review_returned, reviewed},
         {"words"},
         "不予行政处罚决定书"},
        {CaseStep::transfer,
         "/api/v1/cases/{id}/transfer",
         "penalty_case.transfer",
         decide,
         {filed, notified, heard, review_returned, reviewed},
         {"recipient", "words"},
         "案件移送书"},
        {CaseStep::receive_receipt,
         "/api/v1/cases/{id}/transfer-receipt",
         "penalty_case.receive_receipt",
         handle,
         {transferred},
         {},
         "移送回执",
         has_no_receipt},
        {CaseStep::receive_result,
         "/api/v1/cases/{id}/transfer-result",
         "penalty_case.receive_result",
         handle,
         {transferred},
         {"words"},
         ""},
        {CaseStep::withdraw,
         "/api/v1/cases/{id}/withdrawal",
         "penalty_case.withdraw",
         decide,
         {decided, served, paid, closed},
         {"words"},
         "撤销行政处罚决定书"},
        {CaseStep::close,
         "/api/v1/cases/{id}/closing",
         "penalty_case.close",
         handle,
         {served, paid, no_penalty, transferred, withdrawn},
         {},
         "结案审批表",
         can_be_closed},
    };
    return steps;
}

const CaseStepRule& rule_of(CaseStep step) {
    return case_steps()[static_cast<std::size_t>(step)];
}

std::vector<const CaseStepRule*> possible_steps(const PenaltyCase& of) {
    std::vector<const CaseStepRule*> possible;
    for (const auto& rule : case_steps())
        if (fits(rule, of) && (!rule.holds || rule.holds(of))) possible.push_back(&rule);
    return possible;
}

void require_possible(const PenaltyCase& of, CaseStep step) {
    if (!fits(rule_of(step), of)) refuse(of, text_of(step).zh, text_of(step).en);
}

void require_under_review(const PenaltyCase& of) {
    if (of.state != CaseState::under_review) refuse(of, "法制审核", "legal review");
}

} // namespace enforcement
} // namespace bihuan
