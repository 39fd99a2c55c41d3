// Whose role is bound to a grid: what lies in it, and nothing outside.

#include "patrol/clue.hpp"
#include "service/a_working_office.hpp"
#include "support/photo.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using access::Role;

namespace bihuan::test {

inline const std::string community = "东湖社区";

/// Two places of a community, each in its grid with a visit and a hazard.
struct AGrid : AWorkingOffice {
    explicit AGrid(TestEngine engine) : AWorkingOffice(engine), client(port()) {
        for (const auto* grid : {"第一网格", "第二网格"}) {
            const auto shop = some_place();
            auto after = shop;
            after.grid = grid;
            write([&](db::Transaction& transaction) {
                audit::update(transaction, "enterprise.correct", shop, after);
            });
            visits.push_back(visit(after, "2024-12-01"));
            found.push_back(write([&](db::Transaction& transaction) {
                Office planting{transaction, office.ids()};
                return planting.plant(
                    a_hazard().code(fresh_code()).found_at(visits.back()).due("2025-01-15"));
            }));
        }
    }
    HttpHeaders bound(Role role, const std::string& grid = "第一网格") {
        Account of = account(role);
        const Account before = of;
        of.roles.front().area = community;
        of.roles.front().grid = grid;
        write(
            [&](db::Transaction& transaction) { audit::update(transaction, "account.correct", before, of); });
        return token(of);
    }
    int status(const std::string& method, const std::string& path, const HttpHeaders& who,
               const std::string& body = {}) {
        return client.send(method, path, who, body).status;
    }
    std::string clue(const std::string& grid) {
        const auto made =
            client.send("POST", "/api/v1/clues", token(Role::official),
                        R"({"received_at":"2024-12-20T10:00:00+08:00","community":")" + community +
                            R"(","grid":")" + grid + R"(","content":")" + grid + "楼道堆放杂物" + "\"}");
        BOOST_REQUIRE_MESSAGE(made.status == 201, made.body);
        return text_at(Json::parse(made.body), "id");
    }

    HttpClient client;
    std::vector<Inspection> visits;
    std::vector<Hazard> found;
};

} // namespace bihuan::test

namespace {

std::string patrol(const std::string& grid) {
    return R"({"date":"2024-12-30","person_times":2,"community":")" + community + R"(","grid":")" + grid +
           "\"}";
}

} // namespace

BOOST_AUTO_TEST_SUITE(bound_to_a_grid)

BOOST_DATA_TEST_CASE(sees_the_hazards_and_inspections_of_its_grid_and_no_others, engines(), engine) {
    AGrid office{engine};
    for (const auto role : {Role::grid_worker, Role::inspector}) {
        const auto headers = office.bound(role);
        const auto hazards = office.client.send("GET", "/api/v1/hazards", headers).body;
        BOOST_TEST(hazards.find(office.found[0].code) != std::string::npos);
        BOOST_TEST(hazards.find(office.found[1].code) == std::string::npos);
        const auto inspections = office.client.send("GET", "/api/v1/inspections", headers).body;
        BOOST_TEST(inspections.find(office.visits[0].code) != std::string::npos);
        BOOST_TEST(inspections.find(office.visits[1].code) == std::string::npos);
        for (std::size_t i = 0; i < 2; ++i) {
            const int wanted = i == 0 ? 200 : 404;
            BOOST_TEST(office.status("GET", "/api/v1/hazards/" + office.found[i].id.text(), headers) ==
                       wanted);
            BOOST_TEST(office.status("GET", "/api/v1/inspections/" + office.visits[i].id.text(), headers) ==
                       wanted);
            BOOST_TEST(office.status("GET", "/api/v1/hazards/" + office.found[i].id.text() + "/deadlines",
                                     headers) == wanted);
        }
    }
    const auto csv =
        office.client.send("GET", "/api/v1/hazards/export", office.bound(Role::grid_worker)).body;
    BOOST_TEST(csv.find(office.found[0].code) != std::string::npos);
    BOOST_TEST(csv.find(office.found[1].code) == std::string::npos);
}

BOOST_DATA_TEST_CASE(an_officer_acts_in_the_grid_and_nowhere_else, engines(), engine) {
    AGrid office{engine};
    const auto inspector = office.bound(Role::inspector);
    const auto rectify = [&](const Hazard& hazard) {
        return office.status("POST", "/api/v1/hazards/" + hazard.id.text() + "/rectifications", inspector,
                             R"({"measures":"已清理","rectified_on":"2024-12-30"})");
    };
    BOOST_TEST(rectify(office.found[0]) == 201);
    BOOST_TEST(rectify(office.found[1]) == 404);
    const auto answer =
        office.client.send("POST", "/api/v1/hazards/assignments", office.bound(Role::official),
                           R"({"department":"消防科","hazards":[")" + office.found[0].id.text() + R"(",")" +
                               office.found[1].id.text() + "\"]}");
    BOOST_TEST(*Json::parse(answer.body).find("assigned")->integer() == 1);
}

// check 1 of docs/checks.md
BOOST_DATA_TEST_CASE(a_grid_worker_hands_in_patrols_and_clues_in_one_batch_and_no_more, engines(), engine) {
    AGrid office{engine};
    const auto worker = office.bound(Role::grid_worker);
    const auto item = [](const std::string& path, const std::string& body) {
        return Json::Object{{"method", "POST"}, {"path", path}, {"body", Json::parse(body)}};
    };
    const auto clue = [&](const std::string& grid) {
        return R"({"received_at":"2024-12-30T10:00:00+08:00","content":"灭火器过期","community":")" +
               community + R"(","grid":")" + grid + "\"}";
    };
    const Json batch = Json::Object{
        {"items",
         Json::List{item("/api/v1/patrols", patrol("第一网格")), item("/api/v1/patrols", patrol("第二网格")),
                    item("/api/v1/clues", clue("第一网格")), item("/api/v1/clues", clue("第二网格")),
                    item("/api/v1/hazards/" + office.found[0].id.text() + "/rectifications",
                         R"({"measures":"已清理","rectified_on":"2024-12-30"})")}}};
    const auto answer = office.client.send("POST", "/api/v1/sync/batch", worker, batch.dump());
    BOOST_TEST(answer.status == 200);
    const int wanted[]{201, 403, 201, 403, 403};
    for (std::size_t i = 0; i < std::size(wanted); ++i)
        BOOST_TEST(*Json::parse(answer.body).at_path("items." + std::to_string(i) + ".status")->integer() ==
                       wanted[i],
                   i);
    BOOST_TEST(office.status("GET", "/api/v1/sync/waiting", worker) == 200);
}

BOOST_DATA_TEST_CASE(a_photo_is_added_to_a_clue_of_the_grid_and_to_no_other, engines(), engine) {
    AGrid office{engine};
    auto worker = office.bound(Role::grid_worker);
    worker.back().second = "application/octet-stream";
    const auto add = [&](const std::string& type, const std::string& subject) {
        return office.status("POST",
                             "/api/v1/evidence?subject_type=" + type + "&purpose=scene&subject=" + subject,
                             worker, a_photo());
    };
    BOOST_TEST(add("clue", office.clue("第一网格")) == 201);
    BOOST_TEST(add("clue", office.clue("第二网格")) == 404);
    BOOST_TEST(add("hazard", office.found[0].id.text()) == 201);
    BOOST_TEST(add("hazard", office.found[1].id.text()) == 404);
}

BOOST_AUTO_TEST_SUITE_END()
