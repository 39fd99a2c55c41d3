/// The service on a port: bytes to requests, answers to bytes. The only place with Poco::Net.
///
/// Every body goes through one reader that counts: too long, ambiguous or too slow is refused before it does
/// harm. Many connections share few threads, because a connection is closed after a hundred requests or three
/// idle seconds.
#pragma once

#include "http/endpoint.hpp"

#include <chrono>
#include <cstdint>
#include <memory>

namespace bihuan::http {

struct ServerSettings {
    std::string bind = "127.0.0.1";
    int port = 8080; ///< 0: a free one
    int threads = 48;
    int queued = 256; ///< connections that wait for a thread; further ones are closed
    int keep_alive_seconds = 3;
    int requests_per_connection = 100;
    int read_seconds = 10; ///< between two pieces of a request
    int body_seconds = 30; ///< for a whole body
};

class Server {
public:
    /// Listens at once. Throws Problem port_in_use or address_unusable.
    Server(Endpoint&, const ServerSettings&);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    int port() const;
    /// `http://127.0.0.1:8080`.
    std::string address() const;
    /// Takes no new connections, lets requests in flight finish for at most `grace`, closes idle connections,
    /// and returns when the last thread has ended. Safe to call twice.
    void stop(std::chrono::milliseconds grace = std::chrono::milliseconds{1000});

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace bihuan::http
