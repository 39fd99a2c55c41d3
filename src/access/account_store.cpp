#include "access/account_store.hpp"

#include "core/hash.hpp"
#include "db/rows.hpp"

namespace bihuan::access {

std::optional<Account> account_named(const db::Reader& reader, const std::string& name) {
    return db::row<Account>(reader, "SELECT {columns} FROM account WHERE name = $1", {name});
}

std::vector<Account> accounts(const db::Reader& reader) {
    return db::rows<Account>(reader, "SELECT {columns} FROM account ORDER BY name");
}

bool any_account(const db::Reader& reader) {
    return reader.integer("SELECT count(*) FROM account").value_or(0) > 0;
}

std::string password_hash(const db::Reader& reader, const Id<Account>& id) {
    return reader.text("SELECT password_hash FROM credential WHERE account = $1", {id.text()}).value_or("");
}

std::vector<std::string> altered_credentials(const db::Reader& reader) {
    std::vector<std::string> names;
    for (const auto& account : accounts(reader)) {
        const std::string hash = password_hash(reader, account.id);
        if ((hash.empty() ? "" : sha256(hash)) != account.credential_digest) names.push_back(account.name);
    }
    return names;
}

} // namespace bihuan::access
