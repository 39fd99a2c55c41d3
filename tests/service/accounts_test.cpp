#include "access/account_actions.hpp"
#include "access/account_store.hpp"
#include "access/second_factor.hpp"
#include "access/totp.hpp"
#include "audit/verify.hpp"
#include "organisation/organisation_actions.hpp"
#include "service/a_browser.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using access::Role;

namespace bihuan::test {

/// An office with two communities and somebody who administers all of it.
struct WithAdministrator : AWorkingOffice {
    explicit WithAdministrator(TestEngine engine) : AWorkingOffice(engine), client(port()) {
        write([&](db::Transaction& transaction) {
            for (const char* name : {"东湖社区", "清泉社区"})
                organisation::ensure_unit(transaction, office.ids(), UnitKind::community, name);
        });
        admin = token(Role::administrator);
    }
    HttpAnswer send(const std::string& method, const std::string& path, const std::string& body = {},
                    const std::string& if_match = {}) {
        return send_as(admin, method, path, body, if_match);
    }
    HttpAnswer send_as(HttpHeaders headers, const std::string& method, const std::string& path,
                       const std::string& body = {}, const std::string& if_match = {}) {
        if (!if_match.empty()) headers.emplace_back("If-Match", if_match);
        return client.send(method, path, headers, body);
    }
    bool verified() {
        return office.database().read([](const db::Reader& reader) {
            return audit::verify(reader, app::audited_records()).clean() &&
                   access::altered_credentials(reader).empty() &&
                   access::altered_second_factors(reader).empty();
        });
    }
    HttpClient client;
    HttpHeaders admin;
};

} // namespace bihuan::test

BOOST_AUTO_TEST_SUITE(accounts_over_http)

BOOST_DATA_TEST_CASE(a_new_account_signs_in_with_the_password_shown_once, engines(), engine) {
    WithAdministrator office{engine};
    const std::string wish =
        R"({"name":"WangFang","display_name":"王芳","roles":[{"role":"inspector","area":"东湖社区","valid_from":"2024-01-01","valid_to":"2025-12-31"},{"role":"clerk"}]})";
    const auto added = office.send("POST", "/api/v1/accounts", wish);
    BOOST_TEST(added.status == 201);
    const Json json = Json::parse(added.body);
    BOOST_TEST(text_at(json, "account.name") == "wangfang");
    BOOST_TEST(text_at(json, "account.roles.0.valid_to") == "2025-12-31");
    Browser browser{office.port()};
    BOOST_TEST(
        browser.send("POST", "/api/v1/session", sign_in_wish("wangfang", text_at(json, "password"))).status ==
        201);
    BOOST_TEST(browser.send("GET", "/api/v1/hazards").status == 403); // the first password has to be changed
    BOOST_TEST(office.send("POST", "/api/v1/accounts", wish).status == 409);
    const auto shown = office.send("GET", added.header("location"));
    for (const char* secret : {"digest", "secret", "\"password\"", "argon2"})
        BOOST_TEST(shown.body.find(secret) == std::string::npos, secret);
    for (const char* wrong : {R"({"name":"li","roles":[{"role":"clerk","area":"无此社区"}]})",
                              R"({"name":"li","roles":[{"role":"enterprise_contact"}]})",
                              R"({"name":"li","password":"short"})", R"({"roles":[]})"})
        BOOST_TEST(office.send("POST", "/api/v1/accounts", wrong).status == 422, wrong);
    BOOST_TEST(office.verified());
}

