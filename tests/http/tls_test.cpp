#include "http/a_service.hpp"
#include "support/tls.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;

namespace {

struct Encrypted {
    OwnCertificate own;
    AService service;
    explicit Encrypted(http::ServerSettings settings = {}) : service({echo()}, with(std::move(settings))) {}
    http::ServerSettings with(http::ServerSettings settings) const {
        settings.tls_certificate = own.certificate();
        settings.tls_key = own.key();
        return settings;
    }
};

const std::string health = "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

} // namespace

BOOST_AUTO_TEST_SUITE(over_tls)

BOOST_AUTO_TEST_CASE(versions_1_2_and_1_3_are_spoken_and_older_ones_refused) {
    const Encrypted encrypted;
    BOOST_TEST(encrypted.service.server->address().starts_with("https://"));
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        TlsClient client{encrypted.service.server->port(), version, version};
        BOOST_TEST(client.agreed());
        const auto answer = client.ask(health);
        BOOST_TEST(answer.find("HTTP/1.1 200") == 0u, answer);
        BOOST_TEST(answer.find("Strict-Transport-Security: max-age=31536000") != std::string::npos);
        BOOST_TEST(answer.find(R"({"status":"ok"})") != std::string::npos);
    }
    for (const int version : {TLS1_VERSION, TLS1_1_VERSION})
        BOOST_TEST(!TlsClient(encrypted.service.server->port(), version, version).agreed());
}

BOOST_AUTO_TEST_CASE(a_body_of_many_records_arrives_whole) {
    const Encrypted encrypted;
    const std::string body = "[" + std::string(900, ' ') + "]";
    TlsClient client{encrypted.service.server->port()};
    const auto answer =
        client.ask("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: "
                   "close\r\nContent-Length: " +
                   std::to_string(body.size()) + "\r\n\r\n" + body);
    BOOST_TEST(answer.ends_with(std::to_string(body.size())), answer);
}

BOOST_AUTO_TEST_CASE(who_stops_in_the_middle_of_the_handshake_is_cut_off) {
    http::ServerSettings settings;
    settings.head_seconds = 1;
    const Encrypted encrypted{settings};
    HttpClient silent{encrypted.service.server->port()};
    silent.write("\x16\x03\x01");
    BOOST_TEST(silent.closed_within(5000));
    BOOST_TEST(TlsClient(encrypted.service.server->port()).agreed());
}

BOOST_AUTO_TEST_CASE(a_certificate_that_cannot_be_used_is_named_before_the_service_starts) {
    const OwnCertificate one, other;
    const Folder folder;
    for (const auto& [certificate, key] :
         {std::pair{one.certificate(), other.key()},
          std::pair{one.certificate(), std::string{"/nowhere/key.pem"}},
          std::pair{folder.write("no.pem", "no certificate").string(), one.key()}}) {
        http::ServerSettings settings;
        settings.tls_certificate = certificate;
        settings.tls_key = key;
        BOOST_CHECK_EXCEPTION((AService{{}, settings}), Problem, [&](const Problem& problem) {
            return problem.kind() == ProblemKind::tls_unusable &&
                   problem.detail(Language::en).find(key) != std::string::npos;
        });
    }
}

BOOST_AUTO_TEST_CASE(a_renewed_certificate_is_taken_up_without_a_pause) {
    Encrypted encrypted;
    auto& server = *encrypted.service.server;
    const OwnCertificate renewed;
    const auto shown = [&](int version) { return TlsClient{server.port(), version, version}.certificate(); };
    const std::string before = shown(TLS1_3_VERSION);
    TlsClient under_way{server.port()};
    const auto replace = [](const std::string& by, const std::string& what) {
        std::filesystem::copy_file(by, what, std::filesystem::copy_options::overwrite_existing);
    };
    replace(renewed.certificate(), encrypted.own.certificate());
    // The key has not been written yet: what there was goes on.
    BOOST_CHECK_EXCEPTION(server.reload_certificate(), Problem,
                          [](const Problem& problem) { return problem.kind() == ProblemKind::tls_unusable; });
    BOOST_TEST((shown(TLS1_3_VERSION) == before));
    replace(renewed.key(), encrypted.own.key());
    BOOST_TEST((shown(TLS1_3_VERSION) == before)); // nothing changes by itself in the middle
    server.reload_certificate();
    for (const int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
        BOOST_TEST(!shown(version).empty());
        BOOST_TEST((shown(version) != before));
    }
    BOOST_TEST(under_way.ask(health).find("HTTP/1.1 200") == 0u);
    BOOST_TEST(TlsClient(server.port()).ask(health).find("HTTP/1.1 200") == 0u);
}

BOOST_AUTO_TEST_CASE(without_a_certificate_nothing_is_promised_about_encryption) {
    AService service{{}};
    const auto answer = HttpClient{service.port()}.send("GET", "/healthz");
    BOOST_TEST(answer.header("strict-transport-security").empty());
    BOOST_TEST(answer.header("x-frame-options") == "DENY");
    BOOST_TEST(answer.header("x-content-type-options") == "nosniff");
    BOOST_TEST(answer.header("content-security-policy").find("default-src 'none'") == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
