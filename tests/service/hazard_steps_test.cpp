// The closed loop over HTTP: who may take which step, from where, with what.

#include "audit/verify.hpp"
#include "service/a_working_office.hpp"
#include "support/photo.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using access::Role;

namespace bihuan::test {

/// An office with officers, and a caller.
struct ADesk : AWorkingOffice {
    explicit ADesk(TestEngine engine) : AWorkingOffice(engine), client(port()) {
        expire_a_certificate();
        inspector = token(Role::inspector);
        official = token(Role::official);
        leader = token(Role::leader);
    }
    HttpAnswer step(const Hazard& hazard, const std::string& path, const std::string& body,
                    const HttpHeaders& who) {
        return client.send("POST", "/api/v1/hazards/" + hazard.id.text() + path, who, body);
    }
    Json show(const Hazard& hazard) {
        return Json::parse(
            client.send("GET", "/api/v1/hazards/" + hazard.id.text(), token(Role::auditor)).body);
    }
    std::string state(const Hazard& hazard) { return text_at(show(hazard), "state"); }

    HttpClient client;
    HttpHeaders inspector, official, leader;
};

} // namespace bihuan::test

namespace {

const std::string order =
    R"({"form":"time_limited","issuing_organ":"鲁谷街道办事处","authority_basis":"own_duty","officers":"王强、李敏","due_date":"2025-01-20"})";
const std::string service = R"({"served_to":"店主","service_method":"直接送达"})";
const std::string passed = R"({"reinspected_on":"2024-12-31","reinspector":"王强、李敏","result":"passed"})";
const std::string failed = R"({"reinspected_on":"2024-12-31","reinspector":"王强、李敏","result":"failed"})";

std::string problem_of(const HttpAnswer& answer) {
    return std::to_string(answer.status) + " " + text_at(Json::parse(answer.body), "type");
}

} // namespace

BOOST_AUTO_TEST_SUITE(steps_over_http)

BOOST_DATA_TEST_CASE(a_hazard_goes_from_registration_over_a_failed_recheck_to_its_closing, engines(),
                     engine) {
    ADesk desk{engine};
    const auto hazard = desk.registered();
    BOOST_TEST(desk.state(hazard) == "registered");
    BOOST_TEST(desk.step(hazard, "/order", order, desk.inspector).status == 200);
    BOOST_TEST(desk.state(hazard) == "ordered");
    BOOST_TEST(desk.step(hazard, "/service", service, desk.inspector).status == 200);
    BOOST_TEST(desk.state(hazard) == "rectifying");
    BOOST_TEST(desk.step(hazard, "/submission", R"({"measures":"已清理","rectified_on":"2024-12-30"})",
                         desk.inspector)
                   .status == 200);
    BOOST_TEST(desk.state(hazard) == "submitted");
    BOOST_TEST(desk.step(hazard, "/reinspections", failed, desk.inspector).status == 201);
    BOOST_TEST(desk.state(hazard) == "recheck_failed");
    const std::string again =
        R"({"form":"time_limited","issuing_organ":"鲁谷街道办事处","authority_basis":"own_duty","officers":"王强、李敏","due_date":"2025-02-10"})";
    BOOST_TEST(desk.step(hazard, "/order", again, desk.inspector).status == 200);
    BOOST_TEST(desk.state(hazard) == "ordered");
    // Figures keep to the first deadline.
    BOOST_TEST(text_at(desk.show(hazard), "due_date") == "2025-01-20");
    BOOST_TEST(text_at(desk.show(hazard), "due_in_force") == "2025-02-10");
    desk.photo(hazard.id, EvidencePurpose::after);
    BOOST_TEST(desk.step(hazard, "/reinspections", passed, desk.inspector).status == 201);
    BOOST_TEST(desk.state(hazard) == "closed");
    desk.office.database().read(
        [](const db::Reader& reader) { BOOST_TEST(audit::verify(reader, app::audited_records()).clean()); });
}

