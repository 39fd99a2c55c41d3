#include "patrol/clue_actions.hpp"
#include "patrol/clue_rules.hpp"
#include "patrol/clue_store.hpp"

#include "support/engines.hpp"
#include "support/office.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using patrol::ClueStep;

namespace {

Clue told(const std::string& content, const std::string& place = "东湖路 8 号",
          const std::string& at = "2024-12-20T09:00:00+08:00") {
    Clue clue;
    clue.content = content;
    clue.place = place;
    clue.community = "东湖社区";
    clue.received_at = Instant::parse(at).value();
    return clue;
}

Clue taken_in(FreshDatabase& office, Clue clue, Complainant complainant = {}) {
    return office.write([&](db::Transaction& transaction) {
        return patrol::record_clue(transaction, office.ids, clue, complainant);
    });
}

template<class Wish, class Act>
Clue step(FreshDatabase& office, const Clue& clue, Act act, const Wish& wish) {
    return office.write(
        [&](db::Transaction& transaction) { return act(transaction, office.ids, clue, wish); });
}

std::string everything_of(FreshDatabase& office, const char* sql) {
    std::string all;
    office.read([&](const db::Reader& reader) {
        reader.each(sql, {}, [&](const db::Row& row) { all.append(row.text(0)).append("\n"); });
    });
    return all;
}

std::optional<ProblemKind> refused_with(const std::function<void()>& act) {
    try {
        act();
    } catch (const Problem& problem) {
        return problem.kind();
    }
    return std::nullopt;
}

} // namespace

BOOST_AUTO_TEST_SUITE(clues)

BOOST_DATA_TEST_CASE(a_clue_is_due_five_working_days_after_it_came, engines(), engine) {
    FreshDatabase office{engine};
    const Clue clue = taken_in(office, told("疏散通道被货物堵住", "东湖路 8 号"));
    BOOST_TEST(clue.received_on == day("2024-12-20"));
    BOOST_TEST(clue.due_date == day("2024-12-27")); // 2024-12-20 is a Friday
    BOOST_TEST((clue.state == ClueState::received));
    BOOST_TEST(clue.code.starts_with("XS20241220-"));
}

BOOST_DATA_TEST_CASE(the_same_external_number_is_recorded_once, engines(), engine) {
    FreshDatabase office{engine};
    Clue clue = told("疏散通道被货物堵住");
    clue.source = ClueSource::hotline_12345;
    clue.external_no = "TJ-1";
    taken_in(office, clue);
    BOOST_TEST((refused_with([&] { taken_in(office, clue); }) == ProblemKind::clue_known));
    clue.source = ClueSource::grid_platform; // another teller's number
    BOOST_TEST((taken_in(office, clue).state == ClueState::merged));
}

BOOST_DATA_TEST_CASE(a_second_telling_of_the_same_thing_is_another_report_of_it, engines(), engine) {
    FreshDatabase office{engine};
    const Clue first = taken_in(office, told("饭店后厨的疏散通道被货物堵住，人出不来"));
    const Clue again = taken_in(office, told("饭店后厨的疏散通道被货物堵住,人出不来!", "东湖路8号"));
    BOOST_TEST((again.state == ClueState::merged));
    BOOST_TEST((again.merged_into == first.id));
    // Other words, another place, or weeks later: a clue of its own.
    BOOST_TEST((taken_in(office, told("楼道里有电动车充电")).state == ClueState::received));
    BOOST_TEST((taken_in(office, told("饭店后厨的疏散通道被货物堵住，人出不来", "西湖大街 120 号")).state ==
                ClueState::received));
    BOOST_TEST((taken_in(office, told("饭店后厨的疏散通道被货物堵住，人出不来", "东湖路 8 号",
                                      "2024-11-20T09:00:00+08:00"))
                    .state == ClueState::received));
    office.read(
        [&](const db::Reader& reader) { BOOST_TEST(patrol::reports_of(reader, first.id).size() == 1u); });
    const Clue apart = step(office, again, patrol::reopen_clue, ClueReopening{"另一家店"});
    BOOST_TEST((apart.state == ClueState::received));
    BOOST_TEST(!apart.merged_into);
}

// check 20 of docs/checks.md
BOOST_DATA_TEST_CASE(who_complained_stands_in_no_record_history_export_or_message, engines(), engine) {
    FreshDatabase office{engine};
    const Clue clue =
        taken_in(office, told("举报人张三反映该店堵塞通道，电话13812345678"), {"张三丰", "13987654321", {}});
    BOOST_TEST(clue.content == "举报人（已隐去）反映该店堵塞通道，电话（电话已隐去）");
    for (const auto* sql :
         {"SELECT change FROM audit_entry", "SELECT content FROM clue", "SELECT complainant_digest FROM clue",
          "SELECT title_zh || body_zh || title_en || body_en FROM outbox_message"}) {
        const std::string all = everything_of(office, sql);
        for (const auto* secret : {"张三", "13812345678", "13987654321"})
            BOOST_TEST(all.find(secret) == std::string::npos, sql << ": " << secret);
    }
    // Who may look finds it all, and the look is noted.
    const auto seen = office.write(
        [&](db::Transaction& transaction) { return patrol::reveal_complainant(transaction, clue); });
    BOOST_TEST(seen.name == "张三丰");
    BOOST_TEST(seen.phone == "13987654321");
    BOOST_TEST(seen.words.find("13812345678") != std::string::npos);
    office.read([&](const db::Reader& reader) {
        BOOST_TEST(audit::history(reader, "clue", clue.id.text()).back().action == "clue.reveal_complainant");
        BOOST_TEST(patrol::altered_complainants(reader).empty());
    });
    office.database.housekeeping(
        [](db::Transaction& transaction) { transaction.note("UPDATE clue_complainant SET phone = '1'"); });
    office.read([&](const db::Reader& reader) {
        BOOST_TEST(patrol::altered_complainants(reader) == std::vector<std::string>{clue.code},
                   boost::test_tools::per_element());
    });
}

