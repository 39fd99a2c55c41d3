// What the issue asks of the service: 50 inspections a second with two photos of about 200 KB each, for 30
// seconds, each posted twice, on SQLite with every commit on the disk; all accepted, each once. Callers and
// service share the machine, so the figures are on the careful side.

#include "access/open_sessions.hpp"
#include "app/service.hpp"
#include "audit/chain.hpp"
#include "bench/bench.hpp"
#include "http/poco_server.hpp"
#include "organisation/organisation.hpp"
#include "support/http_client.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <mutex>
#include <random>
#include <thread>

namespace bihuan::bench {
namespace {

using Steady = std::chrono::steady_clock;

constexpr int per_second = 50;
constexpr int seconds = 30;
constexpr int all = per_second * seconds;
constexpr int callers = 16;
constexpr std::size_t photo_bytes = 200'000;

double percentile(std::vector<double>& values, double part) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0
                          : values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
}

/// The office, its service, and what the callers send.
class Load {
public:
    explicit Load(const std::filesystem::path& folder)
        : office_(app::Office::create(settings_in(folder))), metrics_(office_.clock().now(), "bench"),
          endpoint_(app::service(office_, metrics_, {})), server_(endpoint_, any_port()) {
        plant();
        std::mt19937 random{1};
        noise_.resize(photo_bytes);
        for (auto& byte : noise_)
            byte = static_cast<char>(random());
    }

    std::vector<Result> run() {
        const auto began = Steady::now();
        std::vector<std::thread> threads;
        for (int i = 0; i < callers; ++i)
            threads.emplace_back([this, began] { call(began); });
        for (auto& thread : threads)
            thread.join();
        const double took = std::chrono::duration<double>(Steady::now() - began).count();
        const auto kept = [&](const char* table) {
            return static_cast<double>(office_.database().read([&](const db::Reader& reader) {
                return reader.integer(std::string{"SELECT count(*) FROM "} + table).value();
            }));
        };
        return {{"inspections with two photos, each sent twice", all / took, per_second, "/s", "asked for"},
                {"inspections kept", kept("inspection"), all, "", "sent"},
                {"photos kept", kept("evidence"), 2 * all, "", "sent"},
                {"refused or answered differently", static_cast<double>(refused_.load()), 0, "", ""},
                {"an inspection, p50", percentile(inspections_, 0.5), 0, "ms", ""},
                {"an inspection, p99", percentile(inspections_, 0.99), 0, "ms", ""},
                {"a photo, p50", percentile(photos_, 0.5), 0, "ms", ""},
                {"a photo, p99", percentile(photos_, 0.99), 0, "ms", ""},
                {"from its time to all six answers, p50", percentile(units_, 0.5), 0, "ms", ""},
                {"from its time to all six answers, p99", percentile(units_, 0.99), 0, "ms", ""}};
    }

private:
    static app::Settings settings_in(const std::filesystem::path& folder) {
        app::Settings settings;
        settings.data = folder;
        return settings;
    }
    static http::ServerSettings any_port() {
        http::ServerSettings settings;
        settings.port = 0;
        return settings;
    }

    void plant() {
        const Actor actor{"bench", "bench", "bench"};
        Account account;
        account.id = office_.ids().make<Account>();
        account.name = account.display_name = "officer";
        account.must_change_password = false;
        account.roles.push_back({access::Role::inspector, {}, {}, {}});
        office_.database().write(actor, [&](db::Transaction& transaction) {
            audit::insert(transaction, "account.add", account);
            for (const auto* name : {"王强", "李敏"}) {
                Person person;
                person.id = office_.ids().make<Person>();
                person.name = name;
                person.certificate_no = name;
                audit::insert(transaction, "person.add", person);
            }
            for (int i = 0; i < 200; ++i) {
                Enterprise enterprise;
                enterprise.id = office_.ids().make<Enterprise>();
                enterprise.name = enterprise.name_key = "第" + std::to_string(i) + "号店";
                enterprise.community = "东湖社区";
                audit::insert(transaction, "enterprise.register", enterprise);
                enterprises_.push_back(enterprise.id.text());
            }
        });
        token_ = access::add_api_token(office_.database(), actor, account, "bench", "write", 1);
    }

    void call(Steady::time_point began) {
        test::HttpClient client{server_.port()};
        for (int i; (i = next_++) < all;) {
            const auto due = began + std::chrono::milliseconds{1000 / per_second} * i;
            std::this_thread::sleep_until(due);
            const std::string id = office_.ids().next();
            const std::string inspection =
                R"({"id":")" + id + R"(","code":"JC)" + std::to_string(i) + R"(","date":")" +
                office_.clock().today().text() + R"(","kind":"routine","enterprise":")" +
                enterprises_[static_cast<std::size_t>(i) % enterprises_.size()] +
                R"(","emergency_reason":"群众反映","officers":[{"name":"王强"},{"name":"李敏"}]})";
            std::vector<double> mine, pictures;
            send_twice(client, "/api/v1/inspections", "application/json", inspection, mine);
            for (int number = 0; number < 2; ++number)
                send_twice(client,
                           "/api/v1/evidence?id=" + office_.ids().next() +
                               "&subject_type=inspection&purpose=scene&subject=" + id,
                           "application/octet-stream",
                           "\xff\xd8\xff\xe0" + id + std::to_string(number) + noise_, pictures);
            const double whole = std::chrono::duration<double, std::milli>(Steady::now() - due).count();
            const std::scoped_lock lock{mutex_};
            inspections_.insert(inspections_.end(), mine.begin(), mine.end());
            photos_.insert(photos_.end(), pictures.begin(), pictures.end());
            units_.push_back(whole);
        }
    }

    void send_twice(test::HttpClient& client, const std::string& target, const std::string& type,
                    const std::string& body, std::vector<double>& times) {
        const test::HttpHeaders headers{{"Authorization", "Bearer " + token_}, {"Content-Type", type}};
        std::string first;
        for (int i = 0; i < 2; ++i) {
            const auto began = Steady::now();
            const auto answer = client.send("POST", target, headers, body);
            times.push_back(std::chrono::duration<double, std::milli>(Steady::now() - began).count());
            if (answer.status != 201 || (i == 1 && answer.body != first)) {
                if (refused_++ == 0) std::fprintf(stderr, "%d %s\n", answer.status, answer.body.c_str());
            }
            first = answer.body;
        }
    }

    app::Office office_;
    http::Metrics metrics_;
    http::Endpoint endpoint_;
    http::Server server_;
    std::string token_, noise_;
    std::vector<std::string> enterprises_;
    std::atomic<int> next_ = 0, refused_ = 0;
    std::mutex mutex_;
    std::vector<double> inspections_, photos_, units_;
};

const Registration registered{"load", [](const Workplace& place) { return Load{place.folder}.run(); }};

} // namespace
} // namespace bihuan::bench
