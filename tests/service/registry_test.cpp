// The registry of places over HTTP: every field, changes of status, history, tenants.

#include "service/a_registry_desk.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using access::Role;

namespace {

bool holds(const std::string& body, std::string_view text) {
    return body.find(text) != std::string::npos;
}

} // namespace

BOOST_AUTO_TEST_SUITE(registry_of_places)

BOOST_DATA_TEST_CASE(an_entry_holds_what_the_office_knows_of_a_place, engines(), engine) {
    Desk desk{engine};
    const auto official = desk.office.token(Role::official);
    const std::string told =
        R"({"legacy_registration_no":"120102000012345","registered_address":"河东区八纬路1号","longitude":117.25,"latitude":39.12,"coordinate_datum":"gcj02","competent_department":"区商务局","building":"2号楼3层","landlord":")" +
        desk.office.enterprise.id.text() +
        R"(","is_lessee":true,"small_place_kind":"restaurant","special_equipment":[{"kind":"电梯","registration_no":"梯11津","inspect_by":"2025-03-01"}],"licences":[{"name":"食品经营许可证","number":"JY2","valid_to":"2024-11-30"}],"uscc_missing_reason":"stall","inspection_cap":2,"safety_officer":"周平","safety_officer_phone":"13800000001","principal_phone":"13800000002","name":"小吃摊","community":"东湖社区"})";
    const auto made = desk.post("/api/v1/enterprises", official, told);
    BOOST_REQUIRE_MESSAGE(made.status == 201, made.body);
    const Json place = Json::parse(desk.get(made.header("location"), official).body);
    const Json wanted = Json::parse(told);
    for (const auto& [name, value] : *wanted.object())
        BOOST_TEST((*place.find(name) == value), name);
    BOOST_TEST(text_at(place, "flags.0.code") == "licence_expired");
    const auto clerk = desk.get(made.header("location"), desk.office.token(Role::clerk)).body;
    BOOST_TEST(!holds(clerk, "1380000000"));

    const auto tenants = desk.get(desk.path() + "/tenants", official);
    BOOST_TEST(text_at(Json::parse(tenants.body), "items.0.name") == "小吃摊");
    for (const auto* query :
         {"small_place_kind=restaurant", "status=open", "factor=gas_use", "doubtful=true"})
        BOOST_TEST(holds(desk.get("/api/v1/enterprises?" + std::string{query}, official).body, "小吃摊") ==
                       (std::string_view{query}.find("=gas") == std::string_view::npos &&
                        std::string_view{query}.find("true") == std::string_view::npos),
                   query);
    BOOST_TEST(desk.post("/api/v1/enterprises", official,
                         R"({"name":"甲","community":"东湖社区","longitude":200.5})")
                   .status == 422);
    BOOST_TEST(desk.sound());
}

BOOST_DATA_TEST_CASE(a_place_stops_closes_and_opens_again_with_day_and_reason, engines(), engine) {
    Desk desk{engine};
    const auto official = desk.office.token(Role::official);
    const auto path = desk.path() + "/status";
    BOOST_TEST(desk.patch(desk.path(), official, R"({"status":"closed"})").status == 422); // not by the way
    const auto stopped =
        desk.post(path, official, R"({"status":"suspended","changed_on":"2024-12-10","reason":"停业装修"})");
    BOOST_REQUIRE_MESSAGE(stopped.status == 200, stopped.body);
    BOOST_TEST(text_at(Json::parse(stopped.body), "status_since") == "2024-12-10");
    BOOST_TEST(desk.post(path, official, R"({"status":"suspended","changed_on":"2024-12-11","reason":"x"})")
                   .status == 409);
    for (const auto* wrong :
         {R"({"status":"open","changed_on":"2024-12-09","reason":"早于上次"})",
          R"({"status":"open","changed_on":"2025-01-01","reason":"晚于今天"})",
          R"({"status":"open","changed_on":"2024-12-20"})", R"({"status":"open","reason":"没有日期"})",
          R"({"status":"merged","changed_on":"2024-12-20","reason":"不能这样"})"})
        BOOST_TEST(desk.post(path, official, wrong).status == 422, wrong);
    BOOST_TEST(desk.post(path, official, R"({"status":"open","changed_on":"2024-12-20","reason":"恢复营业"})")
                   .status == 200);
    BOOST_TEST(desk.office.count("enterprise_status_change") == 2);
    BOOST_TEST(desk.post(path, desk.office.token(Role::clerk),
                         R"({"status":"closed","changed_on":"2024-12-20","reason":"x"})")
                   .status == 403);
    BOOST_TEST(desk.sound());
}

BOOST_DATA_TEST_CASE(the_history_of_an_entry_says_when_who_and_what, engines(), engine) {
    Desk desk{engine};
    const auto account = desk.office.account(Role::official);
    const auto official = desk.office.token(account);
    BOOST_TEST(desk.patch(desk.path(), official, R"({"address":"湖滨路9号","phone":"13900000000"})").status ==
               200);
    BOOST_TEST(desk.post(desk.path() + "/status", official,
                         R"({"status":"closed","changed_on":"2024-12-20","reason":"合同到期"})")
                   .status == 200);
    const auto read = desk.get(desk.path() + "/history", official);
    const Json history = Json::parse(read.body);
    BOOST_TEST(history.find("items")->list()->size() == 4u); // registered, corrected, status (entry and row)
    BOOST_TEST(text_at(history, "items.0.action") == "enterprise.change_status");
    BOOST_TEST(holds(read.body, "合同到期"));
    const Json* corrected = history.at_path("items.2");
    BOOST_TEST(text_at(*corrected, "who") == account.display_name);
    BOOST_TEST(text_at(*corrected, "at").starts_with("2024-12-31T04:00"));
    BOOST_TEST(text_at(*corrected, "what.en") == "corrected");
    BOOST_TEST(text_at(*corrected, "changes.0.label.zh") == "地址");
    BOOST_TEST(text_at(*corrected, "changes.0.after") == "湖滨路9号");
    BOOST_TEST(holds(read.body, "13900000000"));
    // Who may read records and no telephone numbers learns of the rest.
    const auto clerk = desk.get(desk.path() + "/history", desk.office.token(Role::clerk));
    BOOST_TEST(clerk.status == 200);
    BOOST_TEST(holds(clerk.body, "湖滨路9号"));
    BOOST_TEST(!holds(clerk.body, "13900000000"));
}

BOOST_DATA_TEST_CASE(an_entry_elsewhere_is_answered_as_if_it_did_not_exist, engines(), engine) {
    Desk desk{engine};
    const auto far = desk.office.token(Role::official, "西山社区");
    for (const auto* below : {"", "/history", "/tenants"})
        BOOST_TEST(desk.get(desk.path() + below, far).status == 404, below);
    BOOST_TEST(desk.post(desk.path() + "/status", far,
                         R"({"status":"closed","changed_on":"2024-12-20","reason":"x"})")
                   .status == 404);
}

BOOST_AUTO_TEST_SUITE_END()
