#include "access/account_actions.hpp"
#include "access/account_store.hpp"
#include "access/open_sessions.hpp"
#include "access/session.hpp"
#include "audit/verify.hpp"
#include "organisation/organisation_actions.hpp"
#include "support/engines.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using access::Role;

namespace {

ProblemKind refused(const std::function<void()>& act) {
    try {
        act();
    } catch (const Problem& problem) {
        return problem.kind();
    }
    return ProblemKind::internal_error;
}

AccountRole role_for(Role role, const std::string& area = {}) {
    AccountRole held;
    held.role = role;
    held.area = area;
    return held;
}

} // namespace

namespace bihuan::test {

struct AnOffice {
    explicit AnOffice(TestEngine engine) : fresh(engine) {
        fresh.write([&](db::Transaction& transaction) {
            for (const char* name : {"东湖社区", "清泉社区"})
                organisation::ensure_unit(transaction, fresh.ids, UnitKind::community, name);
        });
    }
    Account add(const std::string& name, std::vector<AccountRole> roles,
                const access::Areas& within = std::nullopt) {
        Account account;
        account.name = name;
        account.roles = std::move(roles);
        return fresh.write([&](db::Transaction& transaction) {
            return access::add_account(transaction, fresh.ids, std::move(account), "hash", within);
        });
    }
    Account change(const Account& before, std::vector<AccountRole> roles,
                   const access::Areas& within = std::nullopt) {
        Account after = before;
        after.roles = std::move(roles);
        return fresh.write([&](db::Transaction& transaction) {
            return access::change_account(transaction, before, std::move(after), within);
        });
    }
    bool verified() {
        const std::vector records{audit::audited_record<Account>()};
        return fresh.read([&](const db::Reader& reader) { return audit::verify(reader, records).clean(); });
    }
    FreshDatabase fresh;
};

} // namespace bihuan::test

BOOST_AUTO_TEST_SUITE(managing_accounts)

BOOST_DATA_TEST_CASE(roles_that_contradict_themselves_are_refused, engines(), engine) {
    AnOffice office{engine};
    auto contact = role_for(Role::enterprise_contact);
    auto officer = role_for(Role::inspector);
    officer.enterprise = "01890a5d-ac96-774b-bcce-b302099a8057";
    auto gridless = role_for(Role::grid_worker);
    gridless.grid = "第一网格";
    auto backwards = role_for(Role::clerk);
    backwards.valid_from = Date::parse("2024-02-01").value();
    backwards.valid_to = Date::parse("2024-01-01").value();
    for (const auto& role : {contact, officer, gridless, backwards, role_for(Role::clerk, "无此社区")})
        BOOST_TEST((refused([&] { office.add("li", {role}); }) == ProblemKind::invalid_input));
    BOOST_TEST(office.add("li", {role_for(Role::clerk, "东湖社区"), role_for(Role::official, "清泉社区")})
                   .roles.size() == 2u);
}

BOOST_DATA_TEST_CASE(the_last_administrator_of_the_whole_office_stays, engines(), engine) {
    AnOffice office{engine};
    const auto admin = office.add("admin", {role_for(Role::administrator)});
    office.add("local", {role_for(Role::administrator, "东湖社区")});
    auto for_a_while = role_for(Role::administrator);
    for_a_while.valid_to = Date::parse("2025-12-31").value();
    office.add("guest", {for_a_while});
    const auto disable = [&] {
        office.fresh.write(
            [&](db::Transaction& transaction) { access::disable_account(transaction, admin); });
    };
    BOOST_TEST((refused(disable) == ProblemKind::last_administrator));
    for (const auto& roles :
         {std::vector{role_for(Role::auditor)}, std::vector{for_a_while}, std::vector<AccountRole>{}})
        BOOST_TEST((refused([&] { office.change(admin, roles); }) == ProblemKind::last_administrator));
    office.add("second", {role_for(Role::administrator)});
    BOOST_TEST((refused(disable) == ProblemKind::internal_error)); // nothing was refused
    BOOST_TEST(office.verified());
}

