#include "core/percent.hpp"

#include <boost/test/unit_test.hpp>

using bihuan::percent_text;

BOOST_AUTO_TEST_SUITE(percentages)

BOOST_AUTO_TEST_CASE(a_share_half_way_between_two_is_rounded_up) {
    BOOST_TEST(percent_text(23.0 / 160) == "14.38%");
    BOOST_TEST(percent_text(97.0 / 160) == "60.63%");
    BOOST_TEST(percent_text(1.0 / 8, 1) == "12.5%");
    BOOST_TEST(percent_text(1.0 / 8, 0) == "13%");
}

BOOST_AUTO_TEST_CASE(every_share_of_whole_numbers_is_that_of_exact_arithmetic) {
    for (std::int64_t whole = 1; whole <= 1'500; ++whole)
        for (std::int64_t part = 1; part < whole; ++part) {
            const std::int64_t exact = (2 * part * 10'000 + whole) / (2 * whole);
            const auto units = bihuan::percent_units(static_cast<double>(part) / static_cast<double>(whole));
            if (units != exact) BOOST_ERROR(part << " of " << whole << " became " << units);
        }
}

// check 14 of docs/checks.md
BOOST_AUTO_TEST_CASE(a_part_is_never_printed_as_the_whole_nor_something_as_nothing) {
    BOOST_TEST(percent_text(99'999.0 / 100'000) == "99.99%");
    BOOST_TEST(percent_text(9'999.0 / 10'000, 1) == "99.9%");
    BOOST_TEST(percent_text(1.0 / 100'000) == "0.01%");
    BOOST_TEST(percent_text(0) == "0.00%");
    BOOST_TEST(percent_text(1) == "100.00%");
}

BOOST_AUTO_TEST_CASE(a_negative_share_keeps_its_sign) {
    BOOST_TEST(percent_text(-0.125) == "-12.50%");
}

BOOST_AUTO_TEST_SUITE_END()
