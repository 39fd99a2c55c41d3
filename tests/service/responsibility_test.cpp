// The responsibility system over HTTP: what the tables of routes do not show.
#include "audit/verify.hpp"
#include "core/hash.hpp"
#include "service/a_registry_desk.hpp"
#include "service/responsibility_cases.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using access::Role;

BOOST_AUTO_TEST_SUITE(responsibility_over_http)

BOOST_DATA_TEST_CASE(who_answers_can_be_asked_for_a_past_day_after_a_change_back_in_time, engines(), engine) {
    Desk desk{engine};
    const auto official = desk.office.token(Role::official);
    community_unit(desk.office, "东湖社区");
    const auto first = someone(desk.office), second = someone(desk.office);
    const auto begun = desk.post("/api/v1/leader-assignments", official,
                                 R"({"role":"leader","person":")" + first.id.text() +
                                     R"(","community":"东湖社区","valid_from":"2024-01-01","visits":1})");
    BOOST_REQUIRE(begun.status == 201);
    const auto id = text_at(Json::parse(begun.body), "id");
    const auto changed =
        desk.post("/api/v1/leader-assignments/" + id + "/reassign", official,
                  R"({"person":")" + second.id.text() + R"(","from":"2024-07-01","reason":"分工"})");
    BOOST_TEST(changed.status == 200, changed.body);
    const auto asked = [&](const std::string& day) {
        return text_at(Json::parse(desk.get(desk.path() + "/answering?day=" + day, official).body),
                       "answers.leaders.0.name");
    };
    BOOST_TEST(asked("2024-06-30") == first.name);
    BOOST_TEST(asked("2024-07-01") == second.name);
    // Another for the same days is refused at the field, with the one who has it.
    const auto twice = desk.post("/api/v1/leader-assignments", official,
                                 R"({"role":"leader","person":")" + someone(desk.office).id.text() +
                                     R"(","community":"东湖社区","valid_from":"2024-12-01"})");
    BOOST_TEST(twice.status == 422);
    BOOST_TEST(twice.body.find(second.name) != std::string::npos);
    const auto gap =
        desk.post("/api/v1/leader-assignments/" + text_at(Json::parse(changed.body), "id") + "/end", official,
                  R"({"last_day":"2024-12-31","reason":"调离"})");
    BOOST_TEST(gap.status == 409);
    BOOST_TEST(gap.body.find("responsibility-gap") != std::string::npos);
    BOOST_TEST(desk.sound());
}

BOOST_DATA_TEST_CASE(the_gaps_are_told_page_by_page_and_within_the_area_alone, engines(), engine) {
    Desk desk{engine};
    for (int i = 0; i < 4; ++i)
        desk.office.some_place();
    const auto official = desk.office.token(Role::official);
    std::size_t told = 0;
    std::string cursor;
    for (int pages = 0; pages < 9; ++pages) {
        const auto answer = Json::parse(
            desk.get("/api/v1/responsibility/gaps?limit=2" + (cursor.empty() ? "" : "&cursor=" + cursor),
                     official)
                .body);
        told += answer.find("items")->list()->size();
        BOOST_TEST(*answer.at_path("enterprises")->integer() == 5);
        if (answer.find("next_cursor")->is_null()) break;
        cursor = *answer.find("next_cursor")->text();
    }
    BOOST_TEST(told == 5u);
    const auto stranger = desk.office.token(Role::official, "清泉社区");
    BOOST_TEST(
        *Json::parse(desk.get("/api/v1/responsibility/gaps", stranger).body).find("enterprises")->integer() ==
        0);
    BOOST_TEST(desk.get(desk.path() + "/answering", stranger).status == 404);
    BOOST_TEST(desk.get("/api/v1/responsibility/leaders", stranger).status == 403);
}

BOOST_DATA_TEST_CASE(a_leader_assesses_and_what_was_confirmed_is_frozen, engines(), engine) {
    Desk desk{engine};
    const auto leader = desk.office.token(Role::leader);
    const auto drafted = desk.post("/api/v1/duty-assessments", leader, an_assessment_wish(desk.office));
    BOOST_REQUIRE_MESSAGE(drafted.status == 201, drafted.body);
    const std::string path = drafted.header("location");
    BOOST_TEST(desk.post(path + "/statement", leader, R"({"statement":"全年走访十二次。"})").status == 200);
    BOOST_TEST(desk.post(path + "/confirm", leader, "").status == 200);
    const auto late = desk.post(path + "/recount", leader, "");
    BOOST_TEST(late.status == 409);
    BOOST_TEST(late.body.find("assessment-frozen") != std::string::npos);
    const auto pdf = desk.get(path + "/statement.pdf", leader);
    BOOST_TEST(pdf.status == 200);
    BOOST_TEST(pdf.body.starts_with("%PDF"));
    BOOST_TEST(desk.post(path + "/reopen", leader, R"({"reason":"漏记"})").status == 200);
    // The feed of changes tells nobody what somebody scored.
    BOOST_TEST(desk.get(path, desk.office.token(Role::auditor)).status == 403);
    BOOST_TEST(desk.sound());
}

BOOST_DATA_TEST_CASE(the_compendium_that_was_issued_stays_as_it_was, engines(), engine) {
    Desk desk{engine};
    const auto official = desk.office.token(Role::official);
    const std::string at = "/api/v1/reports/responsibility/2024";
    const auto reported = [&](const std::string& ending) { return desk.get(at + ending, official); };
    const auto issued = desk.post(at + "/issue", official, "");
    BOOST_REQUIRE_MESSAGE(issued.status == 201, issued.body);
    const auto id = text_at(Json::parse(issued.body), "id");
    BOOST_TEST(text_at(Json::parse(issued.body), "kind") == "responsibility_compendium");
    BOOST_TEST(text_at(Json::parse(issued.body), "subject") == "2024");
    const auto pdf = reported(".pdf");
    BOOST_TEST(sha256(pdf.body) == text_at(Json::parse(issued.body), "pdf_sha256"));
    // Asked again without a change: the same document.
    BOOST_TEST(text_at(Json::parse(desk.post(at + "/issue", official, "").body), "id") == id);

    desk.office.some_place(); // one enterprise more
    BOOST_TEST(reported(".pdf").body == pdf.body);
    const auto refused = desk.post(at + "/issue", official, "");
    BOOST_TEST(refused.status == 409);
    BOOST_TEST(refused.body.find("document-stands") != std::string::npos);
    const auto next = desk.post(at + "/issue?replace=true", official, "");
    BOOST_TEST(next.status == 201);
    BOOST_TEST(text_at(Json::parse(next.body), "replaces") == id);
    BOOST_TEST(reported(".pdf").body != pdf.body);
    BOOST_TEST(desk.post("/api/v1/reports/responsibility/2024/issue",
                         desk.office.token(Role::official, "东湖社区"), "")
                   .status == 403);
    BOOST_TEST(desk.sound());
}

BOOST_AUTO_TEST_SUITE_END()
