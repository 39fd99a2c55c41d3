#include "http/poco_server.hpp"

#include "core/text.hpp"

#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerRequestImpl.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/ServerSocket.h>
#include <Poco/Net/SocketAddress.h>
#include <Poco/ThreadPool.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <csignal>
#include <sstream>

namespace bihuan::http {
namespace {

namespace net = Poco::Net;
using Steady = std::chrono::steady_clock;

constexpr std::size_t drained_bytes = 256 * 1024; // of a refused body, so that the caller hears the answer
constexpr std::size_t piece_bytes = 16 * 1024;

/// Requests under way, and whether the service is to end.
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
    const ServerSettings& settings;
};

class Handler final : public net::HTTPRequestHandler {
public:
    explicit Handler(const Serving& serving) : serving_(serving) {}

    void handleRequest(net::HTTPServerRequest& from, net::HTTPServerResponse& to) override {
        const Staying staying{serving_.in_flight};
        Request request = head_of(from);
        Response response;
        const Framing framing = framing_of(from);
        bool whole = false; // read to its end, so that what follows is the next request
        try {
            read_body(from, framing, request);
            whole = true;
            response = serving_.endpoint.answer(request);
        } catch (const Problem& problem) {
            request.body.clear();
            response = serving_.endpoint.refuse(request, problem);
        }
        // What stands after a chunked body is not trusted: Poco takes a malformed length for the end.
        if (!whole || framing.chunked || serving_.in_flight.ending) to.setKeepAlive(false);
        send(from, request, response, to);
        if (!whole) drain(from);
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

    static Request head_of(net::HTTPServerRequest& from) {
        Request request;
        request.method = from.getMethod();
        request.target = from.getURI();
        for (const auto& [name, value] : from)
            request.headers.emplace_back(text::ascii_lower(name), value);
        request.peer = from.clientAddress().host().toString();
        return request;
    }

    void read_body(net::HTTPServerRequest& from, const Framing& framing, Request& request) const {
        if (!framing.sound) throw Problem{ProblemKind::ambiguous_length};
        const auto limit = serving_.endpoint.body_limit(request.method, request.target);
        const Problem too_large{ProblemKind::body_too_large, {{"limit", std::to_string(limit)}}};
        if (framing.length > limit) throw too_large;
        if (!framing.chunked && framing.length == 0) return;
        const auto latest = Steady::now() + std::chrono::seconds{serving_.settings.body_seconds};
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
                const auto first = stream.get();
                if (first == std::char_traits<char>::eof()) break;
                request.body += static_cast<char>(first);
                const auto more = stream.readsome(piece.data(), static_cast<std::streamsize>(wanted - 1));
                request.body.append(piece.data(), static_cast<std::size_t>(more));
                if (request.body.size() > limit) throw too_large;
                if (Steady::now() > latest) throw Problem{ProblemKind::body_too_slow};
            }
        } catch (const Poco::TimeoutException&) {
            throw Problem{ProblemKind::body_too_slow};
        } catch (const Poco::Exception&) {
            throw Problem{ProblemKind::body_incomplete};
        }
        if (!framing.chunked && request.body.size() < framing.length)
            throw Problem{ProblemKind::body_incomplete};
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

    Serving serving_;
};

class Factory final : public net::HTTPRequestHandlerFactory {
public:
    explicit Factory(const Serving& serving) : serving_(serving) {}

    net::HTTPRequestHandler* createRequestHandler(const net::HTTPServerRequest& request) override {
        // Who asks first (Expect: 100-continue) is not invited to send what will be refused. Poco invites
        // while the answer's status is 200.
        const Framing framing = framing_of(request);
        if (!framing.sound ||
            framing.length > serving_.endpoint.body_limit(request.getMethod(), request.getURI()))
            request.response().setStatus(net::HTTPResponse::HTTP_EXPECTATION_FAILED);
        return new Handler{serving_}; // Poco deletes it
    }

private:
    Serving serving_;
};

net::ServerSocket listening_at(const ServerSettings& settings) {
    const Parameters words{{"bind", settings.bind}, {"port", std::to_string(settings.port)}};
    try {
        net::ServerSocket socket;
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

net::HTTPServerParams::Ptr parameters_of(const ServerSettings& settings) {
    net::HTTPServerParams::Ptr parameters = new net::HTTPServerParams;
    parameters->setMaxThreads(settings.threads);
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
    Poco::ThreadPool pool;
    net::ServerSocket socket;
    net::HTTPServer server;
    bool stopped = false;

    State(Endpoint& endpoint, const ServerSettings& wanted)
        : settings(wanted), pool("http", 4, wanted.threads + 2), socket(listening_at(settings)),
          server(new Factory{{endpoint, in_flight, settings}}, pool, socket, parameters_of(settings)) {
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
    return "http://" + (bind.find(':') == std::string::npos ? bind : "[" + bind + "]") + ":" +
           std::to_string(port());
}

void Server::stop(std::chrono::milliseconds grace) {
    if (state_->stopped) return;
    state_->stopped = true;
    state_->in_flight.ending = true;
    state_->server.stop();
    state_->socket.close(); // else the system would go on taking connections that nobody answers
    state_->in_flight.wait_for_none(grace);
    state_->server.stopAll(true); // closes what is left: idle connections, and requests that took too long
    state_->pool.joinAll();
}

} // namespace bihuan::http