BOOST_DATA_TEST_CASE(an_impossible_step_is_answered_with_those_that_are_possible_and_for_whom, engines(),
                     engine) {
    ADesk desk{engine};
    const auto hazard = desk.registered();
    const auto answer = desk.step(hazard, "/service", service, desk.inspector);
    BOOST_TEST(problem_of(answer) == "409 /problems/step-not-possible");
    const Json problem = Json::parse(answer.body);
    BOOST_TEST(text_at(problem, "state") == "registered");
    BOOST_TEST(answer.body.find(R"("step":"order")") != std::string::npos);
    BOOST_TEST(answer.body.find(R"("permission":"record_inspections")") != std::string::npos);
    const Json file =
        Json::parse(desk.client.send("GET", "/api/v1/hazards/" + hazard.id.text(), desk.inspector).body);
    for (const auto& step : *file.find("next_steps")->list()) {
        const auto name = text_at(step, "step");
        if (name == "order") BOOST_TEST(*step.find("for_me")->boolean());
        if (name == "transfer") BOOST_TEST(!*step.find("for_me")->boolean());
    }
}

// check 7 of docs/checks.md
BOOST_DATA_TEST_CASE(nothing_is_closed_without_two_officers_and_a_photo_of_afterwards, engines(), engine) {
    ADesk desk{engine};
    const auto hazard = desk.hazard();
    const auto by = [&](const std::string& names) {
        return desk.step(hazard, "/reinspections",
                         R"({"reinspected_on":"2024-12-30","result":"passed","reinspector":")" + names +
                             "\"}",
                         desk.inspector);
    };
    BOOST_TEST(by("王强").status == 422);
    BOOST_TEST(by("王强、王强").status == 422);
    BOOST_TEST(by("王强、孙过期").status == 422);
    BOOST_TEST(by("王强、无此人").body.find("no_valid_certificate") != std::string::npos);
    BOOST_TEST(problem_of(by("王强、李敏")) == "409 /problems/photos-missing");
    desk.photo(hazard.id, EvidencePurpose::before);
    BOOST_TEST(problem_of(by("王强、李敏")) == "409 /problems/photos-missing");
    desk.photo(hazard.id, EvidencePurpose::after);
    BOOST_TEST(by("王强、李敏").status == 201);
    BOOST_TEST(desk.state(hazard) == "closed");
}

// check 7 of docs/checks.md
BOOST_DATA_TEST_CASE(a_self_report_of_the_enterprise_never_closes_and_a_grid_worker_neither_orders_nor_closes,
                     engines(), engine) {
    ADesk desk{engine};
    const auto hazard = desk.hazard();
    BOOST_TEST(desk.step(hazard, "/submission", R"({"measures":"已清理","rectified_on":"2024-12-30"})",
                         desk.inspector)
                   .status == 200);
    BOOST_TEST(desk.state(hazard) == "submitted");
    const auto grid_worker = desk.token(Role::grid_worker);
    BOOST_TEST(desk.step(desk.registered(), "/order", order, grid_worker).status == 403);
    BOOST_TEST(desk.step(hazard, "/reinspections", passed, grid_worker).status == 403);
}

// check 7 of docs/checks.md
BOOST_DATA_TEST_CASE(an_on_the_spot_fix_is_closed_as_of_its_day_once_both_photos_are_there, engines(),
                     engine) {
    ADesk desk{engine};
    const std::string report =
        R"({"code":"JC9","date":"2024-12-02","kind":"routine","emergency_reason":"群众反映","officers":[{"name":"王强"},{"name":"李敏"}],"enterprise":")" +
        desk.enterprise.id.text() +
        R"(","hazards":[{"code":"S1","description":"通道堵塞","rectification":{"measures":"清理","rectified_on":"2024-12-02"}}]})";
    const auto made = desk.client.send("POST", "/api/v1/inspections", desk.inspector, report);
    BOOST_REQUIRE(made.status == 201);
    Hazard hazard;
    hazard.id = Id<Hazard>::trusted(text_at(Json::parse(made.body), "hazards.0.id"));
    BOOST_TEST(desk.show(hazard).find("closed_on")->is_null());
    auto headers = desk.inspector;
    headers.back().second = "application/octet-stream";
    const auto send = [&](const std::string& purpose, unsigned char shade) {
        const auto path = "/api/v1/evidence?subject_type=hazard&subject=" + hazard.id.text() + "&purpose=";
        BOOST_TEST(desk.client.send("POST", path + purpose, headers, a_photo(shade)).status == 201);
    };
    send("before", 0);
    BOOST_TEST(desk.show(hazard).find("closed_on")->is_null());
    send("after", 1);
    BOOST_TEST(text_at(desk.show(hazard), "closed_on") == "2024-12-02"); // at once, by no daily job
}

