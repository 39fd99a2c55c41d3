#include "access/account_store.hpp"
#include "audit/chain.hpp"
#include "organisation/organisation_actions.hpp"
#include "support/engines.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using access::Permission;
using access::Role;

namespace {

const Date today = Date::parse("2024-12-31").value();

AccountRole role_for(Role role, const std::string& area, const std::string& grid = {}) {
    AccountRole held;
    held.role = role;
    held.area = area;
    held.grid = grid;
    return held;
}

Account with(std::vector<AccountRole> roles) {
    Account account;
    account.name = "wang";
    account.roles = std::move(roles);
    return account;
}

} // namespace

BOOST_AUTO_TEST_SUITE(where_a_role_reaches)

BOOST_AUTO_TEST_CASE(a_role_of_a_grid_counts_only_where_the_record_carries_the_grid) {
    const auto account = with({role_for(Role::grid_worker, "东湖社区", "第一网格")});
    const auto may = [&](const std::string& community, const std::string& grid) {
        return access::may(account, Permission::record_patrols, today, community, grid);
    };
    BOOST_TEST(may("东湖社区", "第一网格"));
    BOOST_TEST(!may("东湖社区", "第二网格"));
    BOOST_TEST(!may("东湖社区", "")); // whoever asks without a grid asks for the whole community
    BOOST_TEST(!may("清泉社区", "第一网格"));
    BOOST_TEST(!may("", "第一网格"));
    const auto reach = access::reach(account, Permission::record_patrols, today);
    BOOST_TEST(reach.communities.value().empty());
    BOOST_TEST(reach.grids.size() == 1u);
}

BOOST_AUTO_TEST_CASE(a_role_of_a_community_reaches_all_its_grids) {
    const auto account = with({role_for(Role::grid_worker, "东湖社区")});
    BOOST_TEST(access::may(account, Permission::record_patrols, today, "东湖社区", "第二网格"));
    BOOST_TEST(access::may(account, Permission::record_patrols, today, "东湖社区"));
}

BOOST_AUTO_TEST_CASE(a_grid_without_a_community_and_a_contact_without_an_enterprise_say_nothing) {
    for (const auto& account : {with({role_for(Role::grid_worker, "", "第一网格")}),
                                with({role_for(Role::enterprise_contact, "")})})
        for (std::size_t i = 1; i < texts_of<Permission>().size(); ++i)
            BOOST_CHECK_THROW(access::reach(account, static_cast<Permission>(i), today), Problem);
}

BOOST_AUTO_TEST_CASE(a_contact_reaches_the_own_enterprise_and_no_community) {
    auto role = role_for(Role::enterprise_contact, "东湖社区");
    role.enterprise = "01890a5d-ac96-774b-bcce-b302099a8057";
    const auto account = with({role});
    BOOST_TEST(!access::may(account, Permission::answer_for_enterprise, today, "东湖社区"));
    BOOST_TEST(!access::may(account, Permission::answer_for_enterprise, today));
    const auto reach = access::reach(account, Permission::answer_for_enterprise, today);
    BOOST_TEST(reach.communities.value().empty());
    BOOST_TEST(reach.enterprises.front() == role.enterprise);
}

BOOST_AUTO_TEST_CASE(whoever_has_no_role_today_keeps_the_own_session_only) {
    auto role = role_for(Role::inspector, "");
    role.valid_to = Date::parse("2024-12-30").value();
    auto account = with({role});
    BOOST_CHECK_THROW(access::reach(account, Permission::read_records, today), Problem);
    BOOST_TEST(access::may(account, Permission::sign_in_only, today));
    account.disabled_on = today;
    BOOST_TEST(!access::may(account, Permission::sign_in_only, today));
}

/// The office is one sub-district; communities that nobody put below it are not below it.
BOOST_DATA_TEST_CASE(a_role_of_a_sub_district_or_district_reaches_the_communities_below_it, engines(),
                     engine) {
    FreshDatabase fresh{engine};
    Account account = with({role_for(Role::official, "长虹街道"), role_for(Role::auditor, "南开区")});
    fresh.write([&](db::Transaction& transaction) {
        const auto unit = [&](UnitKind kind, const char* name, std::optional<Id<Unit>> parent) {
            return organisation::ensure_unit(transaction, fresh.ids, kind, name, std::move(parent)).id;
        };
        const auto district = unit(UnitKind::district, "南开区", std::nullopt);
        const auto office = unit(UnitKind::subdistrict, "长虹街道", district);
        unit(UnitKind::community, "东湖社区", office);
        unit(UnitKind::community, "清泉社区", office);
        unit(UnitKind::community, "孤山社区", std::nullopt);
        unit(UnitKind::community, "区直社区", district);
        account.id = fresh.ids.make<Account>();
        audit::insert(transaction, "account.add", account);
    });
    const auto found = fresh.read(
        [&](const db::Reader& reader) { return access::find_account(reader, account.id).value(); });
    for (const auto& [community, official, auditor] : {std::tuple{"东湖社区", true, true},
                                                       {"清泉社区", true, true},
                                                       {"孤山社区", false, false},
                                                       {"区直社区", false, true},
                                                       {"长虹街道", false, false},
                                                       {"", false, false}}) {
        BOOST_TEST(access::may(found, Permission::manage_hazards, today, community) == official, community);
        BOOST_TEST(access::may(found, Permission::read_audit, today, community) == auditor, community);
    }
    BOOST_TEST(access::areas(found, Permission::manage_hazards, today).value().size() == 2u);

    // A community of that name takes the name for itself: the role shrinks, it never grows.
    fresh.write([&](db::Transaction& transaction) {
        organisation::ensure_unit(transaction, fresh.ids, UnitKind::community, "长虹街道");
    });
    const auto shrunk = fresh.read(
        [&](const db::Reader& reader) { return access::find_account(reader, account.id).value(); });
    BOOST_TEST(!access::may(shrunk, Permission::manage_hazards, today, "东湖社区"));
    BOOST_TEST(access::may(shrunk, Permission::manage_hazards, today, "长虹街道"));
}

BOOST_DATA_TEST_CASE(a_list_is_narrowed_to_communities_and_single_grids, engines(), engine) {
    FreshDatabase fresh{engine};
    const auto found = [&](std::optional<std::vector<std::string>> communities,
                           std::vector<access::GridPlace> grids) {
        db::Conditions conditions;
        conditions.add("TRUE").within_places("community", "grid", communities, grids);
        std::string names;
        fresh.read([&](const db::Reader& reader) {
            reader.each(
                "SELECT name FROM (SELECT 'a' AS name, 'E' AS community, '1' AS grid UNION SELECT 'b', "
                "'E', '2' UNION SELECT 'c', 'F', '1') AS places WHERE " +
                    conditions.text() + " ORDER BY name",
                conditions.parameters(), [&](const db::Row& row) { names += row.text(0); });
        });
        return names;
    };
    BOOST_TEST(found(std::nullopt, {}) == "abc");
    BOOST_TEST(found(std::vector<std::string>{}, {}) == "");
    BOOST_TEST(found(std::vector<std::string>{}, {{"E", "2"}}) == "b");
    BOOST_TEST(found(std::vector<std::string>{"F"}, {{"E", "2"}, {"E", "9"}}) == "bc");
}

BOOST_AUTO_TEST_SUITE_END()
