#include "patrol/clue_actions.hpp"

#include "access/account_store.hpp"
#include "audit/chain.hpp"
#include "core/hash.hpp"
#include "core/made_code.hpp"
#include "deadline/deadline.hpp"
#include "enterprise/enterprise_store.hpp"
#include "notice/outbox.hpp"
#include "patrol/clue_rules.hpp"
#include "patrol/clue_store.hpp"

namespace bihuan::patrol {
namespace {

const record::Field& field(std::string_view name) {
    return *record::description_of<Clue>().find(name);
}

FieldError missing(std::string_view name, const std::string& value) {
    return record::field_error(field(name), FieldFault::no_such_record, {{"value", value}});
}

Date due_from(Date start) {
    return deadline::Rules::built_in().due("clue_verification", start).due;
}

/// What was told, held against the rules of the fields and completed.
void settle_intake(db::Transaction& transaction, Clue& clue, const Complainant& complainant) {
    Findings findings;
    if (clue.enterprise) {
        const auto place = enterprise::find_key(transaction, *clue.enterprise);
        if (!place)
            findings.add(missing("enterprise", clue.enterprise->text()));
        else if (clue.community.empty())
            clue.community = place->community;
    }
    if (clue.patrol && !db::find(transaction, *clue.patrol))
        findings.add(missing("patrol", clue.patrol->text()));
    for (const auto* name :
         {"code", "external_no", "content", "place", "community", "grid", "enterprise_name"})
        if (auto error = record::check(field(name), field(name).get(&clue))) findings.add(std::move(*error));
    if (clue.community.empty()) findings.add(record::field_error(field("community"), FieldFault::required));
    for (const auto& of : record::description_of<Complainant>().fields())
        if (auto error = record::check(of, of.get(&complainant), "/complainant/"))
            findings.add(std::move(*error));
    if (clue.received_at > transaction.now())
        findings.add(record::field_error(
            field("received_at"), FieldFault::in_the_future,
            {{"value", clue.received_at.local_text()}, {"today", transaction.now().local_text()}}));
    findings.throw_if_any();
    clue.received_on = clue.received_at.local_date();
}

Clue stepped(db::Transaction& transaction, ClueStep step, const Clue& before, Clue after) {
    after.state = rule_of(step).to;
    audit::update(transaction, "clue." + std::string{rule_of(step).name}, before, after);
    return after;
}

void merge_into(Clue& clue, const Clue& first, Date today) {
    clue.state = ClueState::merged;
    clue.merged_into = first.id;
    clue.closed_on = today;
}

void require_given(std::string_view name, const std::string& words) {
    if (words.empty())
        throw Problem{
            ProblemKind::invalid_input, {}, {record::field_error(field(name), FieldFault::required)}};
}

/// Two entries of the registry may stand for one place.
bool is_same_place(const db::Reader& reader, const Id<Enterprise>& one, const Id<Enterprise>& other) {
    const auto place_of = [&](const Id<Enterprise>& id) {
        const auto key = enterprise::find_key(reader, id);
        return key && key->merged_into ? *key->merged_into : id;
    };
    return place_of(one) == place_of(other);
}

} // namespace

Clue record_clue(db::Transaction& transaction, IdSource& ids, Clue clue, Complainant complainant) {
    if (clue.id.empty()) clue.id = ids.make<Clue>();
    shield(clue, complainant);
    settle_intake(transaction, clue, complainant);
    if (!clue.external_no.empty())
        if (const auto known = with_external_no(transaction, clue.source, clue.external_no))
            throw Problem{ProblemKind::clue_known,
                          {{"external_no", clue.external_no}, {"code", known->code}}};
    if (clue.code.empty()) clue.code = made_code("XS", clue.received_on, clue.id.text());
    clue.due_date = due_from(clue.received_on);
    if (const auto first = told_before(transaction, clue)) merge_into(clue, *first, transaction.today());
    audit::hold_chain(transaction);
    keep_complainant(transaction, ids, clue, complainant);
    audit::insert(transaction, "clue.record", clue);
    return clue;
}

Clue correct_clue(db::Transaction& transaction, IdSource& ids, const Clue& before, Clue after,
                  const Complainant& complainant) {
    after.id = before.id;
    settle_intake(transaction, after, complainant);
    if (after.received_on != before.received_on && after.reopened == 0)
        after.due_date = due_from(after.received_on);
    keep_complainant(transaction, ids, after, complainant);
    audit::update(transaction, "clue.correct", before, after);
    return after;
}

Clue assign_clue(db::Transaction& transaction, IdSource& ids, const Clue& before,
                 const ClueAssignment& wish) {
    require_possible(before, ClueStep::assign);
    const auto account = access::find_account(transaction, wish.assignee);
    const Date today = transaction.today();
    if (!account || account->disabled_on ||
        !access::may(*account, access::Permission::manage_clues, today, before.community, before.grid))
        throw Problem{ProblemKind::invalid_input, {}, {missing("assignee", wish.assignee.text())}};
    Clue after = before;
    after.assignee = account->id.text();
    after.assigned_on = today;
    after = stepped(transaction, ClueStep::assign, before, std::move(after));
    notice::post(transaction, ids,
                 {.kind = "clue_assigned",
                  .key = "clue_assigned:" + after.id.text() + ":" + after.assignee + ":" +
                         std::to_string(after.reopened),
                  .subject_type = "clue",
                  .subject = after.id.text(),
                  .community = after.community,
                  .accounts = {after.assignee},
                  .permission = {},
                  .title_zh = "线索" + after.code + "交由您办理",
                  .title_en = "Clue " + after.code + " is yours",
                  .body_zh = after.community + "，" + after.due_date.text() + "前核查并答复。",
                  .body_en = after.community + "; verify and answer it by " + after.due_date.text() + "."});
    return after;
}

Clue verify_clue(db::Transaction& transaction, IdSource&, const Clue& before, const ClueVerification& wish) {
    require_possible(before, ClueStep::verify);
    const auto inspection = db::find(transaction, wish.inspection);
    if (!inspection || inspection->community != before.community)
        throw Problem{ProblemKind::invalid_input, {}, {missing("inspection", wish.inspection.text())}};
    if (before.enterprise && !is_same_place(transaction, *before.enterprise, inspection->enterprise))
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {record::field_error(field("inspection"), FieldFault::task_of_another)}};
    if (inspection->date < before.received_on)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {record::field_error(field("inspection"), FieldFault::before_other,
                                           {{"value", inspection->date.text()},
                                            {"other", "受理日期 / received on"},
                                            {"other_value", before.received_on.text()}})}};
    Clue after = before;
    after.inspection = inspection->id;
    if (!after.enterprise) after.enterprise = inspection->enterprise;
    return stepped(transaction, ClueStep::verify, before, std::move(after));
}

