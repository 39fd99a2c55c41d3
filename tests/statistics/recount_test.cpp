// The figures, held against a recount that knows nothing of SQL: loops over every record, a line for each
// sentence of the contract's "Figures of a period".

#include "statistics/figures.hpp"

#include "random_history.hpp"
#include "support/engines.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <functional>
#include <set>

using namespace bihuan;
using namespace bihuan::test;
using statistics::BreakdownRow;
using statistics::Figures;

namespace {

bool by(const std::optional<Date>& date, Date end) {
    return date && *date <= end;
}

std::optional<Date> due_in_force(const HazardStory& story, Date end) {
    auto due = story.hazard.due_date;
    for (const auto& extension : story.extensions)
        if (extension.granted_on <= extension.previous_due_date && extension.granted_on <= end)
            due = std::max(*due, extension.due_date);
    return due;
}

std::vector<BreakdownRow> in_order(const std::map<std::string, BreakdownRow>& rows, bool by_name,
                                   const std::set<std::string>& always = {}) {
    std::vector<BreakdownRow> result;
    for (const auto& [name, row] : rows)
        if (always.contains(name) ||
            row.visits + row.found + row.rectified + row.open_at_end + row.overdue_at_end > 0) {
            result.push_back(row);
            result.back().name = name;
        }
    if (!by_name) // the map has them by name already
        std::stable_sort(result.begin(), result.end(), [](const auto& a, const auto& b) {
            return a.found != b.found ? a.found > b.found : a.visits > b.visits;
        });
    return result;
}

Figures recount(const RandomHistory& history, const Period& period, const std::string& community) {
    const auto named = [](const std::string& name) { return name.empty() ? "未填写" : name; };
    Figures figures;
    figures.period = period;
    figures.community = community;
    std::map<std::string, BreakdownRow> communities, industries, categories, months;
    std::set<std::string> months_of_period;
    for (Date date = period.from; date <= period.to; date = date.plus_days(1)) {
        months_of_period.insert(date.month_text());
        months[date.month_text()];
    }

    std::set<std::string> enterprises;
    for (const auto& inspection : history.inspections) {
        if (!period.contains(inspection.date) || (!community.empty() && inspection.community != community))
            continue;
        if (inspection.kind == InspectionKind::reinspection) {
            ++figures.reinspections;
            continue;
        }
        ++figures.visits;
        enterprises.insert(inspection.enterprise.text());
        const HazardStory* first = nullptr;
        for (const auto& story : history.stories)
            if (story.hazard.inspection == inspection.id && !by(story.hazard.voided_on, period.to) &&
                (!first || story.hazard.code < first->hazard.code))
                first = &story;
        ++communities[named(inspection.community)].visits;
        ++industries[named(inspection.industry)].visits;
        ++categories[first ? named(first->hazard.category) : "未发现隐患"].visits;
        ++months[inspection.date.month_text()].visits;
    }
    figures.enterprises = static_cast<std::int64_t>(enterprises.size());

    for (const auto& story : history.stories) {
        const Hazard& hazard = story.hazard;
        if (hazard.found_on > period.to || by(hazard.voided_on, period.to) ||
            (!community.empty() && hazard.community != community))
            continue;
        const bool major = hazard.level == HazardLevel::major;
        const auto count = [&](const std::function<void(BreakdownRow&)>& at) {
            at(communities[named(hazard.community)]);
            at(industries[named(hazard.industry)]);
            at(categories[named(hazard.category)]);
            at(months[hazard.found_on.month_text()]);
        };
        if (period.contains(hazard.found_on)) {
            ++(major ? figures.found_major : figures.found_general);
            count([](BreakdownRow& row) { ++row.found; });
            if (by(hazard.closed_on, period.to)) {
                ++(major ? figures.rectified_major : figures.rectified_general);
                count([](BreakdownRow& row) { ++row.rectified; });
            }
        }
        if (hazard.found_on < period.from && !(hazard.closed_on && *hazard.closed_on < period.from))
            ++figures.carried_in;
        if (hazard.closed_on && period.contains(*hazard.closed_on)) ++figures.closed_in_period;
        const auto due = due_in_force(story, period.to);
        if (!by(hazard.closed_on, period.to)) {
            ++figures.open_at_end;
            count([](BreakdownRow& row) { ++row.open_at_end; });
            if (due && *due < period.to) {
                ++figures.overdue_at_end;
                count([](BreakdownRow& row) { ++row.overdue_at_end; });
            }
            if (by(hazard.transferred_on, period.to)) ++figures.transferred_at_end;
        }
        if (due && period.contains(*due)) {
            ++figures.due_in_period;
            if (by(hazard.closed_on, *due)) ++figures.closed_on_time;
        }
    }
    figures.by_community = in_order(communities, false);
    figures.by_industry = in_order(industries, false);
    figures.by_category = in_order(categories, false);
    figures.by_month = in_order(months, true, months_of_period);
    return figures;
}

std::vector<Period> many_periods() {
    std::vector<Period> periods;
    for (int year : {2021, 2022, 2023, 2024}) {
        periods.push_back(year_period(year));
        for (int quarter = 1; quarter <= 4; ++quarter)
            periods.push_back(quarter_period(year, quarter));
    }
    std::mt19937 random{11};
    for (int i = 0; i < 40; ++i) {
        const Date from = day("2021-12-15").plus_days(static_cast<int>(random() % 800));
        periods.push_back({from, from.plus_days(static_cast<int>(random() % (i < 10 ? 2 : 120)))});
    }
    return periods;
}

} // namespace

BOOST_AUTO_TEST_SUITE(figures_and_recount)

BOOST_DATA_TEST_CASE(figures_of_random_histories_equal_a_recount, engines(), engine) {
    FreshDatabase database{engine};
    RandomHistory history;
    office(database, [&](Office& office) { history = plant_random_history(office, 500, 2023); });
    for (const auto& period : many_periods())
        for (const std::string community : {"", "西山社区", "无此社区"}) {
            const auto figures = database.read(
                [&](const db::Reader& reader) { return statistics::figures_of(reader, period, community); });
            const auto counted = recount(history, period, community);
            BOOST_TEST(to_json(figures).dump() == to_json(counted).dump(),
                       period.from << "…" << period.to << " " << community << "\n"
                                   << to_json(figures).dump() << "\n"
                                   << to_json(counted).dump());
        }
}

BOOST_DATA_TEST_CASE(the_quarters_of_a_year_hand_over_what_is_open, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [&](Office& office) { plant_random_history(office, 200, 7); });
    const auto voided_between = [&](const Period& later) {
        return database.read([&](const db::Reader& reader) {
            return reader
                .integer("SELECT count(*) FROM hazard_timeline WHERE found_on < $1 AND voided_on >= $1 AND "
                         "voided_on <= $2 AND (closed_on IS NULL OR closed_on >= $1)",
                         {later.from, later.to})
                .value();
        });
    };
    for (int quarter = 1; quarter < 4; ++quarter)
        database.read([&](const db::Reader& reader) {
            const auto earlier = statistics::figures_of(reader, quarter_period(2023, quarter));
            const auto later = statistics::figures_of(reader, quarter_period(2023, quarter + 1));
            BOOST_TEST(earlier.open_at_end == later.carried_in + voided_between(later.period));
        });
}

BOOST_AUTO_TEST_SUITE_END()
