/// A small HTTP/1.1 client for tests: it can also be rude, which libraries will not be.
///
///     HttpClient client{port};
///     const auto answer = client.send("GET", "/healthz");
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bihuan::test {

struct HttpAnswer {
    int status = 0;                                           ///< 0: the connection ended without an answer
    std::vector<std::pair<std::string, std::string>> headers; ///< names in lower case
    std::string body;

    std::string header(std::string_view name) const {
        for (const auto& [key, value] : headers)
            if (key == name) return value;
        return {};
    }
};

using HttpHeaders = std::vector<std::pair<std::string, std::string>>;

class HttpClient {
public:
    /// `from`: an address of this machine to call from.
    explicit HttpClient(int port, const char* from = nullptr) : port_(port), from_(from) { connect(); }
    ~HttpClient() { close(); }
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    /// Sends a request and waits for its answer; connects anew where the service has closed the connection.
    HttpAnswer send(const std::string& method, const std::string& target, const HttpHeaders& headers = {},
                    const std::string& body = {}) {
        const auto request = text_of(method, target, headers, body);
        for (int attempt = 0;; ++attempt) {
            if (socket_ < 0) connect();
            write(request);
            auto answer = read(method == "HEAD");
            if (answer.status != 0 || attempt == 3) return answer;
        }
    }

    static std::string text_of(const std::string& method, const std::string& target,
                               const HttpHeaders& headers, const std::string& body) {
        std::string request = method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n";
        for (const auto& [name, value] : headers)
            request += name + ": " + value + "\r\n";
        if (!body.empty()) request += "Content-Length: " + std::to_string(body.size()) + "\r\n";
        return request + "\r\n" + body;
    }

    /// Sends bytes as they are. What the other side no longer takes is let go.
    void write(std::string_view bytes) {
        while (!bytes.empty()) {
            const auto written = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (written <= 0) return;
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
    }

    /// The next answer on this connection; status 0 where it was closed.
    HttpAnswer read(bool head_only = false) {
        HttpAnswer answer;
        std::size_t end = 0;
        while ((end = buffer_.find("\r\n\r\n")) == std::string::npos)
            if (!more()) return close(), HttpAnswer{};
        const std::string head = buffer_.substr(0, end + 2);
        buffer_.erase(0, end + 4);
        answer.status = std::stoi(head.substr(head.find(' ') + 1, 3));
        for (std::size_t at = head.find("\r\n") + 2; at < head.size();) {
            const auto line_end = head.find("\r\n", at);
            const auto colon = head.find(':', at);
            std::string name = head.substr(at, colon - at);
            std::transform(name.begin(), name.end(), name.begin(),
                           [](unsigned char c) { return std::tolower(c); });
            answer.headers.emplace_back(name, head.substr(colon + 2, line_end - colon - 2));
            at = line_end + 2;
        }
        if (answer.status == 100) return read(head_only);
        const bool bodyless = head_only || answer.status == 204 || answer.status == 304;
        const auto length = answer.header("content-length");
        if (!bodyless && length.empty()) throw std::runtime_error("an answer without a length");
        const std::size_t wanted = bodyless ? 0 : std::stoul(length);
        while (buffer_.size() < wanted)
            if (!more()) throw std::runtime_error("an answer that ends early");
        answer.body = buffer_.substr(0, wanted);
        buffer_.erase(0, wanted);
        std::string connection = answer.header("connection");
        std::transform(connection.begin(), connection.end(), connection.begin(),
                       [](unsigned char c) { return std::tolower(c); });
        if (connection == "close") {
            drop_rest_ = more(); // anything behind it would be an answer to what nobody asked
            close();
        }
        return answer;
    }

    /// Whether the other side has closed the connection by now; waits for at most so many milliseconds.
    bool closed_within(int milliseconds) const {
        pollfd waiting{socket_, POLLIN | POLLRDHUP, 0};
        if (::poll(&waiting, 1, milliseconds) <= 0) return false;
        char byte;
        return ::recv(socket_, &byte, 1, MSG_PEEK | MSG_DONTWAIT) <= 0;
    }
    /// Whether bytes came behind an answer that was to be the last.
    bool had_more_after_close() const { return drop_rest_; }
    bool connected() const { return socket_ >= 0; }
    /// Says that nothing more will be sent.
    void finish_sending() { ::shutdown(socket_, SHUT_WR); }

private:
    void connect() {
        socket_ = ::socket(AF_INET, SOCK_STREAM, 0);
        const timeval patience{20, 0}; // a test fails rather than hangs
        ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        if (from_) {
            sockaddr_in own{};
            own.sin_family = AF_INET;
            ::inet_pton(AF_INET, from_, &own.sin_addr);
            if (::bind(socket_, reinterpret_cast<sockaddr*>(&own), sizeof own) != 0)
                throw std::runtime_error("no such address here");
        }
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port_));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) {
            close();
            throw std::runtime_error("nobody listens");
        }
    }
    void close() {
        if (socket_ >= 0) ::close(socket_);
        socket_ = -1;
        buffer_.clear();
    }
    bool more() {
        char piece[16384];
        const auto count = ::recv(socket_, piece, sizeof piece, 0);
        if (count <= 0) return false;
        buffer_.append(piece, static_cast<std::size_t>(count));
        return true;
    }

    int port_;
    const char* from_;
    int socket_ = -1;
    bool drop_rest_ = false;
    std::string buffer_;
};

} // namespace bihuan::test
