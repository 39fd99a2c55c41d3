#include "document/spacing.hpp"

#include <boost/test/unit_test.hpp>

#include <cmath>
#include <random>

namespace bihuan::document {
namespace {

TextRun run_of(std::vector<Points> advances, Points size = 16) {
    TextRun run;
    run.size = size;
    run.characters.assign(advances.size(), U'文');
    run.advances = std::move(advances);
    return run;
}

/// Where a viewer puts each character.
std::vector<Points> drawn(const std::vector<SpacedGroup>& groups, const std::vector<Points>& widths) {
    std::vector<Points> places;
    Points pen = 0;
    for (const SpacedGroup& group : groups) {
        if (group.moved) pen = group.x;
        for (std::size_t i = group.first; i < group.first + group.count; ++i) {
            places.push_back(pen);
            pen += widths[i] + group.spacing;
        }
    }
    return places;
}

} // namespace

BOOST_AUTO_TEST_SUITE(spacing_of_characters)

BOOST_AUTO_TEST_CASE(natural_text_and_a_justified_line_are_one_group_each) {
    const std::vector<Points> widths(28, 16.0);
    BOOST_TEST(spaced_groups(run_of(widths), widths).size() == 1u);
    const auto justified = spaced_groups(run_of(std::vector<Points>(28, 16.25)), widths);
    BOOST_TEST(justified.size() == 1u);
    BOOST_TEST(justified.front().spacing == 0.25);
}

BOOST_AUTO_TEST_CASE(a_squeezed_mark_costs_two_changes) {
    const std::vector<Points> widths(9, 16.0);
    auto advances = widths;
    advances[4] = 8;
    const auto groups = spaced_groups(run_of(advances), widths);
    BOOST_TEST(groups.size() == 3u);
    BOOST_TEST(groups[1].spacing == -8.0);
    BOOST_TEST(groups[1].count == 1u);
}

BOOST_AUTO_TEST_CASE(the_advance_of_the_last_character_changes_nothing) {
    const std::vector<Points> widths(5, 16.0);
    auto advances = widths;
    advances.back() = 8;
    BOOST_TEST(spaced_groups(run_of(advances), widths).size() == 1u);
    BOOST_TEST(spaced_groups(run_of({100}), std::vector<Points>{16}).size() == 1u);
    BOOST_TEST(spaced_groups(run_of({}), {}).empty());
}

BOOST_AUTO_TEST_CASE(a_gap_that_no_spacing_reaches_is_a_move) {
    const std::vector<Points> widths(4, 16.0);
    const auto groups = spaced_groups(run_of({16, 500, 16, 16}), widths);
    BOOST_TEST(drawn(groups, widths).at(2) == 516.0);
    BOOST_TEST(groups.back().moved);
}

BOOST_AUTO_TEST_CASE(no_character_stands_off_its_place_whatever_the_advances) {
    std::mt19937 random(20230417);
    std::uniform_real_distribution<Points> between(0, 24), far(0, 400);
    for (int round = 0; round < 500; ++round) {
        std::vector<Points> widths, advances;
        for (int i = 0; i < 40; ++i) {
            widths.push_back(between(random));
            advances.push_back(round % 3 == 0   ? widths.back() + 0.004 * (i % 5)
                               : round % 3 == 1 ? between(random)
                                                : far(random));
        }
        const auto places = drawn(spaced_groups(run_of(advances), widths), widths);
        BOOST_REQUIRE_EQUAL(places.size(), advances.size());
        Points place = 0;
        for (std::size_t i = 0; i < places.size(); ++i) {
            BOOST_REQUIRE_SMALL(places[i] - place, 16.0 / 250 + 0.001);
            place += advances[i];
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace bihuan::document
