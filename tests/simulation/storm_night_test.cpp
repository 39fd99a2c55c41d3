// A storm night over HTTP: a plan started with one request, forty tasks, twelve people who write at once, the
// service killed and begun again in the middle. What was acknowledged is in the log exactly once, and the
// after-action report says what the night itself counted.

#include "access/account_store.hpp"
#include "activation/activation.hpp"
#include "app/system.hpp"
#include "core/text.hpp"
#include "plan/plan.hpp"
#include "simulation/killed_service.hpp"
#include "simulation/sub_district.hpp"
#include "support/engines.hpp"
#include "support/photo.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <cstdio>
#include <iostream>
#include <set>

using namespace bihuan;
using namespace bihuan::test;

namespace {

constexpr int people = 12;
constexpr int tasks = 40;
constexpr int entries_each = 12;

/// The plan of tests/data/plans with forty tasks, ten for each role.
std::string storm_text() {
    std::string text = bytes_of(std::filesystem::path{BIHUAN_SOURCE_DIR} / "tests/data/plans/storm.zh.md");
    const auto begin = text.find("```tasks\n") + 9, end = text.find("```", begin);
    std::string rows;
    for (int i = 0; i < tasks; ++i) {
        const char* roles[]{"commander", "duty_leader", "duty_officer", "community"};
        rows += "IV | " + std::string{roles[i % 4]} + " | " + std::to_string(10 + i * 3) + " | 任务T" +
                std::to_string(1000 + i) + " | 照片\n";
    }
    return text.replace(begin, end - begin, rows);
}

void plant_plan(app::Office& office) {
    EmergencyPlan plan;
    plan.id = office.ids().make<EmergencyPlan>();
    plan.code = "storm";
    plan.title = "极端天气应急预案";
    plan.state = EmergencyPlanState::in_force;
    PlanVersion version;
    version.id = office.ids().make<PlanVersion>();
    version.plan = plan.id;
    version.state = EmergencyPlanState::in_force;
    version.text = storm_text();
    version.facts = R"({"superior":"区人民政府","office":"示范街道办事处","community_count":1})";
    plan.version_in_use = version.id;
    office.database().write(Actor{"test", "test", "test"}, [&](db::Transaction& transaction) {
        audit::insert(transaction, "test.plant", plan);
        audit::insert(transaction, "test.plant", version);
        Unit community;
        community.id = office.ids().make<Unit>();
        community.kind = UnitKind::community;
        community.name = "东湖社区";
        audit::insert(transaction, "unit.add", community);
    });
}

/// Whoever is there that night lends a hand everywhere.
void put_everybody_into_every_role(const app::Settings& settings, const std::string& response) {
    app::Office office{settings};
    office.database().write(Actor{"test", "test", "test"}, [&](db::Transaction& transaction) {
        for (const auto& account : access::accounts(transaction))
            for (const auto* role : {"commander", "duty_leader", "duty_officer", "community"}) {
                ResponseRole own;
                own.id = office.ids().make<ResponseRole>();
                own.activation = Id<Activation>::parse(response).value();
                own.role = own.role_name = role;
                own.place = 1000;
                own.account = account.id.text();
                if (own.role == "community") own.community = "东湖社区";
                audit::insert(transaction, "activation.put_in_role", own);
            }
    });
}

/// Something that somebody sends; `tag` is what the log must hold of it.
struct Sent {
    std::string target, body, id, tag;
};

/// What a person of the night does, one after the other.
std::vector<Sent> story_of(int person, const std::string& response, const std::vector<std::string>& cards,
                           IdSource& ids) {
    std::vector<Sent> story;
    const std::string address = "/api/v1/activations/" + response;
    const auto add = [&](const std::string& path, const std::string& members, const std::string& tag) {
        const std::string id = ids.next();
        story.push_back({address + path, R"({"id":")" + id + "\"" + members + "}", id, tag});
    };
    std::size_t card = static_cast<std::size_t>(person);
    for (int i = 0; i < entries_each; ++i) {
        const std::string tag = "E" + std::to_string(1000 + person * 100 + i);
        const char* kinds[]{"note", "situation", "order"};
        add("/log",
            R"(,"kind":")" + std::string{kinds[i % 3]} + R"(","words":"巡查情况)" + tag +
                R"(，水位正常","place":"下穿立交","happened_at":"2024-07-30T21:)" + std::to_string(10 + i) +
                R"(:00+08:00")",
            tag);
        if (i % 3 == 0 && card < cards.size()) {
            add("/cards/" + cards[card] + "/take", "", "领取");
            const std::string done = "D" + std::to_string(1000 + card);
            add("/cards/" + cards[card] + "/done",
                R"(,"note":")" + done + R"(","at":"2024-07-30T21:)" + std::to_string(20 + i) +
                    R"(:00+08:00")",
                done);
            card += people;
        }
    }
    return story;
}

