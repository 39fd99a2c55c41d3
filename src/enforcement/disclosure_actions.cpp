#include "enforcement/disclosure_actions.hpp"

#include "audit/chain.hpp"
#include "deadline/deadline.hpp"
#include "notice/outbox.hpp"

#include <initializer_list>

namespace bihuan::enforcement {
namespace {

constexpr std::int64_t gathered_at_once = 1'000; // the rest comes with the next call
constexpr int told_days_ahead = 3;

Date due(std::string_view rule, Date start) {
    return deadline::Rules::built_in().due(rule, start).due;
}

void require_state(const Disclosure& of, std::initializer_list<DisclosureState> states) {
    for (const auto state : states)
        if (of.state == state) return;
    throw Problem{
        ProblemKind::disclosure_step_not_possible,
        {{"state", std::string{text_of(of.state).zh}}, {"state_en", std::string{text_of(of.state).en}}}};
}

void require_given(const record::Description& description, std::string_view name, const std::string& words) {
    if (words.empty())
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {record::field_error(*description.find(name), FieldFault::required)}};
}

void tell(db::Transaction& transaction, IdSource& ids, const Disclosure& of, std::string kind, Date until,
          bool urgent, std::string zh, std::string en) {
    notice::Message message;
    message.kind = std::move(kind);
    message.key = message.kind + ":" + of.id.text() + ":" + until.text();
    message.subject_type = "disclosure";
    message.subject = of.id.text();
    message.community = of.community;
    message.permission = access::Permission::manage_disclosures;
    message.title_zh =
        std::string{text_of(of.kind).zh} + "公示" + std::move(zh) + "（" + until.text() + "前）";
    message.title_en =
        "Disclosure of a " + std::string{text_of(of.kind).en} + " " + std::move(en) + " by " + until.text();
    message.urgent = urgent;
    notice::post(transaction, ids, message);
}

/// What one decision of the office tells the public.
struct Arisen {
    std::string subject_type, subject, document_no, organ, community, target, content;
    Date decided_on;
};

std::int64_t put_into_queue(db::Transaction& transaction, IdSource& ids, DisclosureKind kind,
                            const std::vector<Arisen>& all) {
    for (const auto& one : all) {
        Disclosure of;
        of.id = ids.make<Disclosure>();
        of.kind = kind;
        of.subject_type = one.subject_type;
        of.subject = one.subject;
        of.document_no = one.document_no;
        of.organ = one.organ;
        of.decided_on = one.decided_on;
        of.community = one.community;
        of.target = one.target;
        of.content = one.content;
        of.due_date = due("disclosure_decision", of.decided_on);
        audit::insert(transaction, "disclosure.arise", of);
    }
    return static_cast<std::int64_t>(all.size());
}

using Areas = std::optional<std::vector<std::string>>;

std::int64_t gather_inspections(db::Transaction& transaction, IdSource& ids, Date since, const Areas& areas) {
    constexpr auto kind = DisclosureKind::inspection_result;
    db::Parameters parameters{since, transaction.today(), std::string{code_of(kind)}};
    std::string sql =
        "SELECT v.id, v.code, v.date, v.community, e.name, (SELECT count(*) FROM hazard_timeline h WHERE "
        "h.inspection = v.id AND h.voided_on IS NULL) "
        "FROM inspection_visit v JOIN enterprise_place e ON e.id = v.enterprise WHERE v.date >= $1 AND "
        "v.date <= $2 AND NOT EXISTS (SELECT 1 FROM disclosure d WHERE d.subject = v.id AND d.kind = $3) "
        "AND ";
    sql += db::within("v.community", areas, parameters);
    parameters.emplace_back(gathered_at_once);
    sql += " ORDER BY v.date, v.id LIMIT $" + std::to_string(parameters.size());
    std::vector<Arisen> arisen;
    transaction.each(sql, parameters, [&](const db::Row& row) {
        const auto text = [&](int column) { return std::string{row.text(column)}; };
        arisen.push_back({"inspection",
                          text(0),
                          text(1),
                          {},
                          text(3),
                          text(4),
                          "安全生产监督检查，发现事故隐患" + std::to_string(row.integer(5)) + "项。",
                          row.date(2)});
    });
    return put_into_queue(transaction, ids, kind, arisen);
}

/// Orders as they were given, each once however many hazards it covers; dated the day of the order.
std::int64_t gather_orders(db::Transaction& transaction, IdSource& ids, Date since, const Areas& areas) {
    constexpr auto kind = DisclosureKind::rectification_order;
    db::Parameters parameters{since, transaction.today(), std::string{code_of(kind)}};
    std::string sql =
        "SELECT o.order_id, o.inspection, v.code, max(o.document_no), max(o.issuing_organ), "
        "min(o.ordered_on), o.community, e.name, count(*) "
        "FROM hazard_order o JOIN inspection_visit v ON v.id = o.inspection "
        "JOIN enterprise_place e ON e.id = o.enterprise "
        "WHERE o.ordered_on >= $1 AND o.ordered_on <= $2 AND o.voided_on IS NULL AND NOT EXISTS "
        "(SELECT 1 FROM disclosure d WHERE d.subject IN (o.order_id, o.inspection) AND d.kind = $3) AND ";
    sql += db::within("o.community", areas, parameters);
    parameters.emplace_back(gathered_at_once);
    sql += " GROUP BY o.order_id, o.inspection, v.code, o.community, e.name ORDER BY min(o.ordered_on), "
           "o.order_id LIMIT $" +
           std::to_string(parameters.size());
    std::vector<Arisen> arisen;
    transaction.each(sql, parameters, [&](const db::Row& row) {
        const auto text = [&](int column) { return std::string{row.text(column)}; };
        const bool is_order = row.text(0) != row.text(1);
        arisen.push_back({is_order ? "order" : "inspection", text(0), row.text(3).empty() ? text(2) : text(3),
                          text(4), text(6), text(7),
                          "责令限期整改事故隐患" + std::to_string(row.integer(8)) + "项。", row.date(5)});
    });
    return put_into_queue(transaction, ids, kind, arisen);
}

} // namespace

