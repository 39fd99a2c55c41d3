// What an enterprise does, what a desk asks for, and who is told when nobody does anything.

#include "hazard/escalation.hpp"
#include "service/a_working_office.hpp"
#include "support/photo.hpp"

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

const HttpHeaders bytes{{"Content-Type", "application/octet-stream"}};

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
    BOOST_TEST(client.send("POST", link + "/photos", bytes, "no picture").status == 415);
    BOOST_TEST(client.send("POST", link + "/photos", bytes, a_photo()).status == 201);
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
    auto sending = headers;
    sending.back().second = "application/octet-stream";
    BOOST_TEST(client.send("POST", mine + own.id.text() + "/submission", headers, submission).status == 409);
    BOOST_TEST(client.send("POST", mine + foreign.id.text() + "/photos", sending, a_photo()).status == 404);
    BOOST_TEST(client.send("POST", mine + own.id.text() + "/photos", sending, a_photo()).status == 201);
    BOOST_TEST(client.send("POST", mine + own.id.text() + "/submission", headers, submission).status == 200);
    BOOST_TEST(client
                   .send("POST", mine + own.id.text() + "/extension-request", headers,
                         R"({"reason":"等配件","due_date":"2025-02-01"})")
                   .status == 409);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(the_desk)

// One that nobody reads would swallow every reminder of the hazard.
BOOST_DATA_TEST_CASE(is_assigned_to_a_person_who_hears_of_it_and_to_nobody_who_is_not_there, engines(),
                     engine) {
    AWorkingOffice office{engine};
    const auto hazard = office.hazard();
    const auto holder = office.account(Role::inspector);
    const std::string person = office.officers.front().id.text();
    office.write([&](db::Transaction& transaction) {
        const auto before = db::find(transaction, holder.id).value();
        auto after = before;
        after.person = person;
        audit::update(transaction, "account.change", before, after);
    });
    HttpClient client{office.port()};
    const auto to = [&](const std::string& whom) {
        return client.send("POST", "/api/v1/hazards/" + hazard.id.text() + "/assignment",
                           office.token(Role::official), R"({"assigned_to":")" + whom + "\"}");
    };
    const auto told = office.count("outbox_message");
    for (const auto& nobody : {std::string{"王强"}, office.office.ids().next()}) {
        const auto refused = to(nobody);
        BOOST_TEST(refused.status == 422, refused.body);
        BOOST_TEST(text_at(Json::parse(refused.body), "errors.0.code") == "no_such_record");
    }
    BOOST_TEST(office.count("outbox_message") == told);
    const auto done = to(person);
    BOOST_TEST(text_at(Json::parse(done.body), "assigned_to") == holder.id.text(), done.body);
    BOOST_TEST(office.count("outbox_message") == told + 1);
}

BOOST_DATA_TEST_CASE(is_heard_by_the_office_as_soon_as_it_asks_for_more_time_or_hands_in, engines(), engine) {
    AWorkingOffice office{engine};
    const auto link = link_of(office, office.hazard());
    HttpClient client{office.port()};
    const auto told = office.count("outbox_message");
    BOOST_TEST(client
                   .send("POST", link + "/extension-request", json,
                         R"({"reason":"材料未到","due_date":"2025-01-20"})")
                   .status == 200);
    BOOST_TEST(office.count("outbox_message") == told + 1);
    BOOST_TEST(client.send("POST", link + "/photos", bytes, a_photo()).status == 201);
    BOOST_TEST(client.send("POST", link + "/submission", json, submission).status == 200);
    BOOST_TEST(office.count("outbox_message") == told + 2);
}

BOOST_DATA_TEST_CASE(hands_in_with_a_photo_that_shows_something_and_may_add_more_until_the_reinspection,
                     engines(), engine) {
    AWorkingOffice office{engine};
    const auto hazard = office.hazard();
    const auto link = link_of(office, hazard);
    HttpClient client{office.port()};
    const auto add = [&](const std::string& photo) {
        return client.send("POST", link + "/photos", bytes, photo).status;
    };
    const auto without = client.send("POST", link + "/submission", json, submission);
    BOOST_TEST(text_at(Json::parse(without.body), "type") == "/problems/photos-missing");
    BOOST_TEST(add(a_photo().substr(0, 200)) ==
               422); // the beginning of a photo says its size and shows nothing
    BOOST_TEST(add(a_photo(0, 64, 48)) == 422);
    BOOST_TEST(add(a_photo()) == 201);
    BOOST_TEST(client.send("POST", link + "/submission", json, submission).status == 200);
    BOOST_TEST(add(a_photo(1)) == 201);
    BOOST_TEST(client
                   .send("POST", "/api/v1/hazards/" + hazard.id.text() + "/reinspections",
                         office.token(Role::inspector),
                         R"({"reinspected_on":"2024-12-31","reinspector":"王强、李敏","result":"passed"})")
                   .status == 201);
    BOOST_TEST(add(a_photo(2)) == 409);
}