std::string member(const Json& json, std::string_view name) {
    const Json* found = json.at_path(name);
    return found && found->text() ? *found->text() : std::string{};
}

std::int64_t number(const Json& json, std::string_view path) {
    const Json* found = json.at_path(path);
    return found && found->integer() ? *found->integer() : -1;
}

std::string without_blanks(const std::string& text) {
    std::string out;
    for (const char c : text)
        if (static_cast<unsigned char>(c) > 0x20) out += c;
    return out;
}

/// What pdftotext reads, in the order in which it was drawn: cell by cell.
std::string text_of_pdf(const Folder& folder, const std::string& bytes) {
    const auto file = folder.write("report.pdf", bytes);
    const std::string command = "pdftotext -raw " + file.string() + " - 2>/dev/null";
    std::string out;
    FILE* pipe = ::popen(command.c_str(), "r");
    char piece[4096];
    for (std::size_t count; (count = std::fread(piece, 1, sizeof piece, pipe)) > 0;)
        out.append(piece, count);
    ::pclose(pipe);
    return without_blanks(out);
}

void a_storm_night_on(TestEngine engine) {
    const Folder folder;
    const Place place{engine};
    app::Settings settings;
    settings.data = folder.path() / "data";
    settings.fonts = BIHUAN_BINARY_DIR "/fonts";
    settings.database =
        (place.address().engine == db::Engine::sqlite ? "sqlite:" : "") + place.address().place;
    std::filesystem::create_directories(settings.data);
    std::vector<Tokens> tokens;
    std::vector<std::string> identities; // made before the night, as phones do
    {
        ::setenv("BIHUAN_NOW", "2024-07-30T20:00:00+08:00", 1);
        auto office = app::Office::create(settings);
        plant_plan(office);
        const auto official = token_of(office, access::Role::official, "duty");
        for (int i = 0; i < people; ++i) {
            const auto role = i % 3 == 0   ? access::Role::inspector
                              : i % 3 == 1 ? access::Role::clerk
                                           : access::Role::grid_worker;
            tokens.push_back({token_of(office, role, "person" + std::to_string(i)), official, official});
        }
    }
    const std::vector<std::string> words{"--data", settings.data.string(), "--database", settings.database};
    KilledService service{folder.path(), words};
    const auto verified = [&] {
        auto all = words;
        all.emplace_back("verify");
        const auto found = run_program(folder.path(), all);
        BOOST_TEST(found.status == 0, found.out << found.err);
    };
    ::setenv("BIHUAN_FONTS", BIHUAN_BINARY_DIR "/fonts", 1);
    service.begin(std::string{"2024-07-30T21:00:00+08:00"});
    Caller duty{tokens[0], "duty", [&] { return service.port(); }};
    const HttpHeaders commands{{"Authorization", "Bearer " + tokens[0].official},
                               {"Content-Type", "application/json"}};
    const auto ask = [&](const std::string& method, const std::string& target, const std::string& body,
                         int wanted) {
        const auto answer = duty.until_answered(method, target, commands, body);
        BOOST_REQUIRE_MESSAGE(answer.status == wanted, target << ": " << answer.status << " " << answer.body);
        return Json::parse(answer.body);
    };
    const auto items = [&](const std::string& target) -> Json::List {
        return *ask("GET", target, "", 200).find("items")->list();
    };
    const auto started = ask("POST", "/api/v1/activations", R"({"plan_code":"storm","level":"IV"})", 201);
    const std::string response = member(started, "id"), address = "/api/v1/activations/" + response;
    BOOST_TEST(number(started, "cards") == tasks);
    BOOST_TEST(!started.find("first_calls")->list()->empty());
    std::vector<std::string> cards;
    for (const auto& card : items(address + "/cards"))
        cards.push_back(member(card, "id"));
    BOOST_REQUIRE(cards.size() == tasks);
    service.kill();
    put_everybody_into_every_role(settings, response);
    service.begin(std::string{"2024-07-30T21:45:00+08:00"});

    // Twelve at once; the service is killed when a third is answered, and again at two thirds.
    app::SystemClock clock;
    IdSource ids{clock, app::system_random()};
    std::vector<std::vector<Sent>> stories;
    int all = 0;
    for (int i = 0; i < people; ++i) {
        stories.push_back(story_of(i, response, cards, ids));
        all += static_cast<int>(stories.back().size());
    }
    std::atomic<int> answered = 0, busy = people;
    std::mutex mutex;
    std::vector<std::string> failures;
    std::vector<std::thread> threads;
    for (int i = 0; i < people; ++i)
        threads.emplace_back([&, i] {
            Caller caller{tokens[static_cast<std::size_t>(i)], "p", [&] { return service.port(); }};
            const HttpHeaders headers{
                {"Authorization", "Bearer " + tokens[static_cast<std::size_t>(i)].officer},
                {"Content-Type", "application/json"}};
            for (const auto& one : stories[static_cast<std::size_t>(i)]) {
                try {
                    const auto first = caller.until_answered("POST", one.target, headers, one.body);
                    const auto again = answered % 5 == 0
                                           ? caller.until_answered("POST", one.target, headers, one.body)
                                           : first;
                    if (first.status / 100 != 2 || again.body != first.body) {
                        const std::scoped_lock lock{mutex};
                        failures.push_back(one.target + ": " + std::to_string(first.status) + " " +
                                           first.body + " / " + again.body);
                    }
                } catch (const std::exception& error) {
                    const std::scoped_lock lock{mutex};
                    failures.emplace_back(error.what());
                }
                ++answered;
            }
            --busy;
        });
    for (int times = 1; times <= 2; ++times) {
        while (busy > 0 && answered < all * times / 3)
            std::this_thread::yield();
        if (busy == 0) break;
        service.kill();
        verified();
        service.begin(std::string{"2024-07-30T21:45:00+08:00"});
    }
    for (auto& thread : threads)
        thread.join();
    for (std::size_t i = 0; i < failures.size() && i < 5; ++i)
        BOOST_ERROR(failures[i]);
    BOOST_REQUIRE(failures.empty());

    // Other content under an identity that is taken is refused, and kept for somebody to decide.
    auto other = stories[0].front();
    other.body.replace(other.body.find("巡查"), 6, "另外");
    BOOST_TEST(duty.until_answered("POST", other.target,
                                   {{"Authorization", "Bearer " + tokens[0].officer},
                                    {"Content-Type", "application/json"}},
                                   other.body)
                   .status == 409);

    // A photo, casualties, a higher level, the reports, the end.
    BOOST_TEST(duty.until_answered("POST",
                                   "/api/v1/evidence?subject_type=response_entry&purpose=scene&subject=" +
                                       stories[0].front().id,
                                   {{"Authorization", "Bearer " + tokens[0].officer},
                                    {"Content-Type", "application/octet-stream"}},
                                   a_photo())
                   .status == 201);
    ask("POST", address + "/casualties", R"({"seriously_injured":1,"moved":35,"source":"社区"})", 201);
    ask("POST", address + "/level", R"({"to_level":"III","reason":"雨势增大"})", 200);
    ask("POST", address + "/end", R"({"reason":"预警解除"})", 200);
    int reports = 0;
    for (const auto& report : items(address + "/reports")) {
        ask("POST", address + "/reports/" + member(report, "id") + "/sent", R"({"sent_through":"电话"})",
            200);
        ++reports;
    }
    ask("POST", address + "/review", R"({"review":"总体有序，个别点位排水能力不足。"})", 200);

    // The log: what was acknowledged, exactly once; numbers without a gap.
    std::vector<Json> log;
    for (std::int64_t since = 0;;) {
        const auto page = ask("GET", address + "/log?count=500&since=" + std::to_string(since), "", 200);
        for (const auto& entry : *page.find("items")->list())
            log.push_back(entry);
        since = number(page, "number");
        if (!*page.find("more")->boolean()) break;
    }
    std::map<std::string, int> seen;
    for (std::size_t i = 0; i < log.size(); ++i) {
        BOOST_TEST(number(log[i], "number") == static_cast<std::int64_t>(i) + 1);
        ++seen[member(log[i], "id")];
    }
    for (const auto& story : stories)
        for (const auto& one : story)
            BOOST_TEST(seen[one.id] == 1, one.tag);

    // The after-action report: the night's own count.
    const auto facts = ask("GET", address + "/after-action.json", "", 200);
    BOOST_TEST(number(facts, "counts.tasks") == tasks);
    BOOST_TEST(number(facts, "counts.tasks_done") == tasks);
    BOOST_TEST(number(facts, "counts.entries") == static_cast<std::int64_t>(log.size()));
    BOOST_TEST(number(facts, "counts.reports_sent") == reports);
    BOOST_TEST(number(facts, "counts.photos") == 1);
    BOOST_TEST(number(facts, "counts.levels") == 2);
    std::int64_t late = 0; // by the plan's minutes and the minute at which it was done
    for (std::size_t card = 0; card < cards.size(); ++card) {
        const auto turn = card / people; // of its person
        late += 20 + static_cast<std::int64_t>(turn) * 3 > 10 + static_cast<std::int64_t>(card) * 3;
    }
    BOOST_TEST(number(facts, "counts.tasks_late") == late);
    const auto pdf = duty.until_answered("GET", address + "/after-action.pdf", commands);
    BOOST_REQUIRE_MESSAGE(pdf.status == 200, pdf.body);
    if (const char* keep = std::getenv("BIHUAN_KEEP_PDF")) {
        std::ofstream{keep, std::ios::binary} << pdf.body;
        for (const auto& report : items(address + "/reports"))
            std::ofstream{std::string{keep} + "-" + std::to_string(number(report, "place")) + ".pdf",
                          std::ios::binary}
                << duty.until_answered("GET", address + "/reports/" + member(report, "id") + "/document.pdf",
                                       commands)
                       .body;
    }
    const std::string read = text_of_pdf(folder, pdf.body);
    for (const auto& entry : log)
        BOOST_TEST((read.find(without_blanks(member(entry, "words"))) != std::string::npos),
                   member(entry, "words"));
    for (int i = 0; i < tasks; ++i)
        BOOST_TEST((read.find("任务T" + std::to_string(1000 + i)) != std::string::npos), i);
    BOOST_TEST((read.find("13800") == std::string::npos)); // no telephone number
    service.kill();
    verified();
    ::unsetenv("BIHUAN_NOW");
    ::unsetenv("BIHUAN_FONTS");
}

} // namespace

BOOST_AUTO_TEST_SUITE(a_storm_night)

BOOST_DATA_TEST_CASE(ends_with_a_complete_log_and_a_report_that_says_what_the_night_counted, engines(),
                     engine) {
    a_storm_night_on(engine);
}

BOOST_AUTO_TEST_SUITE_END()
