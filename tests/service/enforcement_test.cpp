#include "audit/verify.hpp"
#include "enforcement/disclosure_actions.hpp"
#include "evidence/evidence_actions.hpp"
#include "notice/outside.hpp"
#include "service/a_working_office.hpp"
#include "support/photo.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using access::Role;

namespace {

std::string a_clue(const std::string& content, const std::string& more = {}) {
    return R"({"content":")" + content +
           R"(","source":"resident","community":"东湖社区","received_at":"2024-12-20T09:00:00+08:00")" +
           more + "}";
}

Json post(HttpClient& client, const std::string& path, const HttpHeaders& headers, const std::string& body,
          int status) {
    const auto answer = client.send("POST", path, headers, body);
    BOOST_TEST(answer.status == status, path << ": " << answer.status << " " << answer.body);
    return Json::parse(answer.body);
}

} // namespace

BOOST_AUTO_TEST_SUITE(patrols_and_clues_over_http)

// check 1 of docs/checks.md
BOOST_DATA_TEST_CASE(a_grid_worker_records_patrols_and_clues_and_no_inspection, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto headers = office.token(Role::grid_worker, "东湖社区");
    const auto patrol = post(client, "/api/v1/patrols", headers,
                             R"({"date":"2024-12-20","community":"东湖社区","person_times":3})", 201);
    BOOST_TEST(text_at(patrol, "code").starts_with("XC20241220-"));
    post(client, "/api/v1/clues", headers, a_clue("疏散通道被货物堵住"), 201);
    post(client, "/api/v1/patrols", headers,
         R"({"date":"2024-12-20","community":"西湖社区","person_times":1})", 403);
    post(client, "/api/v1/inspections", headers, "{}", 403);
    post(client, "/api/v1/hazards", headers, "{}", 403);
    // Counted apart from visits.
    const auto figures = Json::parse(
        client.send("GET", "/api/v1/figures?from=2024-12-20&to=2024-12-20", office.token(Role::official))
            .body);
    BOOST_TEST(*figures.at_path("inspections.visits")->integer() == 0);
    BOOST_TEST(*figures.at_path("patrols.person_times")->integer() == 3);
    BOOST_TEST(*figures.at_path("clues.received")->integer() == 1);
}

// check 20 of docs/checks.md
BOOST_DATA_TEST_CASE(only_who_may_sees_the_complainant_and_only_in_the_own_area, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto made =
        client.send("POST", "/api/v1/clues", office.token(Role::clerk),
                    a_clue("疏散通道被货物堵住", R"(,"complainant":{"name":"张三","phone":"13812345678"})"));
    BOOST_TEST(made.status == 201);
    BOOST_TEST(made.body.find("13812345678") == std::string::npos);
    const std::string path = "/api/v1/clues/" + text_at(Json::parse(made.body), "id");
    for (const auto role : {Role::inspector, Role::clerk, Role::leader, Role::auditor, Role::grid_worker}) {
        const auto headers = office.token(role);
        BOOST_TEST(client.send("POST", path + "/complainant", headers, "{}").status == 403);
        const auto seen = client.send("GET", path, headers).body;
        BOOST_TEST(seen.find("张三") == std::string::npos);
        BOOST_TEST(seen.find("138") == std::string::npos);
    }
    const auto known = post(client, path + "/complainant", office.token(Role::official), "{}", 200);
    BOOST_TEST(text_at(known, "name") == "张三");
    // Elsewhere the clue does not exist.
    BOOST_TEST(
        client.send("POST", path + "/complainant", office.token(Role::official, "西湖社区"), "{}").status ==
        404);
    BOOST_TEST(client.send("GET", path, office.token(Role::inspector, "西湖社区")).status == 404);
    BOOST_TEST(office.log.find("13812345678") == std::string::npos);
}

