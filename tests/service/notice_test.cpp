#include "app/deliveries.hpp"
#include "notice/calendar_link.hpp"
#include "notice/outbox.hpp"
#include "service/a_working_office.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using access::Permission;
using access::Role;

namespace {

void post(AWorkingOffice& office, const std::string& key, const Account& to) {
    notice::Message message;
    message.kind = "hazard_assigned";
    message.key = key;
    message.subject_type = "hazard";
    message.subject = key;
    message.accounts = {to.id.text()};
    message.title_zh = "隐患已交办 " + key;
    message.title_en = "Assigned " + key;
    office.office.database().housekeeping(
        [&](db::Transaction& transaction) { notice::post(transaction, office.office.ids(), message); });
}

std::size_t items(const HttpAnswer& answer) {
    return Json::parse(answer.body).find("items")->list()->size();
}

} // namespace

BOOST_AUTO_TEST_SUITE(being_told)

BOOST_DATA_TEST_CASE(everybody_reads_the_own_inbox_and_no_other, engines(), engine) {
    AWorkingOffice office{engine};
    const auto li = office.account(Role::official), wang = office.account(Role::official);
    const auto as_li = office.token(li), as_wang = office.token(wang);
    for (const auto* key : {"1", "2", "3"})
        post(office, key, li);
    app::deliver_messages(office.office);
    HttpClient client{office.port()};
    const auto page = client.send("GET", "/api/v1/notifications?limit=2", as_li);
    BOOST_TEST(items(page) == 2u);
    const Json shown = Json::parse(page.body);
    BOOST_TEST(text_at(shown, "items.0.title_zh") == "隐患已交办 3"); // the newest first
    const auto rest =
        client.send("GET", "/api/v1/notifications?limit=2&cursor=" + text_at(shown, "next_cursor"), as_li);
    BOOST_TEST(items(rest) == 1u);
    BOOST_TEST(items(client.send("GET", "/api/v1/notifications", as_wang)) == 0u);

    const auto id = text_at(shown, "items.0.id");
    BOOST_TEST(client.send("POST", "/api/v1/notifications/" + id + "/read", as_wang).status == 404);
    BOOST_TEST(client.send("GET", "/api/v1/notifications/unread", as_li).body == R"({"unread":3})");
    const auto read = client.send("POST", "/api/v1/notifications/" + id + "/read", as_li);
    BOOST_TEST(read.status == 200);
    BOOST_TEST(text_at(Json::parse(read.body), "read_at") != "(none)");
    BOOST_TEST(items(client.send("GET", "/api/v1/notifications?state=unread", as_li)) == 2u);
    BOOST_TEST(
        client.send("POST", "/api/v1/notifications/read", as_li, R"({"up_to":")" + id + R"("})").body ==
        R"({"unread":0})");
}

BOOST_DATA_TEST_CASE(settings_are_ones_own_and_wrong_ones_are_told_by_field, engines(), engine) {
    AWorkingOffice office{engine};
    const auto as_li = office.token(Role::official), as_wang = office.token(Role::official);
    HttpClient client{office.port()};
    const auto wrong =
        client.send("PUT", "/api/v1/notification-settings", as_li,
                    R"({"email":"li","quiet_from":"25:00","choices":[{"kind":"a"},{"kind":"a"}]})");
    BOOST_TEST(wrong.status == 422);
    for (const auto* pointer : {"/email", "/quiet_from", "/choices/1/kind"})
        BOOST_TEST(wrong.body.find(pointer) != std::string::npos, wrong.body);
    BOOST_TEST(client
                   .send("PUT", "/api/v1/notification-settings", as_li,
                         R"({"email":"li@office.example","daily_digest":false})")
                   .status == 200);
    const Json kept = Json::parse(client.send("GET", "/api/v1/notification-settings", as_li).body);
    BOOST_TEST(text_at(kept, "email") == "li@office.example");
    BOOST_TEST(text_at(kept, "quiet_from") == "20:00");
    BOOST_TEST(text_at(Json::parse(client.send("GET", "/api/v1/notification-settings", as_wang).body),
                       "email") != "li@office.example");
    // check 20 of docs/checks.md: no address in the feed for other systems
    const auto changes =
        client.send("GET", "/api/v1/changes?subject_type=notification_setting", office.token(Role::auditor));
    BOOST_TEST(items(changes) == 1u);
    BOOST_TEST(changes.body.find("office.example") == std::string::npos);
}

BOOST_DATA_TEST_CASE(the_feed_of_changes_is_for_the_whole_office_and_leads_on, engines(), engine) {
    AWorkingOffice office{engine};
    const auto auditor = office.token(Role::auditor);
    HttpClient client{office.port()};
    BOOST_TEST(client.send("GET", "/api/v1/changes", office.token(Role::auditor, "东湖社区")).status == 403);
    BOOST_TEST(client.send("GET", "/api/v1/changes?since=x", auditor).status == 422);
    BOOST_TEST(client.send("GET", "/api/v1/changes?wait=26", auditor).status == 422);
    std::int64_t next = 0, met = 0;
    for (;;) {
        const Json page = Json::parse(
            client.send("GET", "/api/v1/changes?limit=2&since=" + std::to_string(next), auditor).body);
        const auto& found = *page.find("items")->list();
        if (found.empty()) break;
        met += std::ssize(found);
        next = *page.find("next")->integer();
    }
    BOOST_TEST(met == next);
    BOOST_TEST(met == office.count("audit_entry"));
    // check 20 of docs/checks.md: telephone numbers stay inside
    office.write([&](db::Transaction& transaction) {
        Enterprise after = office.enterprise;
        after.phone = "13800138000";
        after.address = "新址";
        audit::update(transaction, "enterprise.correct", office.enterprise, after);
    });
    const auto last = client.send("GET", "/api/v1/changes?wait=5&since=" + std::to_string(next), auditor);
    BOOST_TEST(items(last) == 1u);
    BOOST_TEST(last.body.find("新址") != std::string::npos);
    BOOST_TEST(last.body.find("13800138000") == std::string::npos);
}

