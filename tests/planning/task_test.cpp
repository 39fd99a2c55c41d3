#include "planning/a_planning_office.hpp"

#include "planning/recusal_actions.hpp"
#include "planning/task_notice.hpp"

using namespace bihuan;
using namespace bihuan::test;

BOOST_AUTO_TEST_SUITE(approval_before_a_visit)

// check 4 of docs/checks.md
BOOST_DATA_TEST_CASE(no_visit_may_be_made_before_another_person_has_approved_it, engines(), engine) {
    APlanningOffice office{engine};
    const auto task = office.request(office.wish(office.shop)).task;
    BOOST_TEST(!office.may_be_visited(task));
    BOOST_TEST(
        (refused([&] { office.decide(task, true, requester); }) == ProblemKind::approver_is_requester));
    const auto approved = office.decide(task);
    BOOST_TEST(office.may_be_visited(approved));
    BOOST_TEST(approved.decided_by_name == "赵主任");
    BOOST_TEST((refused([&] { office.decide(approved); }) == ProblemKind::task_state));
    office.as(requester, [&](db::Transaction& transaction) {
        planning::carry_out(transaction, task.id, "visit-1", day("2024-04-09"));
        planning::carry_out(transaction, task.id, "visit-1", day("2024-04-09"));
        BOOST_TEST((refused([&] {
                        planning::carry_out(transaction, task.id, "visit-2", day("2024-04-09"));
                    }) == ProblemKind::task_carried_out));
    });
}

BOOST_DATA_TEST_CASE(a_refusal_gives_its_reason_and_opens_no_door, engines(), engine) {
    APlanningOffice office{engine};
    const auto refused_task = office.decide(office.request(office.wish(office.shop)).task, false);
    BOOST_TEST(refused_task.decision_reason == "人员不足");
    BOOST_TEST(!office.may_be_visited(refused_task));
    BOOST_TEST((refused([&] {
                    office.as(requester, [&](db::Transaction& transaction) {
                        planning::carry_out(transaction, refused_task.id, "v", day("2024-04-09"));
                    });
                }) == ProblemKind::task_not_approved));
}

BOOST_DATA_TEST_CASE(an_emergency_is_told_at_once_and_its_paper_follows_within_a_day, engines(), engine) {
    APlanningOffice office{engine};
    auto wish = office.wish(office.shop);
    wish.emergency = true;
    const auto told = office.request(wish).task;
    BOOST_TEST(office.may_be_visited(told));
    BOOST_TEST(told.exception_code == "legal_emergency");
    BOOST_TEST((told.paper_due_at == Instant::parse("2024-03-02T09:00:00+08:00")));
    office.as(requester, [&](db::Transaction& transaction) {
        planning::carry_out(transaction, told.id, "visit-1", day("2024-03-01"));
    });
    const auto made =
        office.database.read([&](const db::Reader& reader) { return *db::find(reader, told.id); });
    BOOST_TEST((office.decide(made).state == TaskState::approved));
}

// check 1 of docs/checks.md
BOOST_DATA_TEST_CASE(only_two_officers_with_certificates_valid_on_the_days_go, engines(), engine) {
    APlanningOffice office{engine};
    auto wish = office.wish(office.shop);
    wish.officers.pop_back();
    BOOST_TEST((refused([&] { office.request(wish); }) == ProblemKind::invalid_input));
    wish.officers.push_back(wish.officers.front());
    BOOST_TEST((refused([&] { office.request(wish); }) == ProblemKind::invalid_input));
    wish.officers[1].person = office.grid_worker("网格员小周").id;
    BOOST_TEST((refused([&] { office.request(wish); }) == ProblemKind::officer_not_licensed));
    wish.officers[1].person =
        office.officer("到期", "2024-04-11").id; // the last day of the visit is the 12th
    BOOST_TEST((refused([&] { office.request(wish); }) == ProblemKind::officer_not_licensed));
    wish.officers[1].person = office.officer("有效", "2024-04-12").id;
    const auto task = office.request(wish).task;
    BOOST_TEST(task.officers[1].certificate_no == "津执 有效");
}

BOOST_DATA_TEST_CASE(an_officer_with_an_interest_stays_away, engines(), engine) {
    APlanningOffice office{engine};
    office.interest(office.li, office.shop);
    BOOST_TEST(
        (refused([&] { office.request(office.wish(office.shop)); }) == ProblemKind::officer_has_interest));
    BOOST_TEST(office.request(office.wish(office.enterprise("别家"))).task.officers.size() == 2u);
}

