// Issued documents over HTTP: who sees and takes back, what anybody learns who holds the paper.
#include "access/permission.hpp"
#include "service/document_cases.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using access::Role;

namespace {

const HttpHeaders pdf{{"Content-Type", "application/pdf"}};

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

} // namespace

BOOST_AUTO_TEST_SUITE(issued_documents)

BOOST_DATA_TEST_CASE(are_listed_by_what_they_are_of_and_narrowed_to_the_area, engines(), engine) {
    AWorkingOffice office{engine};
    const auto here = an_issued_document(office), there = an_issued_document(office, "清泉社区");
    HttpClient client{office.port()};
    const auto all = client.send("GET", "/api/v1/documents", office.token(Role::official));
    BOOST_TEST(has(all.body, here.id.text()));
    BOOST_TEST(has(all.body, there.id.text()));
    const auto own = client.send("GET", "/api/v1/documents", office.token(Role::official, "东湖社区"));
    BOOST_TEST(has(own.body, here.id.text()));
    BOOST_TEST(!has(own.body, there.id.text()));
    const auto of_one = client.send("GET", "/api/v1/documents?subject_type=hazard&subject=" + here.subject,
                                    office.token(Role::official));
    BOOST_TEST(Json::parse(of_one.body).find("items")->list()->size() == 1u);
    BOOST_TEST(text_at(Json::parse(of_one.body), "items.0.check_path") == "/d/" + here.token);
    BOOST_TEST(
        client.send("GET", "/api/v1/documents/" + there.id.text(), office.token(Role::official, "东湖社区"))
            .status == 404);
}

BOOST_DATA_TEST_CASE(of_a_case_are_told_only_to_those_who_read_cases, engines(), engine) {
    AWorkingOffice office{engine};
    const auto document = an_issued_document(office, "东湖社区", "penalty_case");
    HttpClient client{office.port()};
    BOOST_REQUIRE(access::allows(Role::clerk, access::Permission::read_evidence));
    for (const auto role : {Role::official, Role::clerk, Role::auditor}) {
        const bool reads = access::allows(role, access::Permission::read_cases);
        const auto headers = office.token(role);
        BOOST_TEST(has(client.send("GET", "/api/v1/documents", headers).body, document.id.text()) == reads);
        BOOST_TEST((client.send("GET", "/api/v1/documents/" + document.id.text(), headers).status == 200) ==
                   reads);
    }
}

BOOST_DATA_TEST_CASE(are_declared_void_with_a_reason_and_only_once, engines(), engine) {
    AWorkingOffice office{engine};
    const auto document = an_issued_document(office);
    HttpClient client{office.port()};
    const std::string at = "/api/v1/documents/" + document.id.text() + "/void";
    const auto official = office.token(Role::official);
    BOOST_TEST(client.send("POST", at, official, R"({"reason":" "})").status == 422);
    const auto done = client.send("POST", at, official, R"({"reason":"当事人名称错误"})");
    BOOST_TEST(done.status == 200);
    BOOST_TEST(text_at(Json::parse(done.body), "state") == "void");
    BOOST_TEST(text_at(Json::parse(done.body), "document_no") == document.document_no);
    BOOST_TEST(text_at(Json::parse(done.body), "void_reason") == "当事人名称错误");
    const auto again = client.send("POST", at, official, R"({"reason":"再次"})");
    BOOST_TEST(again.status == 409);
    BOOST_TEST(has(again.body, document.document_no));
    BOOST_TEST(
        client.send("POST", at, office.token(Role::official, "清泉社区"), R"({"reason":"x"})").status == 404);
}

BOOST_DATA_TEST_CASE(tell_anybody_who_holds_the_paper_whether_it_stands_and_nothing_private, engines(),
                     engine) {
    AWorkingOffice office{engine};
    const auto document = an_issued_document(office);
    HttpClient client{office.port()};
    const std::string at = "/api/v1/checks/" + document.token;
    const auto answer = client.send("GET", at);
    BOOST_TEST(answer.status == 200);
    const Json check = Json::parse(answer.body);
    BOOST_TEST(text_at(check, "state") == "in_force");
    BOOST_TEST(text_at(check, "document_no") == "津东鲁应急责改〔2024〕1号");
    BOOST_TEST(text_at(check, "issued_on") == "2024-12-31");
    BOOST_TEST(text_at(check, "facts_sha256") == document.facts_sha256.substr(0, 16));
    BOOST_TEST(text_at(check, "chain_hash").size() == 16u);
    for (const auto& secret :
         {std::string{"好味道"}, std::string{"东湖"}, document.subject, document.id.text()})
        BOOST_TEST(!has(answer.body, secret), secret);

    client.send("POST", "/api/v1/documents/" + document.id.text() + "/void", office.token(Role::official),
                R"({"reason":"张三的名字写错"})");
    const auto voided = client.send("GET", at);
    BOOST_TEST(text_at(Json::parse(voided.body), "state") == "void");
    BOOST_TEST(text_at(Json::parse(voided.body), "voided_on") == "2024-12-31");
    BOOST_TEST(!has(voided.body, "张三"));
}

BOOST_DATA_TEST_CASE(are_checked_by_their_file, engines(), engine) {
    AWorkingOffice office{engine};
    const auto document = an_issued_document(office);
    const std::string paper = paper_of(office, document);
    HttpClient client{office.port()};
    const auto genuine = client.send("POST", "/api/v1/checks", pdf, paper);
    BOOST_TEST(genuine.status == 200);
    BOOST_TEST(text_at(Json::parse(genuine.body), "verdict") == "genuine");
    BOOST_TEST(text_at(Json::parse(genuine.body), "document.document_no") == document.document_no);
    const auto altered = client.send("POST", "/api/v1/checks", pdf, paper + " ");
    BOOST_TEST(text_at(Json::parse(altered.body), "verdict") == "altered");
    BOOST_TEST(text_at(Json::parse(altered.body), "document.document_no") == document.document_no);
    for (const auto* other : {"%PDF-1.4 of somebody else", "no PDF", ""})
        BOOST_TEST(client.send("POST", "/api/v1/checks", pdf, other).status == 422);
    BOOST_TEST(client.send("POST", "/api/v1/checks", pdf, "%PDF-" + std::string(25 << 20, ' ')).status ==
               413);
}

BOOST_DATA_TEST_CASE(are_not_to_be_guessed, engines(), engine) {
    AWorkingOffice office{engine};
    const auto document = an_issued_document(office);
    HttpClient client{office.port()};
    int last = 0;
    for (int i = 0; i < 40; ++i)
        last = client.send("GET", "/api/v1/checks/" + std::to_string(i)).status;
    BOOST_TEST(last == 429);
    // Whoever holds a paper is not shut out by it.
    BOOST_TEST(client.send("GET", "/api/v1/checks/" + document.token).status == 200);
}

BOOST_AUTO_TEST_SUITE_END()
