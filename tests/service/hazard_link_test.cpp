// What an enterprise does, what a desk asks for, and who is told when nobody does anything.

#include "hazard/escalation.hpp"
#include "service/a_working_office.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using access::Role;

namespace {

const HttpHeaders json{{"Content-Type", "application/json"}};
const std::string submission = R"({"measures":"已清理","rectified_on":"2024-12-30"})";

std::string link_of(AWorkingOffice& office, const Hazard& hazard) {
    HttpClient client{office.port()};
    const auto made = client.send("POST", "/api/v1/hazards/" + hazard.id.text() + "/link",
                                  office.token(Role::inspector), "{}");
    BOOST_REQUIRE(made.status == 201);
    BOOST_TEST(text_at(Json::parse(made.body), "qr_svg").starts_with("<svg "));
    return "/api/v1/enterprise-link/" + text_at(Json::parse(made.body), "token");
}

/// The first bytes of a PNG with its header: 1 by 1.
std::string a_picture() {
    const unsigned char bytes[]{0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I',  'H',  'D',  'R', 0,
                                0,    0,   1,   0,   0,  0,  1,  8,  6, 0, 0, 0,  0x1F, 0x15, 0xC4, 0x89};
    return {reinterpret_cast<const char*>(bytes), sizeof bytes};
}

} // namespace

BOOST_AUTO_TEST_SUITE(the_enterprise)

BOOST_DATA_TEST_CASE(answers_through_its_link_without_an_account_and_never_closes, engines(), engine) {
    AWorkingOffice office{engine};
    const auto hazard = office.hazard();
    const auto link = link_of(office, hazard);
    HttpClient client{office.port()};
    const auto asked = client.send("GET", link);
    BOOST_TEST(asked.status == 200);
    BOOST_TEST(text_at(Json::parse(asked.body), "due_date") == "2025-01-15");
    BOOST_TEST(asked.body.find(hazard.id.text()) == std::string::npos);
    const HttpHeaders bytes{{"Content-Type", "application/octet-stream"}};
    BOOST_TEST(client.send("POST", link + "/photos", bytes, "no picture").status == 415);
    BOOST_TEST(client.send("POST", link + "/photos", bytes, a_picture()).status == 201);
    const auto handed_in = client.send("POST", link + "/submission", json, submission);
    BOOST_TEST(handed_in.status == 200);
    BOOST_TEST(text_at(Json::parse(handed_in.body), "state") == "submitted");
    BOOST_TEST(client.send("POST", link + "/submission", json, submission).status == 409);
    for (const auto* step : {"/reinspections", "/void"})
        BOOST_TEST(client.send("POST", link + step, json, "{}").status == 404);
    const auto file = client.send("GET", "/api/v1/hazards/" + hazard.id.text(), office.token(Role::auditor));
    BOOST_TEST(text_at(Json::parse(file.body), "steps.0.door") == "link");
}

BOOST_DATA_TEST_CASE(has_a_link_that_ends_when_it_is_replaced_or_revoked_and_is_not_to_be_guessed, engines(),
                     engine) {
    AWorkingOffice office{engine};
    const auto hazard = office.hazard();
    const auto first = link_of(office, hazard);
    const auto second = link_of(office, hazard);
    HttpClient client{office.port()};
    BOOST_TEST(client.send("GET", first).status == 404);
    BOOST_TEST(client.send("GET", second).status == 200);
    BOOST_TEST(
        client.send("DELETE", "/api/v1/hazards/" + hazard.id.text() + "/link", office.token(Role::inspector))
            .status == 200);
    BOOST_TEST(client.send("GET", second).status == 404);
    int refused = 0;
    for (int i = 0; i < 40; ++i)
        if (client.send("GET", "/api/v1/enterprise-link/" + std::to_string(i)).status == 429) ++refused;
    BOOST_TEST(refused > 0);
}

