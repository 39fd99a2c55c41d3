#include "http/a_service.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <chrono>
#include <future>
#include <memory>
#include <thread>
#include <utility>

using namespace bihuan;
using namespace bihuan::test;
using namespace std::chrono_literals;

namespace {

/// A route that says when it was entered and answers when it is let go.
struct Gate {
    std::promise<void> entered, opened;
    bool is_open = false;
    void open() {
        if (!std::exchange(is_open, true)) opened.set_value();
    }
    http::Route route() {
        return {.method = "GET",
                .path = "/slow",
                .audience = http::Anyone{},
                .action = "test.slow",
                .summary = {"慢", "slow"},
                .work = http::Acting{[this](const http::Call&) {
                    entered.set_value();
                    opened.get_future().wait();
                    return http::json_response("\"finished\"");
                }}};
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(bodies)

BOOST_AUTO_TEST_CASE(a_body_that_is_too_long_is_refused_before_it_is_read) {
    AService service{{echo()}};
    HttpClient client{service.port()};
    BOOST_TEST(client.send("POST", "/echo", json_body, "[" + std::string(998, ' ') + "]").status == 200);
    client.write(
        "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1001\r\n\r\n");
    const auto answer = client.read();
    BOOST_TEST(answer.status == 413);
    BOOST_TEST(answer.header("content-type") == "application/problem+json");
    BOOST_TEST(!client.connected());
}

BOOST_AUTO_TEST_CASE(who_asks_first_is_not_invited_to_send_what_will_be_refused) {
    AService service{{echo()}};
    HttpClient client{service.port()};
    client.write("POST /echo HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 5000000\r\n\r\n");
    BOOST_TEST(client.read().status == 413); // `read` would pass over a 100, and then wait in vain
}

BOOST_AUTO_TEST_CASE(chunks_are_counted_as_they_come) {
    AService service{{echo()}};
    HttpClient client{service.port()};
    const std::string head = "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: "
                             "application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    client.write(head + "2\r\n[1\r\n1\r\n]\r\n0\r\n\r\n");
    const auto small = client.read();
    BOOST_TEST(small.status == 200);
    BOOST_TEST(small.body == "3");

    HttpClient other{service.port()};
    other.write(head);
    const std::string chunk = "100\r\n" + std::string(256, ' ') + "\r\n";
    for (int i = 0; i < 40; ++i)
        other.write(chunk);
    BOOST_TEST(other.read().status == 413);
}

BOOST_AUTO_TEST_CASE(two_lengths_for_one_body_are_refused_and_what_follows_is_no_request) {
    AService service{{echo()}};
    const std::string hidden = "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n";
    for (const std::string& lengths :
         {std::string{"Content-Length: 4\r\nTransfer-Encoding: chunked\r\n"},
          std::string{"Content-Length: 0\r\nContent-Length: 35\r\n"},
          std::string{"Transfer-Encoding: xchunked\r\n"}, std::string{"Content-Length: +4\r\n"}}) {
        HttpClient client{service.port()};
        client.write("POST /echo HTTP/1.1\r\nHost: x\r\n" + lengths + "\r\n0\r\n\r\n" + hidden);
        BOOST_TEST_CONTEXT(lengths) {
            BOOST_TEST(client.read().status == 400);
            BOOST_TEST(!client.connected());
            BOOST_TEST(!client.had_more_after_close());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_body_that_no_route_wants_is_not_taken_for_the_next_request) {
    AService service{{}};
    HttpClient client{service.port()};
    const std::string hidden = "GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n";
    client.write("POST /nowhere HTTP/1.1\r\nHost: x\r\nContent-Length: " + std::to_string(hidden.size()) +
                 "\r\n\r\n" + hidden + "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
    BOOST_TEST(client.read().status == 404);
    BOOST_TEST(client.read().body == R"({"status":"ok"})");
}

BOOST_AUTO_TEST_CASE(a_sender_who_stops_halfway_is_told_and_nobody_waits_for_it) {
    http::ServerSettings settings;
    settings.read_seconds = 1;
    AService service{{echo()}, settings};
    HttpClient slow{service.port()}, other{service.port()};
    slow.write("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{\"half\":");
    BOOST_TEST(other.send("GET", "/healthz").status == 200);
    BOOST_TEST(slow.read().status == 408);
    HttpClient gone{service.port()};
    gone.write("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{}");
    gone.finish_sending();
    BOOST_TEST(gone.read().status == 400);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(connections)

BOOST_AUTO_TEST_CASE(sixteen_busy_connections_on_four_threads_all_make_progress) {
    http::ServerSettings settings;
    settings.threads = 4;
    AService service{{}, settings};
    constexpr int wanted = 150; // more than one connection may have in a row
    std::atomic<int> done = 0, answered = 0;
    std::vector<std::thread> clients;
    for (int i = 0; i < 16; ++i)
        clients.emplace_back([&] {
            HttpClient client{service.port()};
            // Everybody goes on until the last one has what it wants: nobody makes room by leaving.
            for (int mine = 0; done < 16;) {
                if (client.send("GET", "/healthz").status != 200) continue;
                ++answered;
                if (++mine == wanted) ++done;
            }
        });
    for (auto& client : clients)
        client.join();
    BOOST_TEST(done == 16);
    BOOST_TEST(answered >= 16 * wanted);
}

BOOST_AUTO_TEST_CASE(a_head_request_tells_the_length_and_sends_nothing) {
    AService service{{}};
    HttpClient client{service.port()};
    const auto answer = client.send("HEAD", "/healthz");
    BOOST_TEST(answer.status == 200);
    BOOST_TEST(answer.header("content-length") == "15");
    BOOST_TEST(client.send("GET", "/healthz").status == 200); // on the same connection
}

BOOST_AUTO_TEST_CASE(a_port_in_use_is_named) {
    AService service{{}};
    http::ServerSettings settings;
    settings.port = service.port();
    BOOST_CHECK_EXCEPTION((http::Server{service.endpoint, settings}), Problem,
                          [](const Problem& problem) { return problem.kind() == ProblemKind::port_in_use; });
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(stopping)

BOOST_AUTO_TEST_CASE(a_request_in_flight_is_answered_and_an_idle_connection_keeps_nobody_waiting) {
    Gate gate;
    http::ServerSettings settings;
    settings.requests_per_connection = 1'000'000; // only the end of the service closes a connection
    AService service{{gate.route()}, settings};
    HttpClient idle{service.port()}, busy{service.port()}, asking{service.port()};
    BOOST_TEST(idle.send("GET", "/healthz").status == 200);
    busy.write(HttpClient::text_of("GET", "/slow", {}, {}));
    gate.entered.get_future().wait();

    const int port = service.port();
    const auto began = std::chrono::steady_clock::now();
    auto stopped = std::async(std::launch::async, [&] { service.server->stop(); });
    const std::shared_ptr<void> however{nullptr, [&](void*) { gate.open(); }};
    // Only when the service says that it is ending may the request in flight end.
    while (asking.connected())
        asking.send("GET", "/healthz");
    gate.open();
    const auto answer = busy.read();
    BOOST_TEST(answer.body == "\"finished\"");
    stopped.wait();
    BOOST_TEST((std::chrono::steady_clock::now() - began < 2s));
    BOOST_TEST(idle.read().status == 0);
    BOOST_CHECK_THROW(HttpClient{port}, std::runtime_error);
}

BOOST_AUTO_TEST_CASE(a_request_that_never_ends_does_not_hold_the_stop_up) {
    AService service{{echo()}};
    HttpClient slow{service.port()};
    slow.write("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{");
    HttpClient other{service.port()};
    BOOST_TEST(other.send("GET", "/healthz").status == 200);
    const auto began = std::chrono::steady_clock::now();
    service.server->stop();
    BOOST_TEST((std::chrono::steady_clock::now() - began < 2s));
}

BOOST_AUTO_TEST_SUITE_END()
