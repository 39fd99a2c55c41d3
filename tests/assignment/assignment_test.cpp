// Matters given to a person: who may find them done, when they are late, what is told.

#include "assignment/an_office.hpp"
#include "assignment/assignment_store.hpp"
#include "evidence/evidence.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;

BOOST_AUTO_TEST_SUITE(matters_given)

BOOST_DATA_TEST_CASE(a_matter_is_done_when_somebody_else_has_found_it_done, engines(), engine) {
    AnOffice office{engine};
    auto matter = office.given(office.wish());
    BOOST_TEST(matter.owner_name == "李敏");
    BOOST_TEST(office.told("assignment_given") == 1);
    BOOST_TEST(refused([&] { office.step(matter, Step::close, {}, office.head); }) ==
               "assignment_step_not_possible");
    BOOST_TEST(refused([&] { office.step(matter, Step::report, {}, office.owner()); }) == "required");
    matter = office.step(matter, Step::report, {.result = "已购入", .reason = {}, .due_on = {}, .owner = {}},
                         office.owner());
    BOOST_TEST((matter.state == AssignmentState::reported));
    BOOST_TEST(refused([&] { office.step(matter, Step::close, {}, office.owner()); }) == "must_be_another");
    matter = office.step(matter, Step::give_back,
                         {.result = {}, .reason = "没有入库单", .due_on = {}, .owner = {}}, office.head);
    matter = office.step(matter, Step::report, {.result = "已入库", .reason = {}, .due_on = {}, .owner = {}},
                         office.owner());
    matter = office.step(matter, Step::close, {}, office.head);
    BOOST_TEST(matter.closed_by_name == "赵主任");
    BOOST_TEST(matter.closed_on.value() == a_day("2024-12-31"));
    office.database.read([&](const db::Reader& reader) {
        BOOST_TEST(audit::history(reader, "assignment", matter.id.text()).size() == 5u);
        BOOST_TEST(of_source(reader, MatterSource::drill_problem, "drill-1").size() == 1u);
    });
}

BOOST_DATA_TEST_CASE(who_reported_in_the_owners_stead_does_not_close_either, engines(), engine) {
    AnOffice office{engine};
    auto wish = office.wish();
    wish.owner = office.zhang.id;
    const auto matter = office.step(office.given(wish), Step::report,
                                    {.result = "已办", .reason = {}, .due_on = {}, .owner = {}}, office.head);
    BOOST_TEST(refused([&] { office.step(matter, Step::close, {}, office.head); }) == "must_be_another");
    BOOST_TEST((office.step(matter, Step::close, {}, office.owner()).state == AssignmentState::closed));
}

BOOST_DATA_TEST_CASE(where_proof_is_needed_words_are_not_enough, engines(), engine) {
    AnOffice office{engine};
    auto wish = office.wish();
    wish.proof_needed = true;
    const auto matter = office.given(wish);
    const AssignmentWish report{.result = "已购入", .reason = {}, .due_on = {}, .owner = {}};
    BOOST_TEST(refused([&] { office.step(matter, Step::report, report, office.owner()); }) ==
               "evidence_missing");
    office.database.write([&](db::Transaction& transaction) {
        Evidence photo;
        photo.id = office.database.ids.make<Evidence>();
        photo.subject_type = "assignment";
        photo.subject = matter.id.text();
        photo.sha256 = std::string(64, '0');
        photo.media_type = "image/jpeg";
        audit::insert(transaction, "evidence.add", photo);
    });
    BOOST_TEST(
        (office.step(matter, Step::report, report, office.owner()).state == AssignmentState::reported));
}