// A photo may come before its hazard; then nothing says yet where that lies.
BOOST_DATA_TEST_CASE(a_photo_handed_in_from_another_area_before_the_hazard_was_there_counts_for_nothing,
                     engines(), engine) {
    ADesk desk{engine};
    const auto id = desk.office.ids().next();
    const auto send = [&](HttpHeaders who, unsigned char shade) {
        who.back().second = "application/octet-stream";
        const auto path = "/api/v1/evidence?subject_type=hazard&purpose=after&subject=" + id;
        BOOST_TEST(desk.client.send("POST", path, who, a_photo(shade)).status == 201);
    };
    send(desk.token(Role::inspector, "西湖社区"), 0);
    const auto made = desk.client.send(
        "POST", "/api/v1/hazards", desk.inspector,
        R"({"id":")" + id +
            R"(","code":"E1","due_date":"2025-01-15","description":"通道堵塞","inspection":")" +
            desk.inspection.id.text() + "\"}");
    BOOST_REQUIRE_MESSAGE(made.status == 201, made.body);
    Hazard hazard;
    hazard.id = Id<Hazard>::trusted(id);
    BOOST_TEST(problem_of(desk.step(hazard, "/reinspections", passed, desk.inspector)) ==
               "409 /problems/photos-missing");
    send(desk.token(Role::inspector, "东湖社区"), 1);
    BOOST_TEST(desk.step(hazard, "/reinspections", passed, desk.inspector).status == 201);
}

// check 7 of docs/checks.md
BOOST_DATA_TEST_CASE(a_major_hazard_is_closed_only_once_somebody_else_confirms, engines(), engine) {
    ADesk desk{engine};
    const auto hazard = desk.registered(a_hazard().major().due("2025-01-15"));
    desk.photo(hazard.id, EvidencePurpose::after);
    const auto told = desk.count("outbox_message");
    BOOST_TEST(desk.step(hazard, "/reinspections", passed, desk.official).status == 201);
    BOOST_TEST(desk.count("outbox_message") == told + 1);
    BOOST_TEST(desk.show(hazard).find("closed_on")->is_null());
    BOOST_TEST(desk.step(hazard, "/closing", "{}", desk.inspector).status == 403);
    // Whoever recorded the re-inspection cannot confirm it.
    BOOST_TEST(problem_of(desk.step(hazard, "/closing", "{}", desk.official)) ==
               "409 /problems/needs-second-person");
    BOOST_TEST(desk.step(hazard, "/closing-refusal", R"({"reason":"照片看不清"})", desk.leader).status ==
               200);
    BOOST_TEST(problem_of(desk.step(hazard, "/closing", "{}", desk.leader)) ==
               "409 /problems/step-not-possible");
    BOOST_TEST(desk.step(hazard, "/reinspections", passed, desk.official).status == 201);
    // Nor can one of the two who re-inspected, whoever recorded it.
    auto account = desk.account(Role::leader);
    const auto before = account;
    account.person = desk.officers.front().id.text();
    desk.write(
        [&](db::Transaction& transaction) { audit::update(transaction, "account.change", before, account); });
    BOOST_TEST(problem_of(desk.step(hazard, "/closing", "{}", desk.token(account))) ==
               "409 /problems/needs-second-person");
    BOOST_TEST(desk.step(hazard, "/closing", "{}", desk.leader).status == 200);
    BOOST_TEST(desk.state(hazard) == "closed");
    BOOST_TEST(text_at(desk.show(hazard), "closed_on") == "2024-12-31");
    desk.office.database().read(
        [](const db::Reader& reader) { BOOST_TEST(audit::verify(reader, app::audited_records()).clean()); });
}

