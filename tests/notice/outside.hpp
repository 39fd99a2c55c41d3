/// Other people's programs that read what we wrote: Python's own library and what Debian packs for it.
#pragma once

#include "support/files.hpp"

#include <cstdlib>
#include <string>

namespace bihuan::test {

/// What a script prints under Debian's own Python, whose packages ./run installs, when it is given `input` as
/// a file; its own words where it fails.
inline std::string python(const std::string& script, const std::string& input) {
    const Folder folder;
    folder.write("script.py", script);
    folder.write("input", input);
    const std::string command = "/usr/bin/python3 '" + (folder / "script.py").string() + "' '" +
                                (folder / "input").string() + "' > '" + (folder / "out").string() + "' 2>&1";
    const int status = std::system(command.c_str());
    const std::string out = bytes_of(folder / "out");
    return status == 0 ? out : "failed: " + out;
}

} // namespace bihuan::test
