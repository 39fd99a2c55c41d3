/// Two years of an office that never was: places, visits, hazards with everything that may happen to them.
#pragma once

#include "support/office.hpp"

#include <random>

namespace bihuan::test {

struct RandomHistory {
    std::vector<Inspection> inspections;
    std::vector<HazardStory> stories; ///< as planted, with their codes
};

/// Plants `hazards` of them. The same seed gives the same history.
inline RandomHistory plant_random_history(Office& office, int hazards, unsigned seed) {
    std::mt19937 random{seed};
    const auto below = [&](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    const auto chance = [&](int percent) { return below(100) < percent; };
    const Date first = day("2022-01-01");

    std::vector<Enterprise> enterprises;
    const std::vector<std::string> communities{"东湖社区", "西山社区", ""},
        industries{"餐饮", "仓储", "加工制造", ""};
    for (int i = 0; i < 12; ++i)
        enterprises.push_back(office.enterprise("企业" + std::to_string(i),
                                                communities[std::size_t(below(3))],
                                                industries[std::size_t(below(4))]));

    RandomHistory history;
    for (int i = 0; i < hazards * 3 / 4; ++i)
        history.inspections.push_back(office.visit(enterprises[std::size_t(below(12))],
                                                   first.plus_days(below(730)),
                                                   static_cast<InspectionKind>(below(7))));

    const std::vector<std::string> categories{"消防安全", "用电安全", "特种设备", "安全管理", ""};
    for (int i = 0; i < hazards; ++i) {
        auto story = a_hazard();
        story.found_at(history.inspections[random() % history.inspections.size()]);
        // Codes in another order than that of the making.
        story.code("YH-" + std::to_string(10'000 + i * 7919 % 10'007));
        story.category(categories[std::size_t(below(5))]);
        if (chance(20)) story.major();
        const Date found = story.hazard.found_on;
        if (chance(80)) {
            story.due(found.plus_days(below(40)));
            for (int extensions = chance(30) ? 1 + below(2) : 0; extensions > 0; --extensions) {
                const Date due =
                    story.extensions.empty() ? *story.hazard.due_date : story.extensions.back().due_date;
                // Some a few days too late, which counts for nothing.
                story.extended(due.plus_days(below(12) - 8), due.plus_days(1 + below(30)));
            }
        }
        if (chance(10)) {
            story.transferred_on(found.plus_days(below(20)));
            if (chance(50)) story.transfer_answered_on(story.hazard.transferred_on->plus_days(below(90)));
        } else if (!story.hazard.due_date) {
            if (chance(60)) story.closed_on(found);
        } else if (chance(85)) {
            const Date closed = found.plus_days(chance(80) ? below(60) : below(400));
            if (chance(25)) story.failed_reinspection_on(found.plus_days(days_between(found, closed) / 2));
            story.closed_on(closed);
        } else if (chance(30)) {
            story.failed_reinspection_on(found.plus_days(below(60)));
        }
        if (chance(8)) story.voided_on(found.plus_days(below(200)));
        story.hazard = office.plant(story);
        history.stories.push_back(story);
    }
    return history;
}

} // namespace bihuan::test
