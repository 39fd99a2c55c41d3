#include "core/hash.hpp"
#include "core/text.hpp"
#include "http/waiting.hpp"
#include "inspection/checklist_edition.hpp"
#include "inspection/visit_actions.hpp"
#include "planning/task.hpp"
#include "service/a_working_office.hpp"
#include "support/photo.hpp"
#include "sync/incarnation.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using access::Role;

namespace {

Json a_visit(AWorkingOffice& office, const std::string& id) {
    return Json::Object{
        {"id", id},
        {"code", office.fresh_code()},
        {"date", "2024-12-30"},
        {"kind", "routine"},
        {"enterprise", office.enterprise.id.text()},
        {"started_at", "2024-12-30T09:00:00+08:00"},
        {"recorded_at", "2024-12-30T09:40:00+08:00"},
        {"emergency_reason", "群众反映"},
        {"certificates_shown", true},
        {"officers", Json::List{Json::Object{{"name", "王强"}}, Json::Object{{"name", "李敏"}}}}};
}

/// The same with one member replaced or added.
Json with(Json json, const std::string& name, Json value) {
    Json::Object members = *json.object();
    std::erase_if(members, [&](const auto& member) { return member.first == name; });
    members.emplace_back(name, std::move(value));
    return members;
}

HttpAnswer hand_in(HttpClient& client, const HttpHeaders& headers, const Json& visit) {
    return client.send("POST", "/api/v1/inspections", headers, visit.dump());
}

std::string a_signature(const std::string& party, const std::string& signer, const std::string& image) {
    return Json{Json::Object{{"party", party}, {"signer", signer}, {"evidence", image}, {"device", "手机一"}}}
        .dump();
}

bool told(const HttpAnswer& answer, const std::string& fault) {
    return answer.status == 422 && answer.body.find("\"code\":\"" + fault + "\"") != std::string::npos;
}

InspectionTask a_task(AWorkingOffice& office, TaskState state, std::string_view decided) {
    InspectionTask task;
    task.id = office.office.ids().make<InspectionTask>();
    task.enterprise = office.enterprise.id;
    task.community = office.enterprise.community;
    task.planned_from = task.planned_to = day("2024-12-30");
    task.state = state;
    if (!decided.empty()) task.decided_at = Instant::parse(decided);
    office.write([&](db::Transaction& transaction) { audit::insert(transaction, "task.request", task); });
    return task;
}

/// Results for every item of a checklist; `failed` is not met.
Json results_of(AWorkingOffice& office, const std::string& list, std::string* failed = nullptr) {
    const auto edition = office.office.database().read(
        [&](const db::Reader& reader) { return inspection::edition_of(reader, list, {}).value(); });
    Json results{Json::List{}};
    for (const auto& item : edition.items) {
        if (item.conditional) continue;
        const bool fails = failed && failed->empty();
        if (fails) *failed = item.code;
        results.push(Json::Object{{"item", item.code}, {"result", fails ? "noncompliant" : "compliant"}});
    }
    return results;
}

} // namespace

BOOST_AUTO_TEST_SUITE(visits)

BOOST_DATA_TEST_CASE(a_visit_does_not_end_before_it_began_nor_begin_after_its_day, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto headers = office.token(Role::inspector);
    const Json visit = a_visit(office, office.office.ids().next());
    BOOST_TEST(
        told(hand_in(client, headers, with(visit, "ended_at", "2024-12-30T08:59:00+08:00")), "before_other"));
    BOOST_TEST(told(hand_in(client, headers, with(visit, "started_at", "2024-12-31T00:10:00+08:00")),
                    "before_other"));
    BOOST_TEST(hand_in(client, headers, with(visit, "ended_at", "2024-12-30T09:30:00+08:00")).status == 201);
}

