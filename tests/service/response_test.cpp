// A response over HTTP: one request starts it, the board is cheap to ask, numbers are shown to those who
// call, a link needs no account, and nobody outside the area learns of it.

#include "evidence/evidence.hpp"
#include "service/response_cases.hpp"
#include "support/photo.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using access::Role;

namespace {

HttpHeaders with(HttpHeaders headers, std::string name, std::string value) {
    headers.emplace_back(std::move(name), std::move(value));
    return headers;
}

std::string member(const HttpAnswer& answer, std::string_view path) {
    return text_at(Json::parse(answer.body), path);
}

/// A person in this post, with an account that speaks.
struct Colleague {
    Person person;
    Account account;
    HttpHeaders headers;
};
Colleague colleague(AWorkingOffice& office, const std::string& name, const std::string& post,
                    const std::string& phone, Role role, const std::string& area = {}) {
    Colleague of;
    of.person.id = office.office.ids().make<Person>();
    of.person.name = name;
    of.person.post = post;
    of.person.phone = phone;
    of.account.id = office.office.ids().make<Account>();
    of.account.name = "c" + office.fresh_code();
    of.account.display_name = name;
    of.account.person = of.person.id.text();
    of.account.must_change_password = false;
    of.account.roles.push_back({role, area, {}, {}});
    office.write([&](db::Transaction& transaction) {
        audit::insert(transaction, "person.add", of.person);
        audit::insert(transaction, "account.add", of.account);
    });
    of.headers = office.token(of.account);
    return of;
}

} // namespace

BOOST_AUTO_TEST_SUITE(a_response_over_http)

BOOST_DATA_TEST_CASE(one_request_starts_it_and_its_answer_holds_the_first_calls_with_their_numbers, engines(),
                     engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto leader = colleague(office, "赵副主任", "街道办事处副主任", "13900000001", Role::leader);
    a_plan_in_force(office, "storm");
    const auto headers = office.token(Role::official);
    const std::string wish = R"({"plan_code":"storm","level":"III"})";
    const auto started = client.send("POST", "/api/v1/activations", headers, wish);
    BOOST_REQUIRE(started.status == 201);
    BOOST_TEST(member(started, "first_calls.0.name") == "赵副主任");
    BOOST_TEST(member(started, "first_calls.0.phone") == "13900000001");
    BOOST_TEST(member(started, "first_calls.2.phone") == "119");
    BOOST_TEST(!member(started, "expected_until").empty());
    const auto again = client.send("POST", "/api/v1/activations", headers, wish);
    BOOST_TEST(again.status == 409);
    BOOST_TEST(again.body.find("activation-running") != std::string::npos);

    const std::string address = "/api/v1/activations/" + member(started, "id");
    const auto seen_by = [&](Role role) {
        return client.send("GET", address + "/calls", office.token(role)).body.find("13900000001") !=
               std::string::npos;
    };
    const auto seen_with = [&](const HttpHeaders& as) {
        return client.send("GET", address + "/calls", as).body.find("13900000001") != std::string::npos;
    };
    BOOST_TEST(seen_with(headers));          // commands
    BOOST_TEST(seen_with(leader.headers));   // is in a role that calls
    BOOST_TEST(!seen_by(Role::grid_worker)); // takes part, and calls nobody
    BOOST_TEST(!seen_by(Role::auditor));
    BOOST_TEST(client.send("POST", address + "/end", headers, R"({"reason":"解除"})").status == 200);
    BOOST_TEST(!seen_by(Role::grid_worker));

    // The called person acknowledges, nobody in their place.
    a_plan_in_force(office, "gale");
    const auto second =
        client.send("POST", "/api/v1/activations", headers, R"({"plan_code":"gale","level":"IV"})");
    const std::string call = "/api/v1/activations/" + member(second, "id") + "/calls/" +
                             member(second, "first_calls.0.id") + "/acknowledgement";
    BOOST_TEST(client.send("POST", call, headers).status == 403);
    const auto said = client.send("POST", call, leader.headers);
    BOOST_TEST(said.status == 200);
    BOOST_TEST(member(said, "state") == "acknowledged");
}

