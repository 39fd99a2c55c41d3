#include "responsibility/answering_rules.hpp"
#include "support/office.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::responsibility;
using bihuan::test::day;

namespace {

Id<Person> person(const std::string& name) {
    return Id<Person>::trusted(name);
}

LeaderAssignment of(const std::string& who, const std::string& from = {}, const std::string& to = {}) {
    static int number = 0;
    LeaderAssignment one;
    one.id = Id<LeaderAssignment>::trusted(std::to_string(++number));
    one.person = person(who);
    one.person_name = who;
    if (!from.empty()) one.valid_from = day(from);
    if (!to.empty()) one.valid_to = day(to);
    return one;
}
LeaderAssignment in_community(LeaderAssignment one, const std::string& community) {
    return one.community = community, one;
}
LeaderAssignment in_sector(LeaderAssignment one, const std::string& sector) {
    return one.sector = sector, one;
}
LeaderAssignment at_enterprise(LeaderAssignment one, const std::string& enterprise) {
    return one.enterprise = Id<Enterprise>::trusted(enterprise), one;
}

std::string names(const std::vector<LeaderAssignment>& all, const Place& place, std::string_view on) {
    std::string out;
    for (const auto* one : deciding(all, AnsweringRole::leader, place, day(on)))
        out += (out.empty() ? "" : "、") + one->person_name;
    return out;
}

const Place shop{"e1", "嘉宁社区", "嘉宁第1网格", "商贸"};

} // namespace

BOOST_AUTO_TEST_SUITE(who_answers_for_a_place)

BOOST_AUTO_TEST_CASE(the_narrower_assignment_goes_before_the_wider_one) {
    std::vector<LeaderAssignment> all{of("书记"), in_community(of("副主任"), "嘉宁社区")};
    BOOST_TEST(names(all, shop, "2023-05-01") == "副主任");
    all.push_back(at_enterprise(of("主任"), "e1"));
    BOOST_TEST(names(all, shop, "2023-05-01") == "主任");
    BOOST_TEST(names(all, {"e2", "安澜社区", "", ""}, "2023-05-01") == "书记");
}

BOOST_AUTO_TEST_CASE(a_day_belongs_to_who_answered_then_with_both_ends_included) {
    const std::vector<LeaderAssignment> all{in_community(of("甲", "2022-01-01", "2023-06-30"), "嘉宁社区"),
                                            in_community(of("乙", "2023-07-01"), "嘉宁社区")};
    BOOST_TEST(names(all, shop, "2021-12-31") == "");
    BOOST_TEST(names(all, shop, "2022-01-01") == "甲");
    BOOST_TEST(names(all, shop, "2023-06-30") == "甲");
    BOOST_TEST(names(all, shop, "2023-07-01") == "乙");
}

BOOST_AUTO_TEST_CASE(community_and_sector_that_name_two_people_are_told_as_two) {
    std::vector<LeaderAssignment> all{in_community(of("甲"), "嘉宁社区"), in_sector(of("乙"), "商贸")};
    BOOST_TEST(names(all, shop, "2023-05-01") == "甲、乙");
    all.push_back(at_enterprise(of("乙"), "e1")); // the office says which
    BOOST_TEST(names(all, shop, "2023-05-01") == "乙");
    all = {in_community(of("甲"), "嘉宁社区"), in_sector(of("甲"), "商贸")};
    BOOST_TEST(names(all, shop, "2023-05-01") == "甲");
}

BOOST_AUTO_TEST_CASE(overlapping_facts_about_the_same_are_refused_and_adjoining_ones_are_not) {
    const std::vector<LeaderAssignment> known{in_community(of("甲", "2022-01-01", "2022-12-31"), "嘉宁社区")};
    BOOST_TEST(clash(in_community(of("乙", "2022-12-31"), "嘉宁社区"), known) == &known[0]);
    BOOST_TEST(clash(in_community(of("乙", "2023-01-01"), "嘉宁社区"), known) == nullptr);
    BOOST_TEST(clash(in_community(of("乙"), "嘉宁社区"), known) == &known[0]);
    BOOST_TEST(clash(in_community(of("乙", "2022-06-01"), "安澜社区"), known) == nullptr);
    auto section = in_community(of("乙", "2022-06-01"), "嘉宁社区");
    section.role = AnsweringRole::backup;
    BOOST_TEST(clash(section, known) == nullptr);
}

BOOST_AUTO_TEST_CASE(a_fact_that_was_taken_back_whole_holds_on_no_day_and_stands_against_nothing) {
    const std::vector<LeaderAssignment> known{in_community(of("甲", "2022-01-01", "2021-12-31"), "嘉宁社区")};
    BOOST_TEST(clash(in_community(of("乙", "2020-01-01"), "嘉宁社区"), known) == nullptr);
    BOOST_TEST(names(known, shop, "2022-01-01") == "");
    BOOST_TEST(names(known, shop, "2021-12-31") == "");
}

