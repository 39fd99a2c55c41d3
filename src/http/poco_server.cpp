#include "http/poco_server.hpp"

#include "core/text.hpp"
#include "http/connections.hpp"
#include "http/turns.hpp"

#include <Poco/Net/Context.h>
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServerConnection.h>
#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerRequestImpl.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/NetSSL.h>
#include <Poco/Net/SSLException.h>
#include <Poco/Net/SecureServerSocket.h>
#include <Poco/Net/ServerSocket.h>
#include <Poco/Net/SocketAddress.h>
#include <Poco/Net/TCPServer.h>
#include <Poco/Net/TCPServerConnection.h>
#include <Poco/Net/TCPServerConnectionFactory.h>
#include <Poco/ThreadPool.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <csignal>
#include <mutex>
#include <openssl/ssl.h>
#include <sstream>

namespace bihuan::http {
namespace {

namespace net = Poco::Net;
using Steady = std::chrono::steady_clock;

constexpr std::size_t drained_bytes = 256 * 1024; // of a refused body, so that the caller hears the answer
constexpr std::size_t piece_bytes = 16 * 1024;

/// Requests under way, whether the service is to end, and how much of bodies is held.
class InFlight {
public:
    void enter() {
        const std::scoped_lock lock{mutex_};
        ++count_;
    }
    void leave() {
        {
            const std::scoped_lock lock{mutex_};
            --count_;
        }
        none_.notify_all();
    }
    void wait_for_none(std::chrono::milliseconds at_most) {
        std::unique_lock lock{mutex_};
        none_.wait_for(lock, at_most, [&] { return count_ == 0; });
    }
    std::atomic<bool> ending = false;
    std::atomic<std::size_t> body_bytes = 0; // of all requests together

private:
    std::mutex mutex_;
    std::condition_variable none_;
    int count_ = 0;
};

/// How long the body is, as the headers say.
struct Framing {
    bool chunked = false;
    std::size_t length = 0;
    bool sound = true; ///< false: lengths that two readers could understand differently (request smuggling)
};

Framing framing_of(const net::HTTPServerRequest& request) {
    Framing framing;
    int lengths = 0, encodings = 0;
    for (const auto& [name, value] : request) {
        const auto lower = text::ascii_lower(name);
        if (lower == "transfer-encoding") {
            ++encodings;
            framing.chunked = true;
            framing.sound = framing.sound && text::ascii_lower(value) == "chunked";
        } else if (lower == "content-length") {
            ++lengths;
            const bool digits =
                !value.empty() && value.size() <= 15 &&
                std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
            framing.sound = framing.sound && digits;
            framing.length = digits ? std::stoull(value) : 0;
        }
    }
    if (lengths + encodings > 1 || (framing.chunked && request.getVersion() == "HTTP/1.0"))
        framing.sound = false;
    return framing;
}

struct Serving {
    Endpoint& endpoint;
    InFlight& in_flight;
    Connections& connections;
    Turns& turns;
    const ServerSettings& settings;
};

/// What of a body is held in memory, counted from its first byte to the end of its request.
class Held {
public:
    explicit Held(const Serving& serving) : serving_(serving) {}
    ~Held() { let_go(); }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;

    void grow_to(std::size_t bytes) {
        const auto all = serving_.in_flight.body_bytes += bytes - bytes_;
        bytes_ = bytes;
        if (all > serving_.settings.all_bodies_bytes)
            throw Problem{ProblemKind::service_busy,
                          {{"seconds", std::to_string(serving_.settings.body_seconds)}}};
    }
    /// The body is gone; whoever still waits for the answer to be taken holds nothing of it.
    void let_go() {
        serving_.in_flight.body_bytes -= bytes_;
        bytes_ = 0;
    }

private:
    const Serving& serving_;
    std::size_t bytes_ = 0;
};

class Handler final : public net::HTTPRequestHandler {
public:
    Handler(const Serving& serving, Connections::Place& place) : serving_(serving), place_(place) {}

    void handleRequest(net::HTTPServerRequest& from, net::HTTPServerResponse& to) override {
        const Staying staying{serving_.in_flight};
        Request request = head_of(from);
        Response response;
        const Framing framing = framing_of(from);
        Held held{serving_};
        bool whole = false; // read to its end, so that what follows is the next request
        try {
            read_body(from, framing, request, held);
            whole = true;
            place_.works();
            const Turn turn{serving_.turns};
            response = serving_.endpoint.answer(request);
        } catch (const Problem& problem) {
            request.body.clear();
            response = serving_.endpoint.refuse(request, problem);
        }
        request.body = {};
        held.let_go();
        // What stands after a chunked body is not trusted: Poco takes a malformed length for the end.
        if (!whole || framing.chunked || serving_.in_flight.ending) to.setKeepAlive(false);
        place_.waits(Steady::now() + std::chrono::seconds{serving_.settings.send_seconds});
        send(from, request, response, to);
        if (!whole) drain(from);
        place_.waits(Steady::now() + std::chrono::seconds{serving_.settings.keep_alive_seconds +
                                                          serving_.settings.head_seconds});
    }

private:
    class Staying {
    public:
        explicit Staying(InFlight& in_flight) : in_flight_(in_flight) { in_flight_.enter(); }
        ~Staying() { in_flight_.leave(); }
        Staying(const Staying&) = delete;
        Staying& operator=(const Staying&) = delete;

