#include "access/account_actions.hpp"
#include "service/a_browser.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using access::Role;

namespace {

const HttpHeaders json_body{{"Content-Type", "application/json"}};

void add(AWorkingOffice& office, const std::string& name, Role role) {
    office.write([&](db::Transaction& transaction) {
        access::add_account(transaction, office.office.ids(), name, role, "first-password");
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(sessions)

BOOST_DATA_TEST_CASE(a_first_sign_in_leads_to_a_new_password_and_then_into_the_office, engines(), engine) {
    AWorkingOffice office{engine};
    add(office, "wang", Role::official);
    Browser browser{office.port()};
    const auto signed_in = browser.send("POST", "/api/v1/session", sign_in_wish("wang", "first-password"));
    BOOST_TEST(signed_in.status == 201);
    for (const auto* part : {"HttpOnly", "SameSite=Strict", "Path=/"})
        BOOST_TEST(signed_in.header("set-cookie").find(part) != std::string::npos, part);
    BOOST_TEST(signed_in.body.find(browser.cookie.substr(browser.cookie.find('=') + 1)) == std::string::npos);

    const auto refused = browser.send("GET", "/api/v1/hazards");
    BOOST_TEST(refused.status == 403);
    BOOST_TEST(refused.body.find("password-change-required") != std::string::npos);
    const std::string change = R"({"present":"first-password","password":)";
    BOOST_TEST(browser.send("POST", "/api/v1/session/password", change + R"("short"})").status == 422);
    BOOST_TEST(browser.send("POST", "/api/v1/session/password", change + R"("first-password"})").status ==
               422);
    BOOST_TEST(
        browser
            .send("POST", "/api/v1/session/password", R"({"present":"wrong","password":"second-password"})")
            .status == 422);
    const auto old_cookie = browser.cookie;
    const auto changed = browser.send("POST", "/api/v1/session/password", change + R"("second-password"})");
    BOOST_TEST(changed.status == 200);
    BOOST_TEST(browser.send("GET", "/api/v1/hazards").status == 200);
    BOOST_TEST(HttpClient{office.port()}.send("GET", "/api/v1/session", {{"Cookie", old_cookie}}).status ==
               401);

    BOOST_TEST(browser.send("DELETE", "/api/v1/session").status == 204);
    BOOST_TEST(browser.send("GET", "/api/v1/session").status == 401);
    office.server->stop();
    for (const auto* secret : {"first-password", "second-password", "argon2"}) {
        BOOST_TEST(office.log.find(secret) == std::string::npos);
        BOOST_TEST(changed.body.find(secret) == std::string::npos);
    }
    BOOST_TEST(office.log.find(old_cookie.substr(old_cookie.find('=') + 1)) == std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_unsafe_request_without_the_sessions_token_is_refused) {
    AWorkingOffice office{TestEngine{db::Engine::sqlite}};
    add(office, "wang", Role::official);
    Browser browser{office.port()};
    browser.send("POST", "/api/v1/session", sign_in_wish("wang", "first-password"));
    browser.send("POST", "/api/v1/session/password",
                 R"({"present":"first-password","password":"second-password"})");
    const std::string body = R"({"name":"新店","community":"东湖社区"})";
    const auto token = std::exchange(browser.csrf, "");
    for (const auto& tried : {std::string{}, std::string{"x"}, std::string(token.size(), 'A')}) {
        browser.csrf = tried;
        const auto refused = browser.send("POST", "/api/v1/enterprises", body);
        BOOST_TEST(refused.status == 403);
        BOOST_TEST(refused.body.find("csrf-refused") != std::string::npos);
    }
    BOOST_TEST(browser.send("GET", "/api/v1/enterprises").status == 200);
    browser.csrf = token;
    BOOST_TEST(browser.send("POST", "/api/v1/enterprises", body).status == 201);
    BOOST_TEST(office.count("enterprise") == 2);
}

BOOST_AUTO_TEST_CASE(guessing_is_slowed_down_and_told_how_long) {
    AWorkingOffice office{TestEngine{db::Engine::sqlite}};
    HttpClient client{office.port()};
    for (int i = 0; i < 5; ++i)
        BOOST_TEST(client.send("POST", "/api/v1/session", json_body, sign_in_wish("wang", "guess")).status ==
                   401);
    const auto throttled = client.send("POST", "/api/v1/session", json_body, sign_in_wish("wang", "guess"));
    BOOST_TEST(throttled.status == 429);
    BOOST_TEST(throttled.header("retry-after") == "2");
}

BOOST_AUTO_TEST_CASE(a_form_of_another_site_cannot_sign_anybody_in) {
    AWorkingOffice office{TestEngine{db::Engine::sqlite}};
    HttpClient client{office.port()};
    BOOST_TEST(client
                   .send("POST", "/api/v1/session", {{"Content-Type", "text/plain"}},
                         sign_in_wish("wang", "first-password"))
                   .status == 415);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(tokens)

BOOST_DATA_TEST_CASE(a_token_that_reads_does_not_write_and_makes_no_tokens, engines(), engine) {
    AWorkingOffice office{engine};
    const auto reads = office.token(Role::official, {}, "read"), writes = office.token(Role::official);
    HttpClient client{office.port()};
    const std::string body = R"({"name":"新店","community":"东湖社区"})";
    BOOST_TEST(client.send("GET", "/api/v1/enterprises", reads).status == 200);
    const auto refused = client.send("POST", "/api/v1/enterprises", reads, body);
    BOOST_TEST(refused.status == 403);
    BOOST_TEST(refused.body.find("token-reads-only") != std::string::npos);
    BOOST_TEST(client.send("POST", "/api/v1/enterprises", writes, body).status == 201);
    BOOST_TEST(client.send("POST", "/api/v1/session/tokens", writes, R"({"label":"x"})").status == 403);
    BOOST_TEST(client.send("GET", "/api/v1/enterprises", {{"Authorization", "Bearer nonsense"}}).status ==
               401);
    BOOST_TEST(client.send("GET", "/api/v1/enterprises", {{"Authorization", "Basic eDp5"}}).status == 401);
}

BOOST_AUTO_TEST_CASE(whoever_has_a_session_gets_a_token_for_a_program) {
    AWorkingOffice office{TestEngine{db::Engine::sqlite}};
    add(office, "wang", Role::official);
    Browser browser{office.port()};
    browser.send("POST", "/api/v1/session", sign_in_wish("wang", "first-password"));
    browser.send("POST", "/api/v1/session/password",
                 R"({"present":"first-password","password":"second-password"})");
    BOOST_TEST(browser.send("POST", "/api/v1/session/tokens", R"({"label":"区平台","days":1000})").status ==
               422);
    const auto issued = browser.send("POST", "/api/v1/session/tokens", R"({"label":"区平台","days":30})");
    BOOST_TEST(issued.status == 201);
    const Json token = Json::parse(issued.body);
    BOOST_TEST(text_at(token, "expires_on") == "2025-01-30");
    BOOST_TEST(HttpClient{office.port()}
                   .send("GET", "/api/v1/hazards", {{"Authorization", "Bearer " + text_at(token, "token")}})
                   .status == 200);
}

BOOST_AUTO_TEST_SUITE_END()
