// Ledgers over HTTP: looked at, tried, taken in, given out.

#include "service/a_working_office.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using access::Role;

namespace {

const std::string csv = "\xEF\xBB\xBF企业名称,社区,地址,备注\n"
                        "好味道分店,东湖社区,东湖路 8 号,新开\n"
                        ",东湖社区,东湖路 9 号,无名\n";

HttpHeaders as_csv(HttpHeaders headers) {
    headers.back().second = "text/csv";
    return headers;
}

Json post(HttpClient& client, const std::string& path, const HttpHeaders& headers, const std::string& body) {
    const auto answer = client.send("POST", path, headers, body);
    BOOST_TEST(answer.status == 200, path << ": " << answer.status << " " << answer.body);
    return Json::parse(answer.body);
}

std::int64_t number(const Json& json, std::string_view name) {
    return *json.at_path(name)->integer();
}

} // namespace

BOOST_AUTO_TEST_SUITE(ledgers_over_http)

BOOST_DATA_TEST_CASE(a_sheet_is_shown_with_what_was_understood_of_it, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto headers = as_csv(office.token(Role::official));
    const auto seen = post(client, "/api/v1/ledgers/readings?ledger=enterprises", headers, csv);
    const auto& columns = *seen.at_path("headers")->list();
    BOOST_REQUIRE(columns.size() == 4u);
    BOOST_TEST(*columns[0].at_path("column")->text() == "name");
    BOOST_TEST(columns[3].at_path("column")->is_null());
    const auto& rows = *seen.at_path("rows")->list();
    BOOST_REQUIRE(rows.size() == 2u);
    BOOST_TEST(number(rows[1], "line") == 3);
    BOOST_TEST(*(*rows[0].at_path("cells")->list())[0].text() == "好味道分店");

    const auto strange = post(client, "/api/v1/ledgers/readings?ledger=enterprises", headers, "甲,乙\n1,2\n");
    BOOST_TEST(!strange.at_path("problem")->is_null());
    BOOST_TEST(strange.at_path("rows")->list()->size() == 2u);
}

BOOST_DATA_TEST_CASE(a_ledger_is_tried_first_and_then_taken_with_each_refused_row_told, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto headers = as_csv(office.token(Role::official));
    const std::string target = "/api/v1/ledgers/enterprises/import";
    const auto tried = post(client, target + "?dry_run=true", headers, csv);
    BOOST_TEST(number(tried, "imported") == 1);
    const auto& refused = *tried.at_path("rejects")->list();
    BOOST_REQUIRE(refused.size() == 1u);
    BOOST_TEST(*refused[0].at_path("line")->text() == "3");
    BOOST_TEST(!refused[0].at_path("reason")->text()->empty());
    const auto taken = post(client, target, headers, csv);
    BOOST_TEST(number(taken, "imported") == 1); // the trial had kept nothing
    BOOST_TEST(number(taken, "rejected") == 1);
    BOOST_TEST(number(post(client, target, headers, csv), "unchanged") == 1);

    BOOST_TEST(client.send("POST", target, office.token(Role::official), "{}").status == 415);
    BOOST_TEST(client.send("POST", target, as_csv(office.token(Role::inspector)), csv).status == 403);
    BOOST_TEST(client.send("POST", target, as_csv(office.token(Role::official, "东湖社区")), csv).status ==
               403);
}

BOOST_DATA_TEST_CASE(a_list_that_is_taken_away_leaves_a_trace, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto given = client.send("GET", "/api/v1/ledgers/enterprises/export", office.token(Role::official));
    BOOST_TEST(given.status == 200);
    BOOST_TEST(given.body.find(office.enterprise.name) != std::string::npos);
    const auto taken = office.office.database().read([](const db::Reader& reader) {
        return reader.integer("SELECT count(*) FROM audit_entry WHERE action = 'ledger.enterprises.export'");
    });
    BOOST_TEST(taken.value() == 1);
    const auto workbook =
        client.send("GET", "/api/v1/ledgers/enterprises/export?format=xlsx", office.token(Role::official));
    BOOST_TEST(workbook.body.substr(0, 2) == "PK");
    BOOST_TEST(
        client.send("GET", "/api/v1/ledgers/enterprises/export", office.token(Role::official, "东湖社区"))
            .status == 403);
}

BOOST_DATA_TEST_CASE(every_ledger_tells_its_columns, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto all = Json::parse(client.send("GET", "/api/v1/ledgers", office.token(Role::clerk)).body);
    BOOST_TEST(all.at_path("items")->list()->size() == 17u);
    for (const auto& ledger : *all.at_path("items")->list())
        BOOST_TEST(!ledger.at_path("columns")->list()->empty());
}

BOOST_AUTO_TEST_SUITE_END()
