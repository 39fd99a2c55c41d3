#include "access/account_actions.hpp"

#include "access/account_rules.hpp"
#include "access/account_store.hpp"
#include "access/password.hpp"
#include "audit/chain.hpp"
#include "core/hash.hpp"
#include "core/text.hpp"

namespace bihuan::access {
namespace {

void store_credential(db::Transaction& transaction, const Id<Account>& id, const std::string& hash) {
    transaction.execute("INSERT INTO credential (account, password_hash) VALUES ($1, $2) "
                        "ON CONFLICT (account) DO UPDATE SET password_hash = excluded.password_hash",
                        {id.text(), hash});
}

/// What an account names must be there: areas and grids of the organisation, an enterprise, a person.
void check_references(const db::Reader& reader, Account& account, const Areas& within, Findings& findings) {
    const auto unknown = [&](const record::Description& of, const char* name, const std::string& value,
                             const std::string& pointer) {
        findings.add(
            record::field_error(*of.find(name), FieldFault::no_such_record, {{"value", value}}, pointer));
    };
    const auto& of_role = record::description_of<AccountRole>();
    for (std::size_t i = 0; i < account.roles.size(); ++i) {
        AccountRole& role = account.roles[i];
        const std::string pointer = "/roles/" + std::to_string(i) + "/";
        if (!role.enterprise.empty()) {
            const auto community = community_of_enterprise(reader, role.enterprise);
            if (community)
                role.area = *community; // so that whoever holds its community manages its contacts
            else
                unknown(of_role, "enterprise", role.enterprise, pointer);
        } else if (!role.area.empty() && !is_area(reader, role.area)) {
            unknown(of_role, "area", role.area, pointer);
        } else if (!role.grid.empty() && !is_grid(reader, role.area, role.grid)) {
            unknown(of_role, "grid", role.grid, pointer);
        }
    }
    if (account.person.empty()) return;
    const auto& of_account = record::description_of<Account>();
    const auto place = community_of_person(reader, account.person);
    if (!place || !Reach{within, {}, {}}.covers(*place))
        unknown(of_account, "person", account.person, "/");
    else if (const auto other = account_of_person(reader, account.person);
             other && *other != account.id.text())
        findings.add(record::field_error(*of_account.find("person"), FieldFault::already_used,
                                         {{"value", account.person}}));
}

void require_sound(const db::Reader& reader, Account& account, const Areas& within) {
    Findings findings;
    check(account, findings);
    check_references(reader, account, within, findings);
    findings.throw_if_any();
    if (lies_within(account, managed_areas(reader, within))) return;
    std::string named;
    for (const auto& role : account.roles)
        named += (named.empty() ? "" : "、") + (role.area.empty() ? std::string{"—"} : role.area);
    throw Problem{ProblemKind::outside_area, {{"area", named.empty() ? "—" : named}}};
}

void require_administrator_left(const db::Transaction& transaction, const Account& before,
                                const Account& after) {
    const Date today = transaction.today();
    if (!is_lasting_administrator(before, today) || is_lasting_administrator(after, today)) return;
    for (const auto& other : accounts(transaction))
        if (other.id != before.id && is_lasting_administrator(other, today)) return;
    throw Problem{ProblemKind::last_administrator, {{"name", before.name}}};
}

} // namespace

std::string checked_hash(std::string_view password) {
    Findings findings;
    if (const auto length = text::length(password); length < least_password_length)
        findings.add({"/password",
                      FieldFault::too_short,
                      {{"limit", std::to_string(least_password_length)}, {"length", std::to_string(length)}},
                      "密码",
                      "password"});
    findings.throw_if_any();
    return hash_password(password);
}

Account add_account(db::Transaction& transaction, IdSource& ids, Account account,
                    const std::string& password_hash, const Areas& within) {
    account.name = text::ascii_lower(text::trim(account.name));
    if (account.display_name.empty()) account.display_name = account.name;
    account.id = ids.make<Account>();
    require_sound(transaction, account, within);
    if (account_named(transaction, account.name))
        throw Problem{ProblemKind::already_exists,
                      {{"field", "账号名 / account name"}, {"value", account.name}}};
    account.must_change_password = true;
    account.credential_digest = sha256(password_hash);
    audit::insert(transaction, "account.add", account);
    store_credential(transaction, account.id, password_hash);
    transaction.audited(); // the entry above carries the digest of the credential
    return account;
}

Account add_account(db::Transaction& transaction, IdSource& ids, const std::string& name, Role role,
                    std::string_view password) {
    Account account;
    account.name = name;
    account.roles.push_back({role, {}, {}, {}});
    return add_account(transaction, ids, std::move(account), checked_hash(password));
}

Account change_account(db::Transaction& transaction, const Account& before, Account after,
                       const Areas& within) {
    if (after.display_name.empty()) after.display_name = after.name;
    require_sound(transaction, after, within);
    require_administrator_left(transaction, before, after);
    audit::update(transaction, "account.change", before, after);
    return after;
}

Account disable_account(db::Transaction& transaction, const Account& account) {
    if (account.disabled_on && *account.disabled_on <= transaction.today()) return account;
    Account disabled = account;
    disabled.disabled_on = transaction.today();
    require_administrator_left(transaction, account, disabled);
    transaction.execute("DELETE FROM session WHERE account = $1", {account.id.text()});
    transaction.execute("DELETE FROM api_token WHERE account = $1", {account.id.text()});
    audit::update(transaction, "account.disable", account, disabled);
    return disabled;
}

Account enable_account(db::Transaction& transaction, const Account& account) {
    Account enabled = account;
    enabled.disabled_on.reset();
    audit::update(transaction, "account.enable", account, enabled);
    return enabled;
}

Account set_password_hash(db::Transaction& transaction, const Account& account,
                          const std::string& password_hash, bool must_change) {
    Account changed = account;
    changed.must_change_password = must_change;
    changed.credential_digest = sha256(password_hash);
    store_credential(transaction, account.id, password_hash);
    transaction.execute("DELETE FROM session WHERE account = $1", {account.id.text()});
    audit::update(transaction, "account.set_password", account, changed);
    return changed;
}

Account set_password(db::Transaction& transaction, const Account& account, std::string_view password,
                     bool must_change) {
    return set_password_hash(transaction, account, checked_hash(password), must_change);
}

void note(db::Transaction& transaction, const Account& account, std::string_view action, const Json& change) {
    audit::hold_chain(transaction); // the account as it is at the end of the chain, not as the caller read it
    const Account present = db::find(transaction, account.id).value();
    audit::append(transaction, action, "account", account.id.text(), change.dump(),
                  sha256(record::canonical_json(record::description_of<Account>(), &present)));
}

} // namespace bihuan::access
