#include "cli/all_commands.hpp"

namespace bihuan::cli {

std::span<const Command> commands() {
    static const std::vector<Command> all{
        init_command(),
        serve_command(),
        user_add_command(),
        user_reset_password_command(),
        import_command(),
        export_command(),
        stats_command(),
        report_quarterly_command(),
        report_annual_command(),
        report_plan_command(),
        report_responsibility_command(),
        report_commitments_command(),
        report_workpaper_command(),
        plan_lint_command(),
        plan_list_command(),
        verify_command(),
        verify_draw_command(),
        verify_document_command(),
        backup_command(),
        restore_command(),
        job_command(),
        reindex_command(),
        settings_command(),
    };
    return all;
}

} // namespace bihuan::cli