BOOST_DATA_TEST_CASE(a_photo_belongs_to_a_clue_of_the_own_area, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto clue =
        text_at(post(client, "/api/v1/clues", office.token(Role::official), a_clue("灭火器过期"), 201), "id");
    const auto path = "/api/v1/evidence?subject_type=clue&purpose=scene&subject=" + clue;
    const auto elsewhere = client.send("POST", path, office.token(Role::grid_worker, "西湖社区"), a_photo());
    BOOST_TEST(elsewhere.status != 201);
    const auto made = client.send("POST", path, office.token(Role::grid_worker, "东湖社区"), a_photo());
    BOOST_TEST(made.status == 201, made.body);
}

BOOST_DATA_TEST_CASE(whose_role_is_bound_to_a_grid_sees_the_lists_of_that_grid, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto official = office.token(Role::official);
    std::vector<std::string> first, second;
    for (auto* grid : {&first, &second}) {
        const std::string name = grid == &first ? "第一网格" : "第二网格";
        grid->push_back(text_at(
            post(client, "/api/v1/patrols", office.token(Role::grid_worker),
                 R"({"date":"2024-12-20","community":"东湖社区","grid":")" + name + R"(","person_times":3})",
                 201),
            "id"));
        grid->push_back(text_at(post(client, "/api/v1/clues", official,
                                     a_clue(name + "疏散通道被货物堵住", R"(,"grid":")" + name + "\""), 201),
                                "id"));
        grid->push_back(office.some_place().id.text());
        office.write([&](db::Transaction& transaction) {
            const auto before = db::find(transaction, Id<Enterprise>::trusted(grid->back())).value();
            auto after = before;
            after.grid = name;
            audit::update(transaction, "enterprise.correct", before, after);
        });
    }
    Account worker = office.account(Role::grid_worker);
    office.write([&](db::Transaction& transaction) {
        const Account before = worker;
        worker.roles.front().area = "东湖社区";
        worker.roles.front().grid = "第一网格";
        audit::update(transaction, "account.correct", before, worker);
    });
    const auto headers = office.token(worker);
    const std::vector<std::string> lists{"/api/v1/patrols", "/api/v1/clues", "/api/v1/enterprises"};
    for (std::size_t i = 0; i < lists.size(); ++i) {
        const auto seen = client.send("GET", lists[i], headers).body;
        BOOST_TEST(seen.find(first[i]) != std::string::npos, lists[i]);
        BOOST_TEST(seen.find(second[i]) == std::string::npos, lists[i]);
        BOOST_TEST(client.send("GET", lists[i] + "/" + first[i], headers).status == 200);
        BOOST_TEST(client.send("GET", lists[i] + "/" + second[i], headers).status == 404);
        const auto everything = client.send("GET", lists[i], official).body;
        BOOST_TEST(everything.find(second[i]) != std::string::npos);
    }
}

