#include "cli/program.hpp"

#include "app/settings.hpp"
#include "cli/parser.hpp"

#include <iostream>

namespace bihuan::cli {

int run(int count, char** words) {
    const Streams streams{std::cin, std::cout, std::cerr};
    const Parsed parsed = parse(count, words, commands(), streams);
    if (!parsed.command) return parsed.exit_status;
    try {
        const int status = parsed.command->run(parsed.arguments, streams);
        streams.out.flush();
        return status;
    } catch (const Problem& problem) {
        streams.err << problem.report(app::language_of_messages(parsed.arguments.settings)) << "\n";
        if (!problem.cause().empty()) streams.err << "  (" << problem.cause() << ")\n";
        return 1;
    } catch (const std::exception& error) {
        streams.err << "bihuan: " << error.what() << "\n";
        return 1;
    }
}

} // namespace bihuan::cli
