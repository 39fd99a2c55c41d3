#include "organisation/organisation_store.hpp"
#include "responsibility/an_office.hpp"
#include "responsibility/annual_tasks.hpp"
#include "responsibility/leader_month.hpp"
#include "statistics/leaders.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using namespace bihuan::responsibility;

namespace {

LeaderAssignment hand_to(ResponsibleOffice& office, const LeaderAssignment& of, const std::string& name,
                         std::string_view from, std::string_view until = {}) {
    Reassignment wish{office.person(name).id, {}, day(from), {}, "分工调整"};
    if (!until.empty()) wish.until = day(until);
    return office.write(
        [&](db::Transaction& transaction) { return reassign(transaction, office.database.ids, of, wish); });
}

std::string by_leader(ResponsibleOffice& office, std::string_view from, std::string_view to) {
    return office.read([&](const db::Reader& reader) {
        std::string all;
        for (const auto& row :
             statistics::by_leader(reader, statistics::figures_of(reader, Period{day(from), day(to)})))
            all += row.sum.name + ":" + std::to_string(row.sum.visits) + " ";
        return all;
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(answering_for_enterprises)

/// check 19 of docs/checks.md.
BOOST_DATA_TEST_CASE(who_answered_on_a_day_stays_true_whatever_comes_later, engines(), engine) {
    ResponsibleOffice office{engine};
    const auto first = office.leader("何文清", "嘉宁社区", "2022-01-01");
    BOOST_TEST(office.leader_of(office.shop, "2023-05-01") == "何文清");
    hand_to(office, first, "沈国良", "2023-07-01");
    BOOST_TEST(office.leader_of(office.shop, "2023-06-30") == "何文清");
    BOOST_TEST(office.leader_of(office.shop, "2023-07-01") == "沈国良");
    BOOST_TEST(office.leader_of(office.shop, "2021-12-31") == "");
    BOOST_TEST(office.sound());
}

BOOST_DATA_TEST_CASE(somebody_stands_in_for_a_month_and_then_the_one_before_answers_again, engines(),
                     engine) {
    ResponsibleOffice office{engine};
    const auto first = office.leader("何文清", "嘉宁社区", "2022-01-01");
    hand_to(office, first, "罗建平", "2023-03-01", "2023-03-31");
    BOOST_TEST(office.leader_of(office.shop, "2023-02-28") == "何文清");
    BOOST_TEST(office.leader_of(office.shop, "2023-03-15") == "罗建平");
    BOOST_TEST(office.leader_of(office.shop, "2023-04-01") == "何文清");
    BOOST_TEST(office.leader_of(office.shop, "2030-01-01") == "何文清");
}

BOOST_DATA_TEST_CASE(two_for_the_same_at_the_same_time_are_refused_with_the_other_named, engines(), engine) {
    ResponsibleOffice office{engine};
    office.leader("何文清", "嘉宁社区", "2022-01-01", "2022-12-31");
    BOOST_TEST(refusal([&] { office.leader("沈国良", "嘉宁社区", "2022-12-31"); }) == "overlaps_other");
    BOOST_TEST(refusal([&] { office.leader("沈国良", "嘉宁社区", "2023-01-01"); }) == "(taken)");
    BOOST_TEST(refusal([&] { office.leader("沈国良", "没有的社区"); }) == "no_such_record");
    BOOST_TEST(office.leader_of(office.shop, "2022-12-31") == "何文清");
}

BOOST_DATA_TEST_CASE(an_end_without_a_successor_needs_a_word_why, engines(), engine) {
    ResponsibleOffice office{engine};
    const auto only = office.leader("何文清", "嘉宁社区", "2022-01-01");
    const auto end = [&](const std::string& why) {
        return refusal([&] {
            office.write([&](db::Transaction& transaction) {
                return end_assignment(transaction, office.database.ids, only,
                                      {day("2023-06-30"), "调离", why});
            });
        });
    };
    BOOST_TEST(end("") == "responsibility_gap");
    BOOST_TEST(office.leader_of(office.shop, "2024-01-01") == "何文清");
    BOOST_TEST(end("由区委另行任命") == "(taken)");
    BOOST_TEST(office.leader_of(office.shop, "2023-07-01") == "");
}

/// docs/adr/0160: the dated facts are the truth, and the organisation shows what they say today.
BOOST_DATA_TEST_CASE(the_organisation_shows_the_leader_of_today_and_takes_no_other, engines(), engine) {
    ResponsibleOffice office{engine};
    const auto first = office.leader("何文清", "嘉宁社区", "2022-01-01");
    BOOST_TEST(office.leader_in_organisation("嘉宁社区") == "何文清");
    hand_to(office, first, "沈国良", "2025-01-10"); // ten days ahead
    BOOST_TEST(office.leader_in_organisation("嘉宁社区") == "何文清");
    office.database.clock.set(Instant::parse("2025-01-10T00:05:00+08:00").value());
    const auto night = [&] {
        return office.write([&](db::Transaction& transaction) {
            return show_leaders_of_today(transaction, office.database.ids);
        });
    };
    BOOST_TEST(night() == 1);
    BOOST_TEST(night() == 0);
    BOOST_TEST(office.leader_in_organisation("嘉宁社区") == "沈国良");
    const auto other = office.person("罗建平").id;
    BOOST_TEST(refusal([&] {
                   office.write([&](db::Transaction& transaction) {
                       const auto unit =
                           organisation::find_unit(transaction, UnitKind::community, "嘉宁社区");
                       Unit after = *unit;
                       after.leader = other;
                       return organisation::change_unit(transaction, *unit, after);
                   });
               }) == "read_only");
    BOOST_TEST(office.sound());
}

/// Figures by leader keep to who answered at the end of their period.
BOOST_DATA_TEST_CASE(figures_by_leader_of_a_past_period_do_not_change_with_a_new_leader, engines(), engine) {
    ResponsibleOffice office{engine};
    office.write([&](db::Transaction& transaction) {
        Office{transaction, office.database.ids}.visit(office.shop, "2023-03-02");
        auto unit = organisation::find_unit(transaction, UnitKind::community, "嘉宁社区");
        organisation::assign_leader(
            transaction, *unit,
            organisation::ensure_person(transaction, office.database.ids, "何文清", "").id);
    });
    BOOST_TEST(by_leader(office, "2023-01-01", "2023-12-31") == "何文清:1 "); // from the organisation alone
    office.leader("沈国良", "嘉宁社区", "2024-01-01");
    BOOST_TEST(by_leader(office, "2023-01-01", "2023-12-31") == "何文清:1 ");
    BOOST_TEST(by_leader(office, "2023-01-01", "2024-03-31") == "沈国良:1 ");
    BOOST_TEST(office.leader_of(office.shop, "2023-12-31") == "何文清"); // taken over from it
}

BOOST_DATA_TEST_CASE(an_enterprise_without_leader_section_or_grid_is_told_and_one_with_two, engines(),
                     engine) {
    ResponsibleOffice office{engine};
    const auto lacks = [&] {
        return office.read([&](const db::Reader& reader) {
            const AnsweringBook book{reader};
            std::string all;
            const auto found =
                lacks_of(book.answers(*place_of(reader, office.shop.id.text()), day("2024-06-01")));
            for (const auto lack : found.missing)
                all += std::string{code_of(lack)} + " ";
            for (const auto lack : found.doubled)
                all += "2×" + std::string{code_of(lack)} + " ";
            return all;
        });
    };
    BOOST_TEST(lacks() == "leader section grid community_head grid_worker ");
    office.leader("何文清", "嘉宁社区");
    office.write([&](db::Transaction& transaction) {
        adopt_built_in(transaction, office.database.ids);
        Enterprise with_grid = office.shop;
        with_grid.grid = "嘉宁第1网格";
        with_grid.supervision_sector = "商贸";
        audit::update(transaction, "enterprise.correct", office.shop, with_grid);
        LeaderAssignment section;
        section.role = AnsweringRole::section;
        section.post = find_post(transaction, "emergency_office")->id;
        begin_assignment(transaction, office.database.ids, section);
        PostTerm head;
        head.post = find_post(transaction, "community_head")->id;
        head.person = organisation::ensure_person(transaction, office.database.ids, "苗秀英", "").id;
        head.unit = organisation::find_unit(transaction, UnitKind::community, "嘉宁社区")->id;
        begin_term(transaction, office.database.ids, head);
    });
    BOOST_TEST(lacks() == "grid_worker ");
    office.write([&](db::Transaction& transaction) {
        LeaderAssignment sector;
        sector.person = organisation::ensure_person(transaction, office.database.ids, "方丽华", "").id;
        sector.sector = "商贸";
        begin_assignment(transaction, office.database.ids, sector);
    });
    BOOST_TEST(lacks() == "grid_worker 2×leader ");
}

BOOST_DATA_TEST_CASE(a_leader_sees_what_is_owed_and_what_was_done_this_month, engines(), engine) {
    ResponsibleOffice office{engine};
    const auto assignment = office.leader("何文清", "嘉宁社区", "2024-01-01");
    office.leader("沈国良", "安澜社区", "2024-01-01");
    const auto [closed, open] = office.write([&](db::Transaction& transaction) {
        Office planting{transaction, office.database.ids};
        const auto visit = planting.visit(office.shop, "2024-11-05");
        const auto elsewhere = planting.visit(planting.enterprise("别处", "安澜社区"), "2024-12-02");
        planting.plant(a_hazard().found_at(elsewhere).due("2024-12-10"));
        return std::pair{planting.plant(a_hazard().found_at(visit).due("2024-12-20").closed_on("2024-12-18")),
                         planting.plant(a_hazard().found_at(visit).due("2024-12-20"))};
    });
    office.write([&](db::Transaction& transaction) {
        LeaderVisit visit;
        visit.visited_on = day("2024-12-11");
        visit.person = *assignment.person;
        visit.enterprise = office.shop.id;
        visit.hazards = {{closed.id, {}}};
        return record_visit(transaction, office.database.ids, visit);
    });
    const auto month = office.read([&](const db::Reader& reader) {
        const AnsweringBook book{reader};
        return to_json(leader_month(reader, book, assignment.person->text(),
                                    period_around(VisitPeriod::month, day("2024-12-31")), day("2024-12-31")));
    });
    const auto number = [&](const char* path) { return *month.at_path(path)->integer(); };
    BOOST_TEST(number("visits.0.owed") == 1);
    BOOST_TEST(number("visits.0.made") == 1);
    BOOST_TEST(number("hazards.closed") == 1);
    BOOST_TEST(number("hazards.led_to_closure") == 1);
    BOOST_TEST(number("hazards.open_at_end") == 1);
    BOOST_TEST(number("hazards.overdue_at_end") == 1);
    BOOST_TEST(*month.at_path("overdue.0.code")->text() == open.code);
    BOOST_TEST(number("enterprises") == 1);
}

BOOST_DATA_TEST_CASE(a_visit_names_hazards_of_its_community_only_and_no_day_to_come, engines(), engine) {
    ResponsibleOffice office{engine};
    const auto leader = office.leader("何文清", "嘉宁社区");
    const auto elsewhere = office.write([&](db::Transaction& transaction) {
        return Office{transaction, office.database.ids}.plant(
            a_hazard().in_community("安澜社区").found_on("2024-12-01"));
    });
    LeaderVisit visit;
    visit.visited_on = day("2024-12-11");
    visit.person = *leader.person;
    visit.community = "嘉宁社区";
    const auto record = [&] {
        return refusal([&] {
            office.write([&](db::Transaction& transaction) {
                return record_visit(transaction, office.database.ids, visit);
            });
        });
    };
    visit.hazards = {{elsewhere.id, {}}};
    BOOST_TEST(record() == "no_such_record");
    visit.hazards.clear();
    visit.visited_on = day("2025-01-01");
    BOOST_TEST(record() == "in_the_future");
    visit.visited_on = day("2024-12-31");
    BOOST_TEST(record() == "(taken)");
}

BOOST_DATA_TEST_CASE(a_post_of_one_holder_is_not_left_empty_without_a_word, engines(), engine) {
    ResponsibleOffice office{engine};
    const auto someone = office.person("何文清").id;
    const auto term = office.write([&](db::Transaction& transaction) {
        adopt_built_in(transaction, office.database.ids);
        PostTerm secretary;
        secretary.post = find_post(transaction, "party_secretary")->id;
        secretary.person = someone;
        return begin_term(transaction, office.database.ids, secretary);
    });
    const auto end = [&](const std::string& why) {
        return refusal([&] {
            office.write([&](db::Transaction& transaction) {
                return end_term(transaction, term, {day("2024-06-30"), "调任", why});
            });
        });
    };
    BOOST_TEST(end("") == "responsibility_gap");
    const auto other = office.person("沈国良").id;
    const auto begin = [&](std::string_view from) {
        return refusal([&] {
            office.write([&](db::Transaction& transaction) {
                PostTerm next = term;
                next.id = {};
                next.person = other;
                next.valid_from = day(from);
                return begin_term(transaction, office.database.ids, next);
            });
        });
    };
    BOOST_TEST(begin("2024-07-01") == "overlaps_other"); // the one before is still in office
    BOOST_TEST(end("待任命") == "(taken)");
    BOOST_TEST(begin("2024-07-01") == "(taken)");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(duties_of_posts)

BOOST_DATA_TEST_CASE(the_set_of_the_program_is_taken_over_once_with_its_chart, engines(), engine) {
    ResponsibleOffice office{engine};
    const auto adopt = [&] {
        return office.write(
            [&](db::Transaction& transaction) { return adopt_built_in(transaction, office.database.ids); });
    };
    const auto first = adopt(), again = adopt();
    BOOST_TEST(first.duties == static_cast<std::int64_t>(built_in_duties().size()));
    BOOST_TEST(first.posts >= 20);
    BOOST_TEST(again.posts + again.duties == 0);
    office.read([&](const db::Reader& reader) {
        const AnsweringBook book{reader};
        std::size_t roots = 0;
        for (const auto& post : book.posts())
            roots += !post.above;
        BOOST_TEST(roots == 1u);
    });
    BOOST_TEST(office.sound());
}

BOOST_AUTO_TEST_CASE(every_post_of_the_set_has_its_place_in_the_chart) {
    for (const auto& row : built_in_duties())
        BOOST_TEST(built_in_post_places().contains(row.post_code), row.post_code);
}

BOOST_DATA_TEST_CASE(a_new_wording_begins_a_new_edition_and_the_old_one_stays_readable, engines(), engine) {
    ResponsibleOffice office{engine};
    const auto item = office.write([&](db::Transaction& transaction) {
        adopt_built_in(transaction, office.database.ids);
        DutyItem anew = editions(transaction, find_post(transaction, "grid_worker")->id.text(), 1).front();
        anew.id = {};
        anew.duty = "每周巡查一遍网格内的九小场所";
        anew.valid_from = day("2024-07-01");
        return put_duty(transaction, office.database.ids, anew);
    });
    office.read([&](const db::Reader& reader) {
        const auto on = [&](std::string_view which) {
            return duties_on(reader, day(which), item.post.text()).front().duty;
        };
        BOOST_TEST(on("2024-07-01") == item.duty);
        BOOST_TEST(on("2024-06-30") != item.duty);
        BOOST_TEST(editions(reader, item.post.text(), 1).size() == 2u);
        BOOST_TEST(duties_changed(reader, year_period(2024)).size() == 2u);
    });
    BOOST_TEST(refusal([&] {
                   office.write([&](db::Transaction& transaction) {
                       DutyItem earlier = item;
                       earlier.valid_from = day("2024-01-01");
                       return put_duty(transaction, office.database.ids, earlier);
                   });
               }) == "overlaps_other");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(annual_tasks)

BOOST_DATA_TEST_CASE(a_duty_becomes_a_matter_of_everybody_in_office_and_of_nobody_else, engines(), engine) {
    ResponsibleOffice office{engine};
    const auto one = office.person("何文清").id, left = office.person("祁前任").id;
    const auto duty = office.write([&](db::Transaction& transaction) {
        adopt_built_in(transaction, office.database.ids);
        PostTerm term;
        term.post = find_post(transaction, "other_leader")->id;
        term.person = one;
        begin_term(transaction, office.database.ids, term);
        term.id = {};
        term.person = left;
        term.valid_to = day("2023-12-31");
        begin_term(transaction, office.database.ids, term);
        return duties_on(transaction, day("2024-12-31"), term.post.text()).front();
    });
    const auto given = office.write([&](db::Transaction& transaction) {
        return give_tasks(transaction, office.database.ids, duty,
                          {"带队检查两次", "", day("2025-06-30"), true, {}});
    });
    BOOST_REQUIRE(given.size() == 1u);
    BOOST_TEST(given[0].owner_name == "何文清");
    BOOST_TEST(given[0].detail == duty.duty);
    BOOST_TEST(refusal([&] {
                   office.write([&](db::Transaction& transaction) {
                       return give_tasks(transaction, office.database.ids, duty,
                                         {"任务", "", day("2025-06-30"), true, left});
                   });
               }) == "not_in_office");
}

BOOST_AUTO_TEST_SUITE_END()
