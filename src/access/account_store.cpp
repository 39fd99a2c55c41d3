#include "access/account_store.hpp"

#include "core/hash.hpp"
#include "db/page.hpp"

#include <algorithm>
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

std::vector<Account> page(const db::Reader& reader, const AccountFilter& filter, const std::string& after,
                          std::int64_t limit) {
    db::Conditions conditions;
    conditions.add_if("id > ?", after);
    if (!filter.name_part.empty()) {
        const auto part = conditions.place(filter.name_part);
        conditions.add("(lower(name) LIKE '%' || lower(" + part +
                       ") || '%' OR lower(display_name) LIKE '%' || lower(" + part + ") || '%')");
    }
    conditions
        .add_if("EXISTS (SELECT 1 FROM account_role WHERE account_role.account = account.id AND role = ?)",
                filter.role)
        .add_if("EXISTS (SELECT 1 FROM account_role WHERE account_role.account = account.id AND area = ?)",
                filter.area);
    if (filter.within) {
        std::string places;
        for (const auto& area : *filter.within)
            places += (places.empty() ? "" : ", ") + conditions.place(area);
        if (places.empty()) return {};
        const std::string of_account = " (SELECT 1 FROM account_role WHERE account_role.account = account.id";
        conditions.add("EXISTS" + of_account + ") AND NOT EXISTS" + of_account + " AND area NOT IN (" +
                       places + "))");
    }
    return db::page<Account>(reader, std::move(conditions), limit);
}

std::optional<std::vector<std::string>> managed_areas(const db::Reader& reader,
                                                      std::optional<std::vector<std::string>> communities) {
    if (!communities || communities->empty()) return communities;
    auto managed = *communities;
    for (const auto& [area, below] : communities_by_area(reader))
        if (std::all_of(below.begin(), below.end(), [&](const std::string& community) {
                return std::find(communities->begin(), communities->end(), community) != communities->end();
            }))
            managed.push_back(area);
    return managed;
}

bool is_area(const db::Reader& reader, const std::string& name) {
    return reader.text("SELECT name FROM area_name WHERE name = $1", {name}).has_value();
}

bool is_grid(const db::Reader& reader, const std::string& community, const std::string& grid) {
    bool named = false, known = false;
    reader.each("SELECT grid FROM area_grid WHERE community = $1", {community}, [&](const db::Row& row) {
        named = true;
        known = known || row.text(0) == grid;
    });
    return known || !named;
}

std::optional<std::string> community_of_enterprise(const db::Reader& reader, const std::string& id) {
    return reader.text("SELECT community FROM enterprise_place WHERE id = $1", {id});
}

std::optional<std::string> community_of_person(const db::Reader& reader, const std::string& id) {
    return reader.text("SELECT community FROM person_place WHERE id = $1", {id});
}

std::optional<std::string> account_of_person(const db::Reader& reader, const std::string& person) {
    return reader.text("SELECT id FROM account WHERE person = $1", {person});
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
