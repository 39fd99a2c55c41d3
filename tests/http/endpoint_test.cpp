#include "http/a_service.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;

namespace {

http::Route plain(std::string_view method, std::string_view path, http::Acting work) {
    return {.method = method,
            .path = path,
            .audience = http::Anyone{},
            .action = "test.plain",
            .summary = {"试", "test"},
            .query = {{.name = "day", .kind = record::FieldKind::date, .label = {"日期", "day"}}},
            .work = std::move(work)};
}

http::Response ok(const http::Call&) {
    return http::json_response("1");
}

Json problem_of(const HttpAnswer& answer) {
    BOOST_TEST(answer.header("content-type") == "application/problem+json");
    return Json::parse(answer.body);
}

} // namespace

BOOST_AUTO_TEST_SUITE(routing)

BOOST_AUTO_TEST_CASE(a_path_is_split_before_it_is_decoded) {
    BOOST_TEST((http::segments_of("/a%2Fb/c") == std::nullopt));
    BOOST_TEST((http::segments_of("/%E9%9A%90%E6%82%A3?x=/y").value() == std::vector<std::string>{"隐患"}));
    for (const auto* path : {"/..", "/a/%2e%2e/b", "/a//b", "/%2e", "/a%5cb", "/%ff", "/%4", "relative", ""})
        BOOST_TEST((http::segments_of(path) == std::nullopt), path);
}

BOOST_AUTO_TEST_CASE(an_unknown_address_is_not_found_and_a_wrong_method_is_told_the_right_ones) {
    AService service{{plain("GET", "/x/{id}", ok), plain("POST", "/x/{id}", ok)}};
    HttpClient client{service.port()};
    BOOST_TEST(client.send("GET", "/x/1").status == 200);
    BOOST_TEST(client.send("GET", "/x").status == 404);
    for (const auto* path : {"/x/../x/1", "/x/%2e%2e/1", "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd"})
        BOOST_TEST(client.send("GET", path).status == 404, path);
    const auto refused = client.send("DELETE", "/x/1");
    BOOST_TEST(refused.status == 405);
    BOOST_TEST(refused.header("allow") == "GET, HEAD, POST");
}

BOOST_AUTO_TEST_CASE(two_routes_at_one_place_are_an_error_of_the_program) {
    BOOST_CHECK_THROW((http::Router{{plain("GET", "/x", ok), plain("GET", "/x", ok)}}), std::logic_error);
}