BOOST_DATA_TEST_CASE(a_platforms_export_is_posted_and_counted_as_a_ledger, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    auto headers = office.token(Role::official, "东湖社区");
    BOOST_TEST(client.send("POST", "/api/v1/clues/import", headers, "{}").status == 415);
    headers.back().second = "text/csv";
    const std::string csv = "工单号,受理时间,诉求内容,地址,所属社区\n"
                            "B1,2024-12-20,楼道里有电动车充电,东湖路9号,东湖社区\n"
                            "B2,2024-12-20,灭火器过期,西湖路9号,西湖社区\n";
    for (const auto* imported : {"1", "0"}) {
        const auto summary = post(client, "/api/v1/clues/import", headers, csv, 200);
        BOOST_TEST(std::to_string(*summary.at_path("imported")->integer()) == imported);
        BOOST_TEST(*summary.at_path("rows")->integer() == 2);
        BOOST_TEST(*summary.at_path("rejected")->integer() == 1);
        BOOST_TEST(text_at(summary, "rejects_csv").find("B2") != std::string::npos);
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(a_case_over_http)

BOOST_DATA_TEST_CASE(the_whole_file_of_a_hazard_holds_every_step_that_was_taken, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const std::string path = "/api/v1/hazards/" + office.hazard().id.text();
    post(client, path + "/assignment", office.token(Role::official), R"({"department":"消防科"})", 200);
    const auto file = client.send("GET", path + "/file", office.token(Role::auditor));
    BOOST_TEST(file.status == 200);
    for (const auto* name : {"records/hazard_step/1.json", "history/hazard_step/1.json"})
        BOOST_TEST(file.body.find(name) != std::string::npos, name);
}

BOOST_DATA_TEST_CASE(a_case_number_that_is_taken_is_named_in_the_answer, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const std::string filing =
        R"({"code":"案2024-1","party":"好味道饭店","community":"东湖社区","cause":"疏散通道堵塞","filed_on":"2024-12-02","officers":[{"name":"王强","certificate_no":"01"},{"name":"李敏","certificate_no":"02"}]})";
    post(client, "/api/v1/cases", office.token(Role::inspector), filing, 201);
    const auto again = post(client, "/api/v1/cases", office.token(Role::inspector), filing, 409);
    BOOST_TEST(text_at(again, "detail").find("案2024-1") != std::string::npos, text_at(again, "detail"));
}

BOOST_DATA_TEST_CASE(from_the_hazard_to_the_public_page_and_the_whole_file, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto inspector = office.token(Role::inspector), leader = office.token(Role::leader),
               clerk = office.token(Role::clerk);
    const auto hazard = office.hazard();
    const auto right = office.authority(AuthorityPower::penalty);
    const auto made = post(
        client, "/api/v1/cases", inspector,
        R"({"cause":"疏散通道堵塞","filed_on":"2024-12-02","is_complicated":true,"authority":")" +
            right.id.text() + R"(","facts":"店主电话13812345678","hazard":")" + hazard.id.text() +
            R"(","officers":[{"name":"王强","certificate_no":"01"},{"name":"李敏","certificate_no":"02"}]})",
        201);
    BOOST_TEST(text_at(made, "party") == "好味道饭店");
    BOOST_TEST(text_at(made, "community") == "东湖社区");
    const std::string path = "/api/v1/cases/" + text_at(made, "id");
    const std::string fine =
        R"({"taken_on":"2024-12-10","document_no":"东应急罚〔2024〕1号","penalties":[{"kind":"fine","amount_yuan":3000}]})";
    const auto refused = post(client, path + "/service", inspector, R"({"taken_on":"2024-12-03"})", 409);
    BOOST_TEST(text_at(refused, "type").find("case-step-not-possible") != std::string::npos);
    post(client, path + "/investigation", inspector, R"({"taken_on":"2024-12-03","words":"属实"})", 200);
    post(client, path + "/notice", inspector, fine, 200);
    BOOST_TEST(
        text_at(post(client, path + "/decision", leader, fine, 409), "type").find("case-review-required") !=
        std::string::npos);
    BOOST_TEST(client.send("POST", path + "/decision", inspector, fine).status == 403);
    post(client, path + "/review-request", inspector, R"({"taken_on":"2024-12-10"})", 200);

    Account reviewer = office.account(Role::legal_reviewer);
    const std::string opinion = R"({"reviewed_on":"2024-12-11","opinion":"agree","words":"同意"})";
    post(client, path + "/reviews", office.token(reviewer), opinion, 409); // no qualification on record
    office.write([&](db::Transaction& transaction) {
        Person person;
        person.id = office.office.ids().make<Person>();
        person.name = "钱律";
        person.legal_qualification_no = "A2";
        audit::insert(transaction, "person.add", person);
        const Account before = reviewer;
        reviewer.person = person.id.text();
        audit::update(transaction, "account.correct", before, reviewer);
    });
    post(client, path + "/reviews", office.token(reviewer), opinion, 200);
    const auto decided = post(
        client, path + "/decision", leader,
        R"({"taken_on":"2024-12-12","document_no":"东应急罚〔2024〕1号","penalties":[{"kind":"fine","amount_yuan":3000}]})",
        200);
    BOOST_TEST(text_at(decided, "state") == "decided");
    const auto figures =
        Json::parse(client.send("GET", "/api/v1/figures?from=2024-12-01&to=2024-12-31", clerk).body);
    BOOST_TEST(*figures.at_path("penalties.cases")->integer() == 1);
    BOOST_TEST(*figures.at_path("penalties.fine_yuan")->integer() == 3'000);

    // Nothing is public before it is published.
    BOOST_TEST(client.send("GET", "/api/v1/disclosures").body.find("3000") == std::string::npos);
    const auto queue = Json::parse(client.send("GET", "/api/v1/disclosure-queue?state=pending", clerk).body);
    const std::string item = "/api/v1/disclosure-queue/" + text_at(queue, "items.0.id");
    BOOST_TEST(text_at(queue, "items.0.due_date") == "2024-12-23");
    BOOST_TEST(client.send("GET", item + "/preview", clerk).body.find("（电话已隐去）") != std::string::npos);
    BOOST_TEST(client.send("POST", item + "/withhold", clerk, R"({"withheld_reason":"x"})").status == 403);
    BOOST_TEST(*post(client, item + "/publish", clerk, "{}", 200).find("late")->boolean());
    const auto open = client.send("GET", "/api/v1/disclosures").body;
    BOOST_TEST(open.find("罚款3000元") != std::string::npos);
    BOOST_TEST(open.find("13812345678") == std::string::npos);

    const std::string document = "%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n";
    office.write([&](db::Transaction& transaction) {
        Evidence about;
        about.subject_type = "penalty_case";
        about.subject = text_at(made, "id");
        about.purpose = EvidencePurpose::document;
        evidence::keep(transaction, office.office.ids(), evidence::examined(about, document), document);
    });
    const auto file = client.send("GET", path + "/file", office.token(Role::auditor));
    BOOST_TEST(file.body.find(document) != std::string::npos); // unaltered, and stored as it is
    BOOST_TEST(file.body.find("evidence/1-document.pdf") != std::string::npos);
    BOOST_TEST(file.status == 200);
    BOOST_TEST(file.header("content-type") == "application/zip");
    for (const auto* name :
         {"index.html", "SHA256SUMS", "records/penalty_case/case.json", "records/legal_review/1.json",
          "history/penalty_case/case.json", "records/hazard/hazard.json", "records/disclosure/1.json"})
        BOOST_TEST(file.body.find(name) != std::string::npos, name);
    BOOST_TEST(client.send("GET", path + "/file", office.token(Role::inspector)).status == 403);
    BOOST_TEST(client.send("GET", path, office.token(Role::official, "西湖社区")).status == 404);
    office.office.database().read([&](const db::Reader& reader) {
        BOOST_TEST(audit::history(reader, "penalty_case", text_at(made, "id")).back().action ==
                   "penalty_case.export_file");
        BOOST_TEST(audit::verify(reader, app::audited_records()).clean());
    });
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(the_feed_of_what_is_published)

namespace {

Disclosure published(AWorkingOffice& office, const std::string& target, const std::string& content) {
    Disclosure of;
    of.id = office.office.ids().make<Disclosure>();
    of.kind = DisclosureKind::penalty;
    of.subject = of.id.text();
    of.community = "东湖社区";
    of.organ = "鲁谷街道办事处";
    of.target = target;
    of.content = content;
    of.document_no = "东应急罚〔2024〕1号";
    of.decided_on = of.due_date = day("2024-12-20");
    return office.write([&](db::Transaction& transaction) {
        audit::insert(transaction, "disclosure.arise", of);
        return enforcement::publish(transaction, of);
    });
}

/// What an XML parser finds: the feed's own elements, then a line for each entry.
std::string read_feed(const std::string& body) {
    return python(R"py(
import sys, uuid, datetime
import xml.etree.ElementTree as E
A = '{http://www.w3.org/2005/Atom}'
feed = E.parse(sys.argv[1]).getroot()
assert feed.tag == A + 'feed', feed.tag
def when(of):
    return datetime.datetime.fromisoformat(of.find(A + 'updated').text).isoformat()
def known(of):
    text = of.find(A + 'id').text
    assert text == 'urn:uuid:' + str(uuid.UUID(text[9:])), text
    return text[9:]
known(feed)
assert feed.find(A + 'link').get('rel') == 'self'
assert len({known(e) for e in feed.iter(A + 'entry')}) == len(feed.findall(A + 'entry'))
print(feed.find(A + 'title').text, when(feed), feed.find(A + 'author').find(A + 'name').text)
for e in feed.findall(A + 'entry'):
    print(known(e), when(e), e.find(A + 'author').find(A + 'name').text, e.find(A + 'title').text,
          repr(e.find(A + 'content').text))
)py",
                  body);
}

} // namespace

