#include "core/hash.hpp"
#include "evidence/evidence_store.hpp"
#include "evidence/evidence_verify.hpp"
#include "service/a_working_office.hpp"
#include "support/photo.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using access::Role;

namespace {

std::string place_for(const Inspection& visit, const std::string& id, const std::string& more = {}) {
    return "/api/v1/evidence?subject_type=inspection&subject=" + visit.id.text() + "&purpose=scene&id=" + id +
           more;
}

std::string an_upload(AWorkingOffice& office, const std::string& id, const std::string& bytes) {
    return R"({"id":")" + id + R"(","subject_type":"inspection","subject":")" + office.inspection.id.text() +
           R"(","purpose":"scene","caption":"大门","size_bytes":)" + std::to_string(bytes.size()) +
           R"(,"sha256":")" + sha256(bytes) + "\"}";
}

HttpHeaders from(HttpHeaders headers, std::size_t offset) {
    headers.emplace_back("Upload-Offset", std::to_string(offset));
    return headers;
}

bool evidence_is_clean(AWorkingOffice& office) {
    return office.office.database().read([](const db::Reader& reader) {
        return evidence::verify(reader).clean() && audit::verify(reader, app::audited_records()).clean();
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(handing_in)

BOOST_DATA_TEST_CASE(a_photo_is_kept_unaltered_and_answered_with_its_receipt, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto headers = office.token(Role::inspector);
    const std::string photo = a_phone_photo(6), id = office.office.ids().next();
    const auto made = client.send("POST", place_for(office.inspection, id, "&item=CG-01"), headers, photo);
    BOOST_REQUIRE(made.status == 201);
    const Json body = Json::parse(made.body);
    BOOST_TEST(text_at(body, "id") == id);
    BOOST_TEST(text_at(body, "sha256") == sha256(photo));
    BOOST_TEST(text_at(body, "media_type") == "image/jpeg");
    BOOST_TEST(text_at(body, "taken_at") == "2024-12-02T01:30:15.000Z");
    BOOST_TEST(text_at(body, "receipt.type") == "evidence");
    BOOST_TEST(text_at(body, "session") != "");
    BOOST_TEST(made.header("bihuan-receipt").find("record=\"evidence/" + id) != std::string::npos);

    const auto path = "/api/v1/evidence/" + id;
    const auto original = client.send("GET", path + "/content", headers);
    BOOST_TEST(original.body == photo);
    BOOST_TEST(original.header("content-type") == "image/jpeg");
    BOOST_TEST(original.header("x-content-type-options") == "nosniff");
    BOOST_TEST(original.header("cache-control") == "no-store");
    const auto small = client.send("GET", path + "/thumbnail", headers);
    BOOST_TEST(small.status == 200);
    BOOST_TEST(small.body.size() < photo.size());
    BOOST_TEST(client.send("GET", path + "/thumbnail", headers).body == small.body);

    // check 20 of docs/checks.md: every look is logged, and who watches the watchers reads it
    const auto looks = client.send(
        "GET", "/api/v1/evidence-looks?subject_type=inspection&subject=" + office.inspection.id.text(),
        office.token(Role::auditor));
    const Json log = Json::parse(looks.body);
    BOOST_TEST(log.find("items")->list()->size() == 3u);
    BOOST_TEST(text_at(log, "items.0.what") == "original");
    BOOST_TEST(
        client
            .send("GET",
                  "/api/v1/evidence-looks?subject_type=inspection&subject=" + office.inspection.id.text(),
                  headers)
            .status == 403);
    BOOST_TEST(evidence_is_clean(office));
}

BOOST_DATA_TEST_CASE(a_photo_posted_twice_is_kept_once_and_answered_the_same, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto headers = office.token(Role::inspector);
    const std::string photo = a_photo(), id = office.office.ids().next();
    const auto first = client.send("POST", place_for(office.inspection, id), headers, photo);
    const auto again = client.send("POST", place_for(office.inspection, id), headers, photo);
    BOOST_TEST(first.status == 201);
    BOOST_TEST(again.status == 201);
    BOOST_TEST(again.body == first.body);
    BOOST_TEST(again.header("bihuan-receipt") == first.header("bihuan-receipt"));
    BOOST_TEST(office.count("evidence") == 1);
    // The same bytes for something else are another record of the same original.
    BOOST_TEST(client.send("POST", place_for(office.inspection, office.office.ids().next()), headers, photo)
                   .status == 201);
    BOOST_TEST(office.count("evidence") == 2);
    BOOST_TEST(office.count("evidence_blob") == 1);

    const auto other = client.send("POST", place_for(office.inspection, id), headers, a_photo(99));
    BOOST_TEST(other.status == 409);
    BOOST_TEST(other.body.find("different-content") != std::string::npos);
    BOOST_TEST(office.count("conflict") == 1);
    BOOST_TEST(evidence_is_clean(office));
}

BOOST_AUTO_TEST_CASE(what_is_no_evidence_is_refused) {
    AWorkingOffice office{TestEngine{db::Engine::sqlite}};
    HttpClient client{office.port()};
    const auto headers = office.token(Role::inspector);
    const auto id = office.office.ids().next();
    BOOST_TEST(
        client.send("POST", place_for(office.inspection, id), headers, "<svg onload=alert(1)>").status ==
        415);
    BOOST_TEST(client
                   .send("POST", place_for(office.inspection, id, "&sha256=" + std::string(64, '0')), headers,
                         a_photo())
                   .status == 422);
    BOOST_TEST(
        client
            .send("POST", "/api/v1/evidence?subject_type=cat&purpose=scene&subject=" + id, headers, a_photo())
            .status == 422);
    BOOST_TEST(office.count("evidence_blob") == 0);
}

BOOST_DATA_TEST_CASE(a_photo_may_come_before_its_record_and_is_seen_by_who_took_it_until_then, engines(),
                     engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto account = office.account(Role::inspector, "东湖社区");
    const auto own = office.token(account), colleague = office.token(Role::inspector, "东湖社区");
    Inspection later;
    later.id = office.office.ids().make<Inspection>();
    const auto id = office.office.ids().next();
    BOOST_TEST(client.send("POST", place_for(later, id), own, a_photo()).status == 201);
    BOOST_TEST(client.send("GET", "/api/v1/evidence/" + id, own).status == 200);
    BOOST_TEST(client.send("GET", "/api/v1/evidence/" + id, colleague).status == 404);
    // A record of another community takes nothing from here, and its evidence is not there for others.
    Enterprise far;
    office.write([&](db::Transaction& transaction) {
        far = Office{transaction, office.office.ids()}.enterprise("西山店", "西山社区");
    });
    const auto far_visit = office.visit(far, "2024-12-01");
    const auto far_id = office.office.ids().next();
    BOOST_TEST(client.send("POST", place_for(far_visit, far_id), own, a_photo()).status == 404);
    BOOST_TEST(
        client.send("POST", place_for(far_visit, far_id), office.token(Role::inspector), a_photo()).status ==
        201);
    BOOST_TEST(client.send("GET", "/api/v1/evidence/" + far_id + "/content", own).status == 404);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(uploads_in_pieces)

BOOST_DATA_TEST_CASE(are_resumed_where_they_were_cut_off, engines(), engine) {
    AWorkingOffice office{engine};
    const auto headers = office.token(Role::inspector);
    const std::string photo = a_phone_photo(), id = office.office.ids().next();
    const auto path = "/api/v1/evidence/uploads/" + id;
    HttpClient client{office.port()};
    BOOST_REQUIRE(
        client.send("POST", "/api/v1/evidence/uploads", headers, an_upload(office, id, photo)).status == 201);
    BOOST_TEST(client.send("PATCH", path, from(headers, 0), photo.substr(0, 1000)).status == 200);
    { // the line breaks in the middle of a piece: nothing of it stays
        HttpClient breaking{office.port()};
        const auto request =
            HttpClient::text_of("PATCH", path, from(headers, 1000), photo.substr(1000, 2000));
        breaking.write(request.substr(0, request.size() - 500));
        breaking.finish_sending();
        BOOST_TEST(breaking.read().status != 200);
    }
    const auto standing = client.send("GET", path, headers);
    BOOST_TEST(standing.header("upload-offset") == "1000");
    const auto wrong = client.send("PATCH", path, from(headers, 2000), photo.substr(2000));
    BOOST_TEST(wrong.status == 409);
    BOOST_TEST(wrong.body.find("1000") != std::string::npos);
    BOOST_TEST(client.send("GET", path, office.token(Role::inspector)).status == 404); // another's
    // Beginning again under the same identity tells where it stands.
    BOOST_TEST(client.send("POST", "/api/v1/evidence/uploads", headers, an_upload(office, id, photo))
                   .header("upload-offset") == "1000");
    const auto done = client.send("PATCH", path, from(headers, 1000), photo.substr(1000));
    BOOST_TEST(done.status == 201);
    BOOST_TEST(text_at(Json::parse(done.body), "sha256") == sha256(photo));
    BOOST_TEST(client.send("GET", "/api/v1/evidence/" + id + "/content", headers).body == photo);
    BOOST_TEST(office.count("evidence_upload") == 0);
    BOOST_TEST(office.count("evidence_piece") == 0);
    BOOST_TEST(evidence_is_clean(office));
}

BOOST_DATA_TEST_CASE(that_do_not_fit_their_hash_or_are_never_finished_leave_nothing_behind, engines(),
                     engine) {
    AWorkingOffice office{engine};
    const auto headers = office.token(Role::inspector);
    const std::string photo = a_photo(), id = office.office.ids().next(), other = office.office.ids().next();
    HttpClient client{office.port()};
    client.send("POST", "/api/v1/evidence/uploads", headers, an_upload(office, id, photo));
    std::string damaged = photo;
    damaged[photo.size() / 2] = static_cast<char>(damaged[photo.size() / 2] ^ 1);
    BOOST_TEST(client.send("PATCH", "/api/v1/evidence/uploads/" + id, from(headers, 0), damaged).status ==
               422);
    BOOST_TEST(office.count("evidence_piece") == 0);
    BOOST_TEST(office.count("evidence") == 0);

    client.send("POST", "/api/v1/evidence/uploads", headers, an_upload(office, other, photo));
    client.send("PATCH", "/api/v1/evidence/uploads/" + other, from(headers, 0), photo.substr(0, 100));
    office.office.database().housekeeping([](db::Transaction& transaction) {
        transaction.note("UPDATE evidence_upload SET expires_at = $1",
                         {std::string{"2024-12-31T03:59:59.000Z"}});
    });
    BOOST_TEST(evidence::sweep_uploads(office.office.database()) == 1);
    BOOST_TEST(office.count("evidence_piece") == 0);
    BOOST_TEST(client.send("GET", "/api/v1/evidence/uploads/" + other, headers).status == 404);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(verifying)

BOOST_DATA_TEST_CASE(finds_an_original_that_was_altered_removed_or_planted, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto headers = office.token(Role::inspector);
    for (const auto shade : {std::uint8_t{1}, std::uint8_t{2}})
        client.send("POST", place_for(office.inspection, office.office.ids().next()), headers,
                    a_photo(shade));
    BOOST_TEST(evidence_is_clean(office));
    const std::string first = sha256(a_photo(1)), second = sha256(a_photo(2));
    office.office.database().housekeeping([&](db::Transaction& transaction) {
        transaction.note("UPDATE evidence_blob SET content = $2 WHERE sha256 = $1",
                         {first, record::Bytes{"x"}});
        transaction.note("UPDATE evidence_blob SET sha256 = $2 WHERE sha256 = $1",
                         {second, std::string(64, 'f')});
    });
    const auto found =
        office.office.database().read([](const db::Reader& reader) { return evidence::verify(reader); });
    using Fault = evidence::Verification::Finding::Fault;
    int altered = 0, missing = 0, unclaimed = 0;
    for (const auto& finding : found.findings) {
        altered += finding.fault == Fault::altered;
        missing += finding.fault == Fault::missing;
        unclaimed += finding.fault == Fault::unclaimed;
    }
    BOOST_TEST(altered == 2);
    BOOST_TEST(missing == 1);
    BOOST_TEST(unclaimed == 1);
}

BOOST_AUTO_TEST_SUITE_END()
