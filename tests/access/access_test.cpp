#include "access/account_actions.hpp"
#include "access/account_store.hpp"
#include "access/session.hpp"
#include "audit/verify.hpp"
#include "support/engines.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using access::Permission;
using access::Role;

namespace {

Date day(const char* text) {
    return Date::parse(text).value();
}

Account add(FreshDatabase& fresh, const std::string& name, Role role,
            std::string_view password = "first-password") {
    return fresh.write([&](db::Transaction& transaction) {
        return access::add_account(transaction, fresh.ids, name, role, password);
    });
}

ProblemKind refused(const std::function<void()>& act) {
    try {
        act();
    } catch (const Problem& problem) {
        return problem.kind();
    }
    return ProblemKind::internal_error;
}

} // namespace

BOOST_AUTO_TEST_SUITE(permissions)

BOOST_AUTO_TEST_CASE(an_auditor_reads_everything_and_writes_nothing) {
    BOOST_TEST(access::allows(Role::auditor, Permission::read_audit));
    BOOST_TEST(access::allows(Role::auditor, Permission::read_records));
    for (const auto permission :
         {Permission::write_enterprises, Permission::record_inspections, Permission::manage_hazards,
          Permission::make_reports, Permission::manage_accounts})
        BOOST_TEST(!access::allows(Role::auditor, permission));
}