BOOST_DATA_TEST_CASE(the_calendar_has_the_deadline_in_force_until_the_hazard_is_closed, engines(), engine) {
    AWorkingOffice office{engine};
    const auto li = office.account(Role::official);
    const auto plant = [&](HazardStory story) {
        story.hazard.tracking_officer = li.display_name;
        return office.write([&](db::Transaction& transaction) {
            Office planting{transaction, office.office.ids()};
            return planting.plant(story.found_at(office.inspection));
        });
    };
    plant(a_hazard().code("YH-open").due("2025-01-15"));
    plant(a_hazard().code("YH-extended").due("2024-12-20").extended("2024-12-19", "2025-02-01"));
    plant(a_hazard().code("YH-closed").due("2025-01-15").closed_on("2024-12-20"));
    office.hazard(); // somebody else's
    HttpClient client{office.port()};
    const Json made = Json::parse(client.send("POST", "/api/v1/calendar-link", office.token(li)).body);
    const auto path = text_at(made, "path");
    const auto calendar = client.send("GET", path);
    BOOST_TEST(calendar.status == 200);
    BOOST_TEST(calendar.header("content-type") == "text/calendar; charset=utf-8");
    const auto has = [&](const char* text) { return calendar.body.find(text) != std::string::npos; };
    BOOST_TEST(has("SUMMARY:整改期限 YH-open 好味道饭店\r\n"));
    BOOST_TEST(has("DTSTART;VALUE=DATE:20250115\r\n"));
    BOOST_TEST(has("DTSTART;VALUE=DATE:20250201\r\n"));
    BOOST_TEST(!has("20241220"));
    BOOST_TEST(!has("YH-closed"));
    BOOST_TEST(!has("YH10001"));
    BOOST_TEST(client.send("GET", path, {{"If-None-Match", calendar.header("etag")}}).status == 304);
    BOOST_TEST(client.send("GET", "/api/v1/calendar/0000.ics").status == 404);
    BOOST_TEST(office.log.find(path) == std::string::npos);
    BOOST_TEST(client.send("DELETE", "/api/v1/calendar-link", office.token(li)).status == 204);
    BOOST_TEST(client.send("GET", path).status == 404);
}

BOOST_DATA_TEST_CASE(the_calendar_has_what_is_assigned_to_the_account_and_the_reinspection_once_each,
                     engines(), engine) {
    AWorkingOffice office{engine};
    const auto li = office.account(Role::official);
    const auto hazard = office.registered();
    HttpClient client{office.port()};
    const auto official = office.token(Role::official);
    const std::string path = "/api/v1/hazards/" + hazard.id.text();
    const auto step = [&](const char* name, const std::string& body, int status = 200) {
        const auto answer = client.send("POST", path + name, official, body);
        BOOST_TEST(answer.status == status, name << ": " << answer.body);
    };
    const auto address =
        text_at(Json::parse(client.send("POST", "/api/v1/calendar-link", office.token(li)).body), "path");
    const auto times = [&](const std::string& text) {
        const auto body = client.send("GET", address).body;
        int found = 0;
        for (auto at = body.find(text); at != std::string::npos; at = body.find(text, at + 1))
            ++found;
        return found;
    };
    step(
        "/order",
        R"({"form":"time_limited","issuing_organ":"街道办","authority_basis":"own_duty","officers":"王强、李敏","due_date":"2025-01-20"})");
    BOOST_TEST(times(hazard.code) == 0); // somebody else's
    step("/assignment", R"({"assigned_to":")" + li.id.text() + R"("})");
    BOOST_TEST(times("UID:hazard_due-" + hazard.id.text()) == 1);
    BOOST_TEST(times("DTSTART;VALUE=DATE:20250120\r\n") == 1);
    BOOST_TEST(times("UID:hazard_reinspection-" + hazard.id.text()) == 1);
    BOOST_TEST(times("SUMMARY:复查期限 " + hazard.code + " 好味道饭店\r\n") == 1);
    const auto kept = office.office.database().read(
        [&](const db::Reader& reader) { return db::find(reader, hazard.id)->office_due_on.value(); });
    BOOST_TEST((kept > day("2025-01-20")));
    // Who tracks it as well does not see it twice.
    office.write([&](db::Transaction& transaction) {
        const auto before = db::find(transaction, hazard.id).value();
        auto after = before;
        after.tracking_officer = li.display_name;
        audit::update(transaction, "hazard.correct", before, after);
    });
    BOOST_TEST(times("BEGIN:VEVENT") == 2);
    step("/extension-request", R"({"reason":"等待配件","due_date":"2025-02-15"})");
    BOOST_TEST(times("UID:hazard_reinspection-") == 0);
    BOOST_TEST(times("UID:hazard_office_due-") == 1); // the answer to it comes first
}

BOOST_DATA_TEST_CASE(only_what_failed_is_delivered_again, engines(), engine) {
    AWorkingOffice office{engine};
    const auto li = office.account(Role::official);
    post(office, "1", li);
    app::deliver_messages(office.office);
    HttpClient client{office.port()};
    const auto headers = office.token(Role::administrator);
    const Json page = Json::parse(client.send("GET", "/api/v1/deliveries", headers).body);
    BOOST_TEST(text_at(page, "items.0.recipient") == li.name);
    BOOST_TEST(
        client.send("POST", "/api/v1/deliveries/" + text_at(page, "items.0.id") + "/retry", headers).status ==
        409);
}

BOOST_AUTO_TEST_SUITE_END()
