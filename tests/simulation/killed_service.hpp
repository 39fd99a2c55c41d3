/// The program itself as a service that tests kill and begin again.
#pragma once

#include "core/date.hpp"
#include "support/program.hpp"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace bihuan::test {

/// The program as a service that can be killed and begun again; whoever asks for its port waits until it is
/// there.
class KilledService {
public:
    KilledService(const std::filesystem::path& folder, std::vector<std::string> words)
        : folder_(folder), words_(std::move(words)) {}

    void begin(Date day) { begin(day.text() + "T10:00:00+08:00"); }
    /// It stays this moment in it.
    void begin(const std::string& moment) {
        ::setenv("BIHUAN_NOW", moment.c_str(), 1);
        auto words = words_;
        words.insert(words.end(), {"serve", "--port", "0"});
        std::filesystem::remove(folder_ / "stdout");
        program_ = std::make_unique<RunningProgram>(folder_, words);
        int port = 0;
        while (port == 0) {
            if (program_->has_ended())
                throw std::runtime_error("the service did not start: " + bytes_of(folder_ / "stderr"));
            const auto said = bytes_of(folder_ / "stdout");
            const auto at = said.find("http://127.0.0.1:");
            if (at != std::string::npos && said.find('\n', at) != std::string::npos)
                port = std::stoi(said.substr(at + 17));
            std::this_thread::yield();
        }
        {
            const std::scoped_lock lock{mutex_};
            port_ = port;
        }
        there_.notify_all();
    }
    void kill() {
        {
            const std::scoped_lock lock{mutex_};
            port_ = 0;
        }
        program_->signal(SIGKILL);
        program_->wait();
        program_.reset();
    }
    int port() {
        std::unique_lock lock{mutex_};
        there_.wait(lock, [&] { return port_ != 0; });
        return port_;
    }

private:
    std::filesystem::path folder_;
    std::vector<std::string> words_;
    std::unique_ptr<RunningProgram> program_;
    std::mutex mutex_;
    std::condition_variable there_;
    int port_ = 0;
};

} // namespace bihuan::test
