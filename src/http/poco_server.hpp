/// The service on a port: bytes to requests, answers to bytes. The only place with Poco::Net.
///
/// Every body goes through one reader that counts: too long, ambiguous or too slow is refused before it does
/// harm. Every connection has a thread that mostly waits (connections.hpp); so many requests as `threads` are
/// worked on at once, and only when they are there as a whole. So slow senders and slow readers hold nothing
/// that others need. A connection is closed after a hundred requests or three idle seconds.
#pragma once

#include "http/endpoint.hpp"

#include <chrono>
#include <cstdint>
#include <memory>

namespace bihuan::http {

struct ServerSettings {
    std::string bind = "127.0.0.1";
    int port = 8080;                   ///< 0: a free one
    int threads = 48;                  ///< requests worked on at once
    int connections = 512;             ///< at once; where one more comes, the one waited for longest goes
    int connections_per_address = 100; ///< save of this machine, where a proxy speaks for many
    int queued = 256;                  ///< connections that nobody has looked at yet; further ones are closed
    int keep_alive_seconds = 3;
    int requests_per_connection = 100;
    int head_seconds = 15; ///< from the first byte of TLS or of a request to the end of its head
    int read_seconds = 10; ///< between two pieces of a request
    int body_seconds = 30; ///< for a whole body
    int send_seconds = 60; ///< for an answer to be taken
    std::size_t all_bodies_bytes = std::size_t{512} << 20; ///< held at once, of all requests together
    std::string tls_certificate; ///< PEM, with the chain; with `tls_key`: HTTPS instead of HTTP
    std::string tls_key;

    bool is_secure() const { return !tls_certificate.empty(); }
};

class Server {
public:
    /// Listens at once. Throws Problem port_in_use, address_unusable or tls_unusable.
    Server(Endpoint&, const ServerSettings&);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    int port() const;
    /// `http://127.0.0.1:8080`, or `https://…`.
    std::string address() const;
    /// Reads certificate and key anew: connections that come from now on get them, those under way go on as
    /// they are. Throws Problem tls_unusable and keeps what there was. Does nothing without TLS.
    void reload_certificate();
    /// Takes no new connections, lets requests in flight finish for at most `grace`, closes idle connections,
    /// and returns when the last thread has ended. Safe to call twice.
    void stop(std::chrono::milliseconds grace = std::chrono::milliseconds{1000});

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace bihuan::http
