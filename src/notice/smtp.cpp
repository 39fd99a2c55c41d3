#include "notice/smtp.hpp"

#include "notice/mail_text.hpp"

#include <Poco/Net/DialogSocket.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/SMTPClientSession.h>
#include <Poco/Net/SSLManager.h>
#include <Poco/Net/SecureStreamSocket.h>

#include <memory>
#include <optional>
#include <sstream>

namespace bihuan::notice {
namespace {

namespace net = Poco::Net;
using Outcome = Answer::Outcome;

const Poco::Timespan patience{20, 0};

/// The server's words without what looks like an address, so that the list of deliveries shows none.
std::string without_addresses(const std::string& words) {
    std::istringstream in{words};
    std::string out;
    for (std::string word; in >> word && out.size() < 160;)
        out += (out.empty() ? "" : " ") + (word.find('@') == std::string::npos ? word : std::string{"…"});
    return out;
}

net::Context::Ptr tls_for(const Smtp& smtp) {
    net::initializeSSL();
    return new net::Context(net::Context::TLS_CLIENT_USE, "", "", smtp.ca_file, net::Context::VERIFY_STRICT,
                            9, smtp.ca_file.empty());
}

net::StreamSocket connected(const Smtp& smtp) {
    net::StreamSocket socket;
    socket.connect(net::SocketAddress{smtp.host, static_cast<Poco::UInt16>(smtp.port)}, patience);
    socket.setReceiveTimeout(patience);
    socket.setSendTimeout(patience);
    if (smtp.security != MailSecurity::tls) return socket;
    return net::SecureStreamSocket::attach(socket, smtp.host, tls_for(smtp));
}

/// What the server refused, with its code; 0 where the connection ended.
struct Refused {
    int code;
    std::string what;
};

class Session : public net::SMTPClientSession {
public:
    explicit Session(const Smtp& smtp) : net::SMTPClientSession(connected(smtp)), smtp_(smtp) {}

    void sign_in() {
        open();
        greet();
        if (smtp_.security == MailSecurity::starttls) {
            say("STARTTLS", "STARTTLS");
            socket() = net::SecureStreamSocket::attach(socket(), smtp_.host, tls_for(smtp_));
            greet();
        }
        if (smtp_.user.empty()) return;
        const bool plain = methods_.find("PLAIN") != std::string::npos;
        net::SMTPClientSession::login(name(), plain ? AUTH_PLAIN : AUTH_LOGIN, smtp_.user, smtp_.password);
    }

    void hand_over(const std::string& to, const std::string& mail) {
        say("MAIL FROM:<" + smtp_.from + ">", "MAIL FROM");
        say("RCPT TO:<" + to + ">", "RCPT TO");
        say("DATA", "DATA");
        std::istringstream in{mail};
        sendMessage(in);
    }

private:
    std::string name() const { return smtp_.from.substr(smtp_.from.find('@') + 1); }
    void greet() {
        const int code = sendCommand("EHLO", name(), methods_);
        if (code / 100 != 2) throw Refused{code, "EHLO: " + methods_};
    }
    void say(const std::string& command, const char* step) {
        std::string response;
        const int code = sendCommand(command, response);
        if (code / 100 != 2 && code / 100 != 3) throw Refused{code, std::string{step} + ": " + response};
    }

    const Smtp& smtp_;
    std::string methods_; // of the last greeting
};

Answer answer_of(int code, const std::string& what) {
    return {code / 100 == 5 ? Outcome::refused : Outcome::later, without_addresses("SMTP " + what)};
}

/// What `act` meets, as an answer; nothing where it went well.
template<class Act>
std::optional<Answer> failure_of(Act&& act) {
    try {
        act();
        return std::nullopt;
    } catch (const Refused& refused) {
        return answer_of(refused.code, refused.what);
    } catch (const net::SMTPException& error) {
        return answer_of(error.code(), error.message());
    } catch (const Poco::Exception& error) {
        return Answer{Outcome::later, std::string{"SMTP: "} + error.name()};
    }
}

} // namespace

Answer send_by_smtp(const Smtp& smtp, const std::string& office, const Letter& letter) {
    std::unique_ptr<Session> session;
    if (auto failed = failure_of([&] {
            session = std::make_unique<Session>(smtp);
            session->sign_in();
        }))
        return {Outcome::later, failed->reason};
    if (auto failed =
            failure_of([&] { session->hand_over(letter.address, mail_text(letter, office, smtp.from)); }))
        return *failed;
    // The server has taken it; a farewell that fails must not send it again.
    failure_of([&] { session->close(); });
    return {Outcome::taken, {}};
}

} // namespace bihuan::notice