BOOST_DATA_TEST_CASE(roles_are_changed_only_by_whoever_saw_the_latest, engines(), engine) {
    WithAdministrator office{engine};
    const std::string path = "/api/v1/accounts/" + office.account(Role::clerk).id.text();
    const auto seen = office.send("GET", path).header("etag");
    const std::string roles = R"({"roles":[{"role":"official","area":"清泉社区"}]})";
    BOOST_TEST(office.send("PATCH", path, roles).status == 428);
    BOOST_TEST(office.send("PATCH", path, roles, seen).status == 200);
    BOOST_TEST(office.send("PATCH", path, R"({"roles":[]})", seen).status == 412);
    BOOST_TEST(office.send("POST", path + "/disable", "", seen).status == 412);
    const auto disabled = office.send("POST", path + "/disable");
    BOOST_TEST(text_at(Json::parse(disabled.body), "disabled_on") == "2024-12-31");
    BOOST_TEST(text_at(Json::parse(disabled.body), "roles.0.role") == "official");
    BOOST_TEST(text_at(Json::parse(office.send("POST", path + "/enable").body), "disabled_on") == "(none)");
    BOOST_TEST(office.verified());
}

BOOST_DATA_TEST_CASE(the_last_administrator_cannot_be_taken_away, engines(), engine) {
    AWorkingOffice office{engine};
    const auto account = office.account(Role::administrator);
    const auto admin = office.token(account);
    HttpClient client{office.port()};
    const std::string path = "/api/v1/accounts/" + account.id.text();
    const auto refused = client.send("POST", path + "/disable", admin);
    BOOST_TEST(refused.status == 409);
    BOOST_TEST(refused.body.find("last-administrator") != std::string::npos);
}

/// Whoever administers one community does not learn that an account of another exists.
BOOST_DATA_TEST_CASE(an_administrator_of_a_community_sees_and_makes_accounts_of_that_community_only,
                     engines(), engine) {
    WithAdministrator office{engine};
    const auto own = office.account(Role::clerk, "东湖社区"), other = office.account(Role::clerk, "清泉社区"),
               whole = office.account(Role::clerk);
    const auto local = office.token(Role::administrator, "东湖社区");
    const auto listed = office.send_as(local, "GET", "/api/v1/accounts?limit=200").body;
    BOOST_TEST(listed.find(own.id.text()) != std::string::npos);
    for (const auto& hidden : {other, whole}) {
        BOOST_TEST(listed.find(hidden.id.text()) == std::string::npos);
        const std::string path = "/api/v1/accounts/" + hidden.id.text();
        BOOST_TEST(office.send_as(local, "GET", path).status == 404);
        BOOST_TEST(office.send_as(local, "PATCH", path, "{}", "*").status == 404);
        for (const auto* act : {"/disable", "/enable", "/password"})
            BOOST_TEST(office.send_as(local, "POST", path + act, "{}").status == 404);
        BOOST_TEST(office.send_as(local, "GET", path + "/tokens").status == 404);
    }
    const auto add = [&](const std::string& role) {
        return office.send_as(local, "POST", "/api/v1/accounts", R"({"name":"li","roles":[)" + role + "]}")
            .status;
    };
    BOOST_TEST(add(R"({"role":"clerk"})") == 403);
    BOOST_TEST(add(R"({"role":"clerk","area":"清泉社区"})") == 403);
    BOOST_TEST(add(R"({"role":"clerk","area":"东湖社区"})") == 201);
}

BOOST_DATA_TEST_CASE(an_administrator_sets_a_password_and_ends_sessions_and_tokens, engines(), engine) {
    WithAdministrator office{engine};
    const auto added = Json::parse(
        office.send("POST", "/api/v1/accounts", R"({"name":"wang","password":"first-password"})").body);
    BOOST_TEST(text_at(added, "password") == "(none)"); // it was given, so that it is not shown
    const std::string path = "/api/v1/accounts/" + text_at(added, "account.id");
    Browser browser{office.port()};
    BOOST_TEST(browser.send("POST", "/api/v1/session", sign_in_wish("wang", "first-password")).status == 201);
    BOOST_TEST(text_at(Json::parse(office.send("GET", path + "/sessions").body), "items.0.origin") ==
               "127.0.0.1");
    const auto reset = Json::parse(office.send("POST", path + "/password", "{}").body);
    BOOST_TEST(browser.send("GET", "/api/v1/session").status == 401);
    BOOST_TEST(
        browser.send("POST", "/api/v1/session", sign_in_wish("wang", text_at(reset, "password"))).status ==
        201);
    browser.send("POST", "/api/v1/session/tokens", R"({"label":"区平台"})");
    const auto tokens = Json::parse(office.send("GET", path + "/tokens").body);
    BOOST_TEST(text_at(tokens, "items.0.label") == "区平台");
    BOOST_TEST(office.send("DELETE", path + "/tokens/" + text_at(tokens, "items.0.token")).status == 204);
    BOOST_TEST(office.send("DELETE", path + "/tokens/" + text_at(tokens, "items.0.token")).status == 404);
    BOOST_TEST(office.send("DELETE", path + "/sessions").status == 204);
    BOOST_TEST(browser.send("GET", "/api/v1/session").status == 401);
    BOOST_TEST(office.verified());
}

