/// Servers of other people, in small: a mail server and a server for group robots on free ports of this
/// machine, each with the moods that real ones have.
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace bihuan::test {

/// Takes connections one after the other until it goes out of scope.
class SmallServer {
public:
    explicit SmallServer(std::function<void(int socket)> serve) : serve_(std::move(serve)) {
        listening_ = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(listening_, reinterpret_cast<sockaddr*>(&address), size) != 0 ||
            ::listen(listening_, 16) != 0)
            throw std::runtime_error("no port for a small server");
        ::getsockname(listening_, reinterpret_cast<sockaddr*>(&address), &size);
        port_ = ntohs(address.sin_port);
        thread_ = std::thread{[this] {
            while (!ended_) {
                pollfd waiting{listening_, POLLIN, 0};
                if (::poll(&waiting, 1, 50) <= 0) continue;
                const int socket = ::accept(listening_, nullptr, nullptr);
                if (socket < 0) continue;
                serve_(socket);
                ::close(socket);
            }
        }};
    }
    ~SmallServer() {
        ended_ = true;
        thread_.join();
        ::close(listening_);
    }
    SmallServer(const SmallServer&) = delete;
    SmallServer& operator=(const SmallServer&) = delete;
    int port() const { return port_; }

private:
    std::function<void(int)> serve_;
    std::atomic<bool> ended_ = false;
    int listening_ = -1, port_ = 0;
    std::thread thread_;
};

/// Lines and bytes from a socket.
class Lines {
public:
    explicit Lines(int socket) : socket_(socket) {}
    void say(const std::string& text) const { (void)::send(socket_, text.data(), text.size(), MSG_NOSIGNAL); }
    /// A line without its CRLF; false at the end of the connection.
    bool line(std::string& out) {
        std::size_t end = 0;
        while ((end = buffer_.find("\r\n")) == std::string::npos)
            if (!more()) return false;
        out = buffer_.substr(0, end);
        buffer_.erase(0, end + 2);
        return true;
    }
    std::string bytes(std::size_t count) {
        while (buffer_.size() < count && more()) {
        }
        std::string out = buffer_.substr(0, count);
        buffer_.erase(0, count);
        return out;
    }

private:
    bool more() {
        char piece[4096];
        const auto got = ::recv(socket_, piece, sizeof piece, 0);
        if (got <= 0) return false;
        buffer_.append(piece, static_cast<std::size_t>(got));
        return true;
    }
    int socket_;
    std::string buffer_;
};

/// A mail server that keeps what it takes.
class MailServer {
public:
    struct Mail {
        std::string from, to, text; ///< text as it came, dots as the sender meant them
    };
    enum class Mood {
        takes,
        greylists_once, ///< 451 to the first attempt for each recipient
        refuses,        ///< 550 with the address in its words
        hangs_up        ///< ends the connection once the letter is half there
    };

    explicit MailServer(Mood begins = Mood::takes)
        : mood(begins), server_([this](int socket) { serve(socket); }) {}
    int port() const { return server_.port(); }
    std::vector<Mail> mails() {
        const std::scoped_lock lock{mutex_};
        return mails_;
    }

    std::atomic<Mood> mood;

private:
    void serve(int socket) {
        Lines lines{socket};
        Mail mail;
        lines.say("220 mail.example ESMTP\r\n");
        for (std::string line; lines.line(line);) {
            if (line.starts_with("EHLO")) {
                lines.say("250-mail.example\r\n250 8BITMIME\r\n");
            } else if (line.starts_with("MAIL FROM:")) {
                mail = {line.substr(10), {}, {}};
                lines.say("250 ok\r\n");
            } else if (line.starts_with("RCPT TO:")) {
                mail.to = line.substr(8);
                const bool first = seen_.insert(mail.to).second;
                if (mood == Mood::refuses)
                    lines.say("550 5.1.1 " + mail.to + ": no such user here\r\n");
                else if (mood == Mood::greylists_once && first)
                    lines.say("451 4.7.1 greylisted, come back later\r\n");
                else
                    lines.say("250 ok\r\n");
            } else if (line == "DATA") {
                lines.say("354 go ahead\r\n");
                if (!take(lines, mail)) return;
                lines.say("250 kept\r\n");
            } else if (line == "QUIT") {
                lines.say("221 bye\r\n");
                return;
            } else {
                lines.say("502 what?\r\n");
            }
        }
    }
    bool take(Lines& lines, Mail& mail) {
        int count = 0;
        for (std::string line; lines.line(line);) {
            if (line == ".") {
                const std::scoped_lock lock{mutex_};
                mails_.push_back(mail);
                return true;
            }
            if (mood == Mood::hangs_up && ++count == 5) return false;
            mail.text += (line.starts_with("..") ? line.substr(1) : line) + "\r\n";
        }
        return false;
    }

    std::mutex mutex_;
    std::vector<Mail> mails_;
    std::set<std::string> seen_;
    SmallServer server_; // last: it serves as soon as it is there
};

/// Where group robots are posted to; answers what the test says.
class RobotServer {
public:
    struct Post {
        std::string target; ///< path and query
        std::map<std::string, std::string> headers;
        std::string body;
    };
    using Answering = std::function<std::pair<int, std::string>(const Post&)>;

    explicit RobotServer(Answering answering)
        : answering_(std::move(answering)), server_([this](int socket) { serve(socket); }) {}
    std::string url(const std::string& target) const {
        return "http://127.0.0.1:" + std::to_string(server_.port()) + target;
    }
    std::vector<Post> posts() {
        const std::scoped_lock lock{mutex_};
        return posts_;
    }

private:
    void serve(int socket) {
        Lines lines{socket};
        Post post;
        std::string line;
        if (!lines.line(line)) return;
        post.target = line.substr(5, line.rfind(' ') - 5); // behind POST
        while (lines.line(line) && !line.empty())
            post.headers[line.substr(0, line.find(':'))] = line.substr(line.find(": ") + 2);
        post.body = lines.bytes(std::stoul(post.headers["Content-Length"]));
        const auto [status, body] = answering_(post);
        {
            const std::scoped_lock lock{mutex_};
            posts_.push_back(post);
        }
        lines.say("HTTP/1.1 " + std::to_string(status) +
                  " x\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
                  "\r\nConnection: close\r\n\r\n" + body);
    }

    Answering answering_;
    std::mutex mutex_;
    std::vector<Post> posts_;
    SmallServer server_;
};

} // namespace bihuan::test