// check 1 of docs/checks.md
BOOST_DATA_TEST_CASE(an_inspection_needs_two_officers_whose_certificates_are_valid_on_the_day, engines(),
                     engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto headers = office.token(Role::inspector);
    office.write([&](db::Transaction& transaction) {
        for (const auto& [name, number] : {std::pair{"陈专家", ""}, std::pair{"刘过期", "03"}}) {
            Person person;
            person.id = office.office.ids().make<Person>();
            person.name = name;
            person.certificate_no = number;
            person.certificate_valid_to = day("2024-12-29");
            audit::insert(transaction, "person.add", person);
        }
    });
    const Json visit = a_visit(office, office.office.ids().next());
    const auto by = [&](std::initializer_list<const char*> names) {
        Json officers{Json::List{}};
        for (const auto* name : names)
            officers.push(Json::Object{{"name", name}});
        return hand_in(client, headers, with(visit, "officers", std::move(officers)));
    };
    BOOST_TEST(told(by({"王强"}), "too_few"));
    BOOST_TEST(told(by({"王强", "陈专家"}), "no_valid_certificate")); // experts and grid workers are none
    BOOST_TEST(told(by({"王强", "刘过期"}), "no_valid_certificate")); // valid until the day before
    const auto made = by({"王强", "李敏"});
    BOOST_TEST(made.status == 201, made.body);
    BOOST_TEST(text_at(Json::parse(made.body), "officers.1.certificate_no") == "02");
    BOOST_TEST(hand_in(client, office.token(Role::grid_worker), visit).status == 403);
}

// check 3 of docs/checks.md
BOOST_DATA_TEST_CASE(a_joint_visit_is_one_visit_and_those_who_come_along_are_no_officers, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto before = office.count("inspection_visit");
    const Json visit = with(
        with(a_visit(office, office.office.ids().next()), "kind", "joint"), "participants",
        Json::List{Json::Object{{"name", "周队长"}, {"unit", "消防救援大队"}, {"role", "joint_department"}},
                   Json::Object{{"name", "赵网格"}, {"unit", "东湖社区"}, {"role", "grid_worker"}}});
    const auto made = hand_in(client, office.token(Role::inspector), visit);
    BOOST_TEST(made.status == 201, made.body);
    BOOST_TEST(office.count("inspection_visit") == before + 1);
    BOOST_TEST(text_at(Json::parse(made.body), "participants.1.role") == "grid_worker");
}

BOOST_DATA_TEST_CASE(a_visit_names_the_approval_before_it_or_the_emergency_whose_paper_follows, engines(),
                     engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto headers = office.token(Role::inspector);
    const auto approved = a_task(office, TaskState::approved, "2024-12-29T10:00:00+08:00");
    const auto late = a_task(office, TaskState::approved, "2024-12-30T09:30:00+08:00");
    const auto of = [&](const std::string& task) {
        return hand_in(client, headers,
                       with(with(a_visit(office, office.office.ids().next()), "emergency_reason", ""), "task",
                            Json{task}));
    };
    BOOST_TEST(told(
        hand_in(client, headers, with(a_visit(office, office.office.ids().next()), "emergency_reason", "")),
        "required"));
    BOOST_TEST(told(of(late.id.text()), "approved_too_late"));
    BOOST_TEST(told(of(office.office.ids().next()), "no_such_record"));
    const auto made = of(approved.id.text());
    BOOST_TEST(made.status == 201, made.body);

    const auto emergency = hand_in(client, headers, a_visit(office, office.office.ids().next()));
    BOOST_REQUIRE(emergency.status == 201);
    const auto id = text_at(Json::parse(emergency.body), "id");
    const auto missing = [&] {
        return client.send("GET", "/api/v1/inspections?approval=missing", headers).body.find(id) !=
               std::string::npos;
    };
    BOOST_TEST(missing());
    const auto completed = client.send("POST", "/api/v1/inspections/" + id + "/approval", headers,
                                       R"({"task":")" + late.id.text() + "\"}");
    BOOST_TEST(completed.status == 200, completed.body);
    BOOST_TEST(!missing());
}