BOOST_DATA_TEST_CASE(the_head_decides_when_the_enterprise_asks_for_another_officer, engines(), engine) {
    APlanningOffice office{engine};
    const auto task = office.decide(office.request(office.wish(office.shop)).task);
    RecusalRequest request;
    request.person = office.li.id;
    request.requested_by = "店主";
    request.requested_on = day("2024-04-01");
    request.reason = "曾有纠纷";
    request = office.as(requester, [&](db::Transaction& transaction) {
        return planning::request_recusal(transaction, office.database.ids, task, request);
    });
    BOOST_TEST(office.may_be_visited(task)); // nothing is held up
    office.as(head, [&](db::Transaction& transaction) {
        planning::decide_recusal(transaction, task, request, RecusalDecision::granted, office.zhang.id,
                                 "避免争议");
    });
    office.database.read([&](const db::Reader& reader) {
        const auto now = *db::find(reader, task.id);
        BOOST_TEST(now.officers[1].name == "张伟");
        BOOST_TEST(now.officers[1].certificate_no == "津执 张伟");
    });
}

BOOST_DATA_TEST_CASE(the_notice_says_who_comes_in_whose_name_and_what_is_forbidden, engines(), engine) {
    APlanningOffice office{engine};
    office.as(requester, [&](db::Transaction& transaction) {
        AuthorityItem authority;
        authority.id = office.database.ids.make<AuthorityItem>();
        authority.code = "JC-1";
        authority.power = AuthorityPower::inspection;
        authority.organ = "东湖街道办事处";
        authority.basis = PowerBasis::empowered;
        authority.document = "安全生产法第九条";
        authority.notice_no = "东政告〔2024〕3号";
        audit::insert(transaction, "authority_item.add", authority);
        authority.id = office.database.ids.make<AuthorityItem>();
        authority.code = "CF-1"; // a power to penalise is none to inspect
        authority.power = AuthorityPower::penalty;
        audit::insert(transaction, "authority_item.add", authority);
    });
    const auto task = office.request(office.wish(office.shop)).task;
    office.database.read([&](const db::Reader& reader) {
        BOOST_TEST(
            (refused([&] { planning::notice_facts(reader, task); }) == ProblemKind::task_not_approved));
    });
    const auto approved = office.decide(task);
    office.database.read([&](const db::Reader& reader) {
        const Json facts = planning::notice_facts(reader, approved);
        BOOST_TEST(*facts.at_path("authority.organ")->text() == "东湖街道办事处");
        BOOST_TEST(*facts.at_path("authority.basis")->text() == "empowered");
        BOOST_TEST(*facts.at_path("authority.notice_no")->text() == "东政告〔2024〕3号");
        BOOST_TEST(*facts.find("legal_basis")->text() == "安全生产法第九条");
        BOOST_TEST(*facts.at_path("officers.0.certificate_no")->text() == "津执 王强");
        BOOST_TEST(facts.find("prohibitions")->list()->size() == 5u);
        BOOST_TEST(*facts.at_path("frequency.inspection_of_the_year")->integer() == 1);
    });
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(yearly_cap)

// check 4 of docs/checks.md
BOOST_DATA_TEST_CASE(a_visit_beyond_the_cap_needs_a_coded_exception_and_its_reason, engines(), engine) {
    APlanningOffice office{engine};
    BOOST_TEST(!office.request(office.wish(office.shop)).standing.near());
    office.visit(office.shop, "2023-11-01"); // last year
    office.visit(office.shop, "2024-01-10");
    BOOST_TEST(office.request(office.wish(office.shop)).standing.near());
    office.visit(office.shop, "2024-02-10");
    auto wish = office.wish(office.shop);
    BOOST_TEST((refused([&] { office.request(wish); }) == ProblemKind::frequency_cap_reached));
    wish.exception_code = "because";
    BOOST_TEST((refused([&] { office.request(wish); }) == ProblemKind::invalid_input));
    wish.exception_code = "complaint";
    BOOST_TEST((refused([&] { office.request(wish); }) == ProblemKind::invalid_input));
    wish.exception_reason = "12345 工单";
    const auto made = office.request(wish);
    BOOST_TEST(made.exempt);
    BOOST_TEST(made.standing.count == 2);
}

BOOST_DATA_TEST_CASE(reinspections_and_patrols_do_not_count_and_approved_tasks_do, engines(), engine) {
    APlanningOffice office{engine};
    office.visit(office.shop, "2024-01-10", InspectionKind::reinspection);
    office.visit(office.shop, "2024-01-20", InspectionKind::reinspection);
    office.as(requester, [&](db::Transaction& transaction) {
        Patrol patrol;
        patrol.id = office.database.ids.make<Patrol>();
        patrol.code = "XC1";
        patrol.date = day("2024-01-12");
        patrol.enterprise = office.shop.id;
        patrol.person_times = 2;
        audit::insert(transaction, "patrol.record", patrol);
    });
    const auto first = office.request(office.wish(office.shop)).task;
    const auto second = office.request(office.wish(office.shop));
    BOOST_TEST(second.standing.count == 0); // requested is not approved
    office.decide(first);
    office.decide(second.task);
    BOOST_TEST(
        (refused([&] { office.request(office.wish(office.shop)); }) == ProblemKind::frequency_cap_reached));
    // The visit of an approved task counts once, not beside its task.
    office.visit(office.shop, "2024-04-09");
    office.database.read([&](const db::Reader& reader) {
        BOOST_TEST(planning::standing_of(reader, office.wish(office.shop)).count == 2);
    });
}

BOOST_DATA_TEST_CASE(two_requests_that_fit_alone_are_not_both_approved_beyond_the_cap, engines(), engine) {
    APlanningOffice office{engine};
    office.visit(office.shop, "2024-01-10");
    const auto one = office.request(office.wish(office.shop)).task;
    const auto other = office.request(office.wish(office.shop)).task;
    office.decide(one);
    BOOST_TEST((refused([&] { office.decide(other); }) == ProblemKind::frequency_cap_reached));
}

BOOST_DATA_TEST_CASE(caps_are_data_by_grade_and_matter_and_time, engines(), engine) {
    APlanningOffice office{engine};
    office.as(requester, [&](db::Transaction& transaction) {
        FrequencyCap cap;
        cap.id = office.database.ids.make<FrequencyCap>();
        cap.scope = CapScope::risk;
        cap.risk_level = RiskLevel::red;
        cap.visits = 6;
        cap.source = "区文件";
        audit::insert(transaction, "frequency_cap.set", cap);
        cap.id = office.database.ids.make<FrequencyCap>();
        cap.scope = CapScope::matter;
        cap.risk_level.reset();
        cap.matter = "燃气";
        cap.visits = 0;
        cap.valid_from = day("2024-04-01");
        audit::insert(transaction, "frequency_cap.set", cap);
    });
    auto wish = office.wish(office.shop);
    BOOST_TEST(office.request(wish).standing.cap == 6);
    BOOST_TEST(office.request(office.wish(office.enterprise("蓝店", RiskLevel::blue))).standing.cap == 2);
    wish.matter = "燃气";
    BOOST_TEST((refused([&] { office.request(wish); }) == ProblemKind::frequency_cap_reached));
    wish.planned_from = wish.planned_to = day("2024-03-20"); // before that cap is in force
    BOOST_TEST(office.request(wish).standing.cap == 6);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(merged_visits)

// check 3 of docs/checks.md
BOOST_DATA_TEST_CASE(tasks_merged_into_a_joint_visit_count_once, engines(), engine) {
    APlanningOffice office{engine};
    auto gas = office.wish(office.shop);
    gas.matter = "燃气";
    auto fire = office.wish(office.shop);
    fire.matter = "消防";
    fire.officers[1].person = office.zhang.id;
    const auto one = office.request(gas).task, other = office.request(fire).task;
    const auto joint = office.as(requester, [&](db::Transaction& transaction) {
        return planning::merge_tasks(transaction, office.database.ids, {one, other},
                                     {day("2024-04-10"), day("2024-04-10")}, {{"区消防救援大队"}});
    });
    BOOST_TEST((joint.kind == InspectionKind::joint));
    BOOST_TEST(joint.matter == "燃气；消防");
    BOOST_TEST(joint.officers.size() == 3u);
    office.decide(joint);
    office.database.read([&](const db::Reader& reader) {
        const auto merged = *db::find(reader, other.id);
        BOOST_TEST((merged.state == TaskState::merged));
        BOOST_TEST((merged.merged_with == joint.id));
        BOOST_TEST(planning::standing_of(reader, office.wish(office.shop)).count == 1);
    });
    office.visit(office.shop, "2024-04-10", InspectionKind::joint);
    office.database.read([&](const db::Reader& reader) {
        BOOST_TEST(planning::standing_of(reader, office.wish(office.shop)).count == 1);
    });
    auto elsewhere = office.request(office.wish(office.enterprise("别家"))).task;
    BOOST_TEST((refused([&] {
                    office.as(requester, [&](db::Transaction& transaction) {
                        planning::merge_tasks(transaction, office.database.ids, {elsewhere, joint},
                                              {day("2024-04-10"), day("2024-04-10")}, {});
                    });
                }) == ProblemKind::different_enterprises));
}

BOOST_AUTO_TEST_SUITE_END()
