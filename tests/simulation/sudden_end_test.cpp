// kill -9 of the service in the middle of a year: what it had answered is there, nothing is altered, and the
// phones go on with the same identities and keys as if nothing had happened.

#include "app/system.hpp"
#include "simulation/compared.hpp"
#include "simulation/killed_service.hpp"
#include "simulation/sub_district.hpp"
#include "support/engines.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <thread>

using namespace bihuan;
using namespace bihuan::test;

namespace {

/// One open day a month.
std::vector<Date> twelve_days() {
    std::vector<Date> days{*Date::from(2022, 12, 30)};
    for (int month = 1; month <= 12; ++month)
        days.push_back(*Date::from(2023, month, 10));
    return days;
}

YearWishes a_small_year() {
    YearWishes wishes;
    wishes.open_days = twelve_days();
    wishes.visits = 96;
    wishes.reinspections = 4;
    wishes.hazards = 40;
    wishes.enterprises = 60;
    wishes.officers = 4;
    wishes.pace = 6; // so that most of what follows falls on a later day
    return wishes;
}

unsigned seed_of_this_run() {
    if (const char* wanted = std::getenv("BIHUAN_TEST_SEED")) return static_cast<unsigned>(std::atoi(wanted));
    return std::random_device{}();
}

void a_year_of_sudden_ends_on(TestEngine engine) {
    const unsigned seed = seed_of_this_run();
    std::cout << "BIHUAN_TEST_SEED=" << seed << std::endl;
    std::mt19937 random{seed};
    const Folder folder;
    const Place place{engine};
    auto wishes = a_small_year();
    app::Settings settings;
    settings.data = folder.path() / "data";
    settings.database =
        (place.address().engine == db::Engine::sqlite ? "sqlite:" : "") + place.address().place;
    std::filesystem::create_directories(settings.data);
    std::vector<Tokens> tokens;
    std::unique_ptr<PlannedYear> year;
    {
        ::setenv("BIHUAN_NOW", "2022-12-30T09:00:00+08:00", 1);
        auto office = app::Office::create(settings);
        wishes.authority_item = plant_authority(office);
        year = std::make_unique<PlannedYear>(wishes, office.ids());
        tokens = plant_people(office, *year);
    }
    const std::vector<std::string> words{"--data", settings.data.string(), "--database", settings.database};
    KilledService service{folder.path(), words};
    const auto verified = [&] {
        auto all = words;
        all.emplace_back("verify");
        return run_program(folder.path(), all);
    };

    std::vector<Caller> callers;
    for (std::size_t i = 0; i < year->callers.size(); ++i)
        callers.emplace_back(tokens[i], "phone" + std::to_string(i), [&] { return service.port(); });
    std::vector<std::size_t> next(callers.size(), 0);
    std::mutex mutex;
    std::vector<std::string> failures;
    int kills = 0;
    for (const Date day : wishes.open_days) {
        service.begin(day);
        std::atomic<int> answered = 0, busy = 0;
        std::vector<std::thread> threads;
        int calls = 0;
        for (std::size_t i = 0; i < callers.size(); ++i) {
            const auto first = next[i];
            while (next[i] < year->callers[i].size() && year->callers[i][next[i]].day == day)
                ++next[i];
            calls += static_cast<int>(next[i] - first);
            ++busy;
            threads.emplace_back([&, i, first, end = next[i]] {
                // Sent again when the day is over, by which time the service was killed in between.
                for (auto at = first; at < end; ++at) {
                    try {
                        callers[i].carry_out(year->callers[i][at], at % 3 == 0);
                    } catch (const std::exception& error) {
                        const std::scoped_lock lock{mutex};
                        failures.emplace_back(error.what());
                    }
                    ++answered;
                }
                --busy;
            });
        }
        // Twice a day, when so many are answered and others are under way.
        for (int times = 0; times < 2 && calls > 2; ++times) {
            const int when = answered + 1 + static_cast<int>(random() % static_cast<unsigned>(calls / 2));
            while (busy > 0 && answered < when)
                std::this_thread::yield();
            if (busy == 0) break;
            service.kill();
            ++kills;
            const auto found = verified();
            BOOST_TEST(found.status == 0, found.out << found.err);
            service.begin(day);
        }
        for (auto& thread : threads)
            thread.join();
        for (auto& caller : callers) {
            for (const auto& lost : caller.answers_that_differ_now())
                failures.push_back(lost);
            caller.forget_answers();
        }
        service.kill();
        if (!failures.empty()) break;
    }
    for (std::size_t i = 0; i < failures.size() && i < 10; ++i)
        BOOST_ERROR("seed " << seed << ": " << failures[i]);
    BOOST_REQUIRE(failures.empty());
    BOOST_TEST(kills >= 6);

    service.begin(wishes.open_days.back());
    const auto figures = [&](const Period& period) {
        return Json::parse(HttpClient{service.port()}
                               .send("GET",
                                     "/api/v1/figures?from=" + period.from.text() + "&to=" + period.to.text(),
                                     {{"Authorization", "Bearer " + tokens[0].official}})
                               .body);
    };
    compare(figures(year_period(2023)), year->count, year_period(2023));
    compare(figures(quarter_period(2023, 3)), year->count, quarter_period(2023, 3));
    service.kill();
    const auto found = verified();
    BOOST_TEST(found.status == 0, found.out << found.err);
    ::unsetenv("BIHUAN_NOW");
}

} // namespace

BOOST_AUTO_TEST_SUITE(a_service_that_is_killed)

BOOST_DATA_TEST_CASE(again_and_again_loses_nothing_that_it_answered, engines(), engine) {
    a_year_of_sudden_ends_on(engine);
}

BOOST_AUTO_TEST_SUITE_END()
