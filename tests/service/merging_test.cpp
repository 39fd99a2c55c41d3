// Entries that are one place: found on entry, confirmed as two, joined with their records and figures kept.

#include "audit/verify.hpp"
#include "service/a_registry_desk.hpp"
#include "statistics/figures.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using access::Role;

namespace {

const std::string shop = R"({"name":"好味道餐饮店","community":"东湖社区","address":"湖滨路12号"})";
const std::string slip = R"({"name":"好味到餐饮店","community":"东湖社区","address":"湖滨路12号")";

std::string id_of(const HttpAnswer& answer) {
    return text_at(Json::parse(answer.body), "id");
}

std::string figures(Desk& desk, const std::string& from, const std::string& to) {
    return desk.office.office.database().read([&](const db::Reader& reader) {
        return statistics::to_json(statistics::figures_of(reader, {day(from), day(to)}, {})).dump();
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(places_registered_twice)

BOOST_DATA_TEST_CASE(nearly_the_same_name_and_address_are_asked_about_once, engines(), engine) {
    Desk desk{engine};
    const auto official = desk.office.token(Role::official);
    const auto first = desk.post("/api/v1/enterprises", official, shop);
    BOOST_REQUIRE_MESSAGE(first.status == 201, first.body);
    const auto asked = desk.post("/api/v1/enterprises", official, slip + "}");
    BOOST_TEST(asked.status == 409);
    const Json problem = Json::parse(asked.body);
    BOOST_TEST(text_at(problem, "type") == "/problems/possible-duplicate");
    BOOST_TEST(text_at(problem, "candidates.0.id") == id_of(first));
    BOOST_TEST(text_at(problem, "candidates.0.likeness") == "near_name");
    BOOST_TEST(desk.post("/api/v1/enterprises", official, slip + R"(,"confirmed_new":true})").status == 422);
    const auto second = desk.post("/api/v1/enterprises", official,
                                  slip + R"(,"confirmed_new":true,"confirmed_reason":"两家分别持照"})");
    BOOST_REQUIRE_MESSAGE(second.status == 201, second.body);
    // Once confirmed, the two are no candidates for each other any more.
    const auto path = "/api/v1/enterprises/" + id_of(second);
    BOOST_TEST(Json::parse(desk.get(path + "/duplicates", official).body).find("items")->list()->empty());
    BOOST_TEST(desk.get(path + "/history", official).body.find("两家分别持照") != std::string::npos);
    BOOST_TEST(desk.sound());
}

BOOST_DATA_TEST_CASE(one_code_at_one_address_is_asked_about_whatever_the_name, engines(), engine) {
    Desk desk{engine};
    const auto official = desk.office.token(Role::official);
    const std::string rest =
        R"(","uscc":"91350100M000100Y43","community":"东湖社区","address":"湖滨路12号"})";
    BOOST_TEST(desk.post("/api/v1/enterprises", official, R"({"name":"甲餐饮)" + rest).status == 201);
    const auto asked = desk.post("/api/v1/enterprises", official, R"({"name":"乙小吃)" + rest);
    BOOST_TEST(asked.status == 409);
    BOOST_TEST(asked.body.find("same_code") != std::string::npos);
}

BOOST_DATA_TEST_CASE(an_entry_elsewhere_is_not_given_away_by_the_question, engines(), engine) {
    Desk desk{engine};
    const std::string code = R"(","uscc":"91350100M000100Y43","address":"湖滨路12号","community":")";
    BOOST_TEST(desk.post("/api/v1/enterprises", desk.office.token(Role::official),
                         R"({"name":"甲餐饮)" + code + R"(东湖社区"})")
                   .status == 201);
    const auto far = desk.office.token(Role::official, "西山社区");
    BOOST_TEST(desk.post("/api/v1/enterprises", far, R"({"name":"甲餐饮)" + code + R"(西山社区"})").status ==
               201);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(joining_two_entries)

// check 3 of docs/checks.md: 家次 and 家 are never mixed. Check 19: what an entry said on a day stays answerable.
BOOST_DATA_TEST_CASE(a_joined_entry_keeps_its_records_and_visits_and_hazards_count_as_before, engines(),
                     engine) {
    Desk desk{engine};
    auto& office = desk.office;
    const auto official = office.token(Role::official);
    const Enterprise double_entry = office.some_place();
    const Inspection visit = office.visit(double_entry, "2024-11-05");
    const Hazard hazard = office.write([&](db::Transaction& transaction) {
        Office planting{transaction, office.office.ids()};
        return planting.plant(a_hazard().code("YH1").found_at(visit).due("2025-01-15"));
    });
    const std::string old_quarter = figures(desk, "2024-10-01", "2024-12-30");
    const auto whole_year = [&] { return Json::parse(figures(desk, "2024-01-01", "2024-12-31")); };
    const Json before = whole_year();
    BOOST_TEST(*before.at_path("inspections.enterprises")->integer() == 2);

    const auto from = "/api/v1/enterprises/" + double_entry.id.text();
    const std::string into = office.enterprise.id.text();
    const auto wish = [](const std::string& to, const std::string& why) {
        return R"({"into":")" + to + R"(","reason":")" + why + R"("})";
    };
    BOOST_TEST(desk.post(from + "/merge", office.token(Role::inspector), wish(into, "重复")).status == 403);
    BOOST_TEST(desk.post(from + "/merge", official, wish(into, "")).status == 422);
    BOOST_TEST(desk.post(from + "/merge", official, wish(double_entry.id.text(), "重复")).status == 422);
    BOOST_TEST(
        desk.post(from + "/merge", office.token(Role::official, "西山社区"), wish(into, "重复")).status ==
        404);
    const auto merged = desk.post(from + "/merge", official, wish(into, "同一家店登记了两次"));
    BOOST_REQUIRE_MESSAGE(merged.status == 200, merged.body);

    // Readable, with the way to the entry that stands for it; changed no more.
    const Json entry = Json::parse(desk.get(from, official).body);
    BOOST_TEST(text_at(entry, "status") == "merged");
    BOOST_TEST(text_at(entry, "merged_into") == into);
    BOOST_TEST(desk.patch(from, official, R"({"grid":"1"})").status == 409);
    BOOST_TEST(desk.post(from + "/merge", official, wish(into, "再来")).status == 409);
    BOOST_TEST(desk.get("/api/v1/enterprises", official).body.find(double_entry.id.text()) ==
               std::string::npos);
    BOOST_TEST(desk.get("/api/v1/enterprises?status=merged", official).body.find(double_entry.id.text()) !=
               std::string::npos);
    // Its records are found under the place, and under the entry that they were made with.
    for (const auto& place : {into, double_entry.id.text()}) {
        BOOST_TEST(desk.get("/api/v1/inspections?enterprise=" + place, official).body.find(visit.id.text()) !=
                   std::string::npos);
        BOOST_TEST(desk.get("/api/v1/hazards?enterprise=" + place, official).body.find(hazard.id.text()) !=
                   std::string::npos);
    }
    const auto history = desk.get("/api/v1/enterprises/" + into + "/history", official).body;
    BOOST_TEST(history.find("enterprise.merge") != std::string::npos);

    // A period that was over keeps every figure; the year counts one enterprise less and nothing else
    // changes.
    BOOST_TEST(figures(desk, "2024-10-01", "2024-12-30") == old_quarter);
    const Json after = whole_year();
    for (const auto* figure : {"inspections.visits", "hazards.found", "hazards.open_at_end"})
        BOOST_TEST((*after.at_path(figure) == *before.at_path(figure)), figure);
    BOOST_TEST(*after.at_path("inspections.enterprises")->integer() == 1);
    BOOST_TEST(desk.sound());
}

BOOST_DATA_TEST_CASE(tenants_and_entries_joined_before_follow, engines(), engine) {
    Desk desk{engine};
    auto& office = desk.office;
    const auto official = office.token(Role::official);
    const auto a = office.some_place(), b = office.some_place();
    const auto path = [](const Enterprise& place) { return "/api/v1/enterprises/" + place.id.text(); };
    const auto tenant =
        desk.post("/api/v1/enterprises", official,
                  R"({"name":"租户小店","community":"东湖社区","landlord":")" + b.id.text() + "\"}");
    const auto join = [&](const Enterprise& from, const Enterprise& into) {
        return desk
            .post(path(from) + "/merge", official, R"({"reason":"重复","into":")" + into.id.text() + "\"}")
            .status;
    };
    BOOST_TEST(join(a, b) == 200);
    BOOST_TEST(join(office.enterprise, a) == 409); // a stands for nothing any more
    BOOST_TEST(join(b, office.enterprise) == 200);
    BOOST_TEST(text_at(Json::parse(desk.get(path(a), official).body), "merged_into") ==
               office.enterprise.id.text());
    BOOST_TEST(text_at(Json::parse(desk.get(tenant.header("location"), official).body), "landlord") ==
               office.enterprise.id.text());
    BOOST_TEST(desk.sound());
}

BOOST_AUTO_TEST_SUITE_END()
