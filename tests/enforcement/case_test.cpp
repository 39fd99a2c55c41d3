#include "enforcement/case_json.hpp"
#include "enforcement/case_steps.hpp"
#include "statistics/enforcement_figures.hpp"

#include "enforcement/a_case.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

using namespace bihuan;
using namespace bihuan::test;
using enforcement::CaseFile;

namespace {

std::map<std::string, enforcement::CaseDeadline> limits(const PenaltyCase& of, std::string_view today) {
    std::map<std::string, enforcement::CaseDeadline> all;
    for (auto& one : enforcement::deadlines_of(of, day(today)))
        all.emplace(one.why.rule, one);
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(penalty_cases)

BOOST_DATA_TEST_CASE(a_case_goes_from_filing_to_closing, engines(), engine) {
    FreshDatabase office{engine};
    CaseDesk desk{office};
    auto file = desk.decided(a_case(), "2024-11-04", 5'000);
    desk.take(file, a_step(CaseStep::serve, "2024-11-05"));
    auto payment = a_step(CaseStep::pay, "2024-11-12");
    payment.amount_yuan = 2'000;
    desk.take(file, payment);
    BOOST_TEST((refusal([&] { desk.take(file, a_step(CaseStep::close, "2024-11-12")); }) ==
                ProblemKind::case_not_paid));
    payment.amount_yuan = 3'000;
    desk.take(file, payment);
    BOOST_TEST((file.penalty_case.state == CaseState::paid));
    desk.take(file, a_step(CaseStep::close, "2024-11-20"));
    BOOST_TEST((file.penalty_case.closed_on == day("2024-11-20")));
    BOOST_TEST(file.penalty_case.fine_yuan == 5'000);
    office.read([&](const db::Reader& reader) {
        const auto stored = enforcement::load_case(reader, file.penalty_case.id);
        BOOST_TEST(stored.steps.size() == 7u);
    });
}

BOOST_DATA_TEST_CASE(two_officers_with_certificates_file_a_case, engines(), engine) {
    FreshDatabase office{engine};
    CaseDesk desk{office};
    auto of = a_case();
    of.officers.pop_back();
    BOOST_TEST((refusal([&] { desk.file(of); }) == ProblemKind::invalid_input));
    of.officers = {{"王强", "01"}, {"李敏", ""}};
    BOOST_TEST((refusal([&] { desk.file(of); }) == ProblemKind::invalid_input));
    of.officers = {{"王强", "01"}, {"王强", "01"}};
    BOOST_TEST((refusal([&] { desk.file(of); }) == ProblemKind::invalid_input));
    of.officers = {{"王强", "01"}, {"李敏", "01"}}; // another's certificate
    BOOST_TEST((refusal([&] { desk.file(of); }) == ProblemKind::invalid_input));
    desk.add_officer("刘过期", "03", day("2024-10-07"));
    of.officers = {{"王强", "01"}, {"刘过期", "03"}}; // valid until the day before
    BOOST_TEST((refusal([&] { desk.file(of); }) == ProblemKind::invalid_input));
    desk.add_officer("赵当日", "04", day("2024-10-08"));
    of.officers = {{"王强", "01"}, {"赵当日", "04"}};
    BOOST_TEST(desk.file(of).penalty_case.officers.size() == 2u);
}

BOOST_DATA_TEST_CASE(a_step_that_is_not_possible_names_those_that_are, engines(), engine) {
    FreshDatabase office{engine};
    CaseDesk desk{office};
    auto file = desk.file(a_case());
    try {
        desk.take(file, a_step(CaseStep::serve, "2024-11-05"));
        BOOST_FAIL("served before it was decided");
    } catch (const Problem& problem) {
        BOOST_TEST((problem.kind() == ProblemKind::case_step_not_possible));
        BOOST_TEST(problem.status() == 409);
        BOOST_TEST(problem.detail(Language::zh).find("调查终结") != std::string::npos);
    }
    BOOST_TEST((refusal([&] { desk.take(file, a_fine(CaseStep::notify, "2024-10-10", 100)); }) ==
                ProblemKind::case_not_investigated));
}

// check 2 of docs/checks.md
BOOST_DATA_TEST_CASE(nobody_decides_without_an_authority_item_in_force, engines(), engine) {
    FreshDatabase office{engine};
    CaseDesk desk{office};
    auto of = a_case();
    of.authority_organ.clear();
    of.authority_item.clear();
    BOOST_TEST(
        (refusal([&] { desk.decided(of, "2024-11-04", 500); }) == ProblemKind::case_without_authority));
    of = a_case();
    of.authority = desk.add_item("到期事项", {}, day("2024-11-03")).id;
    BOOST_TEST(
        (refusal([&] { desk.decided(of, "2024-11-04", 500); }) == ProblemKind::case_without_authority));
    of.authority = desk.add_item("有效事项", {}, day("2024-11-04")).id;
    BOOST_TEST(!refusal([&] { desk.decided(of, "2024-11-04", 500); }));
    auto spot = a_case();
    spot.procedure = CaseProcedure::simple;
    spot.authority = desk.add_item("尚未生效", day("2025-01-01")).id;
    auto file = desk.file(spot);
    BOOST_TEST((refusal([&] { desk.take(file, a_fine(CaseStep::decide_on_spot, "2024-11-04", 500)); }) ==
                ProblemKind::case_without_authority));
}

BOOST_DATA_TEST_CASE(what_a_case_rests_on_stands_in_the_offices_list, engines(), engine) {
    FreshDatabase office{engine};
    CaseDesk desk{office};
    auto of = a_case();
    of.authority_item = "清单中没有的事项";
    BOOST_TEST((refusal([&] { desk.file(of); }) == ProblemKind::invalid_input));
    const auto item = desk.add_item("对堵塞疏散通道的处罚");
    of.authority_item = item.matter;
    auto file = desk.file(of);
    BOOST_TEST((file.penalty_case.authority == item.id));
    // The power ends after the case was filed: what it froze does not outlive the list.
    auto ended = item;
    ended.valid_to = day("2024-11-01");
    office.write(
        [&](db::Transaction& transaction) { audit::update(transaction, "authority_item.end", item, ended); });
    desk.take(file, a_step(CaseStep::investigate, "2024-10-08"));
    desk.take(file, a_fine(CaseStep::notify, "2024-10-08", 500));
    BOOST_TEST((refusal([&] { desk.take(file, a_fine(CaseStep::decide, "2024-11-04", 500)); }) ==
                ProblemKind::case_without_authority));
}

BOOST_DATA_TEST_CASE(on_the_spot_only_small_fines_and_warnings_are_decided, engines(), engine) {
    FreshDatabase office{engine};
    CaseDesk desk{office};
    const auto outcome = [&](CaseParty party, CasePenalty penalty) {
        auto of = a_case();
        of.procedure = CaseProcedure::simple;
        of.party_kind = party;
        auto file = desk.file(of);
        auto step = a_step(CaseStep::decide_on_spot, "2024-10-08");
        step.penalties = {penalty};
        return refusal([&] { desk.take(file, step); });
    };
    BOOST_TEST(!outcome(CaseParty::unit, {PenaltyKind::fine, 3'000}));
    BOOST_TEST((outcome(CaseParty::unit, {PenaltyKind::fine, 3'001}) == ProblemKind::case_not_on_spot));
    BOOST_TEST(!outcome(CaseParty::person, {PenaltyKind::fine, 200}));
    BOOST_TEST((outcome(CaseParty::person, {PenaltyKind::fine, 201}) == ProblemKind::case_not_on_spot));
    BOOST_TEST(!outcome(CaseParty::person, {PenaltyKind::warning, {}}));
    BOOST_TEST((outcome(CaseParty::unit, {PenaltyKind::criticism, {}}) == ProblemKind::case_not_on_spot));
}

BOOST_DATA_TEST_CASE(a_hearing_is_asked_for_within_five_working_days_and_called_seven_before, engines(),
                     engine) {
    FreshDatabase office{engine};
    CaseDesk desk{office};
    auto of = a_case();
    auto file = desk.file(of);
    desk.take(file, a_step(CaseStep::investigate, "2024-10-08"));
    auto notice = a_step(CaseStep::notify, "2024-10-10");
    notice.penalties = {{PenaltyKind::stoppage, {}}};
    // Stoppage: a hearing has to be offered.
    BOOST_TEST((refusal([&] { desk.take(file, notice); }) == ProblemKind::invalid_input));
    notice.hearing_offered = true;
    desk.take(file, notice);
    // 2024-10-12 was a working Saturday: 10-11, 12, 14, 15, 16.
    BOOST_TEST(limits(file.penalty_case, "2024-10-10").at("hearing_request").why.due == day("2024-10-16"));
    auto decision = notice;
    decision.step = CaseStep::decide;
    decision.taken_on = day("2024-10-15");
    BOOST_TEST((refusal([&] { desk.take(file, decision); }) == ProblemKind::case_hearing_open));
    BOOST_TEST((refusal([&] { desk.take(file, a_step(CaseStep::request_hearing, "2024-10-17")); }) ==
                ProblemKind::case_hearing_too_late));
    desk.take(file, a_step(CaseStep::request_hearing, "2024-10-16"));
    auto call = a_step(CaseStep::notify_hearing, "2024-10-17");
    call.hearing_on = day("2024-10-25"); // six working days later
    BOOST_TEST((refusal([&] { desk.take(file, call); }) == ProblemKind::case_hearing_too_soon));
    call.hearing_on = day("2024-10-28");
    desk.take(file, call);
    BOOST_TEST((refusal([&] { desk.take(file, a_step(CaseStep::hold_hearing, "2024-10-25")); }) ==
                ProblemKind::invalid_input));
    desk.take(file, a_step(CaseStep::hold_hearing, "2024-10-28"));
    // After a hearing there is no decision without a review that passed.
    decision.taken_on = day("2024-11-01");
    BOOST_TEST((refusal([&] { desk.take(file, decision); }) == ProblemKind::case_review_required));
}

BOOST_DATA_TEST_CASE(a_review_is_by_somebody_else_who_is_qualified, engines(), engine) {
    FreshDatabase office{engine};
    CaseDesk desk{office};
    auto of = a_case();
    of.is_complicated = true;
    auto file = desk.file(of);
    desk.take(file, a_step(CaseStep::investigate, "2024-10-08"));
    desk.take(file, a_fine(CaseStep::notify, "2024-10-10", 9'000));
    const auto decision = a_fine(CaseStep::decide, "2024-12-02", 9'000);
    BOOST_TEST((refusal([&] { desk.take(file, decision); }) == ProblemKind::case_review_required));
    desk.take(file, a_step(CaseStep::request_review, "2024-11-01"));
    office.read([&](const db::Reader& reader) {
        BOOST_TEST(reader.text("SELECT permission FROM outbox_message WHERE kind = 'review_requested'")
                       .value_or("") == "review_cases");
    });
    BOOST_TEST((refusal([&] { desk.review(file, desk.reviewer("王强", "A1"), ReviewOpinion::agree); }) ==
                ProblemKind::reviewer_not_independent));
    BOOST_TEST((refusal([&] { desk.review(file, desk.reviewer("赵律", ""), ReviewOpinion::agree); }) ==
                ProblemKind::reviewer_not_qualified));
    const auto reviewer = desk.reviewer("钱律", "A2");
    desk.review(file, reviewer, ReviewOpinion::supplement);
    BOOST_TEST((file.penalty_case.state == CaseState::review_returned));
    BOOST_TEST((refusal([&] { desk.take(file, decision); }) == ProblemKind::case_step_not_possible));
    desk.take(file, a_step(CaseStep::investigate, "2024-11-20"));
    desk.take(file, a_step(CaseStep::request_review, "2024-11-21"));
    desk.review(file, reviewer, ReviewOpinion::agree);
    desk.take(file, decision);
    BOOST_TEST((file.penalty_case.state == CaseState::decided));
    BOOST_TEST(file.reviews.size() == 2u);
    BOOST_TEST(file.reviews.back().qualification_no == "A2");
}

BOOST_DATA_TEST_CASE(the_time_limits_of_the_law_are_computed_with_their_source, engines(), engine) {
    FreshDatabase office{engine};
    CaseDesk desk{office};
    auto file = desk.decided(a_case(), "2024-11-04", 5'000);
    desk.take(file, a_step(CaseStep::serve, "2024-11-05"));
    const auto all = limits(file.penalty_case, "2024-12-31");
    BOOST_TEST(all.at("case_decision").why.due == day("2025-01-06"));
    BOOST_TEST(!all.at("case_decision").late);
    BOOST_TEST(all.at("penalty_service").why.due == day("2024-11-13"));
    BOOST_TEST(all.at("penalty_payment").why.due == day("2024-11-20"));
    BOOST_TEST(all.at("penalty_payment").late);
    BOOST_TEST(all.at("reconsideration").why.due == day("2025-01-06"));
    BOOST_TEST(all.at("litigation").why.due == day("2025-05-06")); // 5 May 2025 is a holiday
    BOOST_TEST(!all.at("litigation").late);
    for (const auto& [rule, one] : all)
        BOOST_TEST(!one.why.source.empty(), rule);
    // 3 % a day from the day after, never more than the fine.
    BOOST_TEST(enforcement::surcharge_fen(file.penalty_case, day("2024-11-20")) == 0);
    BOOST_TEST(enforcement::surcharge_fen(file.penalty_case, day("2024-11-22")) == 30'000);
    BOOST_TEST(enforcement::surcharge_fen(file.penalty_case, day("2025-11-22")) == 500'000);
}

// check 16 of docs/checks.md
BOOST_DATA_TEST_CASE(the_remedy_is_60_days_to_the_district_government_and_six_months_to_court, engines(),
                     engine) {
    FreshDatabase office{engine};
    CaseDesk desk{office};
    auto file = desk.decided(a_case(), "2024-11-04", 5'000);
    const Json json = Json::parse(enforcement::case_json(file, "河西区", day("2024-12-31")));
    const std::string remedy = *json.at_path("remedy.zh")->text();
    BOOST_TEST(remedy.find("六十日内向河西区人民政府申请行政复议") != std::string::npos);
    BOOST_TEST(remedy.find("六个月内") != std::string::npos);
    BOOST_TEST(remedy.find("三个月") == std::string::npos);
}

// check 17 of docs/checks.md
BOOST_DATA_TEST_CASE(a_transferred_case_stays_open_until_the_receivers_result, engines(), engine) {
    FreshDatabase office{engine};
    CaseDesk desk{office};
    auto file = desk.file(a_case());
    auto transfer = a_step(CaseStep::transfer, "2024-10-20");
    transfer.recipient = "区公安分局";
    desk.take(file, transfer);
    const auto all = limits(file.penalty_case, "2024-12-31");
    BOOST_TEST(all.at("transfer_receipt").late);
    BOOST_TEST(all.at("transfer_result").late);
    desk.take(file, a_step(CaseStep::receive_receipt, "2024-10-22"));
    BOOST_TEST((refusal([&] { desk.take(file, a_step(CaseStep::close, "2024-12-01")); }) ==
                ProblemKind::case_transfer_open));
    desk.take(file, a_step(CaseStep::receive_result, "2024-12-01"));
    desk.take(file, a_step(CaseStep::close, "2024-12-01"));
    BOOST_TEST((file.penalty_case.state == CaseState::closed));
}

BOOST_AUTO_TEST_CASE(the_table_of_steps_has_a_row_for_each_in_order) {
    const auto& steps = enforcement::case_steps();
    BOOST_REQUIRE_EQUAL(steps.size(), texts_of<CaseStep>().size());
    std::set<std::string_view> paths;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        BOOST_TEST(static_cast<std::size_t>(steps[i].step) == i);
        BOOST_TEST(paths.insert(steps[i].path).second);
        for (const auto name : steps[i].needs)
            BOOST_TEST((name == "penalties" || record::description_of<CaseStepTaken>().find(name)));
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(penalties_in_the_figures)

BOOST_DATA_TEST_CASE(cases_of_83_and_32200_yuan_add_up, engines(), engine) {
    FreshDatabase office{engine};
    CaseDesk desk{office};
    std::int64_t yuan = 0;
    for (int i = 0; i < 83; ++i) {
        const std::int64_t fine = i < 82 ? 100 + 50 * (i % 11) : 32'200 - yuan;
        yuan += fine;
        auto of = a_case(i % 2 == 0 ? "东湖社区" : "西湖社区");
        of.filed_on = day("2024-01-08");
        desk.decided(of, Date{day("2024-01-15")}.plus_days(i * 4).text(), fine);
    }
    BOOST_REQUIRE_EQUAL(yuan, 32'200);
    desk.decided(a_case(), "2024-12-31", 777); // withdrawn on the same day: it counts nowhere
    // and a decision of the year before
    auto old = a_case();
    old.filed_on = day("2023-12-01");
    desk.decided(old, "2023-12-29", 555);
    office.write([&](db::Transaction& transaction) {
        auto file = enforcement::file_of(
            transaction,
            db::row<PenaltyCase>(transaction, "SELECT {columns} FROM penalty_case WHERE fine_yuan = 777", {})
                .value());
        enforcement::take_step(transaction, office.ids, file, a_step(CaseStep::withdraw, "2024-12-31"));
    });
    office.read([&](const db::Reader& reader) {
        const auto year = statistics::penalties_of(reader, year_period(2024));
        BOOST_TEST(year.cases == 83);
        BOOST_TEST(year.fine_yuan == 32'200);
        std::int64_t cases = 0, sum = 0;
        for (const auto* community : {"东湖社区", "西湖社区"}) {
            const auto part = statistics::penalties_of(reader, year_period(2024), community);
            cases += part.cases;
            sum += part.fine_yuan;
        }
        BOOST_TEST(cases == 83);
        BOOST_TEST(sum == 32'200);
        for (int quarter = 1; quarter <= 4; ++quarter) {
            const auto part = statistics::penalties_of(reader, quarter_period(2024, quarter));
            cases -= part.cases;
            sum -= part.fine_yuan;
        }
        BOOST_TEST(cases == 0);
        BOOST_TEST(sum == 0);
    });
}

BOOST_AUTO_TEST_SUITE_END()
