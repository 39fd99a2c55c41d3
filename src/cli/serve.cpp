#include "app/jobs.hpp"
#include "app/service.hpp"
#include "cli/all_commands.hpp"
#include "http/poco_server.hpp"
#include "operation/job_runner.hpp"

#include <array>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <mutex>
#include <optional>
#include <ostream>
#include <thread>
#include <utility>

namespace bihuan::cli {
namespace {

/// SIGTERM, SIGINT and SIGHUP, kept from every thread that starts from here on and waited for by one.
class Signals {
public:
    Signals() {
        sigemptyset(&signals_);
        for (const int signal : {SIGTERM, SIGINT, SIGHUP})
            sigaddset(&signals_, signal);
        pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
    }
    /// The one that came, or nothing where none came in that time.
    std::optional<int> wait(std::chrono::seconds at_most) const {
        const timespec time{at_most.count(), 0};
        const int received = sigtimedwait(&signals_, nullptr, &time);
        return received > 0 ? std::optional{received} : std::nullopt;
    }

private:
    sigset_t signals_{};
};

/// When certificate and key were last written; a certificate that renews itself changes them.
class CertificateFiles {
public:
    explicit CertificateFiles(const http::ServerSettings& settings)
        : files_{settings.tls_certificate, settings.tls_key}, seen_(now()) {}

    /// Whether they changed since this was last asked.
    bool have_changed() {
        const auto present = now();
        return std::exchange(seen_, present) != present;
    }

private:
    using Times = std::array<std::filesystem::file_time_type, 2>;
    Times now() const {
        Times times{};
        for (std::size_t i = 0; i < files_.size(); ++i) {
            std::error_code error; // told when they are read
            times[i] = std::filesystem::last_write_time(files_[i], error);
        }
        return times;
    }

    std::array<std::string, 2> files_;
    Times seen_;
};

constexpr std::chrono::seconds between_looks{30};

/// Ends the program when an orderly end takes longer. What is not committed by then is undone at the next
/// start, as after a power cut.
class Deadline {
public:
    explicit Deadline(std::chrono::milliseconds after)
        : waiting_([this, after] {
              std::unique_lock lock{mutex_};
              if (!over_.wait_for(lock, after, [this] { return ended_; })) std::_Exit(0);
          }) {}
    ~Deadline() {
        {
            const std::scoped_lock lock{mutex_};
            ended_ = true;
        }
        over_.notify_all();
    }
    Deadline(const Deadline&) = delete;
    Deadline& operator=(const Deadline&) = delete;

private:
    std::mutex mutex_;
    std::condition_variable over_;
    bool ended_ = false;
    std::jthread waiting_; // last, so that the rest is there when it begins
};

http::ServerSettings server_settings(const app::ServiceSettings& service) {
    http::ServerSettings wanted;
    wanted.bind = service.bind;
    wanted.port = service.port;
    wanted.tls_certificate = service.tls_certificate;
    wanted.tls_key = service.tls_key;
    wanted.threads = service.threads;
    wanted.connections = service.connections;
    wanted.connections_per_address = service.connections_per_address;
    wanted.head_seconds = service.head_seconds;
    wanted.body_seconds = service.body_seconds;
    wanted.send_seconds = service.send_seconds;
    return wanted;
}

/// What is read anew while the service runs; a certificate that cannot be used leaves the one that there was.
void reload(http::Server& server, app::Office& office, const http::LogSink& log) {
    try {
        server.reload_certificate();
        http::log_event(log, office.clock().now(), "info", "certificate_reloaded", {});
    } catch (const Problem& problem) {
        http::log_event(log, office.clock().now(), "error", "certificate_unusable",
                        {{"detail", problem.detail(Language::en)}});
    }
}

/// Until the service is to end.
void keep_serving(http::Server& server, app::Office& office, const http::LogSink& log, const Signals& signals,
                  CertificateFiles& files) {
    for (;;) {
        const auto signal = signals.wait(between_looks);
        const bool changed = files.have_changed();
        if (signal && *signal != SIGHUP) return;
        if (signal || changed) reload(server, office, log);
    }
}

int run(const Arguments& arguments, const Streams& streams) {
    const auto settings = app::settings_of(arguments.settings);
    auto wanted = server_settings(settings.service);
    if (arguments.has("--port")) wanted.port = arguments.integer("--port", 0, 65535);
    if (arguments.has("--bind")) wanted.bind = arguments.get("--bind");
    const Signals signals;
    std::optional<Deadline> deadline; // goes last of all: closing the database takes its time too
    app::Office office{settings};
    const bool zh = office.settings().language == Language::zh;
    http::Metrics metrics{office.clock().now(), BIHUAN_VERSION};
    const auto log = http::standard_error();
    auto endpoint = app::service(office, metrics, log);
    operation::JobRunner jobs{office.database(), office.ids(), app::jobs(office), log};
    endpoint.take_up_waiting(); // what came while nobody could look after it
    CertificateFiles files{wanted};
    http::Server server{endpoint, wanted};
    jobs.start();
    streams.out << (zh ? "服务地址：" : "serving at: ") << server.address() << std::endl;
    http::log_event(log, office.clock().now(), "info", "start",
                    {{"address", server.address()}, {"version", BIHUAN_VERSION}});
    keep_serving(server, office, log, signals, files);
    deadline.emplace(std::chrono::milliseconds{1'700});
    jobs.stop();
    server.stop();
    http::log_event(log, office.clock().now(), "info", "stop", {});
    return 0;
}

} // namespace

Command serve_command() {
    return {"serve",
            "HTTP 服务与网页（默认 127.0.0.1:8080）；用 Ctrl-C 或 SIGTERM 停止",
            "the HTTP service and web page (default 127.0.0.1:8080); stop it with Ctrl-C or SIGTERM",
            {{"--port", "N", "端口；0 表示任选一个空闲端口", "port; 0 takes a free one"},
             {"--bind", "ADDR", "监听地址", "address to listen on"}},
            run};
}

} // namespace bihuan::cli