BOOST_AUTO_TEST_CASE(a_role_counts_only_in_its_days_and_area) {
    Account account;
    account.roles.push_back({Role::inspector, "嘉宁社区", day("2023-01-01"), day("2023-12-31")});
    BOOST_TEST(access::may(account, Permission::record_inspections, day("2023-12-31"), "嘉宁社区"));
    BOOST_TEST(!access::may(account, Permission::record_inspections, day("2024-01-01"), "嘉宁社区"));
    BOOST_TEST(!access::may(account, Permission::record_inspections, day("2022-12-31"), "嘉宁社区"));
    BOOST_TEST(!access::may(account, Permission::record_inspections, day("2023-06-01"), "清泉社区"));
    BOOST_TEST(!access::may(account, Permission::record_inspections, day("2023-06-01")));
    BOOST_TEST(access::areas(account, Permission::read_records, day("2023-06-01")).value().front() ==
               "嘉宁社区");
    BOOST_CHECK_THROW(access::areas(account, Permission::manage_accounts, day("2023-06-01")), Problem);
    account.disabled_on = day("2023-06-01");
    BOOST_TEST(!access::may(account, Permission::read_records, day("2023-06-01"), "嘉宁社区"));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(signing_in)

BOOST_DATA_TEST_CASE(a_session_lasts_a_working_day_and_no_longer, engines(), engine) {
    FreshDatabase fresh{engine};
    add(fresh, "Wang", Role::inspector);
    const auto session = access::sign_in(fresh.database, "wang", "first-password", "192.0.2.1");
    BOOST_TEST(session.account.must_change_password);
    BOOST_TEST(access::session_of(fresh.database, session.token).value().csrf_token == session.csrf_token);
    BOOST_TEST(!access::session_of(fresh.database, session.token + "x").has_value());
    fresh.clock.set(fresh.clock.now().plus_milliseconds(access::session_milliseconds));
    BOOST_TEST(!access::session_of(fresh.database, session.token).has_value());
}

BOOST_DATA_TEST_CASE(a_wrong_name_and_a_wrong_password_are_refused_alike, engines(), engine) {
    FreshDatabase fresh{engine};
    add(fresh, "wang", Role::inspector);
    for (const auto& [name, password] : {std::pair{"wang", "wrong-password"}, {"nobody", "first-password"}})
        BOOST_TEST((refused([&] { access::sign_in(fresh.database, name, password, "192.0.2.1"); }) ==
                    ProblemKind::sign_in_refused));
}

BOOST_DATA_TEST_CASE(guessing_gets_slower_but_nobody_is_locked_out_for_ever, engines(), engine) {
    FreshDatabase fresh{engine};
    add(fresh, "wang", Role::inspector);
    for (int i = 0; i < 5; ++i)
        BOOST_TEST((refused([&] { access::sign_in(fresh.database, "wang", "guess-guess", "192.0.2.9"); }) ==
                    ProblemKind::sign_in_refused));
    // Even the right password waits now, from any address, but no longer than a quarter of an hour.
    BOOST_TEST((refused([&] { access::sign_in(fresh.database, "wang", "first-password", "192.0.2.1"); }) ==
                ProblemKind::sign_in_throttled));
    fresh.clock.set(fresh.clock.now().plus_milliseconds(15 * 60'000));
    BOOST_TEST(!access::sign_in(fresh.database, "wang", "first-password", "192.0.2.1").token.empty());
}

BOOST_DATA_TEST_CASE(an_office_behind_one_address_does_not_pay_for_the_slips_of_months, engines(), engine) {
    FreshDatabase fresh{engine};
    add(fresh, "wang", Role::inspector);
    for (int day = 0; day < 8; ++day) {
        BOOST_TEST((refused([&] { access::sign_in(fresh.database, "li", "slip-of-a-key", "192.0.2.1"); }) ==
                    ProblemKind::sign_in_refused));
        fresh.clock.set(fresh.clock.now().plus_milliseconds(86'400'000));
    }
    BOOST_TEST((refused([&] { access::sign_in(fresh.database, "wang", "slip-of-a-key", "192.0.2.1"); }) ==
                ProblemKind::sign_in_refused));
    BOOST_TEST(!access::sign_in(fresh.database, "wang", "first-password", "192.0.2.1").token.empty());
}

BOOST_DATA_TEST_CASE(guessing_the_present_password_is_slowed_down_like_a_sign_in, engines(), engine) {
    FreshDatabase fresh{engine};
    const Account account = add(fresh, "wang", Role::inspector);
    const Actor actor{account.id.text(), "wang", "test"};
    const auto change = [&](const char* present) {
        return access::change_password(fresh.database, actor, account, present, "second-password",
                                       "192.0.2.1");
    };
    for (int i = 0; i < 5; ++i)
        BOOST_TEST((refused([&] { change("guess-guess"); }) == ProblemKind::wrong_password));
    BOOST_TEST((refused([&] { change("first-password"); }) == ProblemKind::sign_in_throttled));
    fresh.clock.set(fresh.clock.now().plus_milliseconds(2'000));
    const auto session = change("first-password");
    BOOST_TEST(!session.account.must_change_password);
    BOOST_TEST(access::session_of(fresh.database, session.token).has_value());
}

BOOST_DATA_TEST_CASE(a_new_password_ends_every_session_and_is_in_the_audit_chain, engines(), engine) {
    FreshDatabase fresh{engine};
    const Account account = add(fresh, "wang", Role::inspector);
    const auto session = access::sign_in(fresh.database, "wang", "first-password", "192.0.2.1");
    fresh.write([&](db::Transaction& transaction) {
        access::set_password(transaction, account, "second-password", false);
    });
    BOOST_TEST(!access::session_of(fresh.database, session.token).has_value());
    BOOST_TEST(!access::sign_in(fresh.database, "wang", "second-password", "192.0.2.1")
                    .account.must_change_password);
    fresh.read([&](const db::Reader& reader) {
        const auto history = audit::history(reader, "account", account.id.text());
        BOOST_TEST(history.size() == 2u);
        for (const auto& entry : history)
            BOOST_TEST(entry.change.find("argon2") == std::string::npos);
        const std::vector records{audit::audited_record<Account>()};
        BOOST_TEST(audit::verify(reader, records).clean());
    });
}

BOOST_DATA_TEST_CASE(a_short_password_and_a_used_name_are_refused, engines(), engine) {
    FreshDatabase fresh{engine};
    BOOST_TEST((refused([&] { add(fresh, "wang", Role::clerk, "short"); }) == ProblemKind::invalid_input));
    add(fresh, "wang", Role::clerk);
    BOOST_TEST((refused([&] { add(fresh, " WANG ", Role::clerk); }) == ProblemKind::already_exists));
}

BOOST_DATA_TEST_CASE(an_api_token_is_shown_once_and_ends, engines(), engine) {
    FreshDatabase fresh{engine};
    const Account account = add(fresh, "robot", Role::clerk);
    const auto token =
        access::add_api_token(fresh.database, {"admin", "admin", "test"}, account, "区平台", "read", 30);
    BOOST_TEST(access::holder_of(fresh.database, token).value().account.name == "robot");
    BOOST_TEST(!access::holder_of(fresh.database, token).value().may_write);
    fresh.read([&](const db::Reader& reader) {
        BOOST_TEST(!reader.text("SELECT label FROM api_token WHERE token_hash = $1", {token}).has_value());
    });
    fresh.clock.set(fresh.clock.now().plus_milliseconds(30LL * 86'400'000));
    BOOST_TEST(!access::holder_of(fresh.database, token).has_value());
}

BOOST_DATA_TEST_CASE(a_password_changed_behind_the_programs_back_is_found, engines(), engine) {
    FreshDatabase fresh{engine};
    add(fresh, "wangfang", Role::official);
    add(fresh, "liming", Role::clerk);
    const auto altered = [&] {
        return fresh.read([](const db::Reader& reader) { return access::altered_credentials(reader); });
    };
    BOOST_TEST(altered().empty());
    fresh.database.housekeeping([](db::Transaction& transaction) {
        transaction.execute(
            "UPDATE credential SET password_hash = (SELECT password_hash FROM credential WHERE account = "
            "(SELECT id FROM account WHERE name = 'liming')) "
            "WHERE account = (SELECT id FROM account WHERE name = 'wangfang')");
    });
    BOOST_TEST((altered() == std::vector<std::string>{"wangfang"}));
    fresh.database.housekeeping(
        [](db::Transaction& transaction) { transaction.execute("DELETE FROM credential"); });
    BOOST_TEST((altered() == std::vector<std::string>{"liming", "wangfang"}));
}

BOOST_AUTO_TEST_SUITE_END()