BOOST_AUTO_TEST_CASE(parameters_are_held_against_their_kind_and_unknown_ones_are_named) {
    AService service{{plain("GET", "/x", ok)}};
    HttpClient client{service.port()};
    BOOST_TEST(client.send("GET", "/x?day=2023-04-17").status == 200);
    const auto answer = client.send("GET", "/x?day=2023-02-30&dya=1");
    BOOST_TEST(answer.status == 422);
    const Json problem = problem_of(answer);
    BOOST_TEST(*problem.at_path("errors.0.code")->text() == "not_a_date");
    BOOST_TEST(*problem.at_path("errors.1.code")->text() == "unknown_field");
    BOOST_TEST(client.send("GET", "/x?day=%zz").status == 400);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(refusals)

BOOST_AUTO_TEST_CASE(a_route_that_says_nothing_about_its_audience_is_closed) {
    auto route = plain("GET", "/x", ok);
    route.audience = http::Nobody{};
    AService service{{route}};
    BOOST_TEST(HttpClient{service.port()}.send("GET", "/x").status == 401);
}

BOOST_AUTO_TEST_CASE(a_problem_is_told_in_the_language_of_the_caller) {
    AService service{{}};
    HttpClient client{service.port()};
    const auto zh = client.send("GET", "/nowhere", {{"Accept-Language", "zh-CN,en;q=0.5"}});
    const auto en = client.send("GET", "/nowhere", {{"Accept-Language", "fr, zh;q=0.3, en-GB;q=0.8"}});
    const auto neither = client.send("GET", "/nowhere", {{"Accept-Language", "fr"}});
    BOOST_TEST(*problem_of(zh).find("title")->text() == "没有这个地址");
    BOOST_TEST(*problem_of(en).find("title")->text() == "No such address");
    BOOST_TEST(en.header("content-language") == "en");
    BOOST_TEST(*problem_of(neither).find("title")->text() == "没有这个地址");
    BOOST_TEST(*problem_of(zh).find("type")->text() == "/problems/no-such-address");
    BOOST_TEST(*problem_of(zh).find("status")->integer() == 404);
}

BOOST_AUTO_TEST_CASE(bad_json_is_told_with_line_and_column_and_bad_text_as_such) {
    AService service{{echo()}};
    HttpClient client{service.port()};
    const auto answer = client.send("POST", "/echo", json_body, "{\"a\": 1,\n \"b\": }");
    BOOST_TEST(answer.status == 400);
    BOOST_TEST(problem_of(answer).find("detail")->text()->find("第 2 行第 7 列") != std::string::npos,
               answer.body);
    BOOST_TEST(client.send("POST", "/echo", json_body, "{\"a\": \"\xff\"}").status == 400);
    BOOST_TEST(client.send("POST", "/echo", json_body, "{\"a\": 1, \"a\": 2}").status == 400);
    BOOST_TEST(client.send("POST", "/echo", {{"Content-Type", "text/plain"}}, "{}").status == 415);
    BOOST_TEST(
        client.send("POST", "/echo", {{"Content-Type", "application/json; charset=utf-8"}}, "{}").status ==
        200);
}

BOOST_AUTO_TEST_CASE(an_unexpected_failure_gets_a_number_and_its_cause_stays_in_the_log) {
    AService service{{plain("GET", "/x", [](const http::Call&) -> http::Response {
        throw std::runtime_error("secret place of the failure");
    })}};
    const auto answer = HttpClient{service.port()}.send("GET", "/x");
    BOOST_TEST(answer.status == 500);
    BOOST_TEST(answer.body.find("secret") == std::string::npos);
    const auto incident = answer.header("x-request-id");
    BOOST_TEST(problem_of(answer).find("detail")->text()->find(incident) != std::string::npos);
    service.server->stop();
    BOOST_TEST(service.logged().find(incident) != std::string::npos);
    BOOST_TEST(service.logged().find("secret place of the failure") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(every_answer_is_hardened) {
    AService service{{}};
    HttpClient client{service.port()};
    for (const auto* path : {"/healthz", "/nowhere"}) {
        const auto answer = client.send("GET", path);
        BOOST_TEST(answer.header("content-security-policy").find("frame-ancestors 'none'") !=
                   std::string::npos);
        BOOST_TEST(answer.header("content-security-policy").find("unsafe-inline") == std::string::npos);
        BOOST_TEST(answer.header("x-content-type-options") == "nosniff");
        BOOST_TEST(answer.header("referrer-policy") == "no-referrer");
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(looking_after_it)

BOOST_AUTO_TEST_CASE(readiness_fails_where_the_schema_is_not_this_programs) {
    AService service{{}};
    HttpClient client{service.port()};
    BOOST_TEST(client.send("GET", "/readyz").status == 200);
    service.fresh.database.housekeeping([](db::Transaction& transaction) {
        transaction.execute("UPDATE schema_migration SET sha256 = 'x' WHERE number = 1");
    });
    BOOST_TEST(client.send("GET", "/readyz").status == 503);
    BOOST_TEST(client.send("GET", "/healthz").status == 200);
}

BOOST_AUTO_TEST_CASE(metrics_are_text_that_prometheus_reads_and_name_nobody) {
    AService service{{plain("GET", "/x/{id}", ok)}};
    HttpClient client{service.port()};
    client.send("GET", "/x/13900000000");
    client.send("GET", "/x/13900000001");
    client.send("BREW", "/x/1");
    const auto text = client.send("GET", "/metrics").body;
    BOOST_TEST(text.find("bihuan_http_requests_total{route=\"/x/{id}\",method=\"GET\",status=\"200\"} 2\n") !=
               std::string::npos);
    BOOST_TEST(text.find("bihuan_http_requests_total{route=\"none\",method=\"other\",status=\"405\"} 1\n") !=
               std::string::npos);
    BOOST_TEST(text.find("bihuan_http_request_seconds_count{route=\"/x/{id}\"} 2\n") != std::string::npos);
    BOOST_TEST(text.find("1390000") == std::string::npos);
    // Every line is a comment or `name{labels} number`; no sample stands before its TYPE.
    std::string type;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find('\n', at);
        const auto line = text.substr(at, end - at);
        at = end + 1;
        if (line.starts_with("# TYPE ")) type = line.substr(7, line.find(' ', 7) - 7);
        if (line.starts_with("#")) continue;
        BOOST_TEST(line.starts_with(type), line);
        std::size_t used = 0;
        const auto number = line.substr(line.rfind(' ') + 1);
        std::stod(number, &used);
        BOOST_TEST(used == number.size(), line);
    }
}

BOOST_AUTO_TEST_SUITE_END()
