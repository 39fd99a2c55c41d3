#include "activation/card_actions.hpp"

#include "access/account_store.hpp"
#include "activation/activation_rules.hpp"
#include "activation/log_actions.hpp"
#include "activation/response_notices.hpp"
#include "audit/chain.hpp"
#include "core/findings.hpp"
#include "organisation/organisation_store.hpp"
#include "plan/in_use.hpp"

namespace bihuan::activation {
namespace {

void require_needs(const CardAct& act, CardStep step) {
    const auto& description = record::description_of<CardAct>();
    Findings findings;
    for (const auto name : rule_of(step).needs) {
        const auto* field = description.find(name);
        if (const auto value = field->get(&act); record::is_null(value) || record::text_of(value).empty())
            findings.add(record::field_error(*field, FieldFault::required));
    }
    findings.throw_if_any();
}

Account account_named_in(const db::Reader& reader, const std::string& account) {
    const auto id = Id<Account>::parse(account);
    auto found = id ? access::find_account(reader, *id) : std::nullopt;
    if (!found || found->disabled_on)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {record::field_error(*record::description_of<CardAct>().find("account"),
                                           FieldFault::no_such_record, {{"value", account}})}};
    return std::move(*found);
}

std::string words_of(CardStep step, const ResponseCard& before, const ResponseCard& card,
                     const CardAct& act) {
    const std::string who = card.community + card.role_name;
    std::string words = who + "任务“" + card.task + "”";
    switch (step) {
    case CardStep::take:
        return before.holder.empty()
                   ? words + "由" + card.holder_name + "领取"
                   : words + "由" + card.holder_name + "接手（原由" + before.holder_name + "办理）";
    case CardStep::hand_over:
        return words + "转交" + card.holder_name + (act.reason.empty() ? "" : "：" + act.reason);
    case CardStep::done:
        return words + "已完成（计划" + std::to_string(card.minutes) + "分钟，实际" +
               std::to_string(minutes_between(card.dealt_at, *card.finished_at)) + "分钟）" +
               (act.note.empty() ? "" : "：" + act.note);
    case CardStep::not_possible:
        return words + "无法完成：" + act.reason;
    case CardStep::stand_down:
        return words + "不再执行：" + act.reason;
    case CardStep::reopen:
        return words + "重新下达：" + act.reason;
    }
    return words;
}

void apply(const db::Transaction& transaction, ResponseCard& card, CardStep step, const CardAct& act,
           Instant at) {
    const auto& actor = transaction.actor();
    card.state = rule_of(step).to;
    switch (step) {
    case CardStep::take:
        card.holder = actor.account;
        card.holder_name = actor.name;
        card.taken_at = at;
        break;
    case CardStep::hand_over: {
        const auto account = account_named_in(transaction, act.account);
        card.holder = account.id.text();
        card.holder_name = account.display_name;
        card.taken_at = at;
        break;
    }
    case CardStep::done:
    case CardStep::not_possible:
        card.finished_at = at;
        card.finished_by = actor.account;
        card.finished_by_name = actor.name;
        card.note = act.note;
        card.reason = act.reason;
        break;
    case CardStep::stand_down:
        card.reason = act.reason;
        break;
    case CardStep::reopen:
        card.holder.clear();
        card.holder_name.clear();
        card.taken_at.reset();
        card.finished_at.reset();
        card.finished_by.clear();
        card.finished_by_name.clear();
        card.reason.clear();
        card.dealt_at = at;
        card.due_at = at.plus_milliseconds(card.minutes * 60'000);
        break;
    }
}

void tell_of(db::Transaction& transaction, IdSource& ids, const Activation& activation, CardStep step,
             const ResponseCard& card, std::int64_t number) {
    const std::string key = card.id.text() + ":" + std::to_string(number);
    if (step == CardStep::hand_over)
        tell_people(transaction, ids, activation,
                    {.kind = "response_card_handed",
                     .key = key,
                     .title_zh = "任务转交给您：" + card.role_name,
                     .title_en = "a task was handed to you",
                     .body_zh = card.community + card.task + "，应于" + clock_text(card.due_at) + "前完成。",
                     .body_en = activation.code + ", due " + clock_text(card.due_at) + ".",
                     .accounts = {card.holder}});
    if (step == CardStep::not_possible)
        tell_people(transaction, ids, activation,
                    {.kind = "response_card_not_possible",
                     .key = key,
                     .title_zh = card.role_name + "的任务无法完成",
                     .title_en = "a task is not possible",
                     .body_zh = card.community + card.task + "：" + card.reason,
                     .body_en = activation.code + ".",
                     .accounts = accounts_in(transaction, activation.id, "commander")});
}

} // namespace

ResponseCard take_step(db::Transaction& transaction, IdSource& ids, const Activation& activation,
                       const ResponseCard& before, CardStep step, const CardAct& act,
                       const CardWorker& worker) {
    require_possible(activation, before, step);
    require_own(worker, before, step);
    require_needs(act, step);
    const Instant at = moment_given(transaction, act.at, "at", activation.started_at);
    ResponseCard after = before;
    apply(transaction, after, step, act, at);
    const auto told = tell(transaction, ids, activation.id,
                           {.kind = EntryKind::card,
                            .words = words_of(step, before, after, act),
                            .subject_type = "response_card",
                            .subject = after.id.text(),
                            .community = after.community,
                            .at = at,
                            .id = act.id});
    after.changed_no = told.number;
    audit::update(transaction, "activation.card_" + std::string{code_of(step)}, before, after);
    tell_of(transaction, ids, activation, step, after, told.number);
    return after;
}

ResponseCard add_card(db::Transaction& transaction, IdSource& ids, const Activation& activation,
                      ResponseCard card) {
    require_possible(activation, ActivationStep::add_card);
    const auto plan = plan::of_version(transaction, activation.plan_version);
    const auto& description = record::description_of<ResponseCard>();
    const auto* role = plan.structure.role(card.role);
    Findings findings;
    if (!role)
        findings.add(record::field_error(*description.find("role"), FieldFault::no_such_record,
                                         {{"value", card.role}}));
    if (!card.community.empty() && !organisation::find_unit(transaction, UnitKind::community, card.community))
        findings.add(record::field_error(*description.find("community"), FieldFault::no_such_record,
                                         {{"value", card.community}}));
    findings.throw_if_any();
    if (card.id.empty()) card.id = ids.make<ResponseCard>();
    card.activation = activation.id;
    card.role_name = role->name;
    card.dealt_at = transaction.now();
    card.due_at = transaction.now().plus_milliseconds(card.minutes * 60'000);
    card.line = "x" + card.id.text();
    card.place = 100'000; // behind those of the plan
    card.changed_no = tell(transaction, ids, activation.id,
                           {.kind = EntryKind::card,
                            .words = "增加任务：" + card.community + card.role_name + "“" + card.task +
                                     "”，" + std::to_string(card.minutes) + "分钟内完成",
                            .subject_type = "response_card",
                            .subject = card.id.text(),
                            .community = card.community})
                          .number;
    audit::insert(transaction, "activation.add_card", card);
    tell_people(transaction, ids, activation,
                {.kind = "response_card_added",
                 .key = card.id.text(),
                 .title_zh = card.role_name + "有新任务",
                 .title_en = "a new task",
                 .body_zh = card.community + card.task + "，应于" + clock_text(card.due_at) + "前完成。",
                 .body_en = activation.code + ", due " + clock_text(card.due_at) + ".",
                 .accounts = accounts_in(transaction, activation.id, card.role)});
    return card;
}

} // namespace bihuan::activation