    private:
        InFlight& in_flight_;
    };

    Request head_of(net::HTTPServerRequest& from) const {
        Request request;
        request.secure = serving_.settings.is_secure();
        request.method = from.getMethod();
        request.target = from.getURI();
        for (const auto& [name, value] : from)
            request.headers.emplace_back(text::ascii_lower(name), value);
        request.peer = from.clientAddress().host().toString();
        return request;
    }

    void read_body(net::HTTPServerRequest& from, const Framing& framing, Request& request, Held& held) const {
        if (!framing.sound) throw Problem{ProblemKind::ambiguous_length};
        const auto limit = serving_.endpoint.body_limit(request.method, request.target);
        const Problem too_large{ProblemKind::body_too_large, {{"limit", std::to_string(limit)}}};
        if (framing.length > limit) throw too_large;
        if (!framing.chunked && framing.length == 0) return;
        const auto latest = Steady::now() + std::chrono::seconds{serving_.settings.body_seconds};
        place_.waits(latest + std::chrono::seconds{1}); // after we have said ourselves that it is too slow
        auto& socket = dynamic_cast<net::HTTPServerRequestImpl&>(from).socket();
        std::istream& stream = from.stream();
        stream.exceptions(std::ios_base::badbit); // else the stream swallows what the socket says
        std::string piece(piece_bytes, '\0');
        try {
            while (framing.chunked || request.body.size() < framing.length) {
                const auto wanted = framing.chunked
                                        ? piece_bytes
                                        : std::min(piece_bytes, framing.length - request.body.size());
                // One piece at a time as it arrives, so that a slow sender meets the deadline and not the
                // buffer.
                wait_at_most(socket, latest);
                const auto first = stream.get();
                if (first == std::char_traits<char>::eof()) break;
                request.body += static_cast<char>(first);
                const auto more = stream.readsome(piece.data(), static_cast<std::streamsize>(wanted - 1));
                request.body.append(piece.data(), static_cast<std::size_t>(more));
                if (request.body.size() > limit) throw too_large;
                held.grow_to(request.body.size());
            }
        } catch (const Poco::TimeoutException&) {
            throw Problem{ProblemKind::body_too_slow};
        } catch (const Poco::Exception&) {
            throw Problem{ProblemKind::body_incomplete};
        }
        if (!framing.chunked && request.body.size() < framing.length)
            throw Problem{ProblemKind::body_incomplete};
    }

    /// The next piece has to come before the whole body must be there.
    void wait_at_most(net::StreamSocket& socket, Steady::time_point latest) const {
        const auto left = std::chrono::duration_cast<std::chrono::microseconds>(latest - Steady::now());
        if (left.count() <= 0) throw Problem{ProblemKind::body_too_slow};
        const std::chrono::microseconds usual = std::chrono::seconds{serving_.settings.read_seconds};
        socket.setReceiveTimeout(Poco::Timespan{std::min(left, usual).count()});
    }

    /// One write for head and body, and done when it returns: Poco's own stream is flushed only after the
    /// handler, when the request would no longer count as in flight.
    static void send(net::HTTPServerRequest& from, const Request& request, const Response& response,
                     net::HTTPServerResponse& to) {
        to.setStatusAndReason(static_cast<net::HTTPResponse::HTTPStatus>(response.status));
        for (const auto& [name, value] : response.headers)
            to.add(name, value);
        if (!response.media_type.empty()) to.setContentType(response.media_type);
        const bool bodyless = response.status == 204 || response.status == 304;
        if (!bodyless) to.setContentLength64(static_cast<Poco::Int64>(response.body.size()));
        std::ostringstream head;
        to.write(head);
        std::string bytes = std::move(head).str();
        if (!bodyless && request.method != "HEAD") bytes += response.body;
        auto& socket = dynamic_cast<net::HTTPServerRequestImpl&>(from).socket();
        try {
            for (std::string_view rest = bytes; !rest.empty();) {
                const int sent = socket.sendBytes(
                    rest.data(), static_cast<int>(std::min<std::size_t>(rest.size(), 1 << 20)));
                rest.remove_prefix(static_cast<std::size_t>(sent));
            }
        } catch (const Poco::Exception&) {
            to.setKeepAlive(false); // the caller went away; nothing can be told
        }
    }

