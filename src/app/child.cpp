#include "app/child.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace bihuan::app {
namespace {

constexpr std::size_t most_said = 4096;

/// The environment, with the password where there is one.
std::vector<std::string> environment_with(const std::string& secret) {
    std::vector<std::string> all;
    for (char** variable = environ; *variable; ++variable)
        if (secret.empty() || std::strncmp(*variable, "PGPASSWORD=", 11) != 0) all.emplace_back(*variable);
    if (!secret.empty()) all.push_back("PGPASSWORD=" + secret);
    return all;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> all;
    for (auto& text : texts)
        all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

std::string read_all(int from) {
    std::string text;
    std::array<char, 1024> piece{};
    for (ssize_t count; (count = ::read(from, piece.data(), piece.size())) != 0;) {
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) break;
        if (text.size() < most_said) text.append(piece.data(), static_cast<std::size_t>(count));
    }
    return text;
}

} // namespace

ChildEnd run_child(const std::vector<std::string>& words, const std::string& secret) {
    int pipe_ends[2];
    if (::pipe2(pipe_ends, O_CLOEXEC) != 0) throw std::runtime_error(std::strerror(errno));
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, pipe_ends[1], STDERR_FILENO);
    // The service keeps SIGTERM from its threads; its children shall hear it.
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);

    auto own_words = words;
    auto environment = environment_with(secret);
    pid_t child = 0;
    const int error = ::posix_spawnp(&child, words.front().c_str(), &actions, &attributes,
                                     pointers(own_words).data(), pointers(environment).data());
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    ::close(pipe_ends[1]);
    ChildEnd end;
    if (error == 0) {
        end.found = true;
        end.said = read_all(pipe_ends[0]);
        int raw = 0;
        while (::waitpid(child, &raw, 0) < 0 && errno == EINTR) {
        }
        end.status = WIFEXITED(raw) ? WEXITSTATUS(raw) : -1;
    }
    ::close(pipe_ends[0]);
    return end;
}

} // namespace bihuan::app