BOOST_DATA_TEST_CASE(one_order_covers_several_hazards_of_an_inspection_or_none_of_them, engines(), engine) {
    ADesk desk{engine};
    const auto first = desk.registered(), second = desk.registered(), third = desk.registered();
    const std::string path = "/api/v1/inspections/" + desk.inspection.id.text();
    const auto order_for = [&](const std::string& hazards) {
        std::string body = order;
        body.pop_back();
        return desk.client.send("POST", path + "/order", desk.inspector,
                                body + R"(,"document_no":"鲁谷责改〔2024〕3号","hazards":[)" + hazards +
                                    "]}");
    };
    const auto item = [](const Hazard& hazard, const std::string& more = {}) {
        return R"({"hazard":")" + hazard.id.text() + "\"" + more + "}";
    };
    const auto elsewhere = desk.visit(desk.enterprise, "2024-12-05");
    const auto foreign = desk.write([&](db::Transaction& transaction) {
        return Office{transaction, desk.office.ids()}.plant(
            a_hazard().code(desk.fresh_code()).found_at(elsewhere));
    });
    const auto refused = order_for(item(first) + "," + item(foreign));
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(text_at(Json::parse(refused.body), "errors.0.pointer") == "/hazards/1/hazard");
    BOOST_TEST(desk.state(first) == "registered"); // none of them
    BOOST_TEST(order_for(item(first) + "," + item(first)).status == 422);
    const auto given =
        Json::parse(order_for(item(first) + "," + item(second, R"(,"due_date":"2025-01-10")")).body);
    const auto document = text_at(given, "document_id");
    BOOST_TEST(text_at(desk.show(first), "due_date") == "2025-01-20");
    BOOST_TEST(text_at(desk.show(second), "due_date") == "2025-01-10");
    BOOST_TEST(text_at(desk.show(second), "steps.0.document_id") == document);
    BOOST_TEST(desk.step(third, "/order", order, desk.inspector).status == 200);
    const auto papers = Json::parse(desk.client.send("GET", path + "/orders", desk.official).body);
    BOOST_TEST(papers.find("items")->list()->size() == 2u);
    BOOST_TEST(text_at(papers, "items.0.document_id") == document);
    BOOST_TEST(text_at(papers, "items.0.hazards.1.due_date") == "2025-01-10");
    BOOST_TEST(desk.client.send("GET", path + "/orders", desk.token(Role::official, "西湖社区")).status ==
               404);
}

BOOST_DATA_TEST_CASE(officers_of_a_step_are_people_of_the_office_under_the_names_that_are_printed, engines(),
                     engine) {
    ADesk desk{engine};
    const auto hazard = desk.registered();
    std::string by_identity = order;
    const std::string one = desk.officers[0].id.text(), other = desk.officers[1].id.text();
    by_identity.replace(by_identity.find("王强、李敏"), std::string{"王强、李敏"}.size(),
                        one + "、" + "李敏");
    BOOST_TEST(desk.step(hazard, "/order", by_identity, desk.inspector).status == 200);
    BOOST_TEST(text_at(desk.show(hazard), "steps.0.officers") == "王强、李敏");
    BOOST_TEST(text_at(desk.show(hazard), "steps.0.officer_ids") == one + "、" + other);
    BOOST_TEST(desk.step(hazard, "/reinspections", failed, desk.inspector).status == 201);
    BOOST_TEST(text_at(desk.show(hazard), "reinspections.0.reinspector_ids") == one + "、" + other);
}

// check 9 of docs/checks.md
BOOST_DATA_TEST_CASE(more_time_granted_on_paper_is_not_dated_before_it_was_asked_for, engines(), engine) {
    ADesk desk{engine};
    const auto hazard = desk.registered(a_hazard().due("2024-12-31"));
    BOOST_TEST(desk.step(hazard, "/extension-request", R"({"reason":"等配件","due_date":"2025-02-01"})",
                         desk.inspector)
                   .status == 200);
    const auto grant = [&](const std::string& day) {
        return desk
            .step(hazard, "/extensions",
                  R"({"due_date":"2025-02-01","reason":"停电","decided_by":"赵主任","granted_on":")" + day +
                      "\"}",
                  desk.official)
            .status;
    };
    BOOST_TEST(grant("2024-12-30") == 422);
    BOOST_TEST(grant("2025-01-01") == 422);
    BOOST_TEST(grant("2024-12-31") == 201);
}

// check 2 of docs/checks.md
BOOST_DATA_TEST_CASE(no_stoppage_is_ordered_unless_its_authority_item_is_in_force, engines(), engine) {
    ADesk desk{engine};
    const auto hazard = desk.hazard();
    const auto suspend = [&](const AuthorityItem& item) {
        return desk.step(
            hazard, "/suspension",
            R"({"reason":"随时坍塌","issuing_organ":"鲁谷街道办事处","authority_basis":"empowered","officers":"王强、李敏","authority_item":")" +
                item.id.text() + "\"}",
            desk.leader);
    };
    BOOST_TEST(problem_of(suspend(desk.authority(AuthorityPower::stoppage, "2024-06-30"))) ==
               "409 /problems/authority-missing");
    BOOST_TEST(problem_of(suspend(desk.authority(AuthorityPower::penalty))) ==
               "409 /problems/authority-missing");
    BOOST_TEST(suspend(desk.authority(AuthorityPower::stoppage)).status == 200);
    BOOST_TEST(text_at(desk.show(hazard), "flags.0") == "suspended");
}

