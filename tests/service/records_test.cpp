#include "audit/verify.hpp"
#include "service/a_working_office.hpp"

#include <boost/test/unit_test.hpp>

#include <barrier>
#include <set>
#include <thread>

using namespace bihuan;
using namespace bihuan::test;
using access::Role;

namespace {

HttpHeaders with(HttpHeaders headers, std::string name, std::string value) {
    headers.emplace_back(std::move(name), std::move(value));
    return headers;
}

std::string a_shop(const std::string& name) {
    return R"({"name":")" + name + R"(","community":"东湖社区"})";
}

/// Two callers who send at the same moment.
std::pair<HttpAnswer, HttpAnswer> at_once(int port, const std::function<HttpAnswer(HttpClient&, int)>& send) {
    HttpAnswer answers[2];
    std::barrier start{2};
    std::thread callers[2];
    for (int i = 0; i < 2; ++i)
        callers[i] = std::thread{[&, i] {
            HttpClient client{port};
            start.arrive_and_wait();
            answers[i] = send(client, i);
        }};
    for (auto& caller : callers)
        caller.join();
    return {answers[0], answers[1]};
}

const std::string passed = R"({"reinspected_on":"2024-12-30","reinspector":"王强、李敏","result":"passed"})";

} // namespace

BOOST_AUTO_TEST_SUITE(repeating)

BOOST_DATA_TEST_CASE(a_request_sent_twice_under_one_key_is_carried_out_once, engines(), engine) {
    AWorkingOffice office{engine};
    const auto headers = with(office.token(Role::official), "Idempotency-Key", "phone-7:42");
    HttpClient client{office.port()};
    const auto first = client.send("POST", "/api/v1/enterprises", headers, a_shop("一号店"));
    const auto again = client.send("POST", "/api/v1/enterprises", headers, a_shop("一号店"));
    BOOST_TEST(first.status == 201);
    BOOST_TEST(again.status == 201);
    BOOST_TEST(again.body == first.body);
    BOOST_TEST(again.header("etag") == first.header("etag"));
    BOOST_TEST(again.header("location") == first.header("location"));
    BOOST_TEST(again.header("idempotency-replayed") == "true");
    BOOST_TEST(office.count("enterprise") == 2);

    const auto other = client.send("POST", "/api/v1/enterprises", headers, a_shop("二号店"));
    BOOST_TEST(other.status == 422);
    BOOST_TEST(other.body.find("idempotency-key-reused") != std::string::npos);
    // Another account's key of the same name is another key.
    BOOST_TEST(client
                   .send("POST", "/api/v1/enterprises",
                         with(office.token(Role::official), "Idempotency-Key", "phone-7:42"),
                         a_shop("三号店"))
                   .status == 201);
}

BOOST_DATA_TEST_CASE(two_at_once_under_one_key_make_one_record, engines(), engine) {
    AWorkingOffice office{engine};
    const auto headers = with(office.token(Role::official), "Idempotency-Key", "same");
    const auto [one, two] = at_once(office.port(), [&](HttpClient& client, int) {
        return client.send("POST", "/api/v1/enterprises", headers, a_shop("一号店"));
    });
    BOOST_TEST(one.status == 201);
    BOOST_TEST(two.status == 201);
    BOOST_TEST(one.body == two.body);
    BOOST_TEST(office.count("enterprise") == 2);
}

