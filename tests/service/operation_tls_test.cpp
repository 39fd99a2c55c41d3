// The program takes up a renewed certificate while it serves.

#include "service/a_working_office.hpp"
#include "support/program.hpp"
#include "support/tls.hpp"

#include <boost/test/unit_test.hpp>

#include <thread>

using namespace bihuan;
using namespace bihuan::test;

BOOST_AUTO_TEST_SUITE(the_program_over_tls)

BOOST_AUTO_TEST_CASE(takes_up_a_renewed_certificate_at_a_hangup_signal) {
    const Folder folder;
    const OwnCertificate own, renewed;
    const std::string data = (folder.path() / "data").string();
    BOOST_REQUIRE(run_program(folder.path(), {"init", "--data", data}).status == 0);
    ::setenv("BIHUAN_TLS_CERTIFICATE", own.certificate().c_str(), 1);
    ::setenv("BIHUAN_TLS_KEY", own.key().c_str(), 1);
    RunningProgram program{folder.path(), {"serve", "--data", data, "--port", "0"}};
    ::unsetenv("BIHUAN_TLS_CERTIFICATE");
    ::unsetenv("BIHUAN_TLS_KEY");
    int port = 0;
    while (port == 0) {
        BOOST_REQUIRE(!program.has_ended());
        const auto said = bytes_of(folder.path() / "stdout");
        const auto at = said.find("https://127.0.0.1:");
        if (at != std::string::npos && said.find('\n', at) != std::string::npos)
            port = std::stoi(said.substr(at + 18));
        std::this_thread::yield();
    }
    const std::string before = TlsClient{port}.certificate();
    BOOST_TEST(!before.empty());
    for (const auto& [from, to] :
         {std::pair{renewed.certificate(), own.certificate()}, std::pair{renewed.key(), own.key()}})
        std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing);
    program.signal(SIGHUP);
    bool taken_up = false;
    for (int i = 0; i < 2000 && !taken_up; ++i) // handshakes until the signal has been looked at
        taken_up = TlsClient{port}.certificate() != before;
    BOOST_TEST(taken_up);
    program.signal(SIGTERM);
    const auto ended = program.wait();
    BOOST_TEST(ended.status == 0);
    BOOST_TEST(ended.err.find("certificate_reloaded") != std::string::npos, ended.err);
}

BOOST_AUTO_TEST_SUITE_END()
