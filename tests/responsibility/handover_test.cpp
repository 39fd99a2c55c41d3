#include "assignment/assignment_actions.hpp"
#include "organisation/organisation_store.hpp"
#include "responsibility/an_office.hpp"
#include "responsibility/handover_actions.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace bihuan;
using namespace bihuan::test;
using namespace bihuan::responsibility;

namespace bihuan::test { // a test case of both engines has a type that others could see

/// 何文清 holds a post and a community, has a matter to do and follows a hazard.
struct Leaving : ResponsibleOffice {
    explicit Leaving(TestEngine engine) : ResponsibleOffice(engine) {
        assignment = leader("何文清", "嘉宁社区", "2022-01-01");
        leaver = *assignment.person;
        database.write([&](db::Transaction& transaction) {
            adopt_built_in(transaction, database.ids);
            PostTerm secretary;
            secretary.post = find_post(transaction, "party_secretary")->id;
            secretary.person = leaver;
            secretary.valid_from = day("2022-01-01");
            term = begin_term(transaction, database.ids, secretary);
            Assignment wish;
            wish.title = "消防通道专项整治";
            wish.owner = leaver;
            wish.due_on = day("2025-02-01");
            matter = assignment::give(transaction, database.ids, wish);
            Office planting{transaction, database.ids};
            auto story = a_hazard().found_at(planting.visit(shop, "2024-12-01")).due("2025-01-15");
            story.hazard.tracking_officer = "何文清";
            hazard = planting.plant(story);
        });
    }
    DutyHandover draft(std::string_view last_day = "2024-12-31") {
        DutyHandover wish;
        wish.person = leaver;
        wish.last_day = day(last_day);
        wish.reason = "调任";
        return write(
            [&](db::Transaction& transaction) { return draft_handover(transaction, database.ids, wish); });
    }
    DutyHandover all_to(const DutyHandover& of, const std::string& name) {
        const auto successor = ResponsibleOffice::person(name).id;
        return write([&](db::Transaction& transaction) {
            return choose_successors(transaction, of, {{{{}, successor, {}}}});
        });
    }
    DutyHandover sign(const DutyHandover& of) {
        return write([&](db::Transaction& transaction) {
            return sign_handover(transaction, database.ids, of, {"罗建平", ""});
        });
    }

    Id<Person> leaver;
    LeaderAssignment assignment;
    PostTerm term;
    Assignment matter;
    Hazard hazard;
};

} // namespace bihuan::test

namespace {

std::size_t count(const DutyHandover& of, HandoverKind kind) {
    return static_cast<std::size_t>(
        std::count_if(of.items.begin(), of.items.end(), [&](const auto& item) { return item.kind == kind; }));
}

} // namespace

BOOST_AUTO_TEST_SUITE(handing_over)

BOOST_DATA_TEST_CASE(the_list_names_everything_that_the_person_holds, engines(), engine) {
    Leaving office{engine};
    const auto handover = office.draft();
    BOOST_TEST(count(handover, HandoverKind::term) == 1u);
    BOOST_TEST(count(handover, HandoverKind::assignment) == 1u);
    BOOST_TEST(count(handover, HandoverKind::matter) == 1u);
    BOOST_TEST(count(handover, HandoverKind::hazard) == 1u);
    BOOST_TEST(count(handover, HandoverKind::area_hazard) == 1u);
    BOOST_TEST(refusal([&] { office.draft(); }) == "already_exists");
}

BOOST_DATA_TEST_CASE(signing_moves_all_of_it_at_once_and_nobody_is_missing_on_any_day, engines(), engine) {
    Leaving office{engine};
    const auto signed_one = office.sign(office.all_to(office.draft(), "沈国良"));
    BOOST_TEST((signed_one.state == HandoverState::done));
    BOOST_TEST(signed_one.witness == "罗建平");
    BOOST_TEST(office.leader_of(office.shop, "2024-12-31") == "何文清");
    BOOST_TEST(office.leader_of(office.shop, "2025-01-01") == "沈国良");
    office.read([&](const db::Reader& reader) {
        const AnsweringBook book{reader};
        const auto secretary = find_post(reader, "party_secretary")->id.text();
        BOOST_TEST(book.holders(secretary, day("2024-12-31")).front()->person_name == "何文清");
        BOOST_TEST(book.holders(secretary, day("2025-01-01")).front()->person_name == "沈国良");
        BOOST_TEST(db::find(reader, office.matter.id)->owner_name == "沈国良");
        // The hazard's own record is changed in its own room; the successor has the matter of doing so.
        BOOST_TEST(
            reader
                .integer(
                    "SELECT count(*) FROM assignment_matter WHERE source = 'handover' AND source_id = $1 "
                    "AND owner_name = '沈国良'",
                    {signed_one.id.text()})
                .value() == 1);
    });
    BOOST_TEST(refusal([&] { office.sign(signed_one); }) == "responsibility_step_not_possible");
    BOOST_TEST(office.sound());
}

BOOST_DATA_TEST_CASE(the_backup_of_the_post_is_refused_when_named_and_not_when_everybody_signs, engines(),
                     engine) {
    Leaving office{engine};
    PostTerm backup = office.term;
    backup.id = {};
    backup.person = office.person("罗建平").id;
    backup.standing = TermStanding::backup;
    office.write(
        [&](db::Transaction& transaction) { return begin_term(transaction, office.database.ids, backup); });
    const auto handover = office.draft();
    BOOST_TEST(refusal([&] { office.all_to(handover, "罗建平"); }) == "overlaps_other");
    office.sign(office.all_to(handover, "沈国良"));
}

BOOST_DATA_TEST_CASE(nothing_is_signed_while_something_has_nobody, engines(), engine) {
    Leaving office{engine};
    const auto handover = office.draft();
    BOOST_TEST(refusal([&] { office.sign(handover); }) == "responsibility_gap");
    BOOST_TEST(office.leader_of(office.shop, "2025-06-01") == "何文清");
    const auto with_reason = office.write([&](db::Transaction& transaction) {
        return choose_successors(transaction, handover, {{{{}, {}, "待区委任命"}}});
    });
    office.sign(with_reason);
    BOOST_TEST(office.leader_of(office.shop, "2025-06-01") == "");
}

BOOST_DATA_TEST_CASE(nobody_takes_over_from_himself, engines(), engine) {
    Leaving office{engine};
    const auto handover = office.draft();
    BOOST_TEST(refusal([&] { office.all_to(handover, "何文清"); }) == "must_be_another");
}

BOOST_AUTO_TEST_SUITE_END()
