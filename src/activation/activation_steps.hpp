/// What can be done with a response and with its task cards, as tables: from which state, by whom, at which
/// address. Routes, refusals, what an answer says is possible, and the manual's table are loops over them.
#pragma once

#include "access/permission.hpp"
#include "activation/card.hpp"
#include "record/field.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace bihuan {

enum class ActivationStep {
    write_log,
    record_casualties,
    put_in_role,
    work_on_cards,
    add_card,
    call,
    change_level,
    demand_report,
    send_report,
    end,
    record_lesson,
    decide_lesson,
    review,
    close,
};
std::span<const EnumText> enum_texts(ActivationStep);

enum class CardStep { take, hand_over, done, not_possible, stand_down, reopen };
std::span<const EnumText> enum_texts(CardStep);

namespace activation {

struct ActivationStepRule {
    ActivationStep step;
    std::string_view path; ///< of its route; empty: several, or one for each part
    access::Permission permission;
    std::vector<ActivationState> from;
    record::Label effect;
};
/// In the order of ActivationStep.
const std::vector<ActivationStepRule>& activation_steps();
const ActivationStepRule& rule_of(ActivationStep);
std::vector<const ActivationStepRule*> possible_steps(ActivationState);
/// Throws Problem activation_step_not_possible with the steps that are.
void require_possible(const Activation&, ActivationStep);
/// The words of a step as a label.
record::Label text_label(ActivationStep);
record::Label text_label(CardStep);

struct CardStepRule {
    CardStep step;
    std::string_view path;   ///< of its route
    std::string_view action; ///< `activation.card_take`
    access::Permission permission;
    std::vector<CardState> from;
    CardState to;
    std::vector<std::string_view> needs; ///< members that must be given
    record::Label effect;
};
/// In the order of CardStep.
const std::vector<CardStepRule>& card_steps();
const CardStepRule& rule_of(CardStep);
std::vector<const CardStepRule*> possible_steps(CardState);
/// Throws Problem task_card_not_open for a card that was finished, else activation_step_not_possible.
void require_possible(const Activation&, const ResponseCard&, CardStep);

} // namespace activation
} // namespace bihuan
