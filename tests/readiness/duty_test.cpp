// The duty roster: fair proposals, conflicts, swaps by consent of both; warnings relayed.

#include "readiness/an_office.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace bihuan;
using namespace bihuan::test;
using namespace bihuan::readiness;

BOOST_AUTO_TEST_SUITE(duty_roster)

namespace {

std::vector<DutyMember> members(int leaders, int officers) {
    std::vector<DutyMember> all;
    for (int i = 0; i < leaders + officers; ++i) {
        DutyMember member;
        member.person = Id<Person>::trusted("person-" + std::to_string(i));
        member.person_name = "人员" + std::to_string(i);
        member.part = i < leaders ? DutyPart::leader : DutyPart::officer;
        all.push_back(member);
    }
    return all;
}

ProposalWish january(int leaders, int officers) {
    return {.days = {a_day("2025-01-01"), a_day("2025-01-31")},
            .officers_a_day = 1,
            .members = members(leaders, officers),
            .settled = {},
            .before = {},
            .is_rest_day = [](Date day) { return day.weekday() > 5; }};
}

} // namespace

BOOST_AUTO_TEST_CASE(turns_are_even_on_working_days_and_on_rest_days) {
    const auto made = propose(january(5, 7));
    BOOST_TEST(made.complete);
    BOOST_TEST(made.shifts.size() == 31u);
    std::map<std::string, Turns> turns;
    for (const auto& shift : made.shifts)
        for (const auto& id : {shift.leader.text(), shift.officers.front().person.text()})
            ++(shift.day.weekday() > 5 ? turns[id].resting : turns[id].working);
    for (const int part : {0, 5}) {
        int least = 100, most = 0, least_rest = 100, most_rest = 0;
        for (int i = part; i < (part == 0 ? 5 : 12); ++i) {
            const auto& had = turns["person-" + std::to_string(i)];
            least = std::min(least, had.working), most = std::max(most, had.working);
            least_rest = std::min(least_rest, had.resting), most_rest = std::max(most_rest, had.resting);
        }
        BOOST_TEST(most - least <= 1);
        BOOST_TEST(most_rest - least_rest <= 1);
    }
    for (std::size_t i = 1; i < made.shifts.size(); ++i)
        BOOST_TEST(!takes_part(made.shifts[i], made.shifts[i - 1].leader));
}

BOOST_AUTO_TEST_CASE(who_had_more_turns_before_waits_longer) {
    auto wish = january(2, 3);
    wish.before["person-0"] = {10, 10, a_day("2024-12-31")};
    const auto made = propose(wish);
    const auto first = std::ranges::count_if(
        made.shifts, [](const DutyShift& shift) { return shift.leader.text() == "person-0"; });
    BOOST_TEST(first < 16); // the other leads as often as rest between turns allows
    BOOST_TEST(made.shifts.front().leader.text() == "person-1");
}

BOOST_AUTO_TEST_CASE(too_few_members_are_told_and_settled_days_stay) {
    auto wish = january(1, 2);
    DutyShift settled;
    settled.day = a_day("2025-01-10");
    settled.leader = wish.members[0].person;
    wish.settled.push_back(settled);
    const auto made = propose(wish);
    BOOST_TEST(!made.complete);
    BOOST_TEST(made.shifts.size() == 30u);
}

BOOST_AUTO_TEST_CASE(a_shift_ends_at_half_past_eight_of_the_next_day) {
    BOOST_TEST(duty_day(at("2025-01-02T08:29:59")) == a_day("2025-01-01"));
    BOOST_TEST(duty_day(at("2025-01-02T08:30:00")) == a_day("2025-01-02"));
}

BOOST_DATA_TEST_CASE(nobody_is_on_duty_twice_on_a_day, engines(), engine) {
    AReadyOffice office{engine};
    const auto li = office.person("李敏"), wang = office.person("王强");
    BOOST_TEST(refused([&] { office.shift("2025-01-02", li, {wang, li}); }) == "roster_conflict");
    BOOST_TEST(refused([&] { office.shift("2025-01-02", li, {}); }) == "required");
    office.shift("2025-01-02", li, {wang});
    office.shift("2025-01-02", wang, {li}); // instead of it
    office.read([](const db::Reader& reader) {
        BOOST_TEST(shift_on(reader, a_day("2025-01-02"))->leader_name == "王强");
        BOOST_TEST(reader.integer("SELECT count(*) FROM duty_shift").value() == 1);
    });
}

BOOST_DATA_TEST_CASE(where_nobody_is_registered_those_who_took_turns_before_are_proposed, engines(), engine) {
    AReadyOffice office{engine};
    const auto lead = office.person("赵主任"), li = office.person("李敏"), wang = office.person("王强");
    office.shift("2024-12-30", lead, {li});
    office.shift("2024-12-31", lead, {wang});
    office.read([&](const db::Reader& reader) {
        const auto made = proposal_for(reader, {a_day("2025-01-01"), a_day("2025-01-03")}, 1);
        BOOST_REQUIRE(made.shifts.size() == 3u);
        BOOST_TEST(made.shifts.front().leader_name == "赵主任");
        BOOST_TEST(made.shifts.front().officers.front().name == "李敏"); // 王强 was there the day before
    });
}

