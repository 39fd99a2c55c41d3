#include "core/text.hpp"
#include "service/route_cases.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

using namespace bihuan;
using namespace bihuan::test;
using access::Permission;
using access::Role;

namespace {

HttpHeaders with(HttpHeaders headers, std::string name, std::string value) {
    headers.emplace_back(std::move(name), std::move(value));
    return headers;
}

} // namespace

BOOST_AUTO_TEST_SUITE(every_route)

BOOST_AUTO_TEST_CASE(has_a_case_here) {
    AWorkingOffice office{TestEngine{db::Engine::sqlite}};
    std::set<std::string_view> actions;
    for (const auto& route : office.endpoint.router().routes()) {
        BOOST_TEST(route_cases().contains(std::string{route.action}), route.action);
        BOOST_TEST(actions.insert(route.action).second, "twice: " << route.action);
        BOOST_TEST((!route.summary.zh.empty() && !route.summary.en.empty()), route.action);
    }
    BOOST_TEST(actions.size() == route_cases().size());
}

BOOST_DATA_TEST_CASE(answers_those_who_hold_its_permission_and_nobody_else, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    for (const auto& route : office.endpoint.router().routes()) {
        const Case& how = route_cases().at(std::string{route.action});
        if (!how.target) continue;
        const auto* permission = std::get_if<Permission>(&route.audience);
        const std::string method{route.method};
        BOOST_TEST_CONTEXT(route.action) {
            if (!permission) {
                BOOST_TEST(client.send(method, how.target(office)).status == route.success);
                continue;
            }
            BOOST_TEST(client.send(method, how.target(office)).status == 401);
            for (const auto role :
                 {Role::administrator, Role::inspector, Role::official, Role::clerk, Role::auditor}) {
                auto headers = office.token(role);
                if (route.needs_match) {
                    std::string tag{client.send("GET", how.target(office), headers).header("etag")};
                    if (tag.empty()) tag = "*"; // the record is read at another address
                    headers = with(headers, "If-Match", tag);
                }
                const auto target = how.target(office); // first: the body may name what it made
                const auto answer =
                    client.send(method, target, headers, how.body ? how.body(office) : std::string{});
                const int wanted = access::allows(role, *permission) ? route.success : 403;
                BOOST_TEST(answer.status == wanted, code_of(role)
                                                        << ": " << answer.status << " " << answer.body);
                BOOST_TEST(answer.body.find("argon2") == std::string::npos);
                BOOST_TEST(answer.body.find("credential") == std::string::npos);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(stands_in_the_openapi_document_and_every_reference_there_leads_somewhere) {
    AWorkingOffice office{TestEngine{db::Engine::sqlite}};
    const Json document = Json::parse(HttpClient{office.port()}.send("GET", "/api/v1/openapi.json").body);
    BOOST_TEST(text_at(document, "openapi") == "3.1.0");
    std::size_t operations = 0;
    const Json* paths = document.find("paths");
    for (const auto& route : office.endpoint.router().routes()) {
        const Json* path = paths->find(route.path);
        BOOST_REQUIRE(path);
        const Json* operation = path->find(text::ascii_lower(route.method));
        BOOST_REQUIRE(operation);
        BOOST_TEST(*operation->find("operationId")->text() == route.action);
        BOOST_TEST(operation->find("responses")->find(std::to_string(route.success)));
        BOOST_TEST(operation->find("responses")->find("default"));
        BOOST_TEST((operation->find("requestBody") != nullptr) == !route.input.empty());
        for (const auto& parameter : *operation->find("parameters")->list()) {
            BOOST_TEST(parameter.find("schema"));
            const auto in = text_at(parameter, "in");
            BOOST_TEST((in == "query" || in == "path" || in == "header"));
            if (in == "path")
                BOOST_TEST(route.path.find("{" + text_at(parameter, "name") + "}") != std::string_view::npos);
        }
    }
    for (const auto& [path, item] : *paths->object())
        operations += item.object()->size();
    BOOST_TEST(operations == office.endpoint.router().routes().size());

    const Json* schemas = document.at_path("components.schemas");
    std::size_t references = 0;
    const std::function<void(const Json&)> follow = [&](const Json& json) {
        if (const auto* list = json.list())
            for (const auto& one : *list)
                follow(one);
        if (const auto* members = json.object())
            for (const auto& [name, value] : *members) {
                if (name == "$ref") {
                    ++references;
                    const std::string_view to = *value.text();
                    BOOST_REQUIRE(to.starts_with("#/components/schemas/"));
                    BOOST_TEST(schemas->find(to.substr(21)), to);
                }
                follow(value);
            }
    };
    follow(document);
    BOOST_TEST(references > 30u);
}

BOOST_AUTO_TEST_SUITE_END()
