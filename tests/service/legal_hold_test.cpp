// Records that a court or an audit asked for stay, whatever their period says.

#include "app/retained.hpp"
#include "operation/legal_hold.hpp"
#include "organisation/organisation_actions.hpp"
#include "service/a_working_office.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using access::Role;

namespace {

std::string wish(const std::string& type, const std::string& subject) {
    return R"({"subject_type":")" + type + R"(","subject":")" + subject +
           R"(","reason":"行政诉讼","ordered_by":"区人民法院","held_since":"2024-12-01"})";
}

/// A message of long ago that told of a hazard and reached everybody.
void tell_of(AWorkingOffice& office, const Hazard& hazard) {
    office.office.database().housekeeping([&](db::Transaction& transaction) {
        transaction.note(
            "INSERT INTO outbox_message (id, kind, once_key, subject_type, subject, community, accounts, "
            "permission, title_zh, title_en, body_zh, body_en, urgent, posted_at, addressed_at) VALUES "
            "($1, '', $1, 'hazard', $1, '', '', '', '', '', '', '', FALSE, $2, $2)",
            {hazard.id.text(), std::string{"2022-01-01T00:00:00.000Z"}});
    });
}

Json retention_of(AWorkingOffice& office, HttpClient& client, const std::string& code) {
    const auto answer = Json::parse(
        client.send("GET", "/api/v1/operation/retention", office.token(Role::administrator)).body);
    for (const auto& item : *answer.find("items")->list())
        if (text_at(item, "code") == code) return item;
    return {};
}

} // namespace

BOOST_AUTO_TEST_SUITE(legal_holds)

BOOST_DATA_TEST_CASE(what_is_held_is_not_purged_until_the_hold_is_lifted_with_a_reason, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto leader = office.token(Role::leader);
    const auto held = office.hazard(), other = office.hazard();
    tell_of(office, held);
    tell_of(office, other);
    const auto placed = client.send("POST", "/api/v1/legal-holds", leader, wish("hazard", held.id.text()));
    BOOST_TEST(placed.status == 201, placed.body);
    BOOST_TEST(client.send("POST", "/api/v1/legal-holds", leader, wish("hazard", held.id.text())).status ==
               409);
    const auto hold = Json::parse(placed.body);
    BOOST_TEST(text_at(hold, "community") == held.community);

    app::purge_by_retention(office.office);
    BOOST_TEST(office.count("outbox_message WHERE subject = '" + held.id.text() + "'") == 1);
    BOOST_TEST(office.count("outbox_message WHERE subject = '" + other.id.text() + "'") == 0);

    const std::string lifting = "/api/v1/legal-holds/" + text_at(hold, "id") + "/lift";
    BOOST_TEST(client.send("POST", lifting, leader, "{}").status == 422);
    BOOST_TEST(client.send("POST", lifting, leader, R"({"reason":"诉讼终结"})").status == 200);
    BOOST_TEST(client.send("POST", lifting, leader, R"({"reason":"诉讼终结"})").status == 422);
    app::purge_by_retention(office.office);
    BOOST_TEST(office.count("outbox_message WHERE subject = '" + held.id.text() + "'") == 0);
    const auto list =
        Json::parse(client.send("GET", "/api/v1/legal-holds", office.token(Role::legal_reviewer)).body);
    BOOST_TEST(text_at(list, "items.0.lift_reason") == "诉讼终结");
    BOOST_TEST(Json::parse(client.send("GET", "/api/v1/legal-holds?state=in_force", leader).body)
                   .find("items")
                   ->list()
                   ->empty());
    const auto verified = office.office.database().read(
        [](const db::Reader& reader) { return audit::verify(reader, app::audited_records()); });
    BOOST_TEST(verified.clean());
}

BOOST_DATA_TEST_CASE(a_held_visit_and_its_photos_are_counted_apart_from_what_may_go, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto old = office.visit(office.enterprise, "2012-03-01");
    office.visit(office.enterprise, "2012-04-01");
    BOOST_TEST(*retention_of(office, client, "inspection").find("due")->integer() == 2);
    BOOST_TEST(*retention_of(office, client, "inspection").find("held")->integer() == 0);
    BOOST_TEST(client
                   .send("POST", "/api/v1/legal-holds", office.token(Role::leader),
                         wish("inspection", old.id.text()))
                   .status == 201);
    BOOST_TEST(*retention_of(office, client, "inspection").find("held")->integer() == 1);
    // A hold that has run out keeps nothing, though nobody lifted it.
    const auto ended =
        R"({"subject_type":"inspection","subject":")" + old.id.text() +
        R"(","reason":"审计","ordered_by":"区审计局","held_since":"2024-01-01","held_until":"2024-12-30"})";
    BOOST_TEST(client.send("POST", "/api/v1/legal-holds", office.token(Role::leader), ended).status == 409);
}

BOOST_DATA_TEST_CASE(who_decides_no_cases_there_holds_nothing_and_learns_nothing, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    office.write([&](db::Transaction& transaction) {
        organisation::ensure_unit(transaction, office.office.ids(), UnitKind::community, "清泉社区");
    });
    const auto hazard = office.hazard();
    const auto stranger = office.token(Role::leader, "清泉社区");
    const auto refused =
        client.send("POST", "/api/v1/legal-holds", stranger, wish("hazard", hazard.id.text()));
    const auto of_nobody = client.send("POST", "/api/v1/legal-holds", stranger,
                                       wish("hazard", "01890a5d-ac96-774b-bcce-b302099a8057"));
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(of_nobody.status == 422);
    BOOST_TEST(client
                   .send("POST", "/api/v1/legal-holds", office.token(Role::official),
                         wish("hazard", hazard.id.text()))
                   .status == 403);
}

BOOST_AUTO_TEST_SUITE_END()