BOOST_DATA_TEST_CASE(a_swap_changes_both_days_when_the_other_agrees_and_not_before, engines(), engine) {
    AReadyOffice office{engine};
    const auto lead = office.person("赵主任"), li = office.person("李敏"), wang = office.person("王强");
    office.shift("2025-01-02", lead, {li});
    office.shift("2025-01-05", lead, {wang});
    const auto officer_on = [&](std::string_view day) {
        return office.read(
            [&](const db::Reader& reader) { return shift_on(reader, a_day(day))->officers.front().name; });
    };
    DutySwap wish;
    wish.day = a_day("2025-01-02");
    wish.other = wang.id;
    wish.other_day = a_day("2025-01-05");
    const auto swap = office.write([&](db::Transaction& transaction) {
        return ask_swap(transaction, office.database.ids, li.id, wish);
    });
    BOOST_TEST(officer_on("2025-01-02") == "李敏");
    const auto agree = [&] {
        office.write([&](db::Transaction& transaction) {
            answer_swap(transaction, office.database.ids, *db::find(transaction, swap.id), SwapState::agreed);
        });
    };
    agree();
    BOOST_TEST(officer_on("2025-01-02") == "王强");
    BOOST_TEST(officer_on("2025-01-05") == "李敏");
    BOOST_TEST(refused(agree) == "not_one_of");
}

BOOST_DATA_TEST_CASE(a_swap_that_no_longer_fits_is_refused_and_changes_nothing, engines(), engine) {
    AReadyOffice office{engine};
    const auto lead = office.person("赵主任"), li = office.person("李敏"), wang = office.person("王强");
    office.shift("2025-01-02", lead, {li});
    DutySwap wish;
    wish.day = a_day("2025-01-02");
    wish.other = wang.id;
    const auto swap = office.write([&](db::Transaction& transaction) {
        return ask_swap(transaction, office.database.ids, li.id, wish);
    });
    office.shift("2025-01-02", lead, {li, wang}); // meanwhile he is on duty himself
    BOOST_TEST(refused([&] {
                   office.write([&](db::Transaction& transaction) {
                       answer_swap(transaction, office.database.ids, swap, SwapState::agreed);
                   });
               }) == "roster_conflict");
    office.read([&](const db::Reader& reader) {
        BOOST_TEST((db::find(reader, swap.id)->state == SwapState::asked));
    });
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(warnings_relayed)

namespace {

Warning a_warning() {
    Warning warning;
    warning.kind = WarningKind::rain_flood;
    warning.colour = WarningColour::orange;
    warning.text = "3 小时降雨量将达 50 毫米以上";
    warning.issuer = "区气象台";
    warning.issued_at = at("2024-12-31T11:00:00");
    return warning;
}

} // namespace

BOOST_DATA_TEST_CASE(a_warning_reaches_those_communities_that_it_concerns, engines(), engine) {
    AReadyOffice office{engine};
    for (const auto* name : {"东湖社区", "清泉社区"})
        office.community(name);
    const auto east = office.account("donghu", access::Role::grid_worker, "东湖社区");
    office.account("qingquan", access::Role::grid_worker, "清泉社区");
    auto wish = a_warning();
    wish.relays.push_back({"东湖社区", {}, {}, {}});
    const auto warning = office.write(
        [&](db::Transaction& transaction) { return record_warning(transaction, office.database.ids, wish); });
    BOOST_TEST(office.told("warning") == 2); // the community and the office
    office.read([&](const db::Reader& reader) {
        BOOST_TEST(reader
                       .text("SELECT accounts FROM outbox_message WHERE kind = 'warning' AND community = "
                             "'东湖社区'")
                       .value()
                       .find(east.id.text()) != std::string::npos);
        BOOST_TEST(in_force(reader, at("2024-12-31T12:00:00")).size() == 1u);
    });
    const auto known = office.write([&](db::Transaction& transaction) {
        BOOST_TEST(refused([&] { acknowledge(transaction, warning, "清泉社区"); }) == "not_found");
        return acknowledge(transaction, warning, "东湖社区");
    });
    BOOST_TEST(known.relays.front().acknowledged_by_name == "test");
    office.write([&](db::Transaction& transaction) {
        lift(transaction, office.database.ids, known, at("2024-12-31T11:30:00"));
    });
    office.read([&](const db::Reader& reader) {
        BOOST_TEST(in_force(reader, at("2024-12-31T12:00:00")).empty());
        BOOST_TEST(reader.text("SELECT lifted_at FROM warning_issued").value() == "2024-12-31T03:30:00.000Z");
    });
}

BOOST_DATA_TEST_CASE(a_warning_that_names_no_community_goes_to_all_and_none_comes_from_the_future, engines(),
                     engine) {
    AReadyOffice office{engine};
    for (const auto* name : {"东湖社区", "清泉社区"})
        office.community(name);
    const auto record = [&](Warning warning) {
        return office.write([&](db::Transaction& transaction) {
            return record_warning(transaction, office.database.ids, std::move(warning));
        });
    };
    BOOST_TEST(record(a_warning()).relays.size() == 2u);
    auto later = a_warning();
    later.issued_at = at("2024-12-31T12:30:00");
    BOOST_TEST(refused([&] { record(later); }) == "in_the_future");
    auto numbered = a_warning();
    numbered.number = "2024-118";
    numbered.relays = {{"东湖社区", {}, {}, {}}, {"东湖社区", {}, {}, {}}};
    BOOST_TEST(record(numbered).relays.size() == 1u); // a community is told once
    BOOST_TEST(refused([&] { record(numbered); }) == "already_exists");
    numbered.issuer = "市气象台"; // another issuer has numbers of its own
    record(numbered);
    auto unknown = a_warning();
    unknown.relays.push_back({"无此社区", {}, {}, {}});
    BOOST_TEST(refused([&] { record(unknown); }) == "no_such_record");
}

BOOST_AUTO_TEST_SUITE_END()
