/// A certificate of a test's own, and a caller over TLS.
#pragma once

#include "support/files.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>

namespace bihuan::test {

/// `certificate.pem` and `key.pem` in a folder, for `localhost`.
class OwnCertificate {
public:
    OwnCertificate() {
        const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> pair{EVP_EC_gen("P-256"), EVP_PKEY_free};
        const std::unique_ptr<X509, decltype(&X509_free)> made{X509_new(), X509_free};
        ASN1_INTEGER_set(X509_get_serialNumber(made.get()), 1);
        X509_gmtime_adj(X509_getm_notBefore(made.get()), 0);
        X509_gmtime_adj(X509_getm_notAfter(made.get()), 86'400);
        X509_set_pubkey(made.get(), pair.get());
        X509_NAME* name = X509_get_subject_name(made.get());
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                                   reinterpret_cast<const unsigned char*>("localhost"), -1, -1, 0);
        X509_set_issuer_name(made.get(), name);
        X509_sign(made.get(), pair.get(), EVP_sha256());
        std::FILE* file = std::fopen(certificate().c_str(), "w");
        PEM_write_X509(file, made.get());
        std::fclose(file);
        file = std::fopen(key().c_str(), "w");
        PEM_write_PrivateKey(file, pair.get(), nullptr, nullptr, 0, nullptr, nullptr);
        std::fclose(file);
    }
    std::string certificate() const { return (folder_ / "certificate.pem").string(); }
    std::string key() const { return (folder_ / "key.pem").string(); }

private:
    Folder folder_;
};

/// One request over TLS; the connection is closed after it.
class TlsClient {
public:
    /// Speaks these versions of TLS and no other. `handshake` tells whether the service agreed.
    TlsClient(int port, int least = TLS1_2_VERSION, int most = TLS1_3_VERSION)
        : context_(SSL_CTX_new(TLS_client_method()), SSL_CTX_free), session_(nullptr, SSL_free) {
        SSL_CTX_set_security_level(context_.get(), 0); // else the library itself refuses old versions
        SSL_CTX_set_min_proto_version(context_.get(), least);
        SSL_CTX_set_max_proto_version(context_.get(), most);
        socket_ = ::socket(AF_INET, SOCK_STREAM, 0);
        const timeval patience{20, 0};
        ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(socket_, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
            throw std::runtime_error("nobody listens");
        session_.reset(SSL_new(context_.get()));
        SSL_set_fd(session_.get(), socket_);
        agreed_ = SSL_connect(session_.get()) == 1;
    }
    ~TlsClient() {
        session_.reset();
        ::close(socket_);
    }
    TlsClient(const TlsClient&) = delete;
    TlsClient& operator=(const TlsClient&) = delete;

    bool agreed() const { return agreed_; }
    std::string version() const { return SSL_get_version(session_.get()); }
    /// What tells the certificate that the service showed from any other; empty: none.
    std::string certificate() const {
        const std::unique_ptr<X509, decltype(&X509_free)> shown{SSL_get1_peer_certificate(session_.get()),
                                                                X509_free};
        unsigned char digest[EVP_MAX_MD_SIZE];
        unsigned int size = 0;
        if (!shown || X509_digest(shown.get(), EVP_sha256(), digest, &size) != 1) return {};
        return {reinterpret_cast<const char*>(digest), size};
    }

    /// The whole answer as it came.
    std::string ask(const std::string& request) {
        SSL_write(session_.get(), request.data(), static_cast<int>(request.size()));
        std::string answer;
        char piece[16384];
        for (int count; (count = SSL_read(session_.get(), piece, sizeof piece)) > 0;)
            answer.append(piece, static_cast<std::size_t>(count));
        return answer;
    }

private:
    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> context_;
    std::unique_ptr<SSL, decltype(&SSL_free)> session_;
    int socket_ = -1;
    bool agreed_ = false;
};

} // namespace bihuan::test
