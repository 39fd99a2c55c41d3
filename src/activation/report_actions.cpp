#include "activation/report_actions.hpp"

#include "activation/activation_rules.hpp"
#include "activation/activation_steps.hpp"
#include "activation/log_actions.hpp"
#include "activation/response_facts.hpp"
#include "activation/response_notices.hpp"
#include "audit/chain.hpp"
#include "core/findings.hpp"

namespace bihuan::activation {
namespace {

std::string stage_text(const ResponseReport& report) {
    return std::string{text_of(report.stage).zh};
}

ResponseReport put_down(db::Transaction& transaction, IdSource& ids, const Activation& activation,
                        ResponseReport report) {
    report.id = ids.make<ResponseReport>();
    report.activation = activation.id;
    report.place = transaction
                       .integer("SELECT max(place) FROM response_report WHERE activation = $1 HAVING "
                                "count(*) > 0",
                                {activation.id.text()})
                       .value_or(0) +
                   1;
    report.changed_no = tell(transaction, ids, activation.id,
                             {.kind = EntryKind::report,
                              .words = stage_text(report) + "应于" + clock_text(report.due_at) + "前报送" +
                                       report.recipient + "（" + report.reason + "）",
                              .subject_type = "response_report",
                              .subject = report.id.text()})
                            .number;
    audit::insert(transaction, "activation.demand_report", report);
    return report;
}

} // namespace

void demand(db::Transaction& transaction, IdSource& ids, const Activation& activation,
            ResponseReport report) {
    const bool there =
        transaction
            .integer("SELECT 1 FROM response_report WHERE activation = $1 AND sent_at IS NULL AND stage = $2 "
                     "AND recipient = $3 AND reason = $4 AND due_at <= $5",
                     {activation.id.text(), std::string{code_of(report.stage)}, report.recipient,
                      report.reason, report.due_at})
            .has_value();
    if (!there) put_down(transaction, ids, activation, std::move(report));
}

ResponseReport demand_report(db::Transaction& transaction, IdSource& ids, const Activation& activation,
                             const ReportDemand& wish) {
    require_possible(activation, ActivationStep::demand_report);
    ResponseReport report;
    report.stage = UpwardReport::followup;
    report.recipient = wish.recipient;
    report.reason = wish.reason;
    report.role = "office";
    report.role_name = "综合协调组";
    report.due_at = transaction.now().plus_milliseconds(wish.minutes * 60'000);
    report.source = "指挥人员要求";
    return put_down(transaction, ids, activation, std::move(report));
}

ResponseReport send_report(db::Transaction& transaction, IdSource& ids, const Activation& activation,
                           const ResponseReport& before, const ReportSent& wish) {
    require_possible(activation, ActivationStep::send_report);
    if (before.sent_at)
        throw Problem{ProblemKind::already_exists,
                      {{"field", "报送记录 / sending"}, {"value", clock_text(*before.sent_at)}}};
    ResponseReport after = before;
    after.sent_at = moment_given(transaction, wish.at, "at", activation.started_at);
    after.sent_by_name = transaction.actor().name;
    after.sent_through = wish.sent_through;
    after.words = wish.words;
    after.facts = report_facts(transaction, activation, before, wish.words, *after.sent_at).dump();
    const bool late = is_late(after, *after.sent_at);
    after.changed_no =
        tell(transaction, ids, activation.id,
             {.kind = EntryKind::report,
              .words = stage_text(after) + "已报送" + after.recipient + "（" + after.sent_through +
                       (late ? "，超过时限 " + std::to_string(minutes_between(after.due_at, *after.sent_at)) +
                                   " 分钟"
                             : "，按时") +
                       "）",
              .subject_type = "response_report",
              .subject = after.id.text(),
              .at = after.sent_at,
              .id = wish.id})
            .number;
    audit::update(transaction, "activation.send_report", before, after);
    if (activation.state == ActivationState::running)
        if (auto next = report_after(after, transaction.now()))
            demand(transaction, ids, activation, std::move(*next));
    return after;
}

namespace {

int tell_late_reports(db::Transaction& transaction, IdSource& ids) {
    int told = 0;
    for (const auto& report : db::rows<ResponseReport>(
             transaction,
             "SELECT {columns} FROM response_report WHERE sent_at IS NULL AND due_at < $1 ORDER BY due_at",
             {transaction.now()})) {
        const auto activation = db::find(transaction, report.activation);
        if (!activation || !is_due(report, *activation)) continue;
        ++told;
        tell_people(transaction, ids, *activation,
                    {.kind = "response_report_late",
                     .key = report.id.text(),
                     .title_zh = stage_text(report) + "已超过时限，请立即报送" + report.recipient,
                     .title_en = "the " + std::string{text_of(report.stage).en} + " is late",
                     .body_zh = activation->code + " " + activation->plan_title + "，应于" +
                                clock_text(report.due_at) + "前报送。",
                     .body_en = activation->code + ", due " + clock_text(report.due_at) + ".",
                     .accounts = accounts_in(transaction, activation->id, report.role)});
    }
    return told;
}

int tell_late_cards(db::Transaction& transaction, IdSource& ids) {
    int told = 0;
    for (const auto& card : db::rows<ResponseCard>(
             transaction,
             "SELECT {columns} FROM response_card WHERE state IN ('open', 'taken') AND due_at < $1 AND "
             "activation IN (SELECT id FROM activation WHERE state = 'running') ORDER BY due_at",
             {transaction.now()})) {
        const auto activation = db::find(transaction, card.activation);
        if (!activation) continue;
        ++told;
        auto accounts = accounts_in(transaction, activation->id, card.role);
        if (!card.holder.empty()) accounts = {card.holder};
        tell_people(transaction, ids, *activation,
                    {.kind = "response_card_late",
                     .key = card.id.text() + ":" + card.due_at.text(),
                     .title_zh = card.role_name + "的任务已超过时限",
                     .title_en = "a task is late",
                     .body_zh = card.community + card.task,
                     .body_en = activation->code + ", due " + clock_text(card.due_at) + ".",
                     .accounts = std::move(accounts)});
    }
    return told;
}

} // namespace

int remind_of_late(db::Database& database, IdSource& ids) {
    return database.housekeeping([&](db::Transaction& transaction) {
        return tell_late_reports(transaction, ids) + tell_late_cards(transaction, ids);
    });
}

} // namespace bihuan::activation
