/// A command of the program as data: its words, its options, and the function that does it.
///
/// From the table of commands come the parser, `--help` in both languages, and the test that the manual names
/// them all.
#pragma once

#include "app/settings.hpp"

#include <iosfwd>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bihuan::cli {

struct Option {
    std::string_view name;  ///< `--year`; without dashes for an operand, `FILE`
    std::string_view value; ///< what stands behind it in the help, `Y`; empty for a switch
    std::string_view zh;
    std::string_view en;
    bool required = false;
    std::vector<std::string_view> choices = {};
};

/// What the words of one call said.
class Arguments {
public:
    app::GivenSettings settings;
    std::map<std::string, std::string, std::less<>> values; ///< by option name; switches are `true`

    /// The value, or an empty text where it was not given.
    const std::string& get(std::string_view name) const;
    bool has(std::string_view name) const { return values.find(name) != values.end(); }
    /// The value as a day; throws Problem invalid_input naming the option.
    Date date(std::string_view name) const;
    /// The value as a whole number within bounds; throws Problem invalid_input naming the option.
    int integer(std::string_view name, int least, int most) const;
};

/// Where a command reads and writes.
struct Streams {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
};

struct Command {
    std::string_view name; ///< `import`; two words for a command under a command, `report quarterly`
    std::string_view zh;
    std::string_view en;
    std::vector<Option> options;
    /// Returns the exit status; throws Problem for what was refused.
    int (*run)(const Arguments&, const Streams&);
};

/// Every command, in the order of the help.
std::span<const Command> commands();

} // namespace bihuan::cli
