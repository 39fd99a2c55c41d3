#include "core/text.hpp"
#include "service/a_working_office.hpp"
#include "service/planning_cases.hpp"

#include <boost/test/unit_test.hpp>

#include <map>
#include <set>

using namespace bihuan;
using namespace bihuan::test;
using access::Permission;
using access::Role;

namespace {

/// How a route is called so that it succeeds for whoever may call it.
struct Case {
    std::function<std::string(AWorkingOffice&)> target;
    std::function<std::string(AWorkingOffice&)> body = {};
};

std::function<std::string(AWorkingOffice&)> at(std::string text) {
    return [text](AWorkingOffice&) { return text; };
}

std::function<std::string(AWorkingOffice&)> of_a_hazard(std::string behind) {
    return
        [behind](AWorkingOffice& office) { return "/api/v1/hazards/" + office.hazard().id.text() + behind; };
}

const std::string year = "?from=2024-01-01&to=2024-12-31";

const std::map<std::string, Case>& cases() {
    static const std::map<std::string, Case> all{
        {"service.health", {at("/healthz")}},
        {"service.readiness", {at("/readyz")}},
        {"service.metrics", {at("/metrics")}},
        {"service.openapi", {at("/api/v1/openapi.json")}},
        {"session.sign_in", {}}, // sign_in_test.cpp: it needs a password, and answers who may not with 401
        {"session.change_password", {}},
        {"session.add_token", {}},
        {"session.show", {at("/api/v1/session")}},
        {"session.sign_out", {at("/api/v1/session")}},
        {"enterprise.list",
         {at("/api/v1/enterprises?community=%E4%B8%9C%E6%B9%96%E7%A4%BE%E5%8C%BA&name=%E9%A5%AD")}},
        {"enterprise.register",
         {at("/api/v1/enterprises"),
          [](AWorkingOffice& office) {
              return R"({"name":"新店)" + office.fresh_code() + R"(","community":"东湖社区"})";
          }}},
        {"enterprise.show",
         {[](AWorkingOffice& office) { return "/api/v1/enterprises/" + office.enterprise.id.text(); }}},
        {"enterprise.correct",
         {[](AWorkingOffice& office) { return "/api/v1/enterprises/" + office.enterprise.id.text(); },
          at(R"({"address":"东湖路 1 号"})")}},
        {"enterprise.change_status",
         {[](AWorkingOffice& office) {
              return "/api/v1/enterprises/" + office.some_place().id.text() + "/status";
          },
          at(R"({"status":"suspended","changed_on":"2024-12-20","reason":"停业装修"})")}},
        {"enterprise.history", {[](AWorkingOffice& office) {
             return "/api/v1/enterprises/" + office.enterprise.id.text() + "/history";
         }}},
        {"enterprise.tenants", {[](AWorkingOffice& office) {
             return "/api/v1/enterprises/" + office.enterprise.id.text() + "/tenants";
         }}},
        {"inspection.list", {at("/api/v1/inspections?kind=routine&from=2024-01-01")}},
        {"inspection.show",
         {[](AWorkingOffice& office) { return "/api/v1/inspections/" + office.inspection.id.text(); }}},
        {"inspection.record",
         {at("/api/v1/inspections"),
          [](AWorkingOffice& office) {
              return R"({"code":")" + office.fresh_code() + R"(","date":"2024-12-02","enterprise":")" +
                     office.enterprise.id.text() +
                     R"(","kind":"routine","officers":[{"name":"王强"},{"name":"李敏"}],"hazards":[{"code":")" +
                     office.fresh_code() +
                     R"(","description":"灭火器过期","due_date":"2024-12-20"},{"code":")" +
                     office.fresh_code() +
                     R"(","description":"通道堵塞","rectification":{"measures":"当场清理","rectified_on":"2024-12-02"}}]})";
          }}},
        {"hazard.list", {at("/api/v1/hazards?state=open&level=general&due_to=2025-12-31")}},
        {"hazard.record",
         {at("/api/v1/hazards"),
          [](AWorkingOffice& office) {
              return R"({"code":")" + office.fresh_code() + R"(","inspection":")" +
                     office.inspection.id.text() +
                     R"(","description":"配电箱无盖","level":"general","due_date":"2024-12-20"})";
          }}},
        {"hazard.show", {of_a_hazard("")}},
        {"hazard.rectify",
         {of_a_hazard("/rectifications"), at(R"({"measures":"已更换","rectified_on":"2024-12-10"})")}},
        {"hazard.reinspect",
         {of_a_hazard("/reinspections"),
          at(R"({"reinspected_on":"2024-12-12","reinspector":"王强、李敏","result":"passed"})")}},
        {"hazard.extend_due_date",
         {of_a_hazard("/extensions"),
          at(R"({"granted_on":"2024-12-30","due_date":"2025-02-01","reason":"等待配件","decided_by":"赵主任"})")}},
        {"hazard.void", {of_a_hazard("/void"), at(R"({"void_reason":"误报"})")}},
        {"hazard.transfer", {of_a_hazard("/transfer"), at(R"({"transferred_to":"区消防救援大队"})")}},
        {"hazard.record_transfer_result",
         {[](AWorkingOffice& office) {
              return "/api/v1/hazards/" +
                     office
                         .write([&](db::Transaction& transaction) {
                             Office planting{transaction, office.office.ids()};
                             return planting.plant(a_hazard()
                                                       .code(office.fresh_code())
                                                       .found_at(office.inspection)
                                                       .due("2025-01-15")
                                                       .transferred_on("2024-12-20"));
                         })
                         .id.text() +
                     "/transfer-result";
          },
          at(R"({"transfer_result":"已整改"})")}},
        {"figures.show", {at("/api/v1/figures" + year)}},
        {"figures.lists", {at("/api/v1/figures/lists" + year)}},
        {"figures.statutory", {at("/api/v1/figures/statutory" + year)}},
        {"figures.effort", {at("/api/v1/figures/effort" + year)}},
        {"figures.leaders", {at("/api/v1/figures/leaders" + year)}},
        {"figures.explain", {at("/api/v1/figures/hazards.found/records" + year)}},
        {"operation.jobs", {at("/api/v1/operation/jobs")}},
        {"operation.run_job", {at("/api/v1/operation/jobs/retention/run")}},
        {"operation.retention", {at("/api/v1/operation/retention")}},
        {"report.list", {at("/api/v1/reports")}},
        {"report.quarterly_json", {at("/api/v1/reports/quarterly/2024/3.json")}},
        {"report.quarterly_pdf", {at("/api/v1/reports/quarterly/2024/3.pdf")}},
        {"report.annual_json", {at("/api/v1/reports/annual/2024.json")}},
        {"report.annual_pdf", {at("/api/v1/reports/annual/2024.pdf")}},
        {"inspection_task.list",
         {at("/api/v1/"
             "inspection-tasks?day=2025-01-07&state=planned&community=%E4%B8%9C%E6%B9%96%E7%A4%BE%E5%8C%"
             "BA")}},
        {"inspection_task.request",
         {at("/api/v1/inspection-tasks"),
          [](AWorkingOffice& office) { return R"({"tasks":[)" + a_task_wish(office) + "]}"; }}},
        {"inspection_task.decide",
         {at("/api/v1/inspection-tasks/decisions"),
          [](AWorkingOffice& office) {
              return R"({"decision":"approved","tasks":[{"id":")" + a_task(office, true).id.text() +
                     R"("}]})";
          }}},
        {"inspection_task.show", {of_a_task("")}},
        {"inspection_task.change",
         {[](AWorkingOffice& office) { // the same for reading and changing
              return "/api/v1/inspection-tasks/" + the_task(office, TaskState::planned);
          },
          at(R"({"matter":"燃气"})")}},
        {"inspection_task.submit", {of_a_task("/submit"), at("{}")}},
        {"inspection_task.withdraw", {of_a_task("/withdraw"), at(R"({"reason":"企业停业"})")}},
        {"inspection_task.notice", {[](AWorkingOffice& office) {
             return "/api/v1/inspection-tasks/" + an_approved_task(office) + "/notice";
         }}},
        {"merged_visit.suggest", {at("/api/v1/merged-visits?from=2025-01-01&to=2025-01-31")}},
        {"merged_visit.merge",
         {at("/api/v1/merged-visits"),
          [](AWorkingOffice& office) {
              return R"({"planned_from":"2025-01-08","planned_to":"2025-01-08","departments":[{"name":"区消防救援大队"}],"tasks":[{"id":")" +
                     a_task(office).id.text() + R"("},{"id":")" + a_task(office, true).id.text() + R"("}]})";
          }}},
        {"officer_interest.list", {at("/api/v1/officer-interests")}},
        {"officer_interest.record",
         {at("/api/v1/officer-interests"),
          [](AWorkingOffice& office) {
              return R"({"person":")" + an_officer(office) + R"(","enterprise":")" +
                     office.enterprise.id.text() + R"(","reason":"亲属经营"})";
          }}},
        {"officer_interest.end",
         {[](AWorkingOffice& office) {
              OfficerInterest interest;
              interest.person = Id<Person>::trusted(an_officer(office));
              interest.enterprise = office.enterprise.id;
              interest.reason = "亲属经营";
              return "/api/v1/officer-interests/" +
                     planted(office, interest, "officer_interest.record").id.text() + "/end";
          },
          at(R"({"valid_to":"2024-12-31"})")}},
        {"recusal.list", {of_a_task("/recusals")}},
        {"recusal.request",
         {[](AWorkingOffice& office) {
              return "/api/v1/inspection-tasks/" + the_task(office, TaskState::requested) + "/recusals";
          },
          [](AWorkingOffice& office) {
              return R"({"person":")" + an_officer_of(office, the_task(office, TaskState::requested)) +
                     R"(","requested_by":"店主","requested_on":"2024-12-31","reason":"有利害关系"})";
          }}},
        {"recusal.decide",
         {[](AWorkingOffice& office) { return "/api/v1/recusals/" + a_recusal(office) + "/decision"; },
          at(R"({"decision":"rejected","reason":"没有利害关系"})")}},
        {"frequency.show", {[](AWorkingOffice& office) {
             return "/api/v1/enterprises/" + office.enterprise.id.text() + "/frequency?day=2025-01-07";
         }}},
        {"frequency_cap.list", {at("/api/v1/frequency-caps")}},
        {"frequency_cap.set",
         {at("/api/v1/frequency-caps"), at(R"({"scope":"organ","visits":300,"source":"区文件"})")}},
        {"frequency_cap.end",
         {[](AWorkingOffice& office) {
              FrequencyCap cap;
              cap.visits = 300;
              return "/api/v1/frequency-caps/" + planted(office, cap, "frequency_cap.set").id.text() + "/end";
          },
          at(R"({"valid_to":"2026-12-31"})")}},
        {"frequency_exception.list", {at("/api/v1/frequency-exceptions")}},
        {"frequency_exception.set",
         {at("/api/v1/frequency-exceptions"),
          at(R"({"code":"pilot","zh":"试点","en":"pilot","source":"区文件"})")}},
        {"inspection_authority.list", {at("/api/v1/inspection-authorities")}},
        {"inspection_authority.set",
         {at("/api/v1/inspection-authorities"),
          at(R"({"organ":"街道办事处","basis":"delegated","legal_basis":"区政府公告"})")}},
        {"inspection_authority.end",
         {[](AWorkingOffice& office) {
              return "/api/v1/inspection-authorities/" +
                     planted(office, InspectionAuthority{}, "inspection_authority.set").id.text() + "/end";
          },
          at(R"({"valid_to":"2024-12-31"})")}},
        {"annual_plan.list", {at("/api/v1/annual-plans")}},
        {"annual_plan.draft",
         {at("/api/v1/annual-plans"),
          at(R"({"year":2025,"title":"2025 年度检查计划","lines":[{"code":"L1","risk_level":"red","frequency":2}]})")}},
        {"annual_plan.show", {of_a_plan("", PlanState::draft)}},
        {"annual_plan.change",
         {[](AWorkingOffice& office) { return "/api/v1/annual-plans/" + the_draft_plan(office); },
          at(R"({"basis":"区年度计划"})")}},
        {"annual_plan.approve", {of_a_plan("/approve", PlanState::draft)}},
        {"annual_plan.publish", {of_a_plan("/publish", PlanState::approved)}},
        {"annual_plan.revise", {of_a_plan("/revise", PlanState::published)}},
        {"annual_plan.generate", {of_a_plan("/tasks", PlanState::published), at(R"({"month":1})")}},
        {"annual_plan.progress", {of_a_plan("/progress", PlanState::published)}},
        {"draw.commitments", {at("/api/v1/draw-commitments")}},
        {"draw.list", {at("/api/v1/draws")}},
        {"draw.prepare",
         {at("/api/v1/draws"),
          at(R"({"title":"双随机","targets_wanted":1,"planned_from":"2025-01-06","planned_to":"2025-01-10"})")}},
        {"draw.show", {of_a_draw("")}},
        {"draw.carry_out", {of_a_draw("/draw"), at(R"({"public_value":""})")}},
        {"draw.publish", {of_a_draw("/publish", DrawState::drawn)}},
        {"draw.cancel", {of_a_draw("/cancel"), at(R"({"reason":"改期"})")}},
        {"draw.file", {of_a_draw("/file", DrawState::published)}},
    };
    return all;
}

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
        BOOST_TEST(cases().contains(std::string{route.action}), route.action);
        BOOST_TEST(actions.insert(route.action).second, "twice: " << route.action);
        BOOST_TEST((!route.summary.zh.empty() && !route.summary.en.empty()), route.action);
    }
    BOOST_TEST(actions.size() == cases().size());
}

BOOST_DATA_TEST_CASE(answers_those_who_hold_its_permission_and_nobody_else, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    for (const auto& route : office.endpoint.router().routes()) {
        const Case& how = cases().at(std::string{route.action});
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
                if (route.needs_match)
                    headers = with(headers, "If-Match",
                                   client.send("GET", how.target(office), headers).header("etag"));
                const auto answer = client.send(method, how.target(office), headers,
                                                how.body ? how.body(office) : std::string{});
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
