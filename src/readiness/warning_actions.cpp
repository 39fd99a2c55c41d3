#include "readiness/warning_actions.hpp"

#include "access/account_store.hpp"
#include "audit/chain.hpp"
#include "core/findings.hpp"
#include "notice/outbox.hpp"
#include "organisation/organisation_store.hpp"

#include <algorithm>
#include <set>

namespace bihuan::readiness {
namespace {

const record::Field& field(std::string_view name) {
    return *record::description_of<Warning>().find(name);
}

std::string name_zh(const Warning& warning) {
    return std::string{text_of(warning.kind).zh} + std::string{text_of(warning.colour).zh} + "预警";
}
std::string name_en(const Warning& warning) {
    return std::string{text_of(warning.colour).en} + " warning of " + std::string{text_of(warning.kind).en};
}

/// Whoever reads the records of the community, through a role that names it.
/// Those of the community itself; who reads the whole office is told once, not for each community.
std::vector<std::string> accounts_of(const std::vector<Account>& accounts, const std::string& community,
                                     Date today) {
    std::vector<std::string> found;
    for (const auto& account : accounts)
        if (!(account.disabled_on && *account.disabled_on <= today) &&
            access::may(account, access::Permission::read_records, today, community) &&
            !access::may(account, access::Permission::read_records, today))
            found.push_back(account.id.text());
    return found;
}

void tell(db::Transaction& transaction, IdSource& ids, const Warning& warning, const char* occasion,
          const std::string& zh, const std::string& en) {
    notice::Message office;
    office.kind = "warning";
    office.key = std::string{"warning:"} + occasion + ":" + warning.id.text();
    office.subject_type = "warning";
    office.subject = warning.id.text();
    office.permission = access::Permission::command_response;
    office.title_zh = zh;
    office.title_en = en;
    office.body_zh = warning.issuer + "，已转发 " + std::to_string(warning.relays.size()) + " 个社区";
    office.body_en =
        warning.issuer + ", relayed to " + std::to_string(warning.relays.size()) + " communities";
    office.urgent = true;
    notice::post(transaction, ids, office);
    const auto accounts = access::accounts(transaction);
    for (const auto& relay : warning.relays) {
        notice::Message message;
        message.kind = "warning";
        message.key = std::string{"warning:"} + occasion + ":" + warning.id.text() + ":" + relay.community;
        message.subject_type = "warning";
        message.subject = warning.id.text();
        message.community = relay.community;
        message.accounts = accounts_of(accounts, relay.community, transaction.today());
        message.title_zh = zh;
        message.title_en = en;
        message.body_zh = warning.issuer + "，" + warning.issued_at.local_text().substr(0, 16) + "。" +
                          relay.community + "：请签收并按预案行动。";
        message.body_en = warning.issuer + ", " + warning.issued_at.local_text().substr(0, 16) + ". " +
                          relay.community + ": acknowledge and act by the plan.";
        message.urgent = true;
        if (!message.accounts.empty()) notice::post(transaction, ids, message);
    }
}

/// An issuer numbers its warnings once; the same number again is the same warning told by two.
void require_new_number(const db::Reader& reader, const Warning& warning) {
    if (warning.number.empty()) return;
    if (reader.integer("SELECT 1 FROM warning WHERE issuer = $1 AND number = $2 AND id <> $3 LIMIT 1",
                       {warning.issuer, warning.number, warning.id.text()}))
        throw Problem{
            ProblemKind::already_exists,
            {{"field", warning.issuer + "的预警编号 / number of the warning"}, {"value", warning.number}}};
}

/// A community that is named twice is told once.
void relay_once(std::vector<WarningRelay>& relays) {
    std::set<std::string> seen;
    std::erase_if(relays, [&](const WarningRelay& relay) { return !seen.insert(relay.community).second; });
}

} // namespace

Warning record_warning(db::Transaction& transaction, IdSource& ids, Warning warning) {
    Findings findings;
    for (const auto& of : record::description_of<Warning>().fields())
        if (of.rules.access != record::Access::system)
            if (auto error = record::check(of, of.get(&warning))) findings.add(std::move(*error));
    if (warning.issued_at > transaction.now())
        findings.add(record::field_error(
            field("issued_at"), FieldFault::in_the_future,
            {{"value", warning.issued_at.local_text()}, {"today", transaction.now().local_text()}}));
    if (warning.valid_to && *warning.valid_to < warning.issued_at)
        findings.add(record::field_error(field("valid_to"), FieldFault::before_other,
                                         {{"value", warning.valid_to->local_text()},
                                          {"other", "发布时间 / issued at"},
                                          {"other_value", warning.issued_at.local_text()}}));
    std::set<std::string> known;
    for (const auto& unit : organisation::units(transaction))
        if (unit.kind == UnitKind::community) known.insert(unit.name);
    for (std::size_t i = 0; i < warning.relays.size(); ++i)
        if (!known.contains(warning.relays[i].community))
            findings.add({"/relays/" + std::to_string(i) + "/community",
                          FieldFault::no_such_record,
                          {{"value", warning.relays[i].community}},
                          "社区",
                          "community"});
    findings.throw_if_any();
    require_new_number(transaction, warning);
    relay_once(warning.relays);
    if (warning.relays.empty())
        for (const auto& community : known)
            warning.relays.push_back({community, {}, {}, {}});
    for (auto& relay : warning.relays) {
        relay.relayed_at = transaction.now();
        relay.acknowledged_at.reset();
        relay.acknowledged_by_name.clear();
    }
    if (warning.id.empty()) warning.id = ids.make<Warning>();
    warning.recorded_by_name = transaction.actor().name;
    audit::insert(transaction, "warning.record", warning);
    tell(transaction, ids, warning, "issued", name_zh(warning), name_en(warning));
    return warning;
}

Warning acknowledge(db::Transaction& transaction, const Warning& before, const std::string& community) {
    Warning after = before;
    const auto relay = std::ranges::find(after.relays, community, &WarningRelay::community);
    if (relay == after.relays.end())
        throw Problem{ProblemKind::not_found, {{"what", "转发的预警 / relayed warning"}, {"key", community}}};
    if (relay->acknowledged_at) return before;
    relay->acknowledged_at = transaction.now();
    relay->acknowledged_by_name = transaction.actor().name;
    audit::update(transaction, "warning.acknowledge", before, after);
    return after;
}

Warning lift(db::Transaction& transaction, IdSource& ids, const Warning& before, Instant at) {
    if (before.lifted_at || at < before.issued_at || at > transaction.now())
        throw Problem{
            ProblemKind::invalid_input,
            {},
            {at > transaction.now()
                 ? record::field_error(
                       field("lifted_at"), FieldFault::in_the_future,
                       {{"value", at.local_text()}, {"today", transaction.now().local_text()}})
                 : record::field_error(
                       field("lifted_at"), FieldFault::before_other,
                       {{"value", at.local_text()},
                        {"other", before.lifted_at ? "已登记的解除时间 / lifted at" : "发布时间 / issued at"},
                        {"other_value", before.lifted_at.value_or(before.issued_at).local_text()}})}};
    Warning after = before;
    after.lifted_at = at;
    after.lifted_by_name = transaction.actor().name;
    audit::update(transaction, "warning.lift", before, after);
    tell(transaction, ids, after, "lifted", name_zh(after) + "解除", name_en(after) + " lifted");
    return after;
}

std::vector<Warning> in_force(const db::Reader& reader, Instant now) {
    return db::rows<Warning>(reader,
                             "SELECT {columns} FROM warning WHERE lifted_at IS NULL AND (valid_to IS NULL OR "
                             "valid_to >= $1) ORDER BY issued_at, id",
                             {now});
}

} // namespace bihuan::readiness