BOOST_DATA_TEST_CASE(the_board_is_not_sent_again_while_nothing_changed, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto address = address_of(a_response(office));
    const auto headers = office.token(Role::clerk);
    const auto all = client.send("GET", address + "/board", headers);
    BOOST_REQUIRE(all.status == 200);
    const auto number = *Json::parse(all.body).find("number")->integer();
    const auto known = with(headers, "If-None-Match", all.header("etag"));
    const auto same = client.send("GET", address + "/board", known);
    BOOST_TEST(same.status == 304);
    BOOST_TEST(same.body.empty());
    BOOST_TEST(client.send("POST", address + "/log", headers, R"({"words":"积水"})").status == 201);
    BOOST_TEST(client.send("GET", address + "/board", known).status == 200);
    const auto after = client.send("GET", address + "/board?since=" + std::to_string(number), headers);
    const auto json = Json::parse(after.body);
    BOOST_TEST(json.find("log")->list()->size() == 1u);
    BOOST_TEST(json.find("cards")->list()->empty());
    BOOST_TEST(after.body.size() < all.body.size() / 2);
}

BOOST_DATA_TEST_CASE(an_act_that_comes_twice_is_one_and_another_under_its_identity_is_refused, engines(),
                     engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto response = a_response(office);
    const auto headers = office.token(Role::inspector);
    const std::string id = office.office.ids().next();
    const auto entry = [&](const std::string& words) {
        return client.send("POST", address_of(response) + "/log", headers,
                           R"({"id":")" + id + R"(","words":")" + words +
                               R"(","happened_at":"2024-12-31T11:00:00+08:00"})");
    };
    const auto first = entry("积水30厘米"), again = entry("积水30厘米");
    BOOST_TEST(first.status == 201);
    BOOST_TEST(again.body == first.body);
    BOOST_TEST(entry("积水50厘米").status == 409);
    BOOST_TEST(client
                   .send("POST", address_of(response) + "/log", headers,
                         R"({"words":"明天","happened_at":"2025-01-01T11:00:00+08:00"})")
                   .status == 422);
    BOOST_TEST(client.send("POST", address_of(response) + "/log", headers, R"({"words":"x","kind":"start"})")
                   .status == 422);
    BOOST_TEST(client.send("DELETE", address_of(response) + "/log", headers).status == 405);

    // A photo belongs to its entry.
    const auto photo =
        client.send("POST", "/api/v1/evidence?subject_type=response_entry&purpose=scene&subject=" + id,
                    with({headers[0]}, "Content-Type", "application/octet-stream"), a_photo());
    BOOST_TEST(photo.status == 201);
    const auto facts = client.send("GET", address_of(response) + "/after-action.json", headers);
    BOOST_TEST(member(facts, "photos.0.of").find("日志第") == 0u);
}

BOOST_DATA_TEST_CASE(a_link_tells_the_call_and_nothing_else, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto path = a_response_link(office, "");
    const auto asked = client.send("GET", path);
    BOOST_TEST(asked.status == 200);
    BOOST_TEST(member(asked, "state") == "waiting");
    BOOST_TEST(asked.body.find("phone") == std::string::npos);
    BOOST_TEST(client.send("POST", path + "/acknowledgement").status == 200);
    BOOST_TEST(member(client.send("GET", path), "state") == "acknowledged");
    BOOST_TEST(client.send("GET", "/api/v1/response-links/" + std::string(40, 'a')).status == 404);
    int refused = 0;
    for (int i = 0; i < 40; ++i)
        refused += client.send("GET", path).status == 429;
    BOOST_TEST(refused > 0);
}

