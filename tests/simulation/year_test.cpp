// A year of a sub-district over HTTP: real clients call a real server at the same time, the clock goes from
// day to day, and at the end nothing is altered and the figures are those that were counted beside it.

#include "app/jobs.hpp"
#include "app/service.hpp"
#include "app/soundness.hpp"
#include "http/poco_server.hpp"
#include "operation/job_runner.hpp"
#include "simulation/compared.hpp"
#include "simulation/sub_district.hpp"
#include "support/engines.hpp"
#include "support/files.hpp"
#include "support/settable_clock.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <map>
#include <thread>

using namespace bihuan;
using namespace bihuan::test;

namespace {

Instant morning_of(Date day) {
    return Instant::parse(day.text() + "T10:00:00+08:00").value();
}

/// The office of the year with its service, and a clock that the test sets.
struct Served {
    Folder folder;
    Place place;
    SettableClock* clock;
    app::Office office;
    http::Metrics metrics;
    http::Endpoint endpoint;
    http::Server server;

    explicit Served(TestEngine engine)
        : place(engine), clock(nullptr), office(app::Office::create(settings(), own_clock())),
          metrics(office.clock().now(), "test"), endpoint(app::service(office, metrics, {})),
          server(endpoint, any_port()) {}

    app::Settings settings() const {
        app::Settings settings;
        settings.data = folder.path();
        settings.database =
            (place.address().engine == db::Engine::sqlite ? "sqlite:" : "") + place.address().place;
        return settings;
    }
    std::unique_ptr<Clock> own_clock() {
        auto made = std::make_unique<SettableClock>(morning_of(*Date::from(2022, 12, 30)));
        clock = made.get();
        return made;
    }
    static http::ServerSettings any_port() {
        http::ServerSettings settings;
        settings.port = 0;
        return settings;
    }
    Json figures(const Period& period, const std::string& token) {
        return Json::parse(HttpClient{server.port()}
                               .send("GET",
                                     "/api/v1/figures?from=" + period.from.text() + "&to=" + period.to.text(),
                                     {{"Authorization", "Bearer " + token}})
                               .body);
    }
};

/// Everything that the service does by itself, without the copies, which come every quarter.
std::vector<operation::Job> daily_jobs(app::Office& office) {
    auto jobs = app::jobs(office);
    std::erase_if(jobs, [](const auto& job) { return job.name == "backup" || job.name == "restore_drill"; });
    return jobs;
}

void a_year_on(TestEngine engine) {
    Served served{engine};
    YearWishes wishes;
    wishes.open_days = working_days_of_2023();
    wishes.authority_item = plant_authority(served.office);
    const PlannedYear year{wishes, served.office.ids()};
    const auto tokens = plant_people(served.office, year);

    std::vector<Caller> callers;
    for (std::size_t i = 0; i < year.callers.size(); ++i)
        callers.emplace_back(tokens[i], "phone" + std::to_string(i), [&] { return served.server.port(); });
    std::vector<std::size_t> next(callers.size(), 0);
    std::mutex mutex;
    std::vector<std::string> failures;
    std::map<StepKind, int> taken;
    std::string log;
    operation::JobRunner jobs{served.office.database(), served.office.ids(), daily_jobs(served.office),
                              [&](std::string_view line) { log.append(line).append("\n"); }};
    operation::JobRunner copies{served.office.database(), served.office.ids(), app::jobs(served.office),
                                [](std::string_view) {}};

    for (const Date day : wishes.open_days) {
        served.clock->set(morning_of(day));
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < callers.size(); ++i)
            if (next[i] < year.callers[i].size() && year.callers[i][next[i]].day == day)
                threads.emplace_back([&, i] {
                    for (; next[i] < year.callers[i].size() && year.callers[i][next[i]].day == day;
                         ++next[i]) {
                        const auto& call = year.callers[i][next[i]];
                        try {
                            callers[i].carry_out(call, next[i] % 10 == 0);
                            const std::scoped_lock lock{mutex};
                            for (const auto step : call.steps)
                                ++taken[step];
                        } catch (const std::exception& error) {
                            const std::scoped_lock lock{mutex};
                            failures.emplace_back(error.what());
                        }
                    }
                });
        for (auto& thread : threads)
            thread.join();
        if (failures.size() > 20) break; // enough to see what is wrong
        for (auto& caller : callers)
            caller.forget_answers();
        if (day.weekday() == 5) jobs.run_due();
        if (day.month() % 3 == 0 && day.day() >= 29 && copies.run("backup").outcome == JobOutcome::done)
            BOOST_TEST(copies.run("restore_drill").result_en.find("restored and verified") !=
                       std::string::npos);
    }
    for (std::size_t i = 0; i < failures.size() && i < 20; ++i)
        BOOST_ERROR(failures[i]);
    BOOST_REQUIRE(failures.empty());
    BOOST_TEST(log.find(R"("outcome":"failed")") == std::string::npos, log);

    for (const auto& rule : hazard::step_rules())
        BOOST_TEST(taken[rule.kind] > 0, "nobody took the step " << code_of(rule.kind));
    BOOST_TEST(year.count.of(year_period(2023)).visits == 1467);
    BOOST_TEST(year.count.hazards.size() == 138u);

    for (const auto& period :
         {year_period(2023), quarter_period(2023, 1), quarter_period(2023, 2), quarter_period(2023, 3),
          quarter_period(2023, 4), Period{*Date::from(2023, 6, 7), *Date::from(2023, 9, 20)}})
        compare(served.figures(period, tokens[0].official), year.count, period);
    const auto sound = served.office.database().read(app::soundness);
    for (const auto& finding : sound.findings)
        BOOST_ERROR(finding.en);
    for (const auto& finding : sound.chain.findings)
        BOOST_ERROR(finding.message(Language::en));
    BOOST_TEST(sound.sound());
    std::int64_t photos = 0;
    for (const auto& calls : year.callers)
        photos += std::count_if(calls.begin(), calls.end(), [](const auto& call) { return call.is_file; });
    BOOST_TEST(sound.originals == photos);
}

} // namespace

BOOST_AUTO_TEST_SUITE(a_year_in_the_field)

BOOST_DATA_TEST_CASE(over_http_ends_verified_and_with_the_figures_that_were_counted_beside_it, engines(),
                     engine) {
    a_year_on(engine);
}

BOOST_AUTO_TEST_SUITE_END()
