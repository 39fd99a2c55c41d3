#include "service/a_working_office.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using access::Role;

BOOST_AUTO_TEST_SUITE(reports_over_http)

BOOST_DATA_TEST_CASE(are_listed_for_every_period_with_records, engines(), engine) {
    AWorkingOffice office{engine};
    office.visit(office.enterprise, "2024-02-01");
    HttpClient client{office.port()};
    const auto headers = office.token(Role::clerk);
    const Json list = Json::parse(client.send("GET", "/api/v1/reports", headers).body);
    BOOST_TEST(text_at(list, "items.0.kind") == "annual"); // the year before its quarters, newest first
    BOOST_TEST(text_at(list, "items.0.title") == "2024年年度报告");
    BOOST_TEST(*list.at_path("items.0.provisional")->boolean()); // 31 December is not over
    BOOST_TEST(list.find("items")->list()->size() == 5u);
    for (const auto& report : *list.find("items")->list())
        BOOST_TEST(client.send("GET", text_at(report, "json"), headers).status == 200);
}

BOOST_DATA_TEST_CASE(give_the_figures_of_the_period_and_know_when_nothing_changed, engines(), engine) {
    AWorkingOffice office{engine};
    office.hazard();
    HttpClient client{office.port()};
    const auto headers = office.token(Role::official);
    const auto report = client.send("GET", "/api/v1/reports/quarterly/2024/4.json", headers);
    BOOST_TEST(*Json::parse(report.body).at_path("hazards.found")->integer() == 1);
    auto known = headers;
    known.emplace_back("If-None-Match", report.header("etag"));
    BOOST_TEST(client.send("GET", "/api/v1/reports/quarterly/2024/4.json", known).status == 304);
    office.hazard();
    BOOST_TEST(client.send("GET", "/api/v1/reports/quarterly/2024/4.json", known).status == 200);
}

BOOST_DATA_TEST_CASE(are_downloaded_as_pdf_under_a_name_that_people_read, engines(), engine) {
    AWorkingOffice office{engine};
    office.hazard();
    HttpClient client{office.port()};
    const auto headers = office.token(Role::clerk);
    const auto quarter = client.send("GET", "/api/v1/reports/quarterly/2024/4.pdf", headers);
    BOOST_TEST(quarter.status == 200);
    BOOST_TEST(quarter.header("content-type") == "application/pdf");
    BOOST_TEST(quarter.body.starts_with("%PDF-"));
    // 2024年第四季度报告.pdf, percent-encoded (RFC 8187), and a plain name beside it
    BOOST_TEST(quarter.header("content-disposition") ==
               "attachment; filename=\"2024-Q4.pdf\"; filename*=UTF-8''"
               "2024%E5%B9%B4%E7%AC%AC%E5%9B%9B%E5%AD%A3%E5%BA%A6%E6%8A%A5%E5%91%8A.pdf");
    const auto annual = client.send("GET", "/api/v1/reports/annual/2024.pdf?language=en", headers);
    BOOST_TEST(annual.status == 200);
    BOOST_TEST(annual.header("content-disposition").find("Annual%20report%202024.pdf") != std::string::npos);
    auto known = headers;
    known.emplace_back("If-None-Match", quarter.header("etag"));
    BOOST_TEST(client.send("GET", "/api/v1/reports/quarterly/2024/4.pdf", known).status == 304);
    BOOST_TEST(client.send("GET", "/api/v1/reports/annual/2024.pdf?language=fr", headers).status == 422);
}

// A slip of the pen in the year kept the service busy for good.
BOOST_AUTO_TEST_CASE(figures_of_more_than_a_hundred_years_are_refused_with_the_latest_day) {
    AWorkingOffice office{TestEngine{db::Engine::sqlite}};
    HttpClient client{office.port()};
    const auto headers = office.token(Role::official);
    for (const auto* path : {"figures", "figures/leaders", "figures/statutory"}) {
        const auto refused =
            client.send("GET", "/api/v1/" + std::string{path} + "?from=2023-05-01&to=9999-12-31", headers);
        BOOST_TEST(refused.status == 422, path);
        BOOST_TEST(refused.body.find("2123-05-01") != std::string::npos, refused.body);
    }
    BOOST_TEST(client.send("GET", "/api/v1/figures?from=2023-05-01&to=2123-05-01", headers).status == 200);
}

BOOST_AUTO_TEST_CASE(of_no_period_or_of_one_to_come_are_refused) {
    AWorkingOffice office{TestEngine{db::Engine::sqlite}};
    HttpClient client{office.port()};
    const auto headers = office.token(Role::official);
    for (const auto* path :
         {"quarterly/2024/5.json", "quarterly/2024/0.json", "quarterly/x/1.json", "annual/24.json",
          "annual/2024.odt", "quarterly/2024/1.json.pdf", "quarterly/2024/.json"})
        BOOST_TEST(client.send("GET", "/api/v1/reports/" + std::string{path}, headers).status == 404, path);
    const auto to_come = client.send("GET", "/api/v1/reports/annual/2025.json", headers);
    BOOST_TEST(to_come.status == 422);
    BOOST_TEST(to_come.body.find("report-in-the-future") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