// check 6 of docs/checks.md
BOOST_DATA_TEST_CASE(a_major_hazard_names_a_criterion_in_force_on_the_day_it_was_found, engines(), engine) {
    ADesk desk{engine};
    const auto record = [&](const std::string& criterion) {
        return desk.client.send("POST", "/api/v1/hazards", desk.inspector,
                                R"({"code":")" + desk.fresh_code() + R"(","inspection":")" +
                                    desk.inspection.id.text() +
                                    R"(","description":"有限空间无审批","level":"major")" +
                                    (criterion.empty() ? "" : R"(,"criterion":")" + criterion + "\"") + "}");
    };
    BOOST_TEST(record("").status == 422);
    BOOST_TEST(record("GM-1999/第一条").body.find("unknown_criterion") != std::string::npos);
    const auto old = record("GM-2017");
    BOOST_TEST(old.status == 422);
    BOOST_TEST(record("GM-2023/第三条（一）").status == 201);
}

// check 6 of docs/checks.md
BOOST_DATA_TEST_CASE(a_major_hazard_is_downgraded_only_with_a_reason_and_by_a_second_person, engines(),
                     engine) {
    ADesk desk{engine};
    const auto hazard = desk.registered(a_hazard().major());
    BOOST_TEST(desk.step(hazard, "/downgrade", "{}", desk.official).status == 422);
    BOOST_TEST(desk.step(hazard, "/downgrade", R"({"reason":"判定有误"})", desk.official).status == 200);
    BOOST_TEST(text_at(desk.show(hazard), "level") == "major");
    const auto proposal = text_at(desk.show(hazard), "steps.0.id");
    const std::string confirmation = R"({"proposal":")" + proposal + "\"}";
    BOOST_TEST(problem_of(desk.step(hazard, "/confirmation", confirmation, desk.official)) ==
               "409 /problems/second-person-needed");
    BOOST_TEST(desk.step(hazard, "/confirmation", confirmation, desk.leader).status == 200);
    BOOST_TEST(text_at(desk.show(hazard), "level") == "general");
    BOOST_TEST(problem_of(desk.step(hazard, "/confirmation", confirmation, desk.leader)) ==
               "409 /problems/no-such-proposal");
}

BOOST_DATA_TEST_CASE(a_major_hazard_is_rectified_only_with_interim_measures_and_a_treatment_plan, engines(),
                     engine) {
    ADesk desk{engine};
    const auto hazard = desk.registered(a_hazard().major());
    BOOST_TEST(desk.step(hazard, "/order", order, desk.inspector).status == 422);
    std::string with_measures = order;
    with_measures.pop_back();
    with_measures +=
        R"(,"interim_measures":"停用并专人看守","interim_responsible":"刘厂长","interim_check_days":1})";
    BOOST_TEST(desk.step(hazard, "/order", with_measures, desk.inspector).status == 200);
    BOOST_TEST(desk.step(hazard, "/service", service, desk.inspector).status == 200);
    BOOST_TEST(desk.state(hazard) == "ordered");
    BOOST_TEST(
        desk.step(hazard, "/treatment-plan", R"({"made_on":"2024-12-31","goals":"一"})", desk.inspector)
            .status == 422);
    BOOST_TEST(
        desk.step(
                hazard, "/treatment-plan",
                R"({"made_on":"2024-12-31","goals":"一","methods":"二","funds":"三","people":"四","deadline":"五","safety":"六"})",
                desk.inspector)
            .status == 200);
    BOOST_TEST(desk.state(hazard) == "rectifying");
}

// check 5 of docs/checks.md
BOOST_DATA_TEST_CASE(a_hazard_found_again_stays_one_hazard, engines(), engine) {
    ADesk desk{engine};
    auto story = a_hazard().due("2025-01-15");
    story.hazard.checklist_item = "A-01";
    const auto known = desk.registered(story);
    const auto later = desk.visit(desk.enterprise, "2024-12-20");
    const auto answer =
        desk.client.send("POST", "/api/v1/hazards", desk.inspector,
                         R"({"code":"N1","description":"又堵了","checklist_item":"A-01","inspection":")" +
                             later.id.text() + "\"}");
    BOOST_TEST(answer.status == 200);
    BOOST_TEST(text_at(Json::parse(answer.body), "code") == known.code);
    BOOST_TEST(text_at(Json::parse(answer.body), "steps.0.step") == "find_again");
    BOOST_TEST(desk.count("hazard") == 1);
}