BOOST_DATA_TEST_CASE(a_day_is_moved_before_it_is_over_and_not_afterwards, engines(), engine) {
    AnOffice office{engine};
    auto matter = office.given(office.wish("2025-01-10"));
    const auto longer = [&](std::string_view to) {
        return AssignmentWish{.result = {}, .reason = "等待到货", .due_on = a_day(to), .owner = {}};
    };
    BOOST_TEST(refused([&] { office.step(matter, Step::extend, longer("2025-01-10"), office.head); }) ==
               "before_other");
    matter = office.step(matter, Step::extend, longer("2025-01-20"), office.head);
    BOOST_TEST(matter.due_on == a_day("2025-01-20"));
    BOOST_TEST(matter.extensions.front().due_from == a_day("2025-01-10"));
    BOOST_TEST(!is_overdue(matter, a_day("2025-01-20")));
    BOOST_TEST(is_overdue(matter, a_day("2025-01-21")));
    office.database.clock.set(Instant::parse("2025-01-21T09:00:00+08:00").value());
    BOOST_TEST(refused([&] { office.step(matter, Step::extend, longer("2025-02-20"), office.head); }) ==
               "before_other");
}

BOOST_DATA_TEST_CASE(a_matter_needs_an_owner_of_the_office_and_a_day_to_come, engines(), engine) {
    AnOffice office{engine};
    auto wish = office.wish("2024-12-30");
    BOOST_TEST(refused([&] { office.given(wish); }) == "before_other");
    wish = office.wish();
    wish.owner = Id<Person>::trusted("01890a5d-ac96-774b-bcce-b302099a8057");
    BOOST_TEST(refused([&] { office.given(wish); }) == "no_such_record");
    wish = office.wish();
    wish.title.clear();
    BOOST_TEST(refused([&] { office.given(wish); }) == "required");
}

BOOST_DATA_TEST_CASE(owners_are_reminded_before_the_day_on_it_and_weekly_when_it_is_late, engines(), engine) {
    AnOffice office{engine};
    office.given(office.wish("2025-01-10"));
    const auto on = [&](std::string_view date) {
        office.database.clock.set(Instant::parse(std::string{date} + "T08:00:00+08:00").value());
        remind(office.database.database, office.database.ids);
        remind(office.database.database, office.database.ids); // twice on a day is told once
        return office.told("assignment_due") * 10 + office.told("assignment_overdue");
    };
    BOOST_TEST(on("2025-01-06") == 0);
    BOOST_TEST(on("2025-01-07") == 10);
    BOOST_TEST(on("2025-01-08") == 10);
    BOOST_TEST(on("2025-01-10") == 20);
    BOOST_TEST(on("2025-01-11") == 21);
    BOOST_TEST(on("2025-01-12") == 21);
    BOOST_TEST(on("2025-01-18") == 22);
}

BOOST_DATA_TEST_CASE(lists_show_what_lies_in_the_area_and_ones_own_wherever_it_lies, engines(), engine) {
    AnOffice office{engine};
    office.given(office.wish());
    auto elsewhere = office.wish("2025-01-05");
    elsewhere.community = "清泉社区";
    elsewhere.owner = office.zhang.id;
    office.given(elsewhere);
    const auto seen = [&](std::optional<std::vector<std::string>> areas, const std::string& of,
                          const std::string& state = "") {
        return office.database.read([&](const db::Reader& reader) {
            AssignmentFilter filter;
            filter.areas = std::move(areas);
            filter.also_of = of;
            filter.state = state;
            filter.today = a_day("2025-01-06");
            return page(reader, filter, "", 10).size();
        });
    };
    using Areas = std::vector<std::string>;
    BOOST_TEST(seen(std::nullopt, "-") == 2u);
    BOOST_TEST(seen(Areas{"东湖社区"}, "-") == 1u);
    BOOST_TEST(seen(Areas{"东湖社区"}, office.zhang.id.text()) == 2u);
    BOOST_TEST(seen(Areas{}, office.zhang.id.text()) == 1u);
    BOOST_TEST(seen(Areas{}, "-") == 0u);
    BOOST_TEST(seen(std::nullopt, "-", "overdue") == 1u);
    BOOST_TEST(seen(std::nullopt, "-", "closed") == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
