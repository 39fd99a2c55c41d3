#include "activation/log_actions.hpp"

#include "activation/activation_rules.hpp"
#include "activation/activation_steps.hpp"
#include "activation/fact_rows.hpp"
#include "activation/report_actions.hpp"
#include "audit/chain.hpp"
#include "core/findings.hpp"
#include "plan/in_use.hpp"

namespace bihuan::activation {
namespace {

constexpr std::int64_t clocks_differ_milliseconds = 60'000;

const record::Field& field(std::string_view name) {
    return *record::description_of<ResponseEntry>().find(name);
}

} // namespace

Instant moment_given(const db::Transaction& transaction, const std::optional<Instant>& given,
                     std::string_view pointer, std::optional<Instant> not_before) {
    const Instant at = given.value_or(transaction.now());
    if (transaction.now().plus_milliseconds(clocks_differ_milliseconds) < at)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {{"/" + std::string{pointer},
                        FieldFault::in_the_future,
                        {{"value", clock_text(at)}, {"today", clock_text(transaction.now())}},
                        "时间",
                        "time"}}};
    if (not_before && at < *not_before)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {{"/" + std::string{pointer},
                        FieldFault::before_other,
                        {{"value", clock_text(at)},
                         {"other", "响应启动 / start of the response"},
                         {"other_value", clock_text(*not_before)}},
                        "时间",
                        "time"}}};
    return at;
}

ResponseEntry tell(db::Transaction& transaction, IdSource& ids, const Id<Activation>& activation, Told told) {
    audit::hold_chain(transaction); // the queue in which numbers are given
    ResponseEntry entry;
    entry.id = told.id.empty() ? ids.make<ResponseEntry>() : told.id;
    entry.activation = activation;
    entry.number = last_number(transaction, activation) + 1;
    entry.kind = told.kind;
    entry.happened_at = told.at.value_or(transaction.now());
    entry.recorded_at = transaction.now();
    entry.author = transaction.actor().account;
    entry.author_name = transaction.actor().name;
    entry.words = std::move(told.words);
    entry.community = std::move(told.community);
    entry.subject_type = std::move(told.subject_type);
    entry.subject = std::move(told.subject);
    audit::insert(transaction, "activation.log", entry);
    return entry;
}

ResponseEntry write_entry(db::Transaction& transaction, IdSource& ids, const Activation& activation,
                          ResponseEntry entry) {
    require_possible(activation, ActivationStep::write_log);
    Findings findings;
    if (entry.corrects) {
        const auto wrong = db::find(transaction, *entry.corrects);
        if (!wrong || wrong->activation != activation.id)
            findings.add(record::field_error(field("corrects"), FieldFault::no_such_record,
                                             {{"value", entry.corrects->text()}}));
        entry.kind = EntryKind::correction;
    } else if (entry.kind > EntryKind::order) {
        findings.add(record::field_error(
            field("kind"), FieldFault::not_one_of,
            {{"value", std::string{code_of(entry.kind)}}, {"choices", "note、situation、order"}}));
    }
    findings.throw_if_any();
    entry.happened_at = moment_given(transaction, entry.happened_at, "happened_at");
    audit::hold_chain(transaction);
    if (entry.id.empty()) entry.id = ids.make<ResponseEntry>();
    entry.activation = activation.id;
    entry.number = last_number(transaction, activation.id) + 1;
    entry.recorded_at = transaction.now();
    entry.author = transaction.actor().account;
    entry.author_name = transaction.actor().name;
    audit::insert(transaction, "activation.log", entry);
    return entry;
}

ResponseCasualty record_casualties(db::Transaction& transaction, IdSource& ids, const Activation& activation,
                                   ResponseCasualty now) {
    require_possible(activation, ActivationStep::record_casualties);
    now.as_of = moment_given(transaction, now.as_of, "as_of");
    now.recorded_at = transaction.now();
    now.recorded_by_name = transaction.actor().name;
    now.activation = activation.id;
    if (now.id.empty()) now.id = ids.make<ResponseCasualty>();
    const auto before = casualties_now(transaction, activation.id);
    const auto first_at = first_hurt_at(transaction, activation.id);
    auto told = tell(transaction, ids, activation.id,
                     {.kind = EntryKind::casualty,
                      .words = "截至" + clock_text(*now.as_of) + "：" + casualties_text(now) +
                               (now.source.empty() ? "" : "（" + now.source + "）"),
                      .subject_type = "response_casualty",
                      .subject = now.id.text(),
                      .at = now.as_of});
    now.number = told.number;
    audit::insert(transaction, "activation.record_casualties", now);
    const auto plan = plan::of_version(transaction, activation.plan_version);
    std::string recipient;
    for (const auto& row : plan.structure.reports)
        if (recipient.empty() && row.kind == UpwardReport::first) recipient = row.to;
    for (auto& report :
         reports_of_casualties(now, before, first_at, is_fire_or_traffic(plan.structure), recipient))
        demand(transaction, ids, activation, std::move(report));
    return now;
}

} // namespace bihuan::activation