    /// Says that the answer is complete, then takes a little of what still comes: a connection closed over
    /// unread bytes is reset, and the caller would never see why it was refused.
    static void drain(net::HTTPServerRequest& from) {
        auto& socket = dynamic_cast<net::HTTPServerRequestImpl&>(from).socket();
        try {
            socket.shutdownSend();
            socket.setReceiveTimeout(Poco::Timespan{0, 200'000});
            const auto latest = Steady::now() + std::chrono::seconds{1};
            std::string piece(piece_bytes, '\0');
            for (std::size_t read = 0; read < drained_bytes && Steady::now() < latest;) {
                const int count = socket.receiveBytes(piece.data(), static_cast<int>(piece.size()));
                if (count <= 0) break;
                read += static_cast<std::size_t>(count);
            }
        } catch (const Poco::Exception&) {
            // It stopped sending, which is all that was wanted.
        }
    }

    const Serving& serving_;
    Connections::Place& place_;
};

/// Of one connection.
class Factory final : public net::HTTPRequestHandlerFactory {
public:
    Factory(const Serving& serving, Connections::Place& place) : serving_(serving), place_(place) {}

    net::HTTPRequestHandler* createRequestHandler(const net::HTTPServerRequest& request) override {
        // Who asks first (Expect: 100-continue) is not invited to send what will be refused. Poco invites
        // while the answer's status is 200.
        const Framing framing = framing_of(request);
        if (!framing.sound ||
            framing.length > serving_.endpoint.body_limit(request.getMethod(), request.getURI()))
            request.response().setStatus(net::HTTPResponse::HTTP_EXPECTATION_FAILED);
        return new Handler{serving_, place_}; // Poco deletes it
    }

private:
    const Serving& serving_;
    Connections::Place& place_;
};

/// A connection in its thread: known to those who watch over it before it is read, and until it is closed.
class Connection final : public net::TCPServerConnection {
public:
    Connection(const net::StreamSocket& socket, const Serving& serving, net::HTTPServerParams::Ptr parameters)
        : net::TCPServerConnection(socket), serving_(serving), parameters_(std::move(parameters)) {}

    void run() override {
        std::string address;
        try {
            address = socket().peerAddress().host().toString();
        } catch (const Poco::Exception&) {
            return; // it went away while it was waiting
        }
        Connections::Place place{serving_.connections, static_cast<int>(socket().impl()->sockfd()), address};
        if (!place.admitted()) return;
        place.waits(Steady::now() + std::chrono::seconds{serving_.settings.head_seconds});
        net::HTTPServerConnection connection{socket(), parameters_, new Factory{serving_, place}};
        connection.run();
    }

private:
    const Serving& serving_;
    net::HTTPServerParams::Ptr parameters_;
};

class ConnectionFactory final : public net::TCPServerConnectionFactory {
public:
    ConnectionFactory(const Serving& serving, net::HTTPServerParams::Ptr parameters)
        : serving_(serving), parameters_(std::move(parameters)) {}
    net::TCPServerConnection* createConnection(const net::StreamSocket& socket) override {
        return new Connection{socket, serving_, parameters_}; // Poco deletes it
    }

private:
    const Serving& serving_;
    net::HTTPServerParams::Ptr parameters_;
};

/// TLS 1.2 or later with forward secrecy. Throws Problem tls_unusable.
net::Context::Ptr context_of(const ServerSettings& settings) {
    try {
        static const bool initialized = [] {
            net::initializeSSL();
            return true;
        }();
        (void)initialized;
        net::Context::Params parameters;
        parameters.certificateFile = settings.tls_certificate;
        parameters.privateKeyFile = settings.tls_key;
        parameters.verificationMode = net::Context::VERIFY_NONE; // callers sign in by password or token
        parameters.cipherList = "ECDHE+AESGCM:ECDHE+CHACHA20:!aNULL";
        net::Context::Ptr context = new net::Context{net::Context::TLS_SERVER_USE, parameters};
        context->requireMinimumProtocol(net::Context::PROTO_TLSV1_2);
        context->preferServerCiphers();
        if (SSL_CTX_check_private_key(context->sslContext()) != 1)
            throw net::SSLContextException("the key does not belong to the certificate");
        return context;
    } catch (const Poco::Exception& error) {
        throw Problem{ProblemKind::tls_unusable,
                      {{"certificate", settings.tls_certificate}, {"key", settings.tls_key}}}
            .because(error.displayText());
    }
}

/// The certificate of the handshakes to come. The listening socket keeps the context that it began with; each
/// handshake moves to the newest one, so that a certificate is exchanged while others connect.
class CurrentCertificate {
public:
    /// For the listening socket; must not outlive this object.
    net::Context::Ptr first(const ServerSettings& settings) {
        take(settings);
        SSL_CTX_set_cert_cb(current_->sslContext(), choose, this);
        return current_;
    }
    void take(const ServerSettings& settings) {
        auto fresh = context_of(settings);
        const std::scoped_lock lock{mutex_};
        current_ = std::move(fresh);
    }

private:
    static int choose(SSL* session, void* self) {
        auto& certificate = *static_cast<CurrentCertificate*>(self);
        const std::scoped_lock lock{certificate.mutex_};
        return SSL_set_SSL_CTX(session, certificate.current_->sslContext()) ? 1 : 0;
    }

    std::mutex mutex_;
    net::Context::Ptr current_;
};

net::ServerSocket socket_of(const ServerSettings& settings, CurrentCertificate& certificate) {
    if (!settings.is_secure()) return net::ServerSocket{};
    return net::SecureServerSocket{certificate.first(settings)};
}

net::ServerSocket listening_at(const ServerSettings& settings, CurrentCertificate& certificate) {
    const Parameters words{{"bind", settings.bind}, {"port", std::to_string(settings.port)}};
    net::ServerSocket socket = socket_of(settings, certificate);
    try {
        const net::SocketAddress address{settings.bind, static_cast<Poco::UInt16>(settings.port)};
        socket.bind(address, true, false); // never share the port with another server
        socket.listen(settings.queued);
        return socket;
    } catch (const Poco::Exception& error) {
        const bool in_use =
            error.code() == EADDRINUSE || error.displayText().find("in use") != std::string::npos;
        throw Problem{in_use ? ProblemKind::port_in_use : ProblemKind::address_unusable, words}.because(
            error.displayText());
    }
}

/// A thread for every connection, and some for those that are just told to go.
int threads_of(const ServerSettings& settings) {
    return settings.connections + 16;
}

net::HTTPServerParams::Ptr parameters_of(const ServerSettings& settings) {
    net::HTTPServerParams::Ptr parameters = new net::HTTPServerParams;
    parameters->setMaxThreads(threads_of(settings));
    parameters->setMaxQueued(settings.queued);
    parameters->setKeepAlive(true);
    parameters->setKeepAliveTimeout(Poco::Timespan{settings.keep_alive_seconds, 0});
    parameters->setMaxKeepAliveRequests(settings.requests_per_connection);
    parameters->setTimeout(Poco::Timespan{settings.read_seconds, 0});
    return parameters;
}

} // namespace

struct Server::State {
    ServerSettings settings;
    InFlight in_flight;
    Connections connections;
    Turns turns;
    Serving serving;
    Poco::ThreadPool pool;
    CurrentCertificate certificate;
    net::ServerSocket socket;
    net::TCPServer server;
    bool stopped = false;

