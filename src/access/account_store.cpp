#include "access/account_store.hpp"

#include "core/hash.hpp"
#include "db/rows.hpp"

#include <map>

namespace bihuan::access {
namespace {

using Below = std::map<std::string, std::vector<std::string>>;

/// What lies below the districts and sub-districts of the office; a handful of rows.
Below communities_by_area(const db::Reader& reader) {
    Below below;
    reader.each("SELECT area, community FROM area_community ORDER BY area, community", {},
                [&](const db::Row& row) { below[std::string{row.text(0)}].emplace_back(row.text(1)); });
    return below;
}

bool is_bound(const Account& account) {
    for (const auto& role : account.roles)
        if (!role.area.empty()) return true;
    return false;
}

void lay_open(Account& account, const Below& below) {
    for (auto& role : account.roles)
        if (const auto found = below.find(role.area); found != below.end()) role.communities = found->second;
}

std::optional<Account> laid_open(const db::Reader& reader, std::optional<Account> account) {
    if (account && is_bound(*account)) lay_open(*account, communities_by_area(reader));
    return account;
}

} // namespace

std::optional<Account> find_account(const db::Reader& reader, const Id<Account>& id) {
    return laid_open(reader, db::find(reader, id));
}

std::optional<Account> account_named(const db::Reader& reader, const std::string& name) {
    return laid_open(reader,
                     db::row<Account>(reader, "SELECT {columns} FROM account WHERE name = $1", {name}));
}

std::vector<Account> accounts(const db::Reader& reader) {
    auto all = db::rows<Account>(reader, "SELECT {columns} FROM account ORDER BY name");
    const Below below = communities_by_area(reader);
    for (auto& account : all)
        lay_open(account, below);
    return all;
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