// domain §14 check 20
BOOST_DATA_TEST_CASE(a_feed_reader_sees_what_is_published_and_no_longer_what_is_withdrawn, engines(),
                     engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const std::string path = "/api/v1/disclosures.atom";
    const std::string head = "街道办事处行政执法公示 2024-12-31T00:00:00+08:00 街道办事处\n";
    BOOST_TEST(read_feed(client.send("GET", path).body) == head); // well-formed while nothing is published
    const auto kept = published(office, "A&B <饭店>", "罚款3000元，\x0b店主电话13812345678，堵塞“通道”'\"");
    const auto recalled = published(office, "好味道饭店", "警告");
    const auto line = [](const Disclosure& of, const std::string& title, const std::string& content) {
        return of.id.text() + " 2024-12-31T00:00:00+08:00 鲁谷街道办事处 行政处罚：" + title +
               "（东应急罚〔2024〕1号） " + content + "\n";
    };
    const std::string of_kept =
        line(kept, "A&B <饭店>", R"('罚款3000元，店主电话（电话已隐去），堵塞“通道”\'"')");
    const auto both = client.send("GET", path);
    BOOST_TEST(both.status == 200);
    BOOST_TEST(both.header("content-type") == "application/atom+xml; charset=utf-8");
    // The one published last stands first.
    BOOST_TEST(read_feed(both.body) == head + line(recalled, "好味道饭店", "'警告'") + of_kept,
               read_feed(both.body));
    BOOST_TEST(client.send("GET", path, {{"If-None-Match", both.header("etag")}}).status == 304);

    office.write([&](db::Transaction& transaction) {
        enforcement::withdraw(transaction, recalled, {"复议决定撤销原处罚"});
    });
    const auto one = client.send("GET", path, {{"If-None-Match", both.header("etag")}});
    BOOST_TEST(one.status == 200);
    BOOST_TEST(read_feed(one.body) == head + of_kept);
    const auto id_of = [](const std::string& body) { return body.substr(body.find("urn:uuid:"), 45); };
    BOOST_TEST(id_of(one.body) == id_of(both.body));
}

BOOST_DATA_TEST_CASE(the_feed_holds_the_newest_hundred_and_nothing_that_has_expired, engines(), engine) {
    AWorkingOffice office{engine};
    std::string oldest;
    office.write([&](db::Transaction& transaction) {
        for (int i = 0; i < 102; ++i) {
            Disclosure of;
            of.id = office.office.ids().make<Disclosure>();
            of.subject = of.id.text();
            of.community = "东湖社区";
            of.published_target = "店" + std::to_string(i);
            of.decided_on = of.due_date = day("2024-11-20");
            of.state = DisclosureState::published;
            of.published_on = day("2024-06-01").plus_days(i);
            of.expires_on = day(i == 101 ? "2024-12-30" : "2026-12-31"); // the newest of all
            audit::insert(transaction, "disclosure.arise", of);
        }
    });
    HttpClient client{office.port()};
    const auto body = client.send("GET", "/api/v1/disclosures.atom").body;
    std::size_t entries = 0;
    for (auto at = body.find("<entry>"); at != std::string::npos; at = body.find("<entry>", at + 1))
        ++entries;
    BOOST_TEST(entries == 100u);
    BOOST_TEST(body.find("：店0<") == std::string::npos);
    BOOST_TEST(body.find("：店1<") != std::string::npos);
    BOOST_TEST(body.find("：店101<") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
