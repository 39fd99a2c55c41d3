// Search, what is read before a visit, and where to go next, over HTTP.

#include "enterprise/before_visit.hpp"
#include "enterprise/to_do.hpp"
#include "service/a_registry_desk.hpp"

#include "app/search_kinds.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using access::Role;

namespace {

/// As it stands in an address.
std::string escaped(const std::string& text) {
    std::string out;
    for (const unsigned char byte : text) {
        constexpr char digits[] = "0123456789ABCDEF";
        out += {'%', digits[byte >> 4], digits[byte & 15]};
    }
    return out;
}

Json answer_to(Desk& desk, const HttpHeaders& as, const std::string& query, const std::string& kinds = {}) {
    const auto answer =
        desk.get("/api/v1/search?q=" + escaped(query) + (kinds.empty() ? "" : "&kinds=" + kinds), as);
    BOOST_TEST(answer.status == 200, answer.body);
    return Json::parse(answer.body);
}

Hazard plant(Desk& desk, const Inspection& at, HazardStory story) {
    return desk.office.write([&](db::Transaction& transaction) {
        Office planting{transaction, desk.office.office.ids()};
        return planting.plant(story.found_at(at));
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(searching_over_http)

BOOST_DATA_TEST_CASE(people_find_places_hazards_and_inspections_by_two_characters, engines(), engine) {
    Desk desk{engine};
    const auto official = desk.office.token(Role::official);
    const auto made = desk.post(
        "/api/v1/enterprises", official,
        R"({"name":"悦来客栈","community":"东湖社区","address":"八纬路7号","principal":"周平","phone":"13900000000"})");
    BOOST_REQUIRE(made.status == 201);
    const auto place = text_at(Json::parse(made.body), "id");
    const auto inspected = desk.post(
        "/api/v1/inspections", desk.office.token(Role::inspector),
        R"({"code":"JC77","date":"2024-12-02","kind":"routine","emergency_reason":"群众反映","conclusion":"存在问题","officers":[{"name":"王强"},{"name":"李敏"}],"enterprise":")" +
            place + R"(","hazards":[{"code":"YH77","description":"客房烟感失灵","due_date":"2024-12-20"}]})");
    BOOST_REQUIRE_MESSAGE(inspected.status == 201, inspected.body);

    for (const auto* query : {"悦来", "纬路", "周平"}) {
        const Json answer = answer_to(desk, official, query, "enterprise");
        BOOST_TEST(text_at(answer, "groups.0.items.0.id") == place, query);
        BOOST_TEST(text_at(answer, "groups.0.items.0.label") == "悦来客栈");
        BOOST_TEST(text_at(answer, "groups.0.items.0.place") == "八纬路7号");
        BOOST_TEST(text_at(answer, "groups.0.items.0.state") == "open");
    }
    const Json hazards = answer_to(desk, official, "烟感");
    BOOST_TEST(text_at(hazards, "groups.1.items.0.label") == "YH77 客房烟感失灵");
    BOOST_TEST(text_at(hazards, "groups.1.items.0.place") == "悦来客栈");
    BOOST_TEST(text_at(answer_to(desk, official, "jc77"), "groups.2.items.0.place") == "悦来客栈");
    BOOST_TEST(answer_to(desk, official, "13900000000").dump().find("悦来") ==
               std::string::npos); // no telephones

    // Corrected, it is found by its new name alone.
    BOOST_TEST(desk.patch("/api/v1/enterprises/" + place, official, R"({"name":"同福客栈"})").status == 200);
    BOOST_TEST(text_at(answer_to(desk, official, "同福", "enterprise"), "groups.0.items.0.id") == place);
    BOOST_TEST(answer_to(desk, official, "悦来", "enterprise").at_path("groups.0.items")->list()->empty());

    const auto far = desk.office.token(Role::official, "西山社区");
    for (const auto* query : {"同福", "烟感", "jc77"}) {
        const Json answer = answer_to(desk, far, query);
        for (const auto& group : *answer.find("groups")->list())
            BOOST_TEST(group.find("items")->list()->empty(), query);
    }
    BOOST_TEST(desk.get("/api/v1/search?q=" + escaped("同"), official).status == 422);
    BOOST_TEST(desk.get("/api/v1/search?q=ab&kinds=person", official).status == 422);
    BOOST_TEST(desk.get("/api/v1/search?q=ab&limit=0", official).status == 422);
    BOOST_TEST(desk.get("/api/v1/search?q=ab").status == 401);
}

BOOST_DATA_TEST_CASE(an_index_made_anew_finds_the_same, engines(), engine) {
    Desk desk{engine};
    const auto official = desk.office.token(Role::official);
    plant(desk, desk.office.inspection,
          a_hazard().code("YH1").due("2025-01-15")); // without telling the search
    BOOST_TEST(answer_to(desk, official, "疏散").at_path("groups.1.items")->list()->empty());
    for (int round = 0; round < 2; ++round) {
        app::reindex(desk.office.office.database());
        BOOST_TEST(text_at(answer_to(desk, official, "疏散"), "groups.1.items.0.label").starts_with("YH1"));
        BOOST_TEST(answer_to(desk, official, "好味").at_path("groups.0.items")->list()->size() == 1u);
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(before_leaving)

// check 4 of docs/checks.md: the visits of the year are counted, re-inspections apart.
BOOST_DATA_TEST_CASE(an_officer_reads_what_was_done_and_what_one_visit_can_settle, engines(), engine) {
    Desk desk{engine};
    auto& office = desk.office;
    const auto official = office.token(Role::official);
    office.visit(office.enterprise, "2023-06-01"); // another year
    office.visit(office.enterprise, "2024-12-10");
    BOOST_TEST(
        desk.patch(
                desk.path(), official,
                R"({"inspection_cap":2,"grid":"第一网格","longitude":117.2,"latitude":39.1,"coordinate_datum":"cgcs2000","licences":[{"name":"食品经营许可证","valid_to":"2025-01-10"},{"name":"卫生许可证","valid_to":"2026-01-10"}]})")
            .status == 200);
    plant(desk, office.inspection, a_hazard().code("YH1").due("2024-12-20"));
    plant(desk, office.inspection, a_hazard().code("YH2").due("2025-03-01"));
    plant(desk, office.inspection, a_hazard().code("YH3").due("2024-12-20").closed_on("2024-12-18"));
    const Enterprise neighbour = office.some_place();
    plant(desk, office.visit(neighbour, "2024-12-05"), a_hazard().code("YH4").due("2025-01-05"));
    BOOST_TEST(desk.patch("/api/v1/enterprises/" + neighbour.id.text(), official,
                          R"({"longitude":117.2,"latitude":39.109,"coordinate_datum":"cgcs2000"})")
                   .status == 200);

    const auto read = desk.get(desk.path() + "/before-visit", official);
    BOOST_REQUIRE_MESSAGE(read.status == 200, read.body);
    const Json told = Json::parse(read.body);
    BOOST_TEST(*told.at_path("this_year.visits")->integer() == 2);
    BOOST_TEST(*told.at_path("this_year.cap_reached")->boolean());
    BOOST_TEST(text_at(told, "this_year.inspections.0.date") == "2024-12-10");
    BOOST_TEST(text_at(told, "this_year.inspections.0.officers.1") == "李敏");
    BOOST_TEST(told.find("open_hazards")->list()->size() == 2u);
    BOOST_TEST(text_at(told, "open_hazards.0.code") == "YH1");
    BOOST_TEST(*told.at_path("open_hazards.0.overdue")->boolean());
    BOOST_TEST(told.find("one_visit")->list()->size() == 1u);
    BOOST_TEST(text_at(told, "one_visit.0.zh") == "复查隐患 YH1");
    BOOST_TEST(told.find("expiring")->list()->size() == 1u);
    BOOST_TEST(text_at(told, "expiring.0.name") == "食品经营许可证");
    BOOST_TEST(text_at(told, "nearby.0.id") == neighbour.id.text());
    BOOST_TEST(*told.at_path("nearby.0.metres")->integer() == 1001); // 0.009 of a degree
    BOOST_TEST(text_at(told, "nearby.0.hazards.0") == "YH4");
}

BOOST_DATA_TEST_CASE(the_list_of_what_is_to_be_done_says_why, engines(), engine) {
    Desk desk{engine};
    auto& office = desk.office;
    const auto official = office.token(Role::official);
    const Enterprise red = office.some_place(), overdue = office.some_place(), closed = office.some_place();
    BOOST_TEST(
        desk.patch("/api/v1/enterprises/" + red.id.text(), official, R"({"risk_level":"red"})").status ==
        200);
    plant(desk, office.visit(overdue, "2024-12-01"), a_hazard().code("YH1").due("2024-12-30"));
    BOOST_TEST(desk.post("/api/v1/enterprises/" + closed.id.text() + "/status", official,
                         R"({"status":"closed","changed_on":"2024-12-01","reason":"搬空"})")
                   .status == 200);
    const Json list = Json::parse(desk.get("/api/v1/to-do", official).body);
    BOOST_TEST(list.find("items")->list()->size() == 3u);
    BOOST_TEST(text_at(list, "items.0.id") == overdue.id.text());
    BOOST_TEST(text_at(list, "items.0.why.code") == "deadline_passed");
    BOOST_TEST(text_at(list, "items.0.why.zh") == "有隐患的整改期限已过 1 天，须到场查看");
    BOOST_TEST(text_at(list, "items.1.id") == red.id.text());
    BOOST_TEST(text_at(list, "items.2.last_visit") == "2024-12-01");
    const Json first = Json::parse(desk.get("/api/v1/to-do?limit=1", official).body);
    BOOST_TEST(first.find("items")->list()->size() == 1u);
    BOOST_TEST(*first.find("places")->integer() == 3);
    BOOST_TEST(Json::parse(desk.get("/api/v1/to-do", office.token(Role::official, "西山社区")).body)
                   .find("items")
                   ->list()
                   ->empty());
}

BOOST_AUTO_TEST_CASE(every_statement_goes_by_an_index) {
    const FreshDatabase database{TestEngine{db::Engine::sqlite}};
    const std::string to_do[] = {
        enterprise::sql::places_at_work("enterprise.community IN ('a', 'b')", "'2024-01-01'"),
        enterprise::sql::open_hazards_by_place("coalesce(entry.community, '') IN ('a', 'b')")};
    for (const std::string_view sql :
         {enterprise::sql::visits_of_place, enterprise::sql::open_hazards_of_place,
          enterprise::sql::tasks_of_place, enterprise::sql::due_nearby, std::string_view{to_do[0]},
          std::string_view{to_do[1]}})
        database.read([&](const db::Reader& reader) {
            reader.each("EXPLAIN QUERY PLAN " + std::string{sql}, {}, [&](const db::Row& row) {
                for (const auto* table : {"SCAN hazard", "SCAN inspection", "SCAN visit", "SCAN entry",
                                          "SCAN enterprise", "SCAN place", "SCAN timeline"})
                    BOOST_TEST(!row.text(3).starts_with(table), sql << ": " << row.text(3));
            });
        });
}

BOOST_AUTO_TEST_SUITE_END()
