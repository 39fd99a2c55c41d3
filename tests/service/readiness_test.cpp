// Doors of the rooms assignment, readiness and drill that need more than a role: a link, an own shift, an own
// matter; and the sheets of paper that they print.

#include "app/ledgers.hpp"
#include "plan/plan_actions.hpp"
#include "readiness/duty_actions.hpp"
#include "readiness/verification.hpp"
#include "service/a_working_office.hpp"
#include "service/readiness_cases.hpp"
#include "support/files.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>

using namespace bihuan;
using namespace bihuan::test;
using access::Role;

namespace {

/// An account of this person.
Account account_of(AWorkingOffice& office, const Person& person, Role role, const std::string& area = {}) {
    Account account;
    account.id = office.office.ids().make<Account>();
    account.name = "p" + office.fresh_code();
    account.display_name = person.name;
    account.person = person.id.text();
    account.must_change_password = false;
    account.roles.push_back({role, area, {}, {}});
    office.write([&](db::Transaction& transaction) { audit::insert(transaction, "account.add", account); });
    return account;
}

/// The sample's contacts, people and drills, with the plans that the drills are of.
void import_sample(AWorkingOffice& office) {
    office.write([&](db::Transaction& transaction) {
        for (const auto* code : {"extreme-weather", "special-equipment", "construction", "fire"})
            plan::register_plan(
                transaction, office.office.ids(),
                {bytes_of(std::filesystem::path{BIHUAN_SOURCE_DIR} / "plans" / code / "plan.zh.md"),
                 {},
                 "编制说明",
                 {}});
    });
    const std::filesystem::path sample = std::filesystem::path{BIHUAN_SOURCE_DIR} / "tests/data/sample";
    for (const auto& [ledger, file] : {std::pair{app::Ledger::units, "units.csv"},
                                       {app::Ledger::duty, "duty.csv"},
                                       {app::Ledger::drills, "drills.csv"}}) {
        app::LedgerImport wish;
        wish.ledger = ledger;
        wish.file = sample / file;
        wish.actor = {"test", "test", "test"};
        wish.options.rejects = std::filesystem::temp_directory_path() / "ready-rejects.csv";
        const auto summary = app::import_ledger(office.office.database(), office.office.ids(), wish);
        BOOST_TEST(summary.rejected == 0, file);
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(held_ready)

BOOST_DATA_TEST_CASE(a_contact_answers_through_its_link_without_an_account_once, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto official = office.token(Role::official);
    const auto id = planted_verification(office, "东湖社区");
    const auto made = Json::parse(
        client.send("POST", "/api/v1/contact-verifications/" + id + "/link", official, "{}").body);
    const std::string at = "/api/v1/verification-link/" + text_at(made, "token");
    const auto shown = client.send("GET", at);
    BOOST_TEST(shown.status == 200);
    BOOST_TEST(shown.body.find("0119") != std::string::npos);
    BOOST_TEST(shown.body.find("022") == std::string::npos);
    const HttpHeaders json{{"Content-Type", "application/json"}};
    BOOST_TEST(client.send("POST", at, json, R"({"answer":"new_number","phone":"022-0000-0777"})").status ==
               200);
    BOOST_TEST(client.send("POST", at, json, R"({"answer":"yes"})").status == 410);
    BOOST_TEST(client.send("GET", at).status == 410);
    BOOST_TEST(
        client.send("POST", "/api/v1/contact-verifications/" + id + "/accept", official, "{}").status == 200);
    const auto contacts = client.send("GET", "/api/v1/contacts", official);
    BOOST_TEST(contacts.body.find("022-0000-0777") != std::string::npos);
    BOOST_TEST(client.send("GET", "/api/v1/contacts", office.token(Role::clerk)).body.find("0777") ==
               std::string::npos); // numbers are for who may read them
    BOOST_TEST(office.log.find("0777") == std::string::npos);
    BOOST_TEST(office.log.find(text_at(made, "token")) == std::string::npos);
}

BOOST_DATA_TEST_CASE(who_tries_tokens_has_to_wait, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    int status = 0;
    for (int i = 0; i < 35; ++i)
        status = client.send("GET", "/api/v1/verification-link/" + std::string(40, 'a')).status;
    BOOST_TEST(status == 429);
}

BOOST_DATA_TEST_CASE(households_are_named_to_those_alone_who_may_read_it, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    planted_sample<Household>(office, "东湖社区");
    BOOST_TEST(client.send("GET", "/api/v1/households", office.token(Role::leader)).body.find("赵玉兰") !=
               std::string::npos);
    for (const auto role : {Role::clerk, Role::grid_worker, Role::auditor}) {
        const auto body = client.send("GET", "/api/v1/households", office.token(role)).body;
        BOOST_TEST(body.find("\"people\":1") != std::string::npos);
        BOOST_TEST(body.find("赵玉兰") == std::string::npos);
        BOOST_TEST(body.find("5 排") == std::string::npos);
    }
}

BOOST_DATA_TEST_CASE(the_two_whose_shifts_they_are_swap_them_and_nobody_else, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto& wang = office.officers[0];
    const auto& li = office.officers[1];
    office.write([&](db::Transaction& transaction) {
        DutyShift shift;
        shift.day = day("2025-01-02");
        Person other;
        other.id = office.office.ids().make<Person>();
        other.name = "孙浩";
        audit::insert(transaction, "person.add", other);
        shift.leader = other.id;
        shift.officers.push_back({wang.id, {}});
        readiness::set_shift(transaction, office.office.ids(), shift);
    });
    const auto of_wang = office.token(account_of(office, wang, Role::inspector));
    const auto of_li = office.token(account_of(office, li, Role::inspector));
    const auto asked =
        client.send("POST", "/api/v1/duty-swaps", of_wang,
                    R"({"day":"2025-01-02","other":")" + li.id.text() + R"(","reason":"出差"})");
    BOOST_TEST(asked.status == 201, asked.body);
    const std::string at = "/api/v1/duty-swaps/" + text_at(Json::parse(asked.body), "id");
    BOOST_TEST(client.send("POST", at + "/agree", of_wang, "{}").status == 422);
    BOOST_TEST(client.send("POST", at + "/agree", office.token(Role::official), "{}").status == 422);
    BOOST_TEST(client.send("POST", at + "/agree", of_li, "{}").status == 200);
    const auto roster = client.send("GET", "/api/v1/duty-roster/2025-01", of_li).body;
    BOOST_TEST(roster.find("\"officers\":\"李敏\"") != std::string::npos);
}

BOOST_DATA_TEST_CASE(an_owner_reports_a_matter_that_lies_elsewhere_and_others_do_not_see_it, engines(),
                     engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto at = of_a_matter("")(office); // of the first officer, in 东湖社区
    const auto owner = office.token(account_of(office, office.officers[0], Role::grid_worker, "清泉社区"));
    const auto stranger = office.token(account_of(office, office.officers[1], Role::grid_worker, "清泉社区"));
    BOOST_TEST(client.send("GET", at, stranger).status == 404);
    BOOST_TEST(client.send("POST", at + "/report", stranger, R"({"result":"已办"})").status == 404);
    BOOST_TEST(client.send("GET", "/api/v1/assignments?mine=true", owner).body.find("补充沙袋") !=
               std::string::npos);
    BOOST_TEST(client.send("POST", at + "/close", owner, "{}").status == 403);
    BOOST_TEST(client.send("POST", at + "/report", owner, R"({"result":"已办"})").status == 200);
    BOOST_TEST(client.send("POST", at + "/close", office.token(Role::official), "{}").status == 200);
}

BOOST_DATA_TEST_CASE(schemes_evaluations_and_rosters_are_printed, engines(), engine) {
    AWorkingOffice office{engine};
    import_sample(office);
    HttpClient client{office.port()};
    const auto official = office.token(Role::official);
    const auto drills = Json::parse(client.send("GET", "/api/v1/drills", official).body);
    BOOST_TEST(drills.find("items")->list()->size() == 4u);
    const std::string at = "/api/v1/drills/" + text_at(drills, "items.0.id");
    for (const auto& target : {at + "/scheme.pdf", at + "/evaluation.pdf", at + "/evaluation.pdf?language=en",
                               std::string{"/api/v1/duty-roster/2023-07/roster.pdf"}}) {
        const auto answer = client.send("GET", target, official);
        BOOST_TEST(answer.status == 200, target << answer.body.substr(0, 300));
        BOOST_TEST(answer.body.starts_with("%PDF"));
        if (const char* folder = std::getenv("BIHUAN_KEEP_PAGES")) // to look at them
            std::ofstream{std::filesystem::path{folder} / (std::to_string(std::hash<std::string>{}(
                                                               target.substr(target.find_last_of('/')))) +
                                                           ".pdf"),
                          std::ios::binary}
                << answer.body;
    }
}

BOOST_AUTO_TEST_SUITE_END()
