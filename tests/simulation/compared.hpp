/// The program's figures beside the simulation's own count.
#pragma once

#include "core/json.hpp"
#include "simulation/own_count.hpp"

#include <boost/test/unit_test.hpp>

namespace bihuan::test {

inline void compare(const Json& figures, const OwnCount& own, const Period& period) {
    const auto number = [&](std::string_view path) {
        const Json* found = figures.at_path(path);
        return found && found->integer() ? *found->integer() : -1;
    };
    const Count count = own.of(period);
    BOOST_TEST_CONTEXT(period.from << " to " << period.to) {
        BOOST_TEST(number("inspections.visits") == count.visits);
        BOOST_TEST(number("inspections.enterprises") == count.enterprises);
        BOOST_TEST(number("inspections.reinspections") == count.reinspections);
        BOOST_TEST(number("hazards.found") == count.found);
        BOOST_TEST(number("hazards.found_major") == count.found_major);
        BOOST_TEST(number("hazards.found_general") == count.found - count.found_major);
        BOOST_TEST(number("hazards.rectified") == count.rectified);
        BOOST_TEST(number("hazards.rectified_major") == count.rectified_major);
        BOOST_TEST(number("hazards.carried_in") == count.carried_in);
        BOOST_TEST(number("hazards.closed_in_period") == count.closed_in_period);
        BOOST_TEST(number("hazards.open_at_end") == count.open_at_end);
        BOOST_TEST(number("hazards.overdue_at_end") == count.overdue_at_end);
        BOOST_TEST(number("hazards.transferred_at_end") == count.transferred_at_end);
        BOOST_TEST(number("hazards.due_in_period") == count.due_in_period);
        BOOST_TEST(number("hazards.closed_on_time") == count.closed_on_time);
        BOOST_TEST(count.open_at_end == count.carried_in + count.found - count.closed_in_period);
        for (const auto& row : *figures.find("by_community")->list()) {
            const auto& name = *row.find("name")->text();
            const Count of_one = own.of(period, name);
            BOOST_TEST_CONTEXT(name) {
                BOOST_TEST(*row.find("visits")->integer() == of_one.visits);
                BOOST_TEST(*row.find("found")->integer() == of_one.found);
                BOOST_TEST(*row.find("rectified")->integer() == of_one.rectified);
                BOOST_TEST(*row.find("open_at_end")->integer() == of_one.open_at_end);
                BOOST_TEST(*row.find("overdue_at_end")->integer() == of_one.overdue_at_end);
            }
        }
    }
}

} // namespace bihuan::test
