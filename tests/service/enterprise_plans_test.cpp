// Plans of enterprises over HTTP: the templates that they are handed, and how their register is searched.
#include "plan/templates.hpp"
#include "service/a_registry_desk.hpp"
#include "service/plan_cases.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using access::Role;

namespace {

std::string escaped(std::string_view text) {
    constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    for (const unsigned char byte : text)
        out += {'%', digits[byte >> 4], digits[byte & 15]};
    return out;
}

} // namespace

BOOST_AUTO_TEST_SUITE(plans_of_enterprises)

BOOST_AUTO_TEST_CASE(every_template_is_listed_printed_and_given_as_text) {
    AWorkingOffice office{engines().front()}; // the engine has no part in it
    HttpClient client{office.port()};
    const auto clerk = office.token(Role::clerk);
    const auto all = Json::parse(client.send("GET", "/api/v1/plan-templates", clerk).body);
    const auto& items = *all.find("items")->list();
    BOOST_TEST(items.size() == plan::enterprise_templates_in({}).size());
    for (const auto& item : items) {
        for (const auto* language : {"zh", "en"}) {
            const auto pdf = client.send("GET", text_at(item, "pdf") + "?language=" + language, clerk);
            BOOST_TEST(pdf.status == 200, pdf.body.substr(0, 400));
            BOOST_TEST(pdf.body.starts_with("%PDF"));
        }
        BOOST_TEST(client.send("GET", text_at(item, "docx"), clerk).body.starts_with("PK"));
        const auto text = client.send("GET", text_at(item, "text"), clerk);
        BOOST_TEST(text.status == 200);
        BOOST_TEST(text.body.find("family: enterprise") != std::string::npos);
    }
    BOOST_TEST(client.send("GET", "/api/v1/plan-templates/storm.pdf", clerk).status == 404);
    BOOST_TEST(client.send("GET", "/api/v1/plan-templates/storm.md", clerk).status == 404);
}

BOOST_DATA_TEST_CASE(an_entry_is_found_by_its_words_within_the_area_alone, engines(), engine) {
    Desk desk{engine};
    const auto official = desk.office.token(Role::official);
    const auto added = desk.post("/api/v1/enterprise-plans", official,
                                 R"({"enterprise":")" + desk.office.enterprise.id.text() +
                                     R"(","title":"液氨泄漏专项预案","published_on":"2024-10-08"})");
    BOOST_REQUIRE_MESSAGE(added.status == 201, added.body);
    const auto found = [&](const std::string& words, const HttpHeaders& as) {
        const auto answer = desk.get("/api/v1/search?kinds=enterprise_plan&q=" + escaped(words), as);
        BOOST_TEST(answer.status == 200, answer.body);
        return Json::parse(answer.body).at_path("groups.0.items")->list()->size();
    };
    BOOST_TEST(found("液氨", official) == 1u);
    BOOST_TEST(found("液氨", desk.office.token(Role::official, "清泉社区")) == 0u);
    BOOST_TEST(desk.patch(added.header("location"), official, R"({"title":"氨制冷专项预案"})").status == 200);
    BOOST_TEST(found("液氨", official) == 0u);
    BOOST_TEST(found("制冷", official) == 1u);
}

BOOST_AUTO_TEST_SUITE_END()