    State(Endpoint& endpoint, const ServerSettings& wanted)
        : settings(wanted), connections({static_cast<std::size_t>(wanted.connections),
                                         static_cast<std::size_t>(wanted.connections_per_address)}),
          turns(wanted.threads, std::chrono::seconds{wanted.body_seconds}), serving{endpoint, in_flight,
                                                                                    connections, turns,
                                                                                    settings},
          pool("http", 4, threads_of(wanted) + 2), socket(listening_at(settings, certificate)),
          server(new ConnectionFactory{serving, parameters_of(settings)}, pool, socket,
                 parameters_of(settings)) {
        server.start();
    }
};

Server::Server(Endpoint& endpoint, const ServerSettings& settings) {
    std::signal(SIGPIPE,
                SIG_IGN); // a caller that went away is an error of one connection, not the end of the program
    state_ = std::make_unique<State>(endpoint, settings);
}

Server::~Server() {
    stop();
}

int Server::port() const {
    return state_->socket.address().port();
}

std::string Server::address() const {
    const auto& bind = state_->settings.bind;
    return (state_->settings.is_secure() ? "https://" : "http://") +
           (bind.find(':') == std::string::npos ? bind : "[" + bind + "]") + ":" + std::to_string(port());
}

void Server::reload_certificate() {
    if (state_->settings.is_secure()) state_->certificate.take(state_->settings);
}

void Server::stop(std::chrono::milliseconds grace) {
    if (state_->stopped) return;
    state_->stopped = true;
    state_->in_flight.ending = true;
    state_->server.stop();
    state_->socket.close(); // else the system would go on taking connections that nobody answers
    state_->in_flight.wait_for_none(grace);
    state_->connections.cut_all(); // what is left: idle connections, and requests that took too long
    state_->pool.joinAll();
}

} // namespace bihuan::http
