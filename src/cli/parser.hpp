/// The words of a call to a command and its arguments.
#pragma once

#include "cli/command.hpp"

#include <optional>

namespace bihuan::cli {

/// A command to run, or the exit status where there is nothing to run: help was asked for and printed (0), or
/// the words make no sense and the reason was printed (2).
struct Parsed {
    const Command* command = nullptr;
    Arguments arguments;
    int exit_status = 0;
};

Parsed parse(int count, const char* const* words, std::span<const Command>, const Streams&);

} // namespace bihuan::cli
