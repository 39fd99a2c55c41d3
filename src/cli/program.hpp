/// The program `bihuan`: one command per file, this is where they meet.
#pragma once

namespace bihuan::cli {

/// Runs the command that the words name. Returns the exit status: 0 done, 1 refused, 2 wrong usage.
int run(int count, char** words);

} // namespace bihuan::cli
