#include "access/account_actions.hpp"

#include "access/account_store.hpp"
#include "access/password.hpp"
#include "audit/chain.hpp"
#include "core/hash.hpp"
#include "core/text.hpp"

namespace bihuan::access {
namespace {

void check_password(std::string_view password, Findings& findings) {
    if (const auto length = text::length(password); length < least_password_length)
        findings.add({"/password",
                      FieldFault::too_short,
                      {{"limit", std::to_string(least_password_length)}, {"length", std::to_string(length)}},
                      "密码",
                      "password"});
}

void store_credential(db::Transaction& transaction, const Id<Account>& id, const std::string& hash) {
    transaction.execute("INSERT INTO credential (account, password_hash) VALUES ($1, $2) "
                        "ON CONFLICT (account) DO UPDATE SET password_hash = excluded.password_hash",
                        {id.text(), hash});
}

} // namespace

Account add_account(db::Transaction& transaction, IdSource& ids, const std::string& name, Role role,
                    std::string_view password) {
    Account account;
    account.name = text::ascii_lower(text::trim(name));
    account.display_name = account.name;
    account.roles.push_back({role, {}, {}, {}});
    Findings findings;
    const auto& field = *record::description_of<Account>().find("name");
    if (auto error = record::check(field, field.get(&account))) findings.add(std::move(*error));
    check_password(password, findings);
    findings.throw_if_any();
    if (account_named(transaction, account.name))
        throw Problem{ProblemKind::already_exists,
                      {{"field", "账号名 / account name"}, {"value", account.name}}};

    account.id = ids.make<Account>();
    const std::string hash = hash_password(password);
    account.credential_digest = sha256(hash);
    audit::insert(transaction, "account.add", account);
    store_credential(transaction, account.id, hash);
    transaction.audited(); // the entry above carries the digest of the credential
    return account;
}

Account set_password(db::Transaction& transaction, const Account& account, std::string_view password,
                     bool must_change) {
    Findings findings;
    check_password(password, findings);
    findings.throw_if_any();
    const std::string hash = hash_password(password);
    Account changed = account;
    changed.must_change_password = must_change;
    changed.credential_digest = sha256(hash);
    store_credential(transaction, account.id, hash);
    transaction.execute("DELETE FROM session WHERE account = $1", {account.id.text()});
    audit::update(transaction, "account.set_password", account, changed);
    return changed;
}

} // namespace bihuan::access
