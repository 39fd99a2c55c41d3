/// Starts the program itself, as people do, and tells what it said and how it ended.
#pragma once

#include "support/files.hpp"

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace bihuan::test {

/// What a finished program left behind.
struct Ended {
    int status = -1; ///< exit status; -1 where a signal ended it
    std::string out;
    std::string err;
};

/// The program while it runs.
class RunningProgram {
public:
    /// `file_size` limits the files that it may write, as a full disk would.
    RunningProgram(const std::filesystem::path& folder, const std::vector<std::string>& words,
                   rlim_t file_size = RLIM_INFINITY)
        : out_(folder / "stdout"), err_(folder / "stderr") {
        child_ = ::fork();
        if (child_ < 0) throw std::runtime_error("fork");
        if (child_ > 0) return;
        const int in = ::open("/dev/null", O_RDONLY);
        const int out = ::open(out_.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        const int err = ::open(err_.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        ::dup2(in, 0);
        ::dup2(out, 1);
        ::dup2(err, 2);
        if (file_size != RLIM_INFINITY) {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{file_size, file_size};
            ::setrlimit(RLIMIT_FSIZE, &limit);
        }
        const std::string program = std::string{BIHUAN_BINARY_DIR} + "/bihuan";
        std::vector<char*> arguments{const_cast<char*>(program.c_str())};
        for (const auto& word : words)
            arguments.push_back(const_cast<char*>(word.c_str()));
        arguments.push_back(nullptr);
        ::execv(program.c_str(), arguments.data());
        ::_exit(127);
    }
    ~RunningProgram() {
        if (child_ > 0) {
            ::kill(child_, SIGKILL);
            wait();
        }
    }
    RunningProgram(const RunningProgram&) = delete;
    RunningProgram& operator=(const RunningProgram&) = delete;

    void signal(int number) const { ::kill(child_, number); }
    bool has_ended() {
        if (child_ > 0 && ::waitpid(child_, &raw_, WNOHANG) == child_) child_ = 0;
        return child_ == 0;
    }
    Ended wait() {
        while (child_ > 0 && ::waitpid(child_, &raw_, 0) < 0 && errno == EINTR) {
        }
        child_ = 0;
        return {WIFEXITED(raw_) ? WEXITSTATUS(raw_) : -1, bytes_of(out_), bytes_of(err_)};
    }

private:
    std::filesystem::path out_, err_;
    pid_t child_ = 0;
    int raw_ = 0;
};

inline Ended run_program(const std::filesystem::path& folder, const std::vector<std::string>& words,
                         rlim_t file_size = RLIM_INFINITY) {
    return RunningProgram{folder, words, file_size}.wait();
}

} // namespace bihuan::test
