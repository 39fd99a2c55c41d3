#include "notice/http_post.hpp"

#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/SSLManager.h>
#include <Poco/URI.h>

#include <istream>
#include <memory>
#include <ostream>

namespace bihuan::notice {
namespace {

namespace net = Poco::Net;

constexpr std::size_t answer_bytes = 64 * 1024;
const Poco::Timespan patience{10, 0};

std::unique_ptr<net::HTTPClientSession> session_to(const Poco::URI& uri, const std::string& ca_file) {
    if (uri.getScheme() == "http")
        return std::make_unique<net::HTTPClientSession>(uri.getHost(), uri.getPort());
    net::initializeSSL();
    const net::Context::Ptr context = new net::Context(net::Context::TLS_CLIENT_USE, "", "", ca_file,
                                                       net::Context::VERIFY_STRICT, 9, ca_file.empty());
    return std::make_unique<net::HTTPSClientSession>(uri.getHost(), uri.getPort(), context);
}

HttpReply reply_to(const Poco::URI& uri, const std::vector<std::pair<std::string, std::string>>& headers,
                   const std::string& body, const std::string& ca_file) {
    const auto session = session_to(uri, ca_file);
    session->setTimeout(patience);
    session->setKeepAlive(false);
    net::HTTPRequest request{net::HTTPRequest::HTTP_POST, uri.getPathAndQuery(), net::HTTPMessage::HTTP_1_1};
    for (const auto& [name, value] : headers)
        request.set(name, value);
    request.setContentLength64(static_cast<Poco::Int64>(body.size()));
    session->sendRequest(request) << body << std::flush;
    net::HTTPResponse response;
    std::istream& in = session->receiveResponse(response);
    HttpReply reply{static_cast<int>(response.getStatus()), std::string(answer_bytes, '\0')};
    in.read(reply.body.data(), static_cast<std::streamsize>(answer_bytes));
    reply.body.resize(static_cast<std::size_t>(in.gcount()));
    return reply;
}

} // namespace

HttpReply http_post(const std::string& url, const std::vector<std::pair<std::string, std::string>>& headers,
                    const std::string& body, const std::string& ca_file) {
    try {
        return reply_to(Poco::URI{url}, headers, body, ca_file);
    } catch (const Poco::TimeoutException&) {
        return {0, "no answer in time"};
    } catch (const Poco::Exception& error) {
        return {0, error.name()}; // its message may name the target, whose address is a secret
    }
}

} // namespace bihuan::notice
