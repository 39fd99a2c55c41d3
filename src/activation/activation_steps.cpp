#include "activation/activation_steps.hpp"

#include "activation/activation_rules.hpp"
#include "core/problem.hpp"

#include <algorithm>
#include <array>

namespace bihuan {

std::span<const EnumText> enum_texts(ActivationStep) {
    static constexpr std::array texts{
        EnumText{"write_log", "写事件日志", "write into the log"},
        EnumText{"record_casualties", "登记伤亡和损失", "record casualties"},
        EnumText{"put_in_role", "指定角色人员", "put somebody into a role"},
        EnumText{"work_on_cards", "办理任务卡", "work on cards"},
        EnumText{"add_card", "增加任务", "add a card"},
        EnumText{"call", "叫应", "call"},
        EnumText{"change_level", "调整级别", "change the level"},
        EnumText{"demand_report", "增加续报", "ask for a further report"},
        EnumText{"send_report", "报送信息", "send a report"},
        EnumText{"end", "终止响应", "end"},
        EnumText{"record_lesson", "登记问题建议", "record a lesson"},
        EnumText{"decide_lesson", "落实问题建议", "decide on a lesson"},
        EnumText{"review", "总结评估", "review"},
        EnumText{"close", "归档", "close"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(CardStep) {
    static constexpr std::array texts{
        EnumText{"take", "领取", "take"},
        EnumText{"hand_over", "转交", "hand over"},
        EnumText{"done", "完成", "done"},
        EnumText{"not_possible", "无法完成", "not possible"},
        EnumText{"stand_down", "不再执行", "stand down"},
        EnumText{"reopen", "重新下达", "reopen"},
    };
    return texts;
}

namespace activation {
namespace {

using access::Permission;

template<class Rules>
std::string names(const Rules& rules, bool zh) {
    std::string out;
    for (const auto* rule : rules)
        out += (out.empty() ? ""
                : zh        ? "、"
                            : ", ") +
               std::string{zh ? text_of(rule->step).zh : text_of(rule->step).en};
    return out.empty() ? "—" : out;
}

template<class Rules, class State>
auto possible_among(const Rules& rules, State state) {
    std::vector<const typename Rules::value_type*> possible;
    for (const auto& rule : rules)
        if (std::ranges::find(rule.from, state) != rule.from.end()) possible.push_back(&rule);
    return possible;
}

} // namespace

const std::vector<ActivationStepRule>& activation_steps() {
    using enum ActivationStep;
    using enum ActivationState;
    constexpr auto commands = Permission::command_response;
    constexpr auto takes_part = Permission::take_part_in_response;
    static const std::vector<ActivationStepRule> rules{
        {write_log,
         "/api/v1/activations/{id}/log",
         takes_part,
         {running, ended, reviewed},
         {"逐条追加，不改不删；手机晚到的照常收下",
          "appended, never altered; late entries of phones are taken"}},
        {record_casualties,
         "/api/v1/activations/{id}/casualties",
         takes_part,
         {running, ended, reviewed, closed},
         {"按时间记录累计数；首次和变化时产生续报时限",
          "totals as of a moment; the first ones and changes make a report due"}},
        {put_in_role,
         "/api/v1/activations/{id}/roles",
         commands,
         {running},
         {"更换或增加角色人员", "replaces or adds somebody in a role"}},
        {work_on_cards,
         {},
         takes_part,
         {running, ended},
         {"领取、转交、完成、无法完成；见任务卡的表", "take, hand over, done, not possible"}},
        {add_card,
         "/api/v1/activations/{id}/cards",
         commands,
         {running},
         {"预案以外的任务，同样计时", "a task beside the plan"}},
        {call,
         {},
         takes_part,
         {running},
         {"登记拨打结果和确认；未接通的转下一人", "notes attempts and acknowledgements; the next comes up"}},
        {change_level,
         "/api/v1/activations/{id}/level",
         commands,
         {running},
         {"升级增加高级别任务；降级时未领取的高级别任务不再执行",
          "up: cards of the higher level; down: what nobody has taken stands down"}},
        {demand_report,
         "/api/v1/activations/{id}/reports",
         commands,
         {running, ended, reviewed, closed},
         {"在预案以外再报一次", "one more report than the plan has"}},
        {send_report,
         {},
         commands,
         {running, ended, reviewed, closed},
         {"固定报送内容，记下是否按时", "freezes what it says; on time or late"}},
        {end,
         "/api/v1/activations/{id}/end",
         commands,
         {running},
         {"终止响应，产生终报时限", "makes the final report due"}},
        {record_lesson,
         "/api/v1/activations/{id}/lessons",
         takes_part,
         {running, ended, reviewed},
         {"登记问题和建议", "notes what was learned"}},
        {decide_lesson,
         {},
         commands,
         {ended, reviewed},
         {"每条落到修订预案、隐患、交办事项，或者说明理由",
          "each ends in a revision, a hazard, a matter given, or a reasoned no"}},
        {review,
         "/api/v1/activations/{id}/review",
         commands,
         {ended},
         {"写总结评估，形成总结报告", "the after-action report"}},
        {close,
         "/api/v1/activations/{id}/close",
         commands,
         {reviewed},
         {"每条问题建议都已落实才能归档", "once every lesson has its outcome"}},
    };
    return rules;
}

const ActivationStepRule& rule_of(ActivationStep step) {
    return activation_steps()[static_cast<std::size_t>(step)];
}

std::vector<const ActivationStepRule*> possible_steps(ActivationState state) {
    return possible_among(activation_steps(), state);
}

void require_possible(const Activation& of, ActivationStep step) {
    const auto& from = rule_of(step).from;
    if (std::ranges::find(from, of.state) != from.end()) return;
    const auto possible = possible_steps(of.state);
    throw Problem{ProblemKind::activation_step_not_possible,
                  {{"activation", of.code},
                   {"state", std::string{text_of(of.state).zh}},
                   {"state_en", std::string{text_of(of.state).en}},
                   {"step", std::string{text_of(step).zh}},
                   {"step_en", std::string{text_of(step).en}},
                   {"possible", names(possible, true)},
                   {"possible_en", names(possible, false)}}};
}

record::Label text_label(ActivationStep step) {
    return {text_of(step).zh, text_of(step).en};
}

record::Label text_label(CardStep step) {
    return {text_of(step).zh, text_of(step).en};
}

const std::vector<CardStepRule>& card_steps() {
    using enum CardStep;
    constexpr auto commands = Permission::command_response;
    constexpr auto takes_part = Permission::take_part_in_response;
    constexpr auto open = CardState::open, at_work = CardState::taken;
    static const std::vector<CardStepRule> rules{
        {take,
         "/api/v1/activations/{id}/cards/{card}/take",
         "activation.card_take",
         takes_part,
         {open, at_work},
         at_work,
         {},
         {"本人领取；他人已领取的由本人接手", "whoever takes it is at it; from another it is taken over"}},
        {hand_over,
         "/api/v1/activations/{id}/cards/{card}/hand-over",
         "activation.card_hand_over",
         takes_part,
         {open, at_work},
         at_work,
         {"account"},
         {"交给另一人办理", "somebody else is at it"}},
        {done,
         "/api/v1/activations/{id}/cards/{card}/done",
         "activation.card_done",
         takes_part,
         {open, at_work},
         CardState::done,
         {},
         {"完成，附情况和照片；可以晚报", "with a note and photos; may come late"}},
        {not_possible,
         "/api/v1/activations/{id}/cards/{card}/not-possible",
         "activation.card_not_possible",
         takes_part,
         {open, at_work},
         CardState::not_possible,
         {"reason"},
         {"说明理由，通知指挥人员", "with the reason; whoever commands is told"}},
        {stand_down,
         "/api/v1/activations/{id}/cards/{card}/stand-down",
         "activation.card_stand_down",
         commands,
         {open, at_work},
         CardState::stood_down,
         {"reason"},
         {"不再需要", "no longer asked for"}},
        {reopen,
         "/api/v1/activations/{id}/cards/{card}/reopen",
         "activation.card_reopen",
         commands,
         {CardState::not_possible, CardState::stood_down},
         open,
         {"reason"},
         {"重新下达，时限重新计算", "dealt anew, the clock too"}},
    };
    return rules;
}

const CardStepRule& rule_of(CardStep step) {
    return card_steps()[static_cast<std::size_t>(step)];
}

std::vector<const CardStepRule*> possible_steps(CardState state) {
    return possible_among(card_steps(), state);
}

void require_possible(const Activation& of, const ResponseCard& card, CardStep step) {
    require_possible(of, ActivationStep::work_on_cards);
    const auto& from = rule_of(step).from;
    if (std::ranges::find(from, card.state) != from.end()) return;
    if (card.finished_at)
        throw Problem{
            ProblemKind::task_card_not_open,
            {{"task", card.task}, {"at", clock_text(*card.finished_at)}, {"by", card.finished_by_name}}};
    const auto possible = possible_steps(card.state);
    throw Problem{ProblemKind::activation_step_not_possible,
                  {{"activation", "任务卡：" + card.task},
                   {"state", std::string{text_of(card.state).zh}},
                   {"state_en", std::string{text_of(card.state).en}},
                   {"step", std::string{text_of(step).zh}},
                   {"step_en", std::string{text_of(step).en}},
                   {"possible", names(possible, true)},
                   {"possible_en", names(possible, false)}}};
}

} // namespace activation
} // namespace bihuan