BOOST_AUTO_TEST_CASE(sees_as_contact_its_own_hazards_and_no_others) {
    AWorkingOffice office{TestEngine{db::Engine::sqlite}};
    const auto own = office.hazard();
    const auto other = office.write([&](db::Transaction& transaction) {
        Office planting{transaction, office.office.ids()};
        const auto place = planting.enterprise("别家店");
        return place;
    });
    const auto foreign_visit = office.visit(other, "2024-12-01");
    const auto foreign = office.write([&](db::Transaction& transaction) {
        return Office{transaction, office.office.ids()}.plant(
            a_hazard().code("foreign").found_at(foreign_visit).due("2025-01-15"));
    });
    Account contact = office.account(Role::auditor);
    Account changed = contact;
    changed.roles = {{Role::enterprise_contact}};
    changed.roles.front().enterprise = office.enterprise.id.text();
    office.write([&](db::Transaction& transaction) {
        audit::update(transaction, "account.change", contact, changed);
    });
    const auto headers = office.token(changed);
    HttpClient client{office.port()};
    const auto list = client.send("GET", "/api/v1/my-enterprise/hazards", headers);
    BOOST_TEST(list.body.find(own.code) != std::string::npos);
    BOOST_TEST(list.body.find("foreign") == std::string::npos);
    const std::string mine = "/api/v1/my-enterprise/hazards/";
    BOOST_TEST(client.send("GET", mine + own.id.text(), headers).status == 200);
    BOOST_TEST(client.send("GET", mine + foreign.id.text(), headers).status == 404);
    BOOST_TEST(client.send("POST", mine + foreign.id.text() + "/submission", headers, submission).status ==
               404);
    BOOST_TEST(client.send("POST", mine + own.id.text() + "/submission", headers, submission).status == 200);
    BOOST_TEST(client
                   .send("POST", mine + own.id.text() + "/extension-request", headers,
                         R"({"reason":"等配件","due_date":"2025-02-01"})")
                   .status == 409);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(the_desk)

// check 19 of docs/checks.md
BOOST_DATA_TEST_CASE(hands_many_over_at_once_and_says_of_each_what_became_of_it, engines(), engine) {
    AWorkingOffice office{engine};
    const auto one = office.hazard();
    const auto over = office.registered(a_hazard().due("2024-12-15").closed_on("2024-12-10"));
    HttpClient client{office.port()};
    const auto answer = client.send("POST", "/api/v1/hazards/assignments", office.token(Role::official),
                                    R"({"department":"消防科","hazards":[")" + one.id.text() + R"(",")" +
                                        over.id.text() + "\"]}");
    BOOST_TEST(answer.status == 200);
    const Json results = Json::parse(answer.body);
    BOOST_TEST(*results.find("assigned")->integer() == 1);
    BOOST_TEST(text_at(results, "items.1.type") == "/problems/step-not-possible");
    const auto list = client.send("GET", "/api/v1/hazards?department=%E6%B6%88%E9%98%B2%E7%A7%91",
                                  office.token(Role::official));
    BOOST_TEST(text_at(Json::parse(list.body), "items.0.id") == one.id.text());
    // Who had it on which day stays in the steps.
    const auto file = client.send("GET", "/api/v1/hazards/" + one.id.text(), office.token(Role::official));
    BOOST_TEST(text_at(Json::parse(file.body), "steps.0.department") == "消防科");
    BOOST_TEST(text_at(Json::parse(file.body), "steps.0.taken_on") == "2024-12-31");
}

BOOST_DATA_TEST_CASE(exports_what_the_filter_leaves_and_knows_what_changed_since_the_last_look, engines(),
                     engine) {
    AWorkingOffice office{engine};
    const auto open = office.hazard();
    const auto over = office.registered(a_hazard().due("2024-12-15").closed_on("2024-12-10"));
    const auto headers = office.token(Role::official);
    HttpClient client{office.port()};
    const auto csv = client.send("GET", "/api/v1/hazards/export?state=open", headers);
    BOOST_TEST(csv.status == 200);
    BOOST_TEST(csv.body.find(open.code) != std::string::npos);
    BOOST_TEST(csv.body.find(over.code) == std::string::npos);
    client.send("POST", "/api/v1/hazards/" + open.id.text() + "/assignment", headers,
                R"({"department":"消防科"})");
    const auto changed = client.send("GET", "/api/v1/hazards/changed-since-last-look", headers);
    BOOST_TEST(text_at(Json::parse(changed.body), "items.0.id") == open.id.text());
    BOOST_TEST(client.send("POST", "/api/v1/hazard-looks", headers, "{}").status == 200);
    const auto after = client.send("GET", "/api/v1/hazards/changed-since-last-look", headers);
    BOOST_TEST(Json::parse(after.body).find("items")->list()->empty());
}

// check 15 of docs/checks.md
BOOST_DATA_TEST_CASE(is_told_of_every_deadline_why_it_is_that_day, engines(), engine) {
    AWorkingOffice office{engine};
    const auto late = office.registered(a_hazard().due("2024-12-07")); // a Saturday
    HttpClient client{office.port()};
    const auto answer =
        client.send("GET", "/api/v1/hazards/" + late.id.text() + "/deadlines", office.token(Role::official));
    const Json why = Json::parse(answer.body);
    BOOST_TEST(text_at(why, "deadlines.0.rule") == "fixed_by_officer");
    BOOST_TEST(text_at(why, "deadlines.0.due") == "2024-12-07");
    BOOST_TEST(text_at(why, "deadlines.0.warnings.0.code") == "day_off");
    BOOST_TEST(text_at(why, "deadlines.0.late_since") == "2024-12-08");
    BOOST_TEST(text_at(why, "deadlines.1.rule") == "reinspection");
    BOOST_TEST(text_at(why, "deadlines.1.start") == "2024-12-07");
    BOOST_TEST(text_at(why, "deadlines.1.due") == "2024-12-17");
    BOOST_TEST(!text_at(why, "deadlines.1.source").empty());
    BOOST_TEST(!text_at(why, "deadlines.1.holiday_table").empty());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(the_ladder)

// check 8 of docs/checks.md
BOOST_DATA_TEST_CASE(tells_of_what_is_late_on_both_sides_once_only, engines(), engine) {
    AWorkingOffice office{engine};
    office.registered(a_hazard().due("2024-12-20"));
    auto story = a_hazard().due("2025-01-20");
    story.hazard.office_due_on = day("2024-12-25");
    office.registered(story);
    const auto escalate = [&] {
        return hazard::escalate(office.office.database(), office.office.ids(), office.office.clock().now());
    };
    BOOST_TEST(escalate().told == 3); // overdue; overdue for seven days; the office is late
    const auto told = office.count("outbox_message");
    BOOST_TEST(told == 3);
    escalate();
    BOOST_TEST(office.count("outbox_message") == told);
}

BOOST_AUTO_TEST_SUITE_END()