BOOST_DATA_TEST_CASE(a_clue_about_an_enterprise_is_verified_by_an_inspection_of_that_enterprise, engines(),
                     engine) {
    FreshDatabase office{engine};
    Inspection there, elsewhere;
    bihuan::test::office(office, [&](Office& planting) {
        there = planting.visit(planting.enterprise("好味道饭店"), "2024-12-23");
        elsewhere = planting.visit(planting.enterprise("别家店"), "2024-12-23");
    });
    Clue about = told("疏散通道被货物堵住");
    about.enterprise = there.enterprise;
    const Clue clue = taken_in(office, about);
    BOOST_TEST((refused_with([&] {
                    step(office, clue, patrol::verify_clue, ClueVerification{elsewhere.id});
                }) == ProblemKind::invalid_input));
    BOOST_TEST((step(office, clue, patrol::verify_clue, ClueVerification{there.id}).inspection == there.id));
}

BOOST_DATA_TEST_CASE(a_clue_is_verified_by_an_inspection_or_answered_with_the_reason, engines(), engine) {
    FreshDatabase office{engine};
    Inspection after, before;
    bihuan::test::office(office, [&](Office& planting) {
        const auto shop = planting.enterprise("好味道饭店");
        before = planting.visit(shop, "2024-12-01");
        after = planting.visit(shop, "2024-12-23");
    });
    const Clue clue = taken_in(office, told("疏散通道被货物堵住"));
    BOOST_TEST((refused_with([&] {
                    step(office, clue, patrol::answer_clue, ClueAnswer{"已处理", {}});
                }) == ProblemKind::invalid_input));
    BOOST_TEST((refused_with([&] { step(office, clue, patrol::verify_clue, ClueVerification{before.id}); }) ==
                ProblemKind::invalid_input));
    const Clue verified = step(office, clue, patrol::verify_clue, ClueVerification{after.id});
    BOOST_TEST((verified.state == ClueState::verifying));
    BOOST_TEST((verified.enterprise == after.enterprise));
    const Clue answered = step(office, verified, patrol::answer_clue, ClueAnswer{"已责令整改", {}});
    BOOST_TEST((answered.closed_on == day("2024-12-31")));
    BOOST_TEST((refused_with([&] {
                    step(office, answered, patrol::answer_clue, ClueAnswer{"再答", "x"});
                }) == ProblemKind::clue_step_not_possible));
    const Clue reopened = step(office, answered, patrol::reopen_clue, ClueReopening{"反映人不满意"});
    BOOST_TEST(reopened.due_date == day("2025-01-08"));
    BOOST_TEST(reopened.reopened == 1);

    const Clue other = taken_in(office, told("广告牌松动", "西湖大街"));
    BOOST_TEST(
        (step(office, other, patrol::answer_clue, ClueAnswer{"广告牌属城管，已转告", "不属安全生产"}).state ==
         ClueState::answered));
}

BOOST_DATA_TEST_CASE(an_assignee_handles_clues_there_and_hears_of_it, engines(), engine) {
    FreshDatabase office{engine};
    const auto account = [&](access::Role role, const std::string& area) {
        Account one;
        one.id = office.ids.make<Account>();
        one.name = one.display_name = std::string{code_of(role)} + area;
        AccountRole held;
        held.role = role;
        held.area = area;
        one.roles.push_back(held);
        office.write([&](db::Transaction& transaction) { audit::insert(transaction, "account.add", one); });
        return one;
    };
    const Clue clue = taken_in(office, told("疏散通道被货物堵住"));
    for (const auto& nobody :
         {account(access::Role::grid_worker, "东湖社区"), account(access::Role::inspector, "西湖社区")})
        BOOST_TEST((refused_with([&] {
                        step(office, clue, patrol::assign_clue, ClueAssignment{nobody.id});
                    }) == ProblemKind::invalid_input));
    const auto inspector = account(access::Role::inspector, "东湖社区");
    const Clue assigned = step(office, clue, patrol::assign_clue, ClueAssignment{inspector.id});
    BOOST_TEST((assigned.state == ClueState::assigned));
    BOOST_TEST(everything_of(office, "SELECT accounts FROM outbox_message WHERE kind = 'clue_assigned'") ==
               inspector.id.text() + "\n");
    patrol::remind_of_clues(office.database, office.ids);
    patrol::remind_of_clues(office.database, office.ids);
    BOOST_TEST(everything_of(office, "SELECT accounts FROM outbox_message WHERE kind = 'clue_due'") ==
               inspector.id.text() + "\n");
}

BOOST_AUTO_TEST_CASE(every_step_leads_from_states_to_another_and_the_last_can_be_undone) {
    for (const auto& rule : patrol::clue_steps()) {
        BOOST_TEST(!rule.from.empty());
        BOOST_TEST((&patrol::rule_of(rule.step) == &rule));
    }
    for (const auto state : {ClueState::answered, ClueState::merged, ClueState::rejected}) {
        const auto possible = patrol::possible_steps(state);
        BOOST_REQUIRE_EQUAL(possible.size(), 1u);
        BOOST_TEST((possible.front()->step == ClueStep::reopen));
    }
}

BOOST_AUTO_TEST_SUITE_END()
