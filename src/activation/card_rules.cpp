#include "activation/card_rules.hpp"

#include "core/problem.hpp"

#include <algorithm>

namespace bihuan::activation {
namespace {

bool is_in_role(const CardWorker& worker, const ResponseCard& card) {
    return std::ranges::any_of(worker.roles, [&](const OwnRole& own) {
        return own.activation == card.activation.text() && own.role == card.role &&
               (own.community.empty() || card.community.empty() || own.community == card.community);
    });
}

bool may(const CardWorker& worker, const ResponseCard& card, CardStep step) {
    const bool commands = worker.commands && worker.commands(card.community);
    const bool entitled = commands || is_in_role(worker, card);
    const bool holds = !card.holder.empty() && card.holder == worker.account;
    switch (step) {
    case CardStep::take:
        return entitled && !holds;
    case CardStep::hand_over:
        return commands || holds || (card.holder.empty() && entitled);
    case CardStep::done:
    case CardStep::not_possible:
        return card.holder.empty() ? entitled : holds;
    case CardStep::stand_down:
    case CardStep::reopen:
        return commands;
    }
    return false;
}

} // namespace

std::vector<const CardStepRule*> possible_steps(const CardWorker& worker, const ResponseCard& card) {
    auto steps = possible_steps(card.state);
    std::erase_if(steps, [&](const CardStepRule* rule) { return !may(worker, card, rule->step); });
    return steps;
}

void require_own(const CardWorker& worker, const ResponseCard& card, CardStep step) {
    if (may(worker, card, step)) return;
    std::string zh, en;
    for (const auto* rule : possible_steps(worker, card)) {
        zh += (zh.empty() ? "" : "、") + std::string{text_of(rule->step).zh};
        en += (en.empty() ? "" : ", ") + std::string{text_of(rule->step).en};
    }
    const bool at_work = card.state == CardState::taken;
    throw Problem{ProblemKind::activation_step_not_possible,
                  {{"activation", "任务卡：" + card.task},
                   {"state", at_work ? "由" + card.holder_name + "办理"
                                     : "由" + card.community + card.role_name + "办理"},
                   {"state_en", at_work ? "with " + card.holder_name : "for those in its role"},
                   {"step", std::string{text_of(step).zh}},
                   {"step_en", std::string{text_of(step).en}},
                   {"possible", zh.empty() ? "—" : zh},
                   {"possible_en", en.empty() ? "—" : en}}};
}

} // namespace bihuan::activation