BOOST_DATA_TEST_CASE(the_same_fault_within_twelve_months_of_its_closing_names_the_earlier_one, engines(),
                     engine) {
    ADesk desk{engine};
    auto story = a_hazard().due("2024-12-15").closed_on("2024-12-10");
    story.hazard.checklist_item = "A-01";
    const auto known = desk.registered(story);
    const auto later = desk.visit(desk.enterprise, "2024-12-20");
    const auto answer =
        desk.client.send("POST", "/api/v1/hazards", desk.inspector,
                         R"({"code":"N1","description":"又堵了","checklist_item":"A-01","inspection":")" +
                             later.id.text() + "\"}");
    BOOST_TEST(answer.status == 201);
    BOOST_TEST(text_at(Json::parse(answer.body), "repeat_of") == known.id.text());
}

// check 9 of docs/checks.md
BOOST_DATA_TEST_CASE(more_time_is_asked_for_before_the_deadline_and_decided_by_the_issuing_organ, engines(),
                     engine) {
    ADesk desk{engine};
    const auto late = desk.registered(a_hazard().due("2024-12-20"));
    BOOST_TEST(desk.step(late, "/extension-request", R"({"reason":"等配件","due_date":"2025-02-01"})",
                         desk.inspector)
                   .status == 409);
    // Asked for in time, told to the office later; granted late, it does not make the hazard on time.
    BOOST_TEST(desk.step(late, "/extension-request",
                         R"({"reason":"等配件","due_date":"2025-02-01","taken_on":"2024-12-18"})",
                         desk.inspector)
                   .status == 200);
    BOOST_TEST(desk.state(late) == "extension_pending");
    // An answer is dated the day it is given: it cannot be dated back into the time.
    BOOST_TEST(desk.step(late, "/extension-decision",
                         R"({"decision":"granted","reason":"停电","taken_on":"2024-12-19"})", desk.official)
                   .status == 422);
    BOOST_TEST(
        desk.step(late, "/extension-decision", R"({"decision":"granted","reason":"停电"})", desk.official)
            .status == 200);
    BOOST_TEST(text_at(desk.show(late), "due_date_in_force") == "2024-12-20");
    BOOST_TEST(text_at(desk.show(late), "flags.0") == "overdue");

    const auto hazard = desk.registered();
    BOOST_TEST(desk.step(hazard, "/order", order, desk.inspector).status == 200);
    BOOST_TEST(desk.step(hazard, "/extension-request", R"({"reason":"等配件","due_date":"2025-02-20"})",
                         desk.inspector)
                   .status == 200);
    BOOST_TEST(
        problem_of(desk.step(hazard, "/extension-decision",
                             R"({"decision":"granted","reason":"停电","issuing_organ":"区应急管理局"})",
                             desk.official)) == "409 /problems/not-the-issuing-organ");
    BOOST_TEST(
        desk.step(hazard, "/extension-decision", R"({"decision":"granted","reason":"停电"})", desk.official)
            .status == 200);
    BOOST_TEST(text_at(desk.show(hazard), "due_date_in_force") == "2025-02-20");
}

// check 17 of docs/checks.md
BOOST_DATA_TEST_CASE(a_transferred_hazard_is_open_until_the_receivers_result_and_chased_up, engines(),
                     engine) {
    ADesk desk{engine};
    const auto hazard = desk.hazard();
    BOOST_TEST(
        desk.step(hazard, "/transfer", R"({"transferred_to":"区消防救援大队"})", desk.official).status ==
        200);
    BOOST_TEST(desk.state(hazard) == "transferred");
    desk.photo(hazard.id, EvidencePurpose::after);
    BOOST_TEST(problem_of(desk.step(hazard, "/reinspections", passed, desk.inspector)) ==
               "409 /problems/step-not-possible");
    BOOST_TEST(text_at(desk.show(hazard), "office_due_on") == "2025-01-15"); // ten working days
    BOOST_TEST(desk.step(hazard, "/transfer-receipt", R"({"document_no":"回1"})", desk.official).status ==
               200);
    BOOST_TEST(
        desk.step(hazard, "/transfer-result", R"({"transfer_result":"已整改"})", desk.official).status ==
        200);
    BOOST_TEST(desk.state(hazard) == "closed");
}

BOOST_AUTO_TEST_SUITE_END()