BOOST_DATA_TEST_CASE(nobody_gives_away_what_lies_outside_the_own_areas, engines(), engine) {
    AnOffice office{engine};
    const access::Areas east = std::vector<std::string>{"东湖社区"};
    const auto in_east = office.add("east", {role_for(Role::clerk, "东湖社区")}, east);
    for (const auto& roles : {std::vector{role_for(Role::clerk)},
                              std::vector{role_for(Role::clerk, "清泉社区")},
                              std::vector{role_for(Role::clerk, "东湖社区"), role_for(Role::administrator)},
                              {}}) {
        BOOST_TEST((refused([&] { office.add("li", roles, east); }) == ProblemKind::outside_area));
        BOOST_TEST((refused([&] { office.change(in_east, roles, east); }) == ProblemKind::outside_area));
    }
}

BOOST_DATA_TEST_CASE(whoever_is_disabled_is_signed_out_and_the_tokens_are_gone, engines(), engine) {
    AnOffice office{engine};
    office.fresh.write([&](db::Transaction& transaction) {
        access::add_account(transaction, office.fresh.ids, "wang", Role::official, "first-password");
    });
    const auto session = access::sign_in(office.fresh.database, "wang", "first-password", "192.0.2.1");
    const auto token =
        access::add_api_token(office.fresh.database, {"t", "t", "t"}, session.account, "x", "read", 9);
    office.fresh.write(
        [&](db::Transaction& transaction) { access::disable_account(transaction, session.account); });
    BOOST_TEST(!access::session_of(office.fresh.database, session.token).has_value());
    BOOST_TEST(!access::holder_of(office.fresh.database, token).has_value());
    BOOST_TEST((refused([&] {
                    access::sign_in(office.fresh.database, "wang", "first-password", "192.0.2.1");
                }) == ProblemKind::sign_in_refused));
    office.fresh.write([&](db::Transaction& transaction) {
        access::enable_account(transaction, access::account_named(transaction, "wang").value());
    });
    BOOST_TEST(!access::holder_of(office.fresh.database, token).has_value());
    BOOST_TEST(!access::sign_in(office.fresh.database, "wang", "first-password", "192.0.2.1").token.empty());
    BOOST_TEST(office.verified());
}

BOOST_DATA_TEST_CASE(sessions_and_tokens_are_listed_and_ended_one_by_one, engines(), engine) {
    AnOffice office{engine};
    auto& database = office.fresh.database;
    office.fresh.write([&](db::Transaction& transaction) {
        access::add_account(transaction, office.fresh.ids, "wang", Role::official, "first-password");
    });
    const auto one = access::sign_in(database, "wang", "first-password", "192.0.2.1");
    const auto other = access::sign_in(database, "wang", "first-password", "192.0.2.7");
    const auto token = access::add_api_token(database, {"t", "t", "t"}, one.account, "区平台", "write", 9);
    const auto listed = [&] {
        return office.fresh.read([&](const db::Reader& reader) {
            return access::open_sessions(reader, one.account.id, office.fresh.clock.now(), one.token);
        });
    };
    BOOST_TEST(listed().size() == 2u);
    for (const auto& session : listed()) {
        BOOST_TEST(session.current == (session.session == access::listed_as(one.token)));
        BOOST_TEST(session.origin == (session.current ? "192.0.2.1" : "192.0.2.7"));
    }
    office.fresh.write([&](db::Transaction& transaction) {
        BOOST_TEST(access::end_session(transaction, one.account, access::listed_as(other.token)));
        BOOST_TEST(!access::end_session(transaction, one.account, access::listed_as(other.token)));
        BOOST_TEST(access::api_tokens(transaction, one.account.id).front().label == "区平台");
        BOOST_TEST(access::revoke_api_token(transaction, one.account, access::listed_as(token)));
    });
    BOOST_TEST(access::session_of(database, one.token).has_value());
    for (int i = 0; i < 2; ++i) // the second time there is nothing to end, and that is no failure
        office.fresh.write(
            [&](db::Transaction& transaction) { access::end_sessions(transaction, one.account); });
    BOOST_TEST(listed().empty());
    BOOST_TEST(!access::session_of(database, other.token).has_value());
    BOOST_TEST(!access::holder_of(database, token).has_value());
    BOOST_TEST(office.verified());
}

BOOST_AUTO_TEST_SUITE_END()
