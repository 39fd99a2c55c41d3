// Terms of office decide who is called.
#include "activation/a_response.hpp"
#include "organisation/organisation_actions.hpp"
#include "responsibility/handover_actions.hpp"
#include "responsibility/responsibility_actions.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;

BOOST_AUTO_TEST_SUITE(terms_of_office_in_a_response)

BOOST_DATA_TEST_CASE(a_hand_over_at_midnight_changes_who_is_called_after_it_and_nobody_before, engines(),
                     engine) {
    ResponseDesk desk{engine};
    desk.at("2024-12-30T10:00:00+08:00");
    desk.act([&](db::Transaction& transaction) {
        auto& ids = desk.office.ids;
        DutyPost post;
        post.code = "leader_in_charge";
        post.name = "分管安全的副主任";
        PostTerm term;
        term.post = responsibility::add_post(transaction, ids, post).id;
        term.person = organisation::ensure_person(transaction, ids, "赵副主任", "").id;
        term.title = "街道办事处副主任";
        term.valid_from = day("2022-01-01");
        responsibility::begin_term(transaction, ids, term);
        Person next = organisation::ensure_person(transaction, ids, "孙新", "科员");
        Person numbered = next;
        numbered.phone = "13800000009";
        organisation::change_person(transaction, next, numbered);
        DutyHandover handover;
        handover.person = term.person;
        handover.last_day = day("2024-12-31");
        handover.reason = "调任";
        handover = responsibility::draft_handover(transaction, ids, handover);
        handover = responsibility::choose_successors(transaction, handover, {{{{}, next.id, {}}}});
        responsibility::sign_handover(transaction, ids, handover, {"李主任", ""});
    });

    desk.at("2024-12-31T23:50:00+08:00");
    const auto before = desk.start();
    BOOST_TEST(desk.calls(before)[0].name == "赵副主任");
    desk.at("2025-01-01T00:10:00+08:00");
    BOOST_TEST(desk.calls(before)[0].name == "赵副主任"); // whoever was called stays called
    desk.end(before);

    const auto after = desk.start();
    BOOST_TEST(desk.calls(after)[0].name == "孙新");
    BOOST_TEST(desk.calls(after)[0].phone == "13800000009");
    BOOST_TEST(desk.calls(after)[0].organisation == "街道办事处副主任"); // the title, not 科员
}

BOOST_AUTO_TEST_SUITE_END()
