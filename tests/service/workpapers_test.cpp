// Working papers and forms of superiors over HTTP: areas, traces in the audit chain, the way of a form.
#include "service/paper_cases.hpp"
#include "support/files.hpp"

#include "core/hash.hpp"
#include "ledger/form_workbook.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using access::Role;

namespace {

const std::string days = "from=2024-01-01&to=2024-12-31";

bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

std::int64_t traces(AWorkingOffice& office, const std::string& action) {
    return office.office.database().read([&](const db::Reader& reader) {
        return reader
            .integer("SELECT count(*) FROM audit_entry WHERE action = $1 AND subject_type = 'export'",
                     {action})
            .value();
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(workpapers_over_http)

BOOST_DATA_TEST_CASE(every_list_that_leaves_leaves_a_trace, engines(), engine) {
    AWorkingOffice office{engine};
    office.hazard();
    const auto clerk = office.token(Role::clerk);
    HttpClient client{office.port()};
    for (const auto* format : {"pdf", "xlsx", "json"}) {
        const auto answer =
            client.send("GET", "/api/v1/workpapers/hazard_ledger?" + days + "&format=" + format, clerk);
        BOOST_TEST(answer.status == 200);
    }
    BOOST_TEST(traces(office, "workpaper.make") == 3);
    BOOST_TEST(client.send("GET", "/api/v1/hazards/export?format=csv", clerk).status == 200);
    BOOST_TEST(traces(office, "hazard.export") == 1);
    // What was refused did not leave.
    BOOST_TEST(client.send("GET", "/api/v1/workpapers/nothing?" + days, clerk).status == 404);
    BOOST_TEST(client.send("GET", "/api/v1/workpapers/enterprise_file?" + days, clerk).status == 422);
    BOOST_TEST(traces(office, "workpaper.make") == 3);
    const auto change = office.office.database().read([&](const db::Reader& reader) {
        return reader.text("SELECT change FROM audit_entry WHERE action = 'hazard.export'").value();
    });
    BOOST_TEST(has(change, R"("format":"csv")"));
    BOOST_TEST(has(change, R"("sha256":")"));
}

BOOST_DATA_TEST_CASE(who_answers_for_one_community_gets_papers_of_that_one_alone, engines(), engine) {
    AWorkingOffice office{engine};
    office.hazard();
    HttpClient client{office.port()};
    const auto elsewhere = office.token(Role::official, "西湖社区");
    const auto here = office.token(Role::official, office.enterprise.community);
    const std::string ledger = "/api/v1/workpapers/hazard_ledger?format=json&" + days;
    BOOST_TEST(Json::parse(client.send("GET", ledger, here).body).find("hazards")->list()->size() == 1U);
    BOOST_TEST(Json::parse(client.send("GET", ledger, elsewhere).body).find("hazards")->list()->empty());
    BOOST_TEST(
        client.send("GET", ledger + "&community=%E4%B8%9C%E6%B9%96%E7%A4%BE%E5%8C%BA", elsewhere).status ==
        403);
    BOOST_TEST(
        client
            .send("GET",
                  "/api/v1/workpapers/enterprise_file?format=json&enterprise=" + office.enterprise.id.text(),
                  elsewhere)
            .status == 404);
    BOOST_TEST(
        client
            .send("GET",
                  "/api/v1/workpapers/enterprise_file?format=json&enterprise=" + office.enterprise.id.text(),
                  here)
            .status == 200);
    // Forms of superiors speak of the whole office.
    BOOST_TEST(client.send("GET", "/api/v1/submission-forms", here).status == 403);
}

BOOST_DATA_TEST_CASE(a_paper_for_outside_is_issued_with_its_proof, engines(), engine) {
    AWorkingOffice office{engine};
    office.hazard();
    const auto official = office.token(Role::official);
    HttpClient client{office.port()};
    const std::string address = "/api/v1/workpapers/statistics_table/documents?" + days;
    const auto issued = client.send("POST", address, official);
    BOOST_REQUIRE_EQUAL(issued.status, 201);
    const auto document = Json::parse(issued.body);
    BOOST_TEST(text_at(document, "state") == "in_force");
    const auto pdf = client.send("GET", "/api/v1/documents/" + text_at(document, "id") + "/pdf", official);
    BOOST_TEST(pdf.body.starts_with("%PDF"));
    BOOST_TEST(sha256(pdf.body) == text_at(document, "pdf_sha256"));
    // The same again is the same document; other figures do not slip under its name.
    BOOST_TEST(text_at(Json::parse(client.send("POST", address, official).body), "id") ==
               text_at(document, "id"));
    office.hazard();
    BOOST_TEST(client.send("POST", address, official).status == 409);
    const auto second = client.send("POST", address + "&replaces=" + text_at(document, "id"), official);
    BOOST_TEST(second.status == 201);
    BOOST_TEST(client.send("POST", "/api/v1/workpapers/hazard_ledger/documents?" + days, official).status ==
               404);
}

BOOST_DATA_TEST_CASE(a_form_is_bound_once_and_shows_what_changed_since_the_last_time, engines(), engine) {
    AWorkingOffice office{engine};
    office.hazard();
    const auto clerk = office.token(Role::clerk);
    HttpClient client{office.port()};
    const auto post = [&](const std::string& target, const std::string& body) {
        return client.send("POST", target, clerk, body);
    };
    const auto put = [&](const std::string& target, const std::string& body) {
        return client.send("PUT", target, clerk, body);
    };
    const auto taken = post("/api/v1/submission-forms?name=Q4&organ=qu", a_superiors_workbook());
    BOOST_REQUIRE_EQUAL(taken.status, 201);
    const std::string form = "/api/v1/submission-forms/" + text_at(Json::parse(taken.body), "id");
    BOOST_TEST(post("/api/v1/submission-forms?name=Q4", a_superiors_workbook()).status == 409);
    BOOST_TEST(post("/api/v1/submission-forms?name=old", "no workbook").status == 422);

    const auto refused = put(
        form + "/bindings",
        R"({"bindings":[{"cell":"7B","field":"hazards.found"},{"cell":"B4","field":"hazards.foundd"},{"sheet":"表九","cell":"A1","field":"office"},{"cell":"C4","list":"hazard_ledger.hazards","field":"phone"}]})");
    BOOST_TEST(refused.status == 422);
    for (const auto* pointer :
         {"/bindings/0/cell", "/bindings/1/field", "/bindings/2/sheet", "/bindings/3/field"})
        BOOST_TEST(has(refused.body, pointer), pointer << " in " << refused.body);

    BOOST_TEST(
        put(form + "/bindings",
            R"({"bindings":[{"cell":"B4","field":"hazards.found"},{"cell":"C4","field":"hazards.rectification_rate"},{"cell":"A6","list":"hazard_ledger.hazards","field":"code"},{"cell":"B6","list":"hazard_ledger.hazards","field":"due_date"}]})")
            .status == 200);
    const std::string wish = R"({"period_from":"2024-01-01","period_to":"2024-12-31"})";
    const auto first = post(form + "/submissions", wish);
    BOOST_REQUIRE_EQUAL(first.status, 201);
    BOOST_TEST(text_at(Json::parse(first.body), "changes") == "[]");
    office.hazard();
    const auto second = post(form + "/submissions", wish);
    BOOST_REQUIRE_EQUAL(second.status, 201);
    const auto changes = Json::parse(text_at(Json::parse(second.body), "changes"));
    BOOST_TEST(changes.list()->front().dump() == R"({"sheet":"","cell":"B4","before":1,"after":2})");
    BOOST_TEST(changes.list()->size() == 3U); // the figure, and code and deadline of the new row

    const auto workbook_of = [&](const std::string& answer, const std::string& marked) {
        return client
            .send("GET",
                  "/api/v1/submissions/" + text_at(Json::parse(answer), "id") + "/workbook?marked=" + marked,
                  clerk)
            .body;
    };
    const ledger::FormWorkbook filled{"a.xlsx", workbook_of(second.body, "true")};
    const auto cells = filled.cells("");
    const auto text = [&](const char* place) {
        for (const auto& cell : cells)
            if (cell.place.text() == place) return cell.text;
        return std::string{"(none)"};
    };
    BOOST_TEST(text("A1") == "季度统计表");
    BOOST_TEST(text("B4") == "2");
    BOOST_TEST(text("C4") == "0");
    BOOST_TEST(text("B7") == "2025-01-15");
    BOOST_TEST(workbook_of(second.body, "true") == workbook_of(second.body, "true"));
    BOOST_TEST(workbook_of(second.body, "true") != workbook_of(second.body, "false"));
    // The first one is still what it was, and a preview writes nothing.
    const auto before = office.count("submission");
    const ledger::FormWorkbook again{"a.xlsx", workbook_of(first.body, "true")};
    for (const auto& cell : again.cells(""))
        if (cell.place.text() == "B4") BOOST_TEST(cell.text == "1");
    BOOST_TEST(client.send("GET", form + "/preview?" + days, clerk).status == 200);
    BOOST_TEST(office.count("submission") == before);
    BOOST_TEST(traces(office, "submission.workbook") >= 5);
}

BOOST_AUTO_TEST_SUITE_END()
