/// A service with routes of a test's own, on a free port, over a fresh database.
#pragma once

#include "http/health.hpp"
#include "http/poco_server.hpp"
#include "support/engines.hpp"
#include "support/http_client.hpp"

#include <mutex>

namespace bihuan::test {

struct AService {
    explicit AService(std::vector<http::Route> more, http::ServerSettings settings = {})
        : fresh(TestEngine{db::Engine::sqlite}), metrics(fresh.clock.now(), "test"),
          endpoint(fresh.database, fresh.ids, metrics, http::Router{with_health(std::move(more))},
                   http::StaticFiles{}, {Language::zh, [this](std::string_view line) {
                                             const std::scoped_lock lock{mutex};
                                             log.append(line).append("\n");
                                         }}) {
        settings.port = 0;
        server = std::make_unique<http::Server>(endpoint, settings);
    }

    std::string logged() {
        const std::scoped_lock lock{mutex};
        return log;
    }
    int port() const { return server->port(); }

    FreshDatabase fresh;
    http::Metrics metrics;
    std::mutex mutex;
    std::string log;
    http::Endpoint endpoint;
    std::unique_ptr<http::Server> server;

private:
    std::vector<http::Route> with_health(std::vector<http::Route> more) {
        auto all = http::health_routes(fresh.database, metrics);
        all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
        return all;
    }
};

/// Takes any JSON body and answers with its own length.
inline http::Route echo(std::size_t limit = 1000) {
    return {.method = "POST",
            .path = "/echo",
            .audience = http::Anyone{},
            .action = "test.echo",
            .summary = {"回声", "echo"},
            .body_bytes = limit,
            .work = http::Acting{[](const http::Call& call) {
                call.body();
                return http::json_response(std::to_string(call.request.body.size()));
            }}};
}

inline const HttpHeaders json_body{{"Content-Type", "application/json"}};

} // namespace bihuan::test