BOOST_DATA_TEST_CASE(who_is_bound_to_a_community_sees_what_is_for_it_and_commands_nothing_beyond, engines(),
                     engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto for_all = a_response(office);
    const auto for_east = a_response(office, "东湖社区");
    const auto east = office.token(Role::official, "东湖社区");
    const auto south = office.token(Role::official, "清泉社区");
    const auto status = [&](const HttpHeaders& headers, const Activation& of, const std::string& behind) {
        return client.send("GET", address_of(of) + behind, headers).status;
    };
    for (const auto* behind : {"", "/board", "/log", "/calls", "/cards"}) {
        BOOST_TEST(status(east, for_all, behind) == 200);
        BOOST_TEST(status(east, for_east, behind) == 200);
        BOOST_TEST(status(south, for_all, behind) == 200);
        BOOST_TEST(status(south, for_east, behind) == 404);
    }
    const std::string end = R"({"reason":"解除"})";
    BOOST_TEST(client.send("POST", address_of(for_all) + "/end", east, end).status == 403);
    BOOST_TEST(client.send("POST", address_of(for_east) + "/end", south, end).status == 404);
    BOOST_TEST(client.send("POST", address_of(for_east) + "/end", east, end).status == 200);
    const auto list = client.send("GET", "/api/v1/activations", south).body;
    BOOST_TEST(list.find(for_all.id.text()) != std::string::npos);
    BOOST_TEST(list.find(for_east.id.text()) == std::string::npos);
}

BOOST_DATA_TEST_CASE(an_entry_is_written_for_a_community_within_reach_alone, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto for_all = a_response(office);
    const auto south = office.token(Role::official, "清泉社区");
    const auto status = [&](const std::string& community) {
        return client
            .send("POST", address_of(for_all) + "/log", south,
                  R"({"words":"积水","community":")" + community + R"("})")
            .status;
    };
    BOOST_TEST(status("清泉社区") == 201);
    BOOST_TEST(status("东湖社区") == 403);
}

BOOST_DATA_TEST_CASE(totals_that_are_left_out_stay_and_a_statement_without_any_is_refused, engines(),
                     engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto response = a_response(office);
    const auto headers = office.token(Role::inspector);
    const auto state = [&](const std::string& body) {
        return client.send("POST", address_of(response) + "/casualties", headers, body);
    };
    BOOST_TEST(state("{}").status == 422);
    BOOST_TEST(state(R"({"moved":32})").status == 201);
    const auto death = Json::parse(state(R"({"dead":1})").body);
    BOOST_TEST(*death.find("moved")->integer() == 32);
    BOOST_TEST(*death.find("dead")->integer() == 1);
    BOOST_TEST(*Json::parse(state(R"({"moved":0})").body).find("moved")->integer() == 0);
}

BOOST_DATA_TEST_CASE(a_recorded_warning_proposes_and_one_tap_starts_it, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    a_plan_in_force(office, "storm");
    const auto headers = office.token(Role::official);
    const auto warned = client.send(
        "POST", "/api/v1/warnings", headers,
        R"({"number":"12","kind":"rain_flood","colour":"red","area":"全区","text":"预计三小时降雨一百毫米","issuer":"区气象台","issued_at":"2024-12-31T11:30:00+08:00","valid_to":"2024-12-31T20:00:00+08:00"})");
    BOOST_REQUIRE_MESSAGE(warned.status == 201, warned.body);
    BOOST_TEST(office.count("activation") == 0); // nothing starts by itself
    const auto proposed = client.send("GET", "/api/v1/activation-proposals", headers);
    BOOST_TEST(member(proposed, "items.0.level") == "I");
    const auto body = Json::parse(proposed.body).at_path("items.0.body")->dump();
    const auto started = client.send("POST", member(proposed, "items.0.target"), headers, body);
    BOOST_REQUIRE_MESSAGE(started.status == 201, started.body);
    BOOST_TEST(member(started, "warning") == member(warned, "id"));
    BOOST_TEST(member(started, "expected_until") == "2024-12-31T12:00:00.000Z");
    BOOST_TEST(Json::parse(client.send("GET", "/api/v1/activation-proposals", headers).body)
                   .find("items")
                   ->list()
                   ->empty());
}

BOOST_AUTO_TEST_SUITE_END()
