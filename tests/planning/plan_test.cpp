#include "planning/a_planning_office.hpp"

#include "planning/plan_actions.hpp"

using namespace bihuan;
using namespace bihuan::test;

namespace {

AnnualPlan published(APlanningOffice& office, std::vector<AnnualPlanLine> lines) {
    AnnualPlan plan;
    plan.year = 2024;
    plan.title = "2024 年度检查计划";
    plan.lines = std::move(lines);
    plan = office.as(requester, [&](db::Transaction& transaction) {
        return planning::draft_plan(transaction, office.database.ids, plan);
    });
    BOOST_TEST((refused([&] {
                    office.as(requester, [&](db::Transaction& transaction) {
                        planning::approve_plan(transaction, plan);
                    });
                }) == ProblemKind::approver_is_requester));
    return office.as(head, [&](db::Transaction& transaction) {
        return planning::publish_plan(transaction, planning::approve_plan(transaction, plan));
    });
}

planning::Generated generate(APlanningOffice& office, const AnnualPlan& plan, std::int64_t month,
                             std::int64_t limit = 200) {
    return office.as(requester, [&](db::Transaction& transaction) {
        PlanGeneration wish;
        wish.month = month;
        wish.limit = limit;
        return planning::generate_visits(transaction, office.database.ids, plan, wish);
    });
}

AnnualPlanLine all_places(std::int64_t frequency) {
    AnnualPlanLine line;
    line.code = "L1";
    line.frequency = frequency;
    return line;
}

} // namespace

BOOST_AUTO_TEST_SUITE(yearly_plan)

BOOST_AUTO_TEST_CASE(divides_its_months_evenly_among_the_visits) {
    auto line = all_places(2);
    line.first_month = 3;
    BOOST_TEST((planning::days_of_visit(2024, line, 0) == Period{day("2024-03-01"), day("2024-07-31")}));
    BOOST_TEST((planning::days_of_visit(2024, line, 1) == Period{day("2024-08-01"), day("2024-12-31")}));
    line.first_month = line.last_month = 2;
    BOOST_TEST((planning::days_of_visit(2024, line, 1) == Period{day("2024-02-01"), day("2024-02-29")}));
}

BOOST_DATA_TEST_CASE(gives_its_visits_red_places_and_those_longest_unvisited_first, engines(), engine) {
    APlanningOffice office{engine};
    const auto blue = office.enterprise("蓝店", RiskLevel::blue);
    const auto late = office.enterprise("红店二", RiskLevel::red);
    office.visit(office.shop, "2023-06-01");
    office.visit(late, "2023-05-01");
    const auto full = office.enterprise("已查两次", RiskLevel::red);
    office.visit(full, "2024-01-02");
    office.visit(full, "2024-01-03");
    auto line = all_places(1);
    line.first_month = 3;
    const auto plan = published(office, {line});
    const auto first = generate(office, plan, 3, 2);
    BOOST_REQUIRE(first.tasks.size() == 2u);
    BOOST_TEST((first.tasks[0].enterprise == late.id));
    BOOST_TEST((first.tasks[1].enterprise == office.shop.id));
    BOOST_TEST(first.at_cap == 1);
    BOOST_TEST(first.left == 1);
    BOOST_TEST((first.tasks[0].state == TaskState::planned));
    BOOST_TEST(!office.may_be_visited(first.tasks[0]));
    const auto again = generate(office, plan, 3);
    BOOST_REQUIRE(again.tasks.size() == 1u); // none twice
    BOOST_TEST((again.tasks[0].enterprise == blue.id));
}

BOOST_DATA_TEST_CASE(tells_its_progress_from_the_inspections_made, engines(), engine) {
    APlanningOffice office{engine};
    office.enterprise("二号店");
    const auto plan = published(office, {all_places(2)});
    office.visit(office.shop, "2024-01-05");
    office.visit(office.shop, "2024-01-06", InspectionKind::reinspection);
    office.visit(office.shop, "2024-02-06", InspectionKind::joint);
    office.visit(office.shop, "2024-02-07");
    office.visit(office.shop, "2023-02-07");
    office.database.read([&](const db::Reader& reader) {
        const auto lines = planning::progress(reader, plan);
        BOOST_REQUIRE(lines.size() == 1u);
        BOOST_TEST(lines[0].enterprises == 2);
        BOOST_TEST(lines[0].planned == 4);
        BOOST_TEST(lines[0].done == 2); // the third at one place is no progress of the plan
        BOOST_TEST(lines[0].left() == 2);
    });
}

BOOST_DATA_TEST_CASE(is_never_altered_once_published_but_replaced_by_a_new_version, engines(), engine) {
    APlanningOffice office{engine};
    const auto plan = published(office, {all_places(1)});
    BOOST_TEST((refused([&] {
                    office.as(requester, [&](db::Transaction& transaction) {
                        planning::change_plan(transaction, plan, plan);
                    });
                }) == ProblemKind::plan_state));
    const auto draft = office.as(requester, [&](db::Transaction& transaction) {
        return planning::revise_plan(transaction, office.database.ids, plan);
    });
    BOOST_TEST(draft.version == 2);
    office.as(head, [&](db::Transaction& transaction) {
        planning::publish_plan(transaction, planning::approve_plan(transaction, draft));
        BOOST_TEST((db::find(transaction, plan.id)->state == PlanState::replaced));
    });
}

BOOST_AUTO_TEST_SUITE_END()
