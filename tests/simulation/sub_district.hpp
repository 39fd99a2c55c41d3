/// What is there before the year begins: people with certificates, accounts with tokens, the item of the list
/// by which a stoppage is ordered.
#pragma once

#include "access/open_sessions.hpp"
#include "app/office.hpp"
#include "audit/chain.hpp"
#include "organisation/authority_item.hpp"
#include "simulation/caller.hpp"

namespace bihuan::test {

inline Account account_of(app::Office& office, access::Role role, const std::string& name) {
    Account account;
    account.id = office.ids().make<Account>();
    account.name = account.display_name = name;
    account.must_change_password = false;
    account.roles.push_back({role, {}, {}, {}});
    office.database().write(Actor{"test", "test", "test"}, [&](db::Transaction& transaction) {
        audit::insert(transaction, "account.add", account);
    });
    return account;
}

inline std::string token_of(app::Office& office, access::Role role, const std::string& name) {
    return access::add_api_token(office.database(), Actor{"test", "test", "test"},
                                 account_of(office, role, name), "year", "write", 1000);
}

/// The identity of the item by which a stoppage is ordered.
inline std::string plant_authority(app::Office& office) {
    AuthorityItem item;
    item.id = office.ids().make<AuthorityItem>();
    item.code = "A1";
    item.power = AuthorityPower::stoppage;
    item.basis = PowerBasis::empowered;
    item.organ = "示范街道办事处";
    item.entrusted_by = "区应急管理局";
    item.document = "赋权清单";
    item.valid_from = Date::from(2022, 1, 1);
    office.database().write(Actor{"test", "test", "test"}, [&](db::Transaction& transaction) {
        audit::insert(transaction, "authority_item.add", item);
    });
    return item.id.text();
}

/// The officers of the year, and how each caller speaks for whom.
inline std::vector<Tokens> plant_people(app::Office& office, const PlannedYear& year) {
    office.database().write(Actor{"test", "test", "test"}, [&](db::Transaction& transaction) {
        int number = 0;
        for (const auto& officer : year.officers) {
            Person person;
            person.id = Id<Person>::trusted(officer.person);
            person.name = officer.name;
            person.certificate_no = "津执" + std::to_string(++number);
            person.certificate_valid_to = Date::from(2030, 12, 31);
            audit::insert(transaction, "person.add", person);
        }
    });
    const auto official = token_of(office, access::Role::official, "official");
    const auto leader = token_of(office, access::Role::leader, "leader");
    std::vector<Tokens> tokens;
    for (std::size_t i = 0; i < year.callers.size(); ++i)
        tokens.push_back(
            {token_of(office, access::Role::inspector, "officer" + std::to_string(i)), official, leader});
    return tokens;
}

} // namespace bihuan::test