BOOST_AUTO_TEST_CASE(an_end_without_a_successor_leaves_a_gap_unless_a_wider_one_covers_the_place) {
    std::vector<LeaderAssignment> all{in_community(of("甲", "2022-01-01"), "嘉宁社区")};
    const Place community{{}, "嘉宁社区", {}, {}};
    BOOST_TEST(leaves_gap(all, all[0], day("2023-06-30"), community));
    all.push_back(in_community(of("乙", "2023-07-02"), "嘉宁社区")); // a day too late
    BOOST_TEST(leaves_gap(all, all[0], day("2023-06-30"), community));
    all[1].valid_from = day("2023-07-01");
    BOOST_TEST(!leaves_gap(all, all[0], day("2023-06-30"), community));
    const std::vector<LeaderAssignment> of_shop{in_community(of("甲"), "嘉宁社区"),
                                                at_enterprise(of("丙"), "e1")};
    BOOST_TEST(!leaves_gap(of_shop, of_shop[1], day("2023-06-30"), shop));
}

BOOST_AUTO_TEST_CASE(a_change_divides_what_was_into_before_changed_and_after) {
    const Span year{day("2023-01-01"), day("2023-12-31")};
    const auto leave = divide(year, day("2023-03-01"), day("2023-03-31"));
    BOOST_TEST(leave.before->to.value() == day("2023-02-28"));
    BOOST_TEST(leave.changed.from.value() == day("2023-03-01"));
    BOOST_TEST(leave.after->from.value() == day("2023-04-01"));
    BOOST_TEST(leave.after->to.value() == day("2023-12-31"));
    const auto for_good = divide(year, day("2023-07-01"), std::nullopt);
    BOOST_TEST(for_good.changed.to.value() == day("2023-12-31"));
    BOOST_TEST(!for_good.after);
    BOOST_TEST(!divide(year, day("2023-01-01"), std::nullopt).before);
    BOOST_CHECK_THROW(divide(year, day("2024-01-01"), std::nullopt), Problem);
    BOOST_CHECK_THROW(divide(year, day("2022-12-31"), std::nullopt), Problem);
    BOOST_CHECK_THROW(divide(year, day("2023-05-01"), day("2023-04-30")), Problem);
}

BOOST_AUTO_TEST_CASE(who_acts_goes_before_the_holder_and_the_backup_stands_behind) {
    PostTerm regular, acting, backup;
    regular.person = person("甲");
    acting.person = person("乙");
    acting.standing = TermStanding::acting;
    acting.valid_from = day("2023-05-01");
    acting.valid_to = day("2023-05-31");
    backup.person = person("丙");
    backup.standing = TermStanding::backup;
    regular.valid_to = day("2023-08-31");
    const std::vector<const PostTerm*> all{&regular, &acting, &backup};
    BOOST_TEST(in_office(all, day("2023-04-30")).front() == &regular);
    BOOST_TEST(in_office(all, day("2023-05-31")).front() == &acting);
    BOOST_TEST(in_office(all, day("2023-09-01")).front() == &backup);
}

BOOST_AUTO_TEST_CASE(a_post_of_one_holder_has_one_at_a_time_in_each_community) {
    PostTerm known, next;
    known.id = Id<PostTerm>::trusted("1");
    known.person = person("甲");
    known.unit = Id<Unit>::trusted("u1");
    next = known;
    next.id = Id<PostTerm>::trusted("2");
    next.person = person("乙");
    BOOST_TEST(clash(next, {known}, true) != nullptr);
    BOOST_TEST(clash(next, {known}, false) == nullptr);
    next.standing = TermStanding::acting;
    BOOST_TEST(clash(next, {known}, true) == nullptr);
    next.standing = TermStanding::regular;
    next.unit = Id<Unit>::trusted("u2");
    BOOST_TEST(clash(next, {known}, true) == nullptr);
    next = known;
    next.id = Id<PostTerm>::trusted("3"); // the same person twice
    BOOST_TEST(clash(next, {known}, false) != nullptr);
}

BOOST_AUTO_TEST_CASE(visits_are_owed_in_months_quarters_and_halves_of_the_calendar) {
    const auto around = [](VisitPeriod kind, std::string_view on) { return period_around(kind, day(on)); };
    BOOST_TEST((around(VisitPeriod::month, "2024-02-10") == Period{day("2024-02-01"), day("2024-02-29")}));
    BOOST_TEST((around(VisitPeriod::quarter, "2023-12-31") == Period{day("2023-10-01"), day("2023-12-31")}));
    BOOST_TEST(
        (around(VisitPeriod::half_year, "2023-07-01") == Period{day("2023-07-01"), day("2023-12-31")}));
    BOOST_TEST((around(VisitPeriod::year, "2023-07-01") == year_period(2023)));
}

BOOST_AUTO_TEST_SUITE_END()
