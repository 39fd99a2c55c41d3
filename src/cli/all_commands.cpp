#include "cli/all_commands.hpp"

namespace bihuan::cli {

std::span<const Command> commands() {
    static const std::vector<Command> all{
        init_command(), user_add_command(), stats_command(), verify_command(), backup_command(), restore_command(),
        import_command(), export_command(),
        report_quarterly_command(), report_annual_command(),
    };
    return all;
}

} // namespace bihuan::cli