BOOST_DATA_TEST_CASE(is_not_shut_out_by_what_others_try_behind_its_address, engines(), engine) {
    AWorkingOffice office{engine};
    const auto link = link_of(office, office.hazard());
    HttpClient client{office.port()};
    for (int i = 0; i < 40; ++i)
        client.send("GET", "/api/v1/enterprise-link/" + std::to_string(i));
    BOOST_TEST(client.send("GET", "/api/v1/enterprise-link/0").status == 429);
    BOOST_TEST(client.send("GET", link).status == 200);
    int refused = 0;
    for (int i = 0; i < 40; ++i)
        if (client.send("GET", link).status == 429) ++refused;
    BOOST_TEST(refused > 0); // its own calls count
}

BOOST_DATA_TEST_CASE(is_told_what_to_send_where_it_sends_no_photo, engines(), engine) {
    AWorkingOffice office{engine};
    const auto link = link_of(office, office.hazard());
    HttpClient client{office.port()};
    const auto junk = client.send("POST", link + "/photos", bytes, "no picture");
    BOOST_TEST(text_at(Json::parse(junk.body), "type") == "/problems/evidence-type-refused");
    const std::string document = "%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n";
    const auto paper = client.send("POST", link + "/photos", bytes, document);
    BOOST_TEST(paper.status == 422);
    BOOST_TEST(text_at(Json::parse(paper.body), "errors.0.code") == "not_one_of");
}

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

BOOST_DATA_TEST_CASE(hands_over_whatever_the_filter_leaves_where_it_is_what_was_seen, engines(), engine) {
    AWorkingOffice office{engine};
    office.hazard();
    office.hazard();
    const auto over = office.registered(a_hazard().due("2024-12-15").closed_on("2024-12-10"));
    HttpClient client{office.port()};
    const auto give = [&](const std::string& filter, const std::string& area = {}) {
        const auto answer =
            client.send("POST", "/api/v1/hazards/assignments", office.token(Role::official, area),
                        R"({"department":"消防科","filter":)" + filter + "}");
        const Json told = Json::parse(answer.body);
        return answer.status == 200 ? std::to_string(*told.find("assigned")->integer())
                                    : std::to_string(answer.status) + text_at(told, "type").substr(9);
    };
    BOOST_TEST(give(R"({"state":"open"})") == "422/invalid-input");
    BOOST_TEST(give(R"({"state":"open"},"expected":3)") == "409/matches-changed");
    BOOST_TEST(give(R"({"state":"overdue"},"expected":1)") == "409/nothing-matches");
    BOOST_TEST(give(R"({"state":"any","due":"x"},"expected":1)") == "422/invalid-input");
    BOOST_TEST(give(R"({"state":"open"},"expected":2)", "西湖社区") == "409/nothing-matches");
    BOOST_TEST(give(R"({"state":"open","due_from":"2025-01-01"},"expected":2)") == "2");
    const auto list = client.send("GET", "/api/v1/hazards?department=%E6%B6%88%E9%98%B2%E7%A7%91",
                                  office.token(Role::official));
    BOOST_TEST(Json::parse(list.body).find("items")->list()->size() == 2u);
    BOOST_TEST(list.body.find(over.code) == std::string::npos);
}

BOOST_DATA_TEST_CASE(lists_by_deadline_page_by_page_and_by_words, engines(), engine) {
    AWorkingOffice office{engine};
    office.registered(a_hazard().code("none"));
    for (const auto* due : {"2025-01-20", "2025-01-05", "2025-01-10", "2025-01-05"})
        office.registered(a_hazard().code(due).due(due));
    HttpClient client{office.port()};
    const auto headers = office.token(Role::official);
    std::string seen, cursor;
    for (;;) {
        const Json page =
            Json::parse(client.send("GET", "/api/v1/hazards?order=deadline&limit=2" + cursor, headers).body);
        for (const auto& item : *page.find("items")->list())
            seen += (item.find("due_date")->text() ? *item.find("due_date")->text() : "none") + " ";
        if (page.find("next_cursor")->is_null()) break;
        cursor = "&cursor=" + *page.find("next_cursor")->text();
    }
    BOOST_TEST(seen == "2025-01-05 2025-01-05 2025-01-10 2025-01-20 none ");
    const auto record = [&](const std::string& text) {
        client.send("POST", "/api/v1/hazards", office.token(Role::inspector),
                    R"({"code":")" + office.fresh_code() + R"(","inspection":")" +
                        office.inspection.id.text() + R"(","description":")" + text + "\"}");
    };
    record("灭火器压力不足");
    record("配电箱无盖，旁边的灭火器过期");
    const auto found = [&](const std::string& words) {
        const auto answer = client.send("GET", "/api/v1/hazards?text=" + words, headers);
        return answer.status == 200 ? std::to_string(Json::parse(answer.body).find("items")->list()->size())
                                    : text_at(Json::parse(answer.body), "type");
    };
    BOOST_TEST(found("%E7%81%AD%E7%81%AB%E5%99%A8") == "2");                      // 灭火器
    BOOST_TEST(found("%E7%81%AD%E7%81%AB%E5%99%A8%20%E9%85%8D%E7%94%B5") == "1"); // and 配电
    BOOST_TEST(found("%E6%A5%BC%E9%81%93") == "0");                               // 楼道
    BOOST_TEST(found("%E7%81%AD") == "/problems/search-too-short");
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
