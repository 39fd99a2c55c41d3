/// Another program, run to its end.
#pragma once

#include <string>
#include <vector>

namespace bihuan::app {

struct ChildEnd {
    bool found = false; ///< whether there is such a program
    int status = -1;    ///< exit status; -1 where a signal ended it
    std::string said;   ///< on standard error, its first 4 KB
};

/// Looks for `words[0]` in PATH. `secret`, where not empty, is handed over as PGPASSWORD, which others do not
/// see as they see words.
ChildEnd run_child(const std::vector<std::string>& words, const std::string& secret = {});

} // namespace bihuan::app