void disclose_penalty(db::Transaction& transaction, IdSource& ids, const PenaltyCase& of,
                      const CaseStepTaken& decision) {
    Disclosure item;
    item.id = ids.make<Disclosure>();
    item.kind = DisclosureKind::penalty;
    item.subject_type = "penalty_case";
    item.subject = of.id.text();
    item.community = of.community;
    item.organ = of.authority_organ;
    item.target = of.party;
    item.target_is_person = of.party_kind == CaseParty::person;
    item.document_no = of.decision_no;
    item.content = content_of(of, decision);
    item.decided_on = decision.taken_on;
    item.due_date = due("disclosure_penalty", decision.taken_on);
    audit::insert(transaction, "disclosure.arise", item);
}

void recall_disclosures(db::Transaction& transaction, IdSource& ids, const PenaltyCase& of,
                        const std::string& reason) {
    const auto items = db::rows<Disclosure>(
        transaction, "SELECT {columns} FROM disclosure WHERE subject = $1 ORDER BY id", {of.id.text()});
    for (const auto& before : items) {
        Disclosure after = before;
        if (before.state == DisclosureState::pending) {
            after.state = DisclosureState::withheld;
            after.withheld_reason = "处罚决定已撤销";
            after.withheld_by = transaction.actor().account;
        } else if (before.state == DisclosureState::published) {
            after.recall_reason = reason;
            after.recall_due = due("disclosure_withdrawal", of.withdrawn_on.value_or(transaction.today()));
            tell(transaction, ids, after, "disclosure_recall", *after.recall_due, true, "须撤回并说明理由",
                 "has to be withdrawn with an explanation");
        }
        audit::update(transaction, "disclosure.recall", before, after);
    }
}

std::int64_t gather_disclosures(db::Transaction& transaction, IdSource& ids, Date since,
                                const std::optional<std::vector<std::string>>& areas) {
    return gather_inspections(transaction, ids, since, areas) + gather_orders(transaction, ids, since, areas);
}

void gather_disclosures(db::Database& database, IdSource& ids) {
    database.write(Actor{"system", "system", "disclosures"}, [&](db::Transaction& transaction) {
        gather_disclosures(transaction, ids, transaction.today().plus_days(-gathered_days));
    });
}

void remind_of_disclosures(db::Database& database, IdSource& ids) {
    database.housekeeping([&](db::Transaction& transaction) {
        const auto waiting = db::rows<Disclosure>(transaction,
                                                  "SELECT {columns} FROM disclosure WHERE state = 'pending' "
                                                  "AND due_date <= $1 ORDER BY due_date, id",
                                                  {transaction.today().plus_days(told_days_ahead)});
        for (const auto& of : waiting)
            tell(transaction, ids, of, "disclosure_due", of.due_date, false, "待办理", "is due");
    });
}

Disclosure mark(db::Transaction& transaction, const Disclosure& before, const DisclosureMarking& wish) {
    require_state(before, {DisclosureState::pending});
    Disclosure after = before;
    after.marks = wish.marks;
    audit::update(transaction, "disclosure.mark", before, after);
    return after;
}

Disclosure publish(db::Transaction& transaction, const Disclosure& before) {
    require_state(before, {DisclosureState::pending});
    Disclosure after = before;
    PublicFace face = public_face(before);
    after.state = DisclosureState::published;
    after.published_target = std::move(face.target);
    after.published_content = std::move(face.content);
    after.published_on = transaction.today();
    after.published_by = transaction.actor().account;
    after.expires_on = due(before.target_is_person ? "disclosure_expiry_person" : "disclosure_expiry_unit",
                           transaction.today());
    audit::update(transaction, "disclosure.publish", before, after);
    return after;
}

Disclosure withhold(db::Transaction& transaction, const Disclosure& before,
                    const DisclosureWithholding& wish) {
    require_state(before, {DisclosureState::pending});
    require_given(record::description_of<DisclosureWithholding>(), "withheld_reason", wish.withheld_reason);
    Disclosure after = before;
    after.state = DisclosureState::withheld;
    after.withheld_reason = wish.withheld_reason;
    after.withheld_by = transaction.actor().account;
    audit::update(transaction, "disclosure.withhold", before, after);
    return after;
}

Disclosure withdraw(db::Transaction& transaction, const Disclosure& before,
                    const DisclosureWithdrawal& wish) {
    require_state(before, {DisclosureState::published});
    require_given(record::description_of<DisclosureWithdrawal>(), "explanation", wish.explanation);
    Disclosure after = before;
    after.state = DisclosureState::withdrawn;
    after.withdrawn_on = transaction.today();
    after.explanation = wish.explanation;
    audit::update(transaction, "disclosure.withdraw", before, after);
    return after;
}

} // namespace bihuan::enforcement
