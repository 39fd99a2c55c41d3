// Slow and rude callers hold nothing that others need.

#include "http/a_service.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <fstream>
#include <memory>
#include <vector>

using namespace bihuan;
using namespace bihuan::test;
using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

namespace {

const std::string half_a_head = "GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: a";
const std::string half_a_body = "POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                                "Content-Length: 900\r\n\r\n[1";

std::vector<std::unique_ptr<HttpClient>> clients(int count, int port, const char* from = nullptr) {
    std::vector<std::unique_ptr<HttpClient>> all;
    for (int i = 0; i < count; ++i)
        all.push_back(std::make_unique<HttpClient>(port, from));
    return all;
}

/// Sends a byte every 50 ms, each of them in time, until the other side ends the connection.
Steady::duration drips_until_it_is_cut(HttpClient& client) {
    const auto began = Steady::now();
    while (!client.closed_within(50) && Steady::now() - began < 15s)
        client.write("a");
    return Steady::now() - began;
}

std::int64_t resident_kilobytes() {
    std::ifstream status{"/proc/self/status"};
    for (std::string word; status >> word;)
        if (word == "VmRSS:") {
            std::int64_t kilobytes = 0;
            status >> kilobytes;
            return kilobytes;
        }
    return 0;
}

} // namespace

BOOST_AUTO_TEST_SUITE(slow_clients)

BOOST_AUTO_TEST_CASE(two_hundred_slow_connections_do_not_keep_a_normal_client_waiting) {
    AService service{{echo()}};
    const auto before = resident_kilobytes();
    auto heads = clients(100, service.port());
    auto bodies = clients(100, service.port());
    for (auto& client : heads)
        client->write(half_a_head);
    for (auto& client : bodies)
        client->write(half_a_body);
    Steady::duration longest{};
    for (int i = 0; i < 50; ++i) {
        for (auto& client : heads)
            client->write("a");
        for (auto& client : bodies)
            client->write(" ");
        const auto began = Steady::now();
        HttpClient normal{service.port()};
        BOOST_TEST(normal.send("POST", "/echo", json_body, "[1]").status == 200);
        longest = std::max(longest, Steady::now() - began);
    }
    BOOST_TEST_MESSAGE("longest wait beside 200 slow connections: "
                       << std::chrono::duration_cast<std::chrono::milliseconds>(longest).count() << " ms");
    BOOST_TEST((longest < 2s));
    BOOST_TEST(resident_kilobytes() - before < 200'000);
}

BOOST_AUTO_TEST_CASE(a_head_that_drips_is_cut_off_when_its_time_is_over) {
    http::ServerSettings settings;
    settings.head_seconds = 1;
    AService service{{}, settings};
    HttpClient slow{service.port()};
    slow.write(half_a_head);
    const auto took = drips_until_it_is_cut(slow);
    BOOST_TEST((took >= 900ms));
    BOOST_TEST((took < 5s));
    HttpClient silent{service.port()}; // and one that says nothing at all
    BOOST_TEST(silent.closed_within(5000));
}

BOOST_AUTO_TEST_CASE(a_body_that_drips_is_told_that_it_is_too_slow) {
    http::ServerSettings settings;
    settings.body_seconds = 1;
    AService service{{echo()}, settings};
    HttpClient slow{service.port()};
    slow.write(half_a_body);
    const auto began = Steady::now();
    while (!slow.closed_within(50) && Steady::now() - began < 900ms)
        slow.write(" ");
    BOOST_TEST(slow.read().status == 408);
    BOOST_TEST((Steady::now() - began < 5s));
}

BOOST_AUTO_TEST_CASE(where_all_connections_are_taken_the_one_waited_for_longest_makes_room) {
    http::ServerSettings settings;
    settings.connections = 8;
    AService service{{}, settings};
    HttpClient first{service.port()};
    first.write(half_a_head);
    BOOST_TEST(!first.closed_within(200)); // long enough that it is the first
    auto others = clients(7, service.port());
    for (auto& client : others)
        client->write(half_a_head);
    HttpClient normal{service.port()};
    BOOST_TEST(normal.send("GET", "/healthz").status == 200);
    BOOST_TEST(first.closed_within(5000));
}

BOOST_AUTO_TEST_CASE(an_address_may_hold_so_many_and_no_more_and_a_proxy_here_may_hold_many) {
    http::ServerSettings settings;
    settings.connections_per_address = 3;
    AService service{{}, settings};
    auto three = clients(3, service.port(), "127.0.0.2");
    for (auto& client : three)
        BOOST_TEST(client->send("GET", "/healthz").status == 200);
    HttpClient fourth{service.port(), "127.0.0.2"};
    BOOST_TEST(fourth.closed_within(5000));
    BOOST_TEST(HttpClient(service.port(), "127.0.0.3").send("GET", "/healthz").status == 200);
    auto of_the_proxy = clients(10, service.port());
    for (auto& client : of_the_proxy)
        BOOST_TEST(client->send("GET", "/healthz").status == 200);
}

BOOST_AUTO_TEST_CASE(who_does_not_take_its_answer_holds_no_work_and_is_cut_off) {
    http::ServerSettings settings;
    settings.threads = 1;
    settings.send_seconds = 1;
    const http::Route large{.method = "GET",
                            .path = "/large",
                            .audience = http::Anyone{},
                            .action = "test.large",
                            .summary = {"大", "large"},
                            .work = http::Acting{[](const http::Call&) {
                                return http::json_response("\"" + std::string(64 << 20, 'a') + "\"");
                            }}};
    AService service{{large}, settings};
    HttpClient idle{service.port()}, normal{service.port()};
    idle.write(HttpClient::text_of("GET", "/large", {}, {}));
    const auto began = Steady::now();
    for (int i = 0; i < 20; ++i)
        BOOST_TEST(normal.send("GET", "/healthz").status == 200);
    BOOST_TEST((Steady::now() - began < 5s));
    BOOST_CHECK_THROW(
        {
            while (Steady::now() - began < 3s) // reads nothing until it is too late
                BOOST_TEST(normal.send("GET", "/healthz").status == 200);
            idle.read();
        },
        std::runtime_error);
}

BOOST_AUTO_TEST_CASE(the_bodies_of_all_requests_together_have_a_limit) {
    http::ServerSettings settings;
    settings.all_bodies_bytes = 10'000;
    AService service{{echo(100'000)}, settings};
    HttpClient client{service.port()};
    BOOST_TEST(client.send("POST", "/echo", json_body, "[" + std::string(5'000, ' ') + "]").status == 200);
    const auto refused = client.send("POST", "/echo", json_body, "[" + std::string(20'000, ' ') + "]");
    BOOST_TEST(refused.status == 503);
    BOOST_TEST(client.send("POST", "/echo", json_body, "[" + std::string(5'000, ' ') + "]").status == 200);
}

BOOST_AUTO_TEST_SUITE_END()