Clue answer_clue(db::Transaction& transaction, IdSource&, const Clue& before, const ClueAnswer& wish) {
    require_possible(before, ClueStep::answer);
    require_given("answer", wish.answer);
    if (!before.inspection) require_given("unverified_reason", wish.unverified_reason);
    Clue after = before;
    after.answer = wish.answer;
    after.unverified_reason = wish.unverified_reason;
    after.closed_on = transaction.today();
    return stepped(transaction, ClueStep::answer, before, std::move(after));
}

Clue reject_clue(db::Transaction& transaction, IdSource&, const Clue& before, const ClueRejection& wish) {
    require_possible(before, ClueStep::reject);
    require_given("rejection_reason", wish.rejection_reason);
    Clue after = before;
    after.rejection_reason = wish.rejection_reason;
    after.closed_on = transaction.today();
    return stepped(transaction, ClueStep::reject, before, std::move(after));
}

Clue merge_clue(db::Transaction& transaction, IdSource&, const Clue& before, const ClueMerging& wish) {
    require_possible(before, ClueStep::merge);
    const auto first = db::find(transaction, wish.merged_into);
    const bool fits = first && first->id != before.id && first->community == before.community &&
                      first->state != ClueState::merged && reports_of(transaction, before.id).empty();
    if (!fits)
        throw Problem{ProblemKind::invalid_input, {}, {missing("merged_into", wish.merged_into.text())}};
    Clue after = before;
    merge_into(after, *first, transaction.today());
    return stepped(transaction, ClueStep::merge, before, std::move(after));
}

Clue reopen_clue(db::Transaction& transaction, IdSource&, const Clue& before, const ClueReopening& wish) {
    require_possible(before, ClueStep::reopen);
    require_given("reopening_reason", wish.reopening_reason);
    Clue after = before;
    after.closed_on.reset();
    after.merged_into.reset();
    after.assignee.clear();
    after.assigned_on.reset();
    ++after.reopened;
    after.reopening_reason = wish.reopening_reason;
    after.due_date = due_from(transaction.today());
    return stepped(transaction, ClueStep::reopen, before, std::move(after));
}

Complainant reveal_complainant(db::Transaction& transaction, const Clue& clue) {
    const auto complainant = complainant_of(transaction, clue.id);
    audit::append(transaction, "clue.reveal_complainant", "clue", clue.id.text(), "{}",
                  sha256(record::canonical_json(record::description_of<Clue>(), &clue)));
    return complainant.value_or(Complainant{});
}

void remind_of_clues(db::Database& database, IdSource& ids) {
    database.housekeeping([&](db::Transaction& transaction) {
        const auto late = db::rows<Clue>(
            transaction,
            "SELECT {columns} FROM clue WHERE closed_on IS NULL AND due_date <= $1 ORDER BY due_date, id",
            {transaction.today()});
        for (const auto& clue : late) {
            notice::Message message{
                .kind = "clue_due",
                .key = "clue_due:" + clue.id.text() + ":" + clue.due_date.text(),
                .subject_type = "clue",
                .subject = clue.id.text(),
                .community = clue.community,
                .accounts = {},
                .permission = {},
                .title_zh = "线索" + clue.code + "应于" + clue.due_date.text() + "办结",
                .title_en = "Clue " + clue.code + " is due on " + clue.due_date.text(),
                .body_zh = clue.community + "，" + std::string{text_of(clue.state).zh} + "。",
                .body_en = clue.community + ", " + std::string{text_of(clue.state).en} + "."};
            if (clue.assignee.empty())
                message.permission = access::Permission::manage_clues;
            else
                message.accounts = {clue.assignee};
            notice::post(transaction, ids, message);
        }
    });
}

} // namespace bihuan::patrol
