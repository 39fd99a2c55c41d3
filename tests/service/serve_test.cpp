#include "service/a_working_office.hpp"
#include "support/program.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <thread>

using namespace bihuan;
using namespace bihuan::test;

namespace {

/// The program's service on a fresh database, from its first words to its last.
class Served {
public:
    Served() : data_((folder_.path() / "data").string()) {
        std::filesystem::create_directories(data_);
        BOOST_REQUIRE(run_program(folder_.path(), {"init", "--data", data_}).status == 0);
        program_ = std::make_unique<RunningProgram>(folder_.path(), words("0"));
        // Its first line is its address; the program prints it when it is ready.
        while (port_ == 0) {
            BOOST_REQUIRE(!program_->has_ended());
            const auto said = bytes_of(folder_.path() / "stdout");
            const auto at = said.find("http://127.0.0.1:");
            if (at != std::string::npos && said.find('\n', at) != std::string::npos)
                port_ = std::stoi(said.substr(at + 17));
            std::this_thread::yield();
        }
    }

    std::vector<std::string> words(const std::string& port) const {
        return {"serve", "--data", data_, "--port", port};
    }
    int port() const { return port_; }
    RunningProgram& program() { return *program_; }

private:
    Folder folder_;
    std::string data_;
    std::unique_ptr<RunningProgram> program_;
    int port_ = 0;
};

} // namespace

BOOST_AUTO_TEST_SUITE(the_program_as_a_service)

BOOST_AUTO_TEST_CASE(says_where_it_is_answers_and_ends_within_two_seconds) {
    Served served;
    HttpClient client{served.port()};
    BOOST_TEST(client.send("GET", "/readyz").status == 200);
    BOOST_TEST(client.send("GET", "/").status == 200);
    const auto began = std::chrono::steady_clock::now();
    served.program().signal(SIGTERM); // while a connection is idle
    const auto ended = served.program().wait();
    BOOST_TEST((std::chrono::steady_clock::now() - began < std::chrono::seconds{2}));
    BOOST_TEST(ended.status == 0);
    // Every line of the log is one JSON object.
    std::size_t lines = 0; // without those of the jobs, which begin when they like
    std::string last;
    for (std::size_t at = 0; at < ended.err.size();) {
        const auto end = ended.err.find('\n', at);
        last = text_at(Json::parse(ended.err.substr(at, end - at)), "event");
        lines += last != "job";
        at = end + 1;
    }
    BOOST_TEST(lines == 4u); // start, two requests, stop
    BOOST_TEST(last == "stop");
}

BOOST_AUTO_TEST_CASE(names_a_port_that_is_taken) {
    Served served;
    const Folder folder;
    const auto refused = run_program(folder.path(), served.words(std::to_string(served.port())));
    BOOST_TEST(refused.status == 1);
    BOOST_TEST(refused.err.find("端口 " + std::to_string(served.port())) != std::string::npos, refused.err);
    BOOST_TEST(HttpClient{served.port()}.send("GET", "/healthz").status == 200);
}

BOOST_AUTO_TEST_SUITE_END()