BOOST_DATA_TEST_CASE(people_see_where_they_are_signed_in_and_end_it, engines(), engine) {
    WithAdministrator office{engine};
    office.send("POST", "/api/v1/accounts", R"({"name":"wang","password":"first-password"})");
    Browser one{office.port()}, other{office.port()};
    for (auto* browser : {&one, &other})
        browser->send("POST", "/api/v1/session", sign_in_wish("wang", "first-password"));
    const auto listed = Json::parse(one.send("GET", "/api/v1/session/sessions").body);
    BOOST_TEST(listed.find("items")->list()->size() == 2u);
    for (const auto& session : *listed.find("items")->list())
        if (!*session.find("current")->boolean())
            BOOST_TEST(one.send("DELETE", "/api/v1/session/sessions/" + text_at(session, "session")).status ==
                       204);
    BOOST_TEST(other.send("GET", "/api/v1/session").status == 401);
    BOOST_TEST(one.send("GET", "/api/v1/session").status == 200);
    BOOST_TEST(one.send("DELETE", "/api/v1/session/sessions").status == 204);
    BOOST_TEST(one.send("GET", "/api/v1/session").status == 401);
}

BOOST_DATA_TEST_CASE(a_second_factor_is_enrolled_asked_for_and_reset, engines(), engine) {
    WithAdministrator office{engine};
    const auto added = Json::parse(
        office.send("POST", "/api/v1/accounts", R"({"name":"wang","password":"first-password"})").body);
    Browser browser{office.port()};
    browser.send("POST", "/api/v1/session", sign_in_wish("wang", "first-password"));
    const std::string at = "/api/v1/session/second-factor";
    BOOST_TEST(browser.send("POST", at, R"({"password":"wrong"})").status == 422);
    const auto offered = Json::parse(browser.send("POST", at, R"({"password":"first-password"})").body);
    const auto secret = text_at(offered, "secret");
    BOOST_TEST(text_at(offered, "url").find("secret=" + secret) != std::string::npos);
    const auto code =
        access::totp(access::bytes_of_base32(secret), access::totp_step(office.office.clock().now()));
    const auto confirmed = browser.send("POST", at + "/confirmation", R"({"code":")" + code + R"("})");
    BOOST_TEST(confirmed.status == 201);
    const auto codes = Json::parse(confirmed.body);
    BOOST_TEST(codes.find("codes")->list()->size() == 10u);

    Browser again{office.port()};
    const auto asked = again.send("POST", "/api/v1/session", sign_in_wish("wang", "first-password"));
    BOOST_TEST(asked.status == 401);
    BOOST_TEST(asked.body.find("second-factor-required") != std::string::npos);
    BOOST_TEST(again.send("POST", "/api/v1/session", sign_in_wish("wang", "first-password", code)).status ==
               401);
    BOOST_TEST(again
                   .send("POST", "/api/v1/session",
                         sign_in_wish("wang", "first-password", text_at(codes, "codes.0.code")))
                   .status == 201);
    BOOST_TEST(again.send("GET", "/api/v1/session").body.find("\"second_factor\":true") != std::string::npos);

    const std::string path = "/api/v1/accounts/" + text_at(added, "account.id");
    const auto shown = office.send("GET", path).body;
    BOOST_TEST(shown.find("\"second_factor\":true") != std::string::npos);
    BOOST_TEST(shown.find(secret) == std::string::npos);
    BOOST_TEST(office.verified());
    BOOST_TEST(office.send("DELETE", path + "/second-factor").status == 200);
    BOOST_TEST(Browser{office.port()}
                   .send("POST", "/api/v1/session", sign_in_wish("wang", "first-password"))
                   .status == 201);
    BOOST_TEST(office.verified());
    office.server->stop();
    BOOST_TEST(office.log.find(secret) == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(people_and_units_over_http)

BOOST_DATA_TEST_CASE(officers_are_found_by_the_day_on_which_their_certificate_is_valid, engines(), engine) {
    WithAdministrator office{engine};
    const auto added = office.send(
        "POST", "/api/v1/people",
        R"({"name":"孙立军","phone":"13900000001","certificate_no":"津01","certificate_valid_from":"2024-01-01","certificate_valid_to":"2024-12-31"})");
    BOOST_TEST(added.status == 201);
    office.send("POST", "/api/v1/people", R"({"name":"孙立军"})");
    const auto on = [&](const std::string& day) {
        return Json::parse(
                   office.send("GET", "/api/v1/people?name=%E5%AD%99%E7%AB%8B%E5%86%9B&licensed_on=" + day)
                       .body)
            .find("items")
            ->list()
            ->size();
    };
    BOOST_TEST(on("2024-12-31") == 1u);
    BOOST_TEST(on("2025-01-01") == 0u);
    for (const char* wrong :
         {R"({"name":"赵","certificate_no":"津01"})", R"({"name":"赵","certificate_valid_to":"2025-01-01"})",
          R"({"name":"赵","unit":"01890a5d-ac96-774b-bcce-b302099a8057"})"})
        BOOST_TEST(office.send("POST", "/api/v1/people", wrong).status == 422, wrong);
    const auto path = added.header("location");
    BOOST_TEST(office.send("GET", path).body.find("13900000001") != std::string::npos);
    // A grid worker reads records, and no telephone numbers.
    const auto worker = office.send_as(office.token(Role::grid_worker), "GET", path);
    BOOST_TEST(worker.status == 200);
    BOOST_TEST(worker.body.find("13900000001") == std::string::npos);
    BOOST_TEST(office.verified());
}

BOOST_DATA_TEST_CASE(a_unit_keeps_its_name_and_moves_in_the_order, engines(), engine) {
    WithAdministrator office{engine};
    const auto street = office.send("POST", "/api/v1/units", R"({"kind":"subdistrict","name":"长虹街道"})");
    BOOST_TEST(street.status == 201);
    const auto street_id = text_at(Json::parse(street.body), "id");
    const auto added = office.send("POST", "/api/v1/units", R"({"kind":"community","name":"南湖社区"})");
    const auto path = added.header("location"), seen = added.header("etag");
    BOOST_TEST(office.send("PATCH", path, R"({"name":"北湖社区"})", seen).status == 409);
    BOOST_TEST(office.send("PATCH", path, R"({"parent":")" + street_id + R"("})", seen).status == 200);
    BOOST_TEST(office.send("POST", "/api/v1/units", R"({"kind":"grid","name":"第一网格"})").status == 422);
    BOOST_TEST(office
                   .send("POST", "/api/v1/units",
                         R"({"kind":"grid","name":"第一网格","parent":")" + street_id + R"("})")
                   .status == 422);
    // From now on a role of the sub-district reaches the community.
    const auto official = office.token(Role::official, "长虹街道");
    BOOST_TEST(office.send_as(official, "GET", path).status == 200);
    BOOST_TEST(
        office.send_as(official, "POST", "/api/v1/enterprises", R"({"name":"新店","community":"南湖社区"})")
            .status == 201);
    BOOST_TEST(
        office.send_as(official, "POST", "/api/v1/enterprises", R"({"name":"新店","community":"清泉社区"})")
            .status == 403);
    BOOST_TEST(office.verified());
}

BOOST_AUTO_TEST_SUITE_END()