BOOST_DATA_TEST_CASE(a_refused_request_does_not_use_its_key_up, engines(), engine) {
    AWorkingOffice office{engine};
    const auto headers = with(office.token(Role::official), "Idempotency-Key", "k");
    HttpClient client{office.port()};
    BOOST_TEST(client.send("POST", "/api/v1/enterprises", headers, R"({"name":""})").status == 422);
    BOOST_TEST(client.send("POST", "/api/v1/enterprises", headers, a_shop("一号店")).status == 201);
    BOOST_TEST(client
                   .send("POST", "/api/v1/enterprises",
                         with(office.token(Role::official), "Idempotency-Key", std::string(201, 'k')),
                         a_shop("二号店"))
                   .status == 400);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(working_at_the_same_time)

BOOST_DATA_TEST_CASE(of_two_who_correct_the_same_entry_the_second_is_told, engines(), engine) {
    AWorkingOffice office{engine};
    const auto headers = office.token(Role::official);
    const auto path = "/api/v1/enterprises/" + office.enterprise.id.text();
    HttpClient client{office.port()};
    const auto seen = client.send("GET", path, headers);
    BOOST_TEST(client.send("PATCH", path, headers, R"({"grid":"1"})").status == 428);
    const auto matching = with(headers, "If-Match", seen.header("etag"));
    const auto corrected = client.send("PATCH", path, matching, R"({"grid":"第一网格"})");
    BOOST_TEST(corrected.status == 200);
    BOOST_TEST(text_at(Json::parse(corrected.body), "name") == "好味道饭店");
    const auto late = client.send("PATCH", path, matching, R"({"grid":"第二网格"})");
    BOOST_TEST(late.status == 412);
    BOOST_TEST(text_at(Json::parse(client.send("GET", path, headers).body), "grid") == "第一网格");
    BOOST_TEST(client.send("GET", path, with(headers, "If-None-Match", corrected.header("etag"))).status ==
               304);
    BOOST_TEST(client.send("GET", path, with(headers, "If-None-Match", seen.header("etag"))).status == 200);
}

BOOST_DATA_TEST_CASE(of_two_who_close_one_hazard_one_succeeds, engines(), engine) {
    AWorkingOffice office{engine};
    const auto headers = office.token(Role::inspector);
    for (int round = 0; round < 5; ++round) {
        const auto hazard = office.hazard();
        office.photo(hazard.id, EvidencePurpose::after);
        const auto id = hazard.id.text();
        const auto [one, two] = at_once(office.port(), [&](HttpClient& client, int) {
            return client.send("POST", "/api/v1/hazards/" + id + "/reinspections", headers, passed);
        });
        BOOST_TEST((std::set{one.status, two.status} == std::set{201, 409}), one.status << " " << two.status);
        BOOST_TEST((one.body + two.body).find("step-not-possible") != std::string::npos);
    }
    BOOST_TEST(office.count("reinspection") == 5);
    office.office.database().read(
        [](const db::Reader& reader) { BOOST_TEST(audit::verify(reader, app::audited_records()).clean()); });
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(lists)

BOOST_DATA_TEST_CASE(pages_lead_through_every_hazard_once_also_while_new_ones_come, engines(), engine) {
    AWorkingOffice office{engine};
    const auto headers = office.token(Role::clerk);
    std::set<std::string> planted, seen;
    for (int i = 0; i < 25; ++i)
        planted.insert(office.hazard().id.text());
    HttpClient client{office.port()};
    std::string cursor;
    int pages = 0;
    do {
        const auto answer = client.send(
            "GET", "/api/v1/hazards?limit=10" + (cursor.empty() ? "" : "&cursor=" + cursor), headers);
        BOOST_REQUIRE(answer.status == 200);
        const Json page = Json::parse(answer.body);
        for (const auto& item : *page.find("items")->list())
            BOOST_TEST(seen.insert(text_at(item, "id")).second);
        cursor = page.find("next_cursor")->text() ? *page.find("next_cursor")->text() : "";
        if (++pages < 3) office.hazard();
    } while (!cursor.empty());
    BOOST_TEST(pages == 3);
    for (const auto& id : planted)
        BOOST_TEST(seen.contains(id));
    for (const auto* query : {"cursor=abc", "cursor=312e78", "limit=0", "limit=201", "limit=x"})
        BOOST_TEST(client.send("GET", std::string{"/api/v1/hazards?"} + query, headers).status == 422, query);
}

BOOST_DATA_TEST_CASE(hazards_are_narrowed_by_state_and_deadline, engines(), engine) {
    AWorkingOffice office{engine};
    office.write([&](db::Transaction& transaction) {
        Office planting{transaction, office.office.ids()};
        planting.plant(a_hazard().code("late").found_at(office.inspection).due("2024-12-20"));
        planting.plant(a_hazard()
                           .code("extended")
                           .found_at(office.inspection)
                           .due("2024-12-20")
                           .extended("2024-12-19", "2025-02-01"));
        planting.plant(
            a_hazard().code("closed").found_at(office.inspection).due("2024-12-20").closed_on("2024-12-10"));
        planting.plant(
            a_hazard().code("void").found_at(office.inspection).due("2024-12-20").voided_on("2024-12-10"));
        planting.plant(a_hazard().code("major").major().found_at(office.inspection).due("2024-12-31"));
    });
    const auto headers = office.token(Role::auditor);
    HttpClient client{office.port()};
    const auto codes = [&](const std::string& query) {
        std::set<std::string> found;
        const Json page = Json::parse(client.send("GET", "/api/v1/hazards?" + query, headers).body);
        for (const auto& item : *page.find("items")->list())
            found.insert(text_at(item, "code"));
        return found;
    };
    using Codes = std::set<std::string>;
    BOOST_TEST((codes("state=overdue") == Codes{"late"}));
    BOOST_TEST((codes("state=open") == Codes{"late", "extended", "major"}));
    BOOST_TEST((codes("state=closed") == Codes{"closed"}));
    BOOST_TEST((codes("state=voided") == Codes{"void"}));
    BOOST_TEST((codes("level=major") == Codes{"major"}));
    BOOST_TEST((codes("due_from=2024-12-31&due_to=2025-02-01") == Codes{"extended", "major"}));
    BOOST_TEST((codes("community=x").empty()));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(areas)

BOOST_DATA_TEST_CASE(whoever_answers_for_one_community_sees_and_changes_that_one_only, engines(), engine) {
    AWorkingOffice office{engine};
    Enterprise far;
    office.write([&](db::Transaction& transaction) {
        far = Office{transaction, office.office.ids()}.enterprise("西山店", "西山社区");
    });
    const auto far_visit = office.visit(far, "2024-12-01");
    const auto far_hazard = office.write([&](db::Transaction& transaction) {
        return Office{transaction, office.office.ids()}.plant(
            a_hazard().code("far").found_at(far_visit).due("2025-01-15"));
    });
    const auto near_hazard = office.hazard();
    const auto headers = office.token(Role::official, "东湖社区");
    HttpClient client{office.port()};
    const auto enterprises = Json::parse(client.send("GET", "/api/v1/enterprises", headers).body);
    BOOST_TEST(enterprises.find("items")->list()->size() == 1u);
    BOOST_TEST(
        Json::parse(client.send("GET", "/api/v1/hazards", headers).body).find("items")->list()->size() == 1u);
    BOOST_TEST(
        Json::parse(client.send("GET", "/api/v1/inspections", headers).body).find("items")->list()->size() ==
        1u);
    BOOST_TEST(client.send("GET", "/api/v1/enterprises/" + far.id.text(), headers).status == 404);
    BOOST_TEST(client.send("GET", "/api/v1/hazards/" + far_hazard.id.text(), headers).status == 404);
    BOOST_TEST(client
                   .send("POST", "/api/v1/hazards/" + far_hazard.id.text() + "/void", headers,
                         R"({"void_reason":"误报"})")
                   .status == 404);
    const auto voided = client.send("POST", "/api/v1/hazards/" + near_hazard.id.text() + "/void", headers,
                                    R"({"void_reason":"误报"})");
    BOOST_TEST(voided.status == 200, voided.body);
    BOOST_TEST(client.send("POST", "/api/v1/enterprises", headers, R"({"name":"店","community":"西山社区"})")
                   .status == 403);
    const std::string report =
        R"({"code":"JC9","date":"2024-12-02","kind":"routine","emergency_reason":"群众反映","officers":[{"name":"王强"},{"name":"李敏"}],"enterprise":")";
    BOOST_TEST(client.send("POST", "/api/v1/inspections", headers, report + far.id.text() + "\"}").status ==
               403);
    BOOST_TEST(office.count("inspection") == 2);

    const std::string year = "from=2024-01-01&to=2024-12-31";
    const auto own = Json::parse(client.send("GET", "/api/v1/figures?" + year, headers).body);
    BOOST_TEST(text_at(own, "community") == "东湖社区");
    BOOST_TEST(
        client.send("GET", "/api/v1/figures?community=%E8%A5%BF%E5%B1%B1%E7%A4%BE%E5%8C%BA&" + year, headers)
            .status == 403);
    BOOST_TEST(client.send("GET", "/api/v1/reports", headers).status == 403);
}

BOOST_AUTO_TEST_CASE(a_telephone_number_is_shown_to_those_who_need_it) {
    AWorkingOffice office{TestEngine{db::Engine::sqlite}};
    HttpClient client{office.port()};
    const auto made = client.send("POST", "/api/v1/enterprises", office.token(Role::official),
                                  R"({"name":"新店","community":"东湖社区","phone":"13900000000"})");
    const auto path = "/api/v1/enterprises/" + text_at(Json::parse(made.body), "id");
    for (const auto role :
         {Role::administrator, Role::inspector, Role::official, Role::clerk, Role::auditor}) {
        const bool may = role != Role::clerk && role != Role::auditor;
        const auto headers = office.token(role);
        for (const auto& target : {path, std::string{"/api/v1/enterprises"}})
            BOOST_TEST((client.send("GET", target, headers).body.find("13900000000") != std::string::npos) ==
                           may,
                       code_of(role));
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(giving_records)

BOOST_AUTO_TEST_CASE(everything_that_is_wrong_with_an_inspection_and_its_hazards_is_told_at_once) {
    AWorkingOffice office{TestEngine{db::Engine::sqlite}};
    HttpClient client{office.port()};
    const auto answer = client.send(
        "POST", "/api/v1/inspections", office.token(Role::inspector),
        R"({"code":"JC1","enterprise":"x","kind":"routine","colour":"red","officers":[{"name":"王强"}],"hazards":[{"code":"A","description":"甲"},{"description":"乙","level":"huge","closed_on":"2024-01-01"}]})");
    BOOST_TEST(answer.status == 422);
    const Json problem = Json::parse(answer.body);
    std::set<std::string> told;
    for (const auto& error : *problem.find("errors")->list())
        told.insert(text_at(error, "pointer") + " " + text_at(error, "code"));
    const std::set<std::string> wanted{
        "/colour unknown_field",    "/enterprise not_an_id",       "/date required",
        "/hazards/1/code required", "/hazards/1/level not_one_of", "/hazards/1/closed_on read_only"};
    BOOST_TEST((told == wanted), answer.body);
}

BOOST_DATA_TEST_CASE(an_inspection_and_its_hazards_are_recorded_together_or_not_at_all, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto headers = office.token(Role::inspector);
    const std::string head =
        R"({"code":"JC1","date":"2024-12-02","kind":"routine","emergency_reason":"群众反映","officers":[{"name":"王强"},{"name":"李敏"}],"enterprise":")" +
        office.enterprise.id.text() +
        R"(","hazards":[{"code":"A","description":"甲","due_date":"2024-12-20"},)";
    BOOST_TEST(
        client.send("POST", "/api/v1/inspections", headers, head + R"({"code":"A","description":"乙"}]})")
            .status == 409);
    BOOST_TEST(office.count("inspection") == 1);
    BOOST_TEST(office.count("hazard") == 0);
    const auto made = client.send(
        "POST", "/api/v1/inspections", headers,
        head +
            R"({"code":"B","description":"乙","rectification":{"measures":"清理","rectified_on":"2024-12-02"}}]})");
    BOOST_TEST(made.status == 201);
    const Json body = Json::parse(made.body);
    BOOST_TEST(text_at(body, "community") == "东湖社区");
    BOOST_TEST(text_at(body, "hazards.0.state") == "recheck_due");
    // Put right on the spot, the photos still on the phone.
    BOOST_TEST(text_at(body, "hazards.1.closing_awaits") == "photos");
    BOOST_TEST(client.send("GET", made.header("location"), headers).status == 200);
}

BOOST_AUTO_TEST_CASE(a_reinspection_without_a_result_does_not_pass) {
    AWorkingOffice office{TestEngine{db::Engine::sqlite}};
    HttpClient client{office.port()};
    const auto path = "/api/v1/hazards/" + office.hazard().id.text() + "/reinspections";
    const auto answer = client.send("POST", path, office.token(Role::inspector), R"({"reinspector":"王强"})");
    BOOST_TEST(answer.status == 422);
    for (const auto* pointer : {"\"/result\"", "\"/reinspected_on\""})
        BOOST_TEST(answer.body.find(pointer) != std::string::npos, pointer);
    BOOST_TEST(office.count("reinspection") == 0);
}

BOOST_AUTO_TEST_CASE(an_identity_that_is_none_is_not_found) {
    AWorkingOffice office{TestEngine{db::Engine::sqlite}};
    HttpClient client{office.port()};
    const auto headers = office.token(Role::official);
    for (const auto* id : {"1", "00000000-0000-0000-0000-000000000000", "%27%20OR%201%3D1"})
        for (const auto* kind : {"enterprises", "inspections", "hazards"})
            BOOST_TEST(client.send("GET", "/api/v1/" + std::string{kind} + "/" + id, headers).status == 404);
}

BOOST_AUTO_TEST_SUITE_END()