BOOST_DATA_TEST_CASE(every_item_of_the_frozen_checklist_has_a_result_and_a_fault_has_its_hazard_and_photo,
                     engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto headers = office.token(Role::inspector);
    std::string failed;
    const Json results = results_of(office, "general", &failed);
    const auto id = office.office.ids().next();
    const Json visit = with(with(a_visit(office, id), "checklist", "general"), "results", results);
    BOOST_TEST(told(hand_in(client, headers, visit), "item_without_hazard"));
    Json fewer{Json::List{}};
    for (std::size_t i = 1; i < results.list()->size(); ++i)
        fewer.push((*results.list())[i]);
    BOOST_TEST(told(hand_in(client, headers, with(visit, "results", fewer)), "item_without_result"));
    BOOST_TEST(told(hand_in(client, headers, with(visit, "checklist_version", std::string(64, '0'))),
                    "no_such_record"));
    BOOST_TEST(told(hand_in(client, headers, with(visit, "checklist", "")), "required"));

    const Json found = Json::List{Json::Object{{"code", office.fresh_code()},
                                               {"description", "不符合"},
                                               {"checklist_item", failed},
                                               {"due_date", "2025-01-10"}}};
    const auto made = hand_in(client, headers, with(visit, "hazards", found));
    BOOST_REQUIRE(made.status == 201);
    BOOST_TEST(text_at(Json::parse(made.body), "checklist_version").size() == 64u);
    // The photo is still on the phone: the record is taken, and incomplete until it comes.
    const auto path = "/api/v1/inspections/" + id;
    Json shown = Json::parse(client.send("GET", path, headers).body);
    BOOST_TEST(!*shown.find("complete")->boolean());
    BOOST_TEST(text_at(shown, "missing.0.of") == failed);
    BOOST_TEST(client.send("GET", "/api/v1/inspections?incomplete=true", headers).body.find(id) !=
               std::string::npos);
    BOOST_TEST(
        client
            .send("POST",
                  "/api/v1/evidence?subject_type=inspection&purpose=scene&subject=" + id + "&item=" + failed,
                  headers, a_photo())
            .status == 201);
    shown = Json::parse(client.send("GET", path, headers).body);
    BOOST_TEST(*shown.find("complete")->boolean());
    BOOST_TEST(client.send("GET", "/api/v1/inspections?incomplete=true", headers).body.find(id) ==
               std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(signing)

// check 10 of docs/checks.md
BOOST_DATA_TEST_CASE(refusing_to_sign_is_recorded_with_reason_and_witness_and_blocks_nothing, engines(),
                     engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto headers = office.token(Role::inspector);
    const auto id = office.office.ids().next();
    BOOST_REQUIRE(hand_in(client, headers, a_visit(office, id)).status == 201);
    const auto path = "/api/v1/inspections/" + id;
    const std::string end = R"({"signed_at":"2024-12-30T10:00:00+08:00"})";
    const auto early = client.send("POST", path + "/sign", headers, end);
    BOOST_TEST(early.status == 409);
    BOOST_TEST(early.body.find("signatures-missing") != std::string::npos);
    for (const auto* name : {"王强", "李敏"})
        BOOST_TEST(client
                       .send("POST", path + "/signatures", headers,
                             a_signature("officer", name, office.office.ids().next()))
                       .status == 201);
    BOOST_TEST(client.send("POST", path + "/sign", headers, end).status == 409); // the unit has not
    BOOST_TEST(client.send("POST", path + "/refusal", headers, R"({"refusal_reason":"不认可"})").status ==
               422);
    BOOST_TEST(
        client
            .send(
                "POST", path + "/refusal", headers,
                R"({"refusal_reason":"不认可检查情况","refusal_witness":"赵网格","refusal_reported_to":"区应急局"})")
            .status == 200);
    const auto signed_now = client.send("POST", path + "/sign", headers, end);
    BOOST_TEST(signed_now.status == 200, signed_now.body);
    BOOST_TEST(text_at(Json::parse(signed_now.body), "signed_at") == "2024-12-30T02:00:00.000Z");
    BOOST_TEST(text_at(Json::parse(signed_now.body), "signatures.0.device") == "手机一");
    BOOST_TEST(text_at(Json::parse(signed_now.body), "signatures.0.session").size() == 16u);
}

// check 11 of docs/checks.md
BOOST_DATA_TEST_CASE(a_signed_inspection_is_corrected_by_a_linked_version_only, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto headers = office.token(Role::inspector);
    const auto id = office.office.ids().next();
    BOOST_REQUIRE(hand_in(client, headers, a_visit(office, id)).status == 201);
    const auto visits = office.count("inspection_visit");
    const auto path = "/api/v1/inspections/" + id;
    for (const auto& [party, name] :
         {std::pair{"officer", "王强"}, std::pair{"officer", "李敏"}, std::pair{"unit", "钱经理"}})
        client.send("POST", path + "/signatures", headers,
                    a_signature(party, name, office.office.ids().next()));
    BOOST_REQUIRE(
        client.send("POST", path + "/sign", headers, R"({"signed_at":"2024-12-30T10:00:00+08:00"})").status ==
        200);
    BOOST_TEST(client
                   .send("POST", path + "/signatures", headers,
                         a_signature("witness", "某人", office.office.ids().next()))
                   .status == 409);
    office.write([&](db::Transaction& transaction) {
        const auto before = db::find(transaction, Id<Inspection>::trusted(id)).value();
        auto altered = before;
        altered.conclusion = "改动";
        BOOST_CHECK_EXCEPTION(
            inspection::correct_inspection(transaction, before, altered, app::inspection_followers()),
            Problem, [](const Problem& problem) { return problem.kind() == ProblemKind::inspection_signed; });
    });
    BOOST_TEST(
        client.send("POST", path + "/versions", headers, R"({"inspection":{"conclusion":"x"}})").status ==
        422);
    const auto corrected = client.send("POST", path + "/versions", headers,
                                       R"({"reason":"地址写错","inspection":{"site_part":"后厨"}})");
    BOOST_REQUIRE(corrected.status == 201);
    const Json now = Json::parse(corrected.body);
    BOOST_TEST(*now.find("version")->integer() == 2);
    BOOST_TEST(text_at(now, "site_part") == "后厨");
    BOOST_TEST(now.find("signed_at")->is_null()); // the new one has to be signed again
    const Json old = Json::parse(client.send("GET", path + "/versions", headers).body);
    BOOST_TEST(text_at(old, "items.0.reason") == "地址写错");
    BOOST_TEST(text_at(old, "items.0.inspection.signed_at") == "2024-12-30T02:00:00.000Z");
    BOOST_TEST(text_at(old, "items.0.inspection.signatures.2.signer") == "钱经理");
    BOOST_TEST(office.count("inspection_visit") == visits); // figures count the newest only
    office.office.database().read(
        [](const db::Reader& reader) { BOOST_TEST(audit::verify(reader, app::audited_records()).clean()); });
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(late_and_twice)

BOOST_DATA_TEST_CASE(the_same_visit_again_gets_the_same_answer_and_other_content_waits_for_a_decision,
                     engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto headers = office.token(Role::inspector), official = office.token(Role::official);
    const auto id = office.office.ids().next();
    const Json visit = a_visit(office, id);
    const auto first = hand_in(client, headers, visit), again = hand_in(client, headers, visit);
    BOOST_TEST(first.status == 201);
    BOOST_TEST(again.status == 201);
    BOOST_TEST(again.body == first.body);
    BOOST_TEST(first.header("bihuan-receipt").find("record=\"inspection/" + id) != std::string::npos);
    BOOST_TEST(again.header("bihuan-receipt") == first.header("bihuan-receipt"));
    BOOST_TEST(office.count("inspection") == 2);

    const Json other = with(visit, "conclusion", "另一份");
    BOOST_TEST(hand_in(client, headers, other).status == 409);
    BOOST_TEST(hand_in(client, headers, other).status == 409);
    BOOST_TEST(office.count("conflict") == 1);
    const Json list = Json::parse(client.send("GET", "/api/v1/conflicts", official).body);
    BOOST_TEST(text_at(list, "items.0.subject") == id);
    BOOST_TEST(text_at(list, "items.0.given.conclusion") == "另一份");
    BOOST_TEST(
        Json::parse(client.send("GET", "/api/v1/conflicts", office.token(Role::official, "西山社区")).body)
            .find("items")
            ->list()
            ->empty());
    const auto path = "/api/v1/conflicts/" + text_at(list, "items.0.id") + "/resolve";
    BOOST_TEST(client.send("POST", path, official, R"({"resolution":"new_version"})").status == 422);
    const auto resolved =
        client.send("POST", path, official, R"({"resolution":"new_version","reason":"以后一份为准"})");
    BOOST_TEST(resolved.status == 200, resolved.body);
    BOOST_TEST(text_at(Json::parse(client.send("GET", "/api/v1/inspections/" + id, headers).body),
                       "conclusion") == "另一份");
    BOOST_TEST(client.send("POST", path, official, R"({"resolution":"keep","reason":"x"})").status == 409);
    BOOST_TEST(
        Json::parse(client.send("GET", "/api/v1/conflicts", official).body).find("items")->list()->empty());
}

BOOST_DATA_TEST_CASE(steps_before_their_record_wait_for_it_and_are_carried_out_when_it_comes, engines(),
                     engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto headers = office.token(Role::inspector);
    const auto id = office.office.ids().next();
    const std::string batch =
        Json{Json::Object{
                 {"items",
                  Json::List{Json::Object{{"key", "s1"},
                                          {"method", "POST"},
                                          {"path", "/api/v1/inspections/" + id + "/signatures"},
                                          {"body", Json::parse(a_signature("officer", "王强",
                                                                           office.office.ids().next()))}},
                             Json::Object{{"key", "bad"},
                                          {"method", "POST"},
                                          {"path", "/api/v1/hazards"},
                                          {"body", Json::Object{{"description", "没有编号"}}}}}}}}
            .dump();
    for (int times = 0; times < 2; ++times) { // twice the same waits once
        const auto answer = client.send("POST", "/api/v1/sync/batch", headers, batch);
        BOOST_REQUIRE(answer.status == 200);
        const Json items = Json::parse(answer.body);
        BOOST_TEST(*items.at_path("items.0.status")->integer() == 202);
        BOOST_TEST(text_at(items, "items.0.body.waits_for") == id);
        BOOST_TEST(*items.at_path("items.1.status")->integer() == 422); // and stops nobody
    }
    const Json waiting = Json::parse(client.send("GET", "/api/v1/sync/waiting", headers).body);
    BOOST_TEST(waiting.find("items")->list()->size() == 1u);
    BOOST_TEST(text_at(waiting, "items.0.state") == "waiting");
    BOOST_TEST(Json::parse(client.send("GET", "/api/v1/sync/waiting", office.token(Role::inspector)).body)
                   .find("items")
                   ->list()
                   ->empty()); // another's
    // Without the wish to wait it is plainly not there.
    BOOST_TEST(client
                   .send("POST", "/api/v1/inspections/" + id + "/signatures", headers,
                         a_signature("officer", "王强", office.office.ids().next()))
                   .status == 404);

    BOOST_REQUIRE(hand_in(client, headers, a_visit(office, id)).status == 201);
    const Json shown = Json::parse(client.send("GET", "/api/v1/inspections/" + id, headers).body);
    BOOST_TEST(text_at(shown, "signatures.0.signer") == "王强");
    BOOST_TEST(
        Json::parse(client.send("GET", "/api/v1/sync/waiting", headers).body).find("items")->list()->empty());
    const Json late = Json::parse(client.send("POST", "/api/v1/sync/batch", headers, batch).body);
    BOOST_TEST(*late.at_path("items.0.status")->integer() == 201);
    BOOST_TEST(text_at(late, "items.0.receipt").starts_with("first="));
    BOOST_TEST(office.count("inspection_signature") == 1);
}

BOOST_DATA_TEST_CASE(a_service_that_came_before_its_order_and_both_before_the_hazard_is_not_lost, engines(),
                     engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto headers = office.token(Role::inspector);
    const auto hazard = office.office.ids().next();
    const std::string path = "/api/v1/hazards/" + hazard;
    const auto item = [&](const char* key, const std::string& to, const char* body) {
        return Json::Object{
            {"key", key}, {"method", "POST"}, {"path", path + to}, {"body", Json::parse(body)}};
    };
    const Json batch = Json::Object{
        {"items",
         Json::List{
             item("served", "/service", R"({"served_to":"店主","service_method":"直接送达"})"),
             item(
                 "ordered", "/order",
                 R"({"form":"time_limited","issuing_organ":"鲁谷街道办事处","authority_basis":"own_duty","officers":"王强、李敏","due_date":"2025-01-20"})")}}};
    const auto kept = Json::parse(client.send("POST", "/api/v1/sync/batch", headers, batch.dump()).body);
    BOOST_TEST(*kept.at_path("items.0.status")->integer() == 202);
    Json visit = a_visit(office, office.office.ids().next());
    visit.set("hazards", Json::List{Json::Object{{"id", hazard},
                                                 {"code", office.fresh_code()},
                                                 {"description", "通道堵塞"},
                                                 {"category", "消防安全"}}});
    BOOST_REQUIRE(hand_in(client, headers, visit).status == 201);
    const auto shown = Json::parse(client.send("GET", path, headers).body);
    BOOST_TEST(text_at(shown, "state") == "rectifying");
    BOOST_TEST(
        Json::parse(client.send("GET", "/api/v1/sync/waiting", headers).body).find("items")->list()->empty());
}

BOOST_DATA_TEST_CASE(a_service_before_its_order_waits_for_a_known_hazard_and_a_reinspection_for_its_photo,
                     engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto headers = office.token(Role::inspector);
    const auto hazard = office.registered();
    const std::string path = "/api/v1/hazards/" + hazard.id.text();
    int posted = 0;
    const auto post = [&](const std::string& to, const std::string& body) {
        const Json batch = Json::Object{{"items", Json::List{Json::Object{{"key", std::to_string(++posted)},
                                                                          {"method", "POST"},
                                                                          {"path", path + to},
                                                                          {"body", Json::parse(body)}}}}};
        const auto answer = client.send("POST", "/api/v1/sync/batch", headers, batch.dump());
        return *Json::parse(answer.body).at_path("items.0.status")->integer();
    };
    const auto state = [&] { return text_at(Json::parse(client.send("GET", path, headers).body), "state"); };
    const auto waiting = [&] {
        return Json::parse(client.send("GET", "/api/v1/sync/waiting", headers).body);
    };
    const std::string service = R"({"served_to":"店主","service_method":"直接送达"})";
    BOOST_TEST(post("/service", service) == 202);
    BOOST_TEST(text_at(waiting(), "items.0.waits_for") == hazard.id.text());
    BOOST_TEST(client.send("POST", path + "/service", headers, service).status == 409); // who does not wait
    BOOST_TEST(
        post(
            "/order",
            R"({"form":"time_limited","issuing_organ":"鲁谷街道办事处","authority_basis":"own_duty","officers":"王强、李敏","due_date":"2025-01-20"})") ==
        200);
    BOOST_TEST(state() == "rectifying");
    BOOST_TEST(waiting().find("items")->list()->empty());
    // Nothing will ever make a second service possible.
    BOOST_TEST(post("/service", R"({"served_to":"店员","service_method":"直接送达"})") == 409);
    BOOST_TEST(post("/reinspections",
                    R"({"reinspected_on":"2024-12-31","reinspector":"王强、李敏","result":"passed"})") ==
               202);
    auto sending = headers;
    sending.back().second = "application/octet-stream";
    BOOST_TEST(client
                   .send("POST",
                         "/api/v1/evidence?subject_type=hazard&purpose=after&subject=" + hazard.id.text(),
                         sending, a_photo())
                   .status == 201);
    BOOST_TEST(state() == "closed");
}

BOOST_DATA_TEST_CASE(what_waited_too_long_is_refused_and_stays_in_the_list, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    auto headers = office.token(Role::inspector);
    headers.emplace_back("Prefer", "respond-async");
    const std::string path = "/api/v1/hazards/" + office.registered().id.text() + "/service";
    const auto serve = [&](int number) {
        return client
            .send("POST", path, headers,
                  R"({"served_to":"店主)" + std::to_string(number) + R"(","service_method":"直接送达"})")
            .status;
    };
    for (int i = 0; i < http::most_waiting; ++i)
        BOOST_TEST(serve(i) == 202);
    BOOST_TEST(serve(1'000) == 409); // so many wait for one record and no more
    BOOST_TEST(http::give_up_waiting(office.office.database()) == 0);
    office.office.database().housekeeping([](db::Transaction& transaction) {
        transaction.note("UPDATE waiting_request SET received_at = '2024-11-01T00:00:00.000Z'");
    });
    BOOST_TEST(http::give_up_waiting(office.office.database()) == http::most_waiting);
    const auto list = Json::parse(client.send("GET", "/api/v1/sync/waiting", headers).body);
    BOOST_TEST(text_at(list, "items.0.state") == "refused");
}

BOOST_AUTO_TEST_CASE(a_batch_carries_no_batch_however_its_address_is_written) {
    AWorkingOffice office{TestEngine{db::Engine::sqlite}};
    HttpClient client{office.port()};
    for (const auto* path : {"/api/v1/sync/batch", "/api/v1/%73ync/batch", "/api/v1/%73ession"})
        BOOST_TEST(
            client.send("POST", "/api/v1/sync/batch", office.token(Role::inspector),
                        Json{Json::Object{{"items", Json::List{Json::Object{{"method", "POST"},
                                                                            {"path", path},
                                                                            {"body", Json::Object{}}}}}}}
                            .dump())
                    .status == 422,
            path);
}

BOOST_AUTO_TEST_CASE(what_waited_while_the_service_was_down_is_taken_up_at_its_start) {
    AWorkingOffice office{TestEngine{db::Engine::sqlite}};
    HttpClient client{office.port()};
    auto headers = office.token(Role::inspector);
    headers.emplace_back("Prefer", "respond-async");
    Inspection visit;
    visit.id = office.office.ids().make<Inspection>();
    BOOST_TEST(client
                   .send("POST", "/api/v1/inspections/" + visit.id.text() + "/signatures", headers,
                         a_signature("officer", "王强", office.office.ids().next()))
                   .status == 202);
    // It comes through another door, so nobody takes up what waits for it.
    visit.code = office.fresh_code();
    visit.date = day("2024-12-30");
    visit.enterprise = office.enterprise.id;
    visit.community = office.enterprise.community;
    office.write(
        [&](db::Transaction& transaction) { audit::insert(transaction, "inspection.record", visit); });
    BOOST_TEST(office.count("inspection_signature") == 0);
    office.endpoint.take_up_waiting();
    BOOST_TEST(office.count("inspection_signature") == 1);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(the_count_of_a_day)

BOOST_DATA_TEST_CASE(both_sides_say_how_many_of_how_many_and_a_lost_phone_is_known_the_same_evening,
                     engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto headers = office.token(Role::inspector), official = office.token(Role::official);
    const auto visit = office.office.ids().next(), lost = office.office.ids().next(),
               photo = office.office.ids().next();
    const std::string sent = a_visit(office, visit).dump();
    BOOST_REQUIRE(client.send("POST", "/api/v1/inspections", headers, sent).status == 201);
    BOOST_REQUIRE(
        client
            .send("POST",
                  "/api/v1/evidence?subject_type=inspection&purpose=scene&subject=" + visit + "&id=" + photo,
                  headers, a_photo())
            .status == 201);
    const auto claim = [](const std::string& type, const std::string& id, const std::string& hash) {
        return Json{Json::Object{{"type", type}, {"id", id}, {"sha256", hash}}};
    };
    Json list = Json::Object{{"day", "2024-12-30"},
                             {"device", "手机一"},
                             {"items", Json::List{claim("inspection", visit, sha256(sent)),
                                                  claim("evidence", photo, sha256(a_photo())),
                                                  claim("evidence", lost, sha256(a_photo(7)))}}};
    const Json compared =
        Json::parse(client.send("POST", "/api/v1/receipts/compare", headers, list.dump()).body);
    BOOST_TEST(*compared.at_path("records.claimed")->integer() == 1);
    BOOST_TEST(*compared.at_path("records.received")->integer() == 1);
    BOOST_TEST(*compared.at_path("photos.claimed")->integer() == 2);
    BOOST_TEST(*compared.at_path("photos.received")->integer() == 1);
    BOOST_TEST(text_at(compared, "items.0.receipt.id") == visit);
    BOOST_TEST(text_at(compared, "items.2.standing") == "missing");

    Json evening = Json::parse(client.send("GET", "/api/v1/receipts/days?date=2024-12-30", official).body);
    BOOST_TEST(text_at(evening, "items.0.missing.0.id") == lost);
    BOOST_TEST(*evening.at_path("items.0.photos.received")->integer() == 1);
    client.send("POST",
                "/api/v1/evidence?subject_type=inspection&purpose=scene&subject=" + visit + "&id=" + lost,
                headers, a_photo(7));
    evening = Json::parse(client.send("GET", "/api/v1/receipts/days?date=2024-12-30", official).body);
    BOOST_TEST(*evening.at_path("items.0.photos.received")->integer() == 2);
    BOOST_TEST(evening.at_path("items.0.missing")->list()->empty());

    const Json other = Json::Object{{"day", "2024-12-30"},
                                    {"device", "手机一"},
                                    {"items", Json::List{claim("evidence", photo, std::string(64, 'a'))}}};
    BOOST_TEST(
        text_at(Json::parse(client.send("POST", "/api/v1/receipts/compare", headers, other.dump()).body),
                "items.0.standing") == "differs");
}

BOOST_DATA_TEST_CASE(a_long_name_of_a_device_is_cut_between_characters, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    std::string name;
    for (int i = 0; i < 120; ++i)
        name += "机";
    const Json list = Json::Object{{"day", "2024-12-30"}, {"device", name}, {"items", Json::List{}}};
    const auto compared =
        client.send("POST", "/api/v1/receipts/compare", office.token(Role::inspector), list.dump());
    BOOST_TEST(compared.status == 200, compared.body);
    const auto evening =
        client.send("GET", "/api/v1/receipts/days?date=2024-12-30", office.token(Role::official));
    BOOST_TEST(text::is_utf8(evening.body));
}

BOOST_DATA_TEST_CASE(whoever_was_to_inspect_and_sent_no_list_is_shown_as_no_list_yet, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    Account wang = office.account(Role::inspector);
    office.write([&](db::Transaction& transaction) {
        const Account before = wang;
        wang.person = office.officers[0].id.text();
        audit::update(transaction, "account.correct", before, wang);
    });
    const auto task = [&](TaskState state, const char* from, const char* to, const char* carried_out = "") {
        InspectionTask of;
        of.id = office.office.ids().make<InspectionTask>();
        of.enterprise = office.enterprise.id;
        of.community = office.enterprise.community;
        of.planned_from = day(from);
        of.planned_to = day(to);
        of.state = state;
        of.carried_out_on = Date::parse(carried_out);
        for (const auto& officer : office.officers)
            of.officers.push_back({officer.id, officer.name, officer.certificate_no});
        office.write([&](db::Transaction& transaction) { audit::insert(transaction, "task.request", of); });
    };
    const auto evening = [&](const char* date, const std::string& area = {}) {
        const auto answer = client.send("GET", std::string{"/api/v1/receipts/days?date="} + date,
                                        office.token(Role::official, area));
        return Json::parse(answer.body);
    };
    task(TaskState::requested, "2024-12-30", "2024-12-30"); // not approved
    task(TaskState::approved, "2024-12-28", "2024-12-31", "2024-12-28");
    BOOST_TEST(evening("2024-12-30").at_path("items")->list()->empty());
    task(TaskState::approved, "2024-12-29", "2024-12-30");
    for (const auto& area : {std::string{}, std::string{"东湖社区"}}) {
        const Json shown = evening("2024-12-30", area);
        BOOST_REQUIRE_EQUAL(shown.at_path("items")->list()->size(), 2u);
        // By name; the second officer has no account.
        BOOST_TEST(text_at(shown, "items.0.name") == "李敏");
        BOOST_TEST(text_at(shown, "items.0.account") == "");
        BOOST_TEST(text_at(shown, "items.1.account") == wang.id.text());
        for (const auto* list : {"items.0.list", "items.1.list"})
            BOOST_TEST(text_at(shown, list) == "none_yet");
    }
    BOOST_TEST(evening("2024-12-30", "西湖社区").at_path("items")->list()->empty());
    BOOST_TEST(client
                   .send("POST", "/api/v1/receipts/compare", office.token(wang),
                         R"({"day":"2024-12-30","device":"手机一","items":[]})")
                   .status == 200);
    const Json after = evening("2024-12-30");
    BOOST_REQUIRE_EQUAL(after.at_path("items")->list()->size(), 2u);
    for (int i = 0; i < 2; ++i) {
        const std::string at = "items." + std::to_string(i);
        const bool is_wang = text_at(after, at + ".account") == wang.id.text();
        BOOST_TEST(text_at(after, at + ".list") == (is_wang ? "sent" : "none_yet"));
    }
}

BOOST_DATA_TEST_CASE(a_restored_database_has_a_new_mark, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto headers = office.token(Role::inspector);
    const auto mark = [&] {
        return text_at(Json::parse(client.send("GET", "/api/v1/receipts/state", headers).body),
                       "incarnation");
    };
    const auto first = mark();
    BOOST_TEST(is_uuid(first));
    BOOST_TEST(mark() == first);
    sync::renew_incarnation(office.office.database(), office.office.ids());
    BOOST_TEST(mark() != first);
}

BOOST_AUTO_TEST_SUITE_END()
