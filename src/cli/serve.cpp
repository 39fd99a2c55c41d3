#include "app/jobs.hpp"
#include "app/service.hpp"
#include "cli/all_commands.hpp"
#include "http/poco_server.hpp"
#include "operation/job_runner.hpp"

#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdlib>
#include <mutex>
#include <optional>
#include <ostream>
#include <thread>

namespace bihuan::cli {
namespace {

/// SIGTERM and SIGINT, kept from every thread that starts from here on and waited for by one.
class EndSignal {
public:
    EndSignal() {
        sigemptyset(&signals_);
        sigaddset(&signals_, SIGTERM);
        sigaddset(&signals_, SIGINT);
        pthread_sigmask(SIG_BLOCK, &signals_, nullptr);
    }
    void wait() const {
        int received = 0;
        sigwait(&signals_, &received);
    }

private:
    sigset_t signals_{};
};

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

int run(const Arguments& arguments, const Streams& streams) {
    const auto settings = app::settings_of(arguments.settings);
    auto wanted = server_settings(settings.service);
    if (arguments.has("--port")) wanted.port = arguments.integer("--port", 0, 65535);
    if (arguments.has("--bind")) wanted.bind = arguments.get("--bind");
    const EndSignal end;
    std::optional<Deadline> deadline; // goes last of all: closing the database takes its time too
    app::Office office{settings};
    const bool zh = office.settings().language == Language::zh;
    http::Metrics metrics{office.clock().now(), BIHUAN_VERSION};
    const auto log = http::standard_error();
    auto endpoint = app::service(office, metrics, log);
    operation::JobRunner jobs{office.database(), office.ids(), app::jobs(office), log};
    endpoint.take_up_waiting(); // what came while nobody could look after it
    http::Server server{endpoint, wanted};
    jobs.start();
    streams.out << (zh ? "服务地址：" : "serving at: ") << server.address() << std::endl;
    http::log_event(log, office.clock().now(), "info", "start",
                    {{"address", server.address()}, {"version", BIHUAN_VERSION}});
    end.wait();
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
