/// The commands, one file each.
#pragma once

#include "cli/command.hpp"

namespace bihuan::cli {

Command init_command();
Command user_add_command();
Command user_reset_password_command();
Command verify_command();
Command verify_draw_command();
Command verify_document_command();
Command backup_command();
Command restore_command();
Command stats_command();
Command serve_command();
Command job_command();
Command settings_command();
Command import_command();
Command export_command();
Command report_quarterly_command();
Command report_annual_command();
Command report_plan_command();
Command plan_lint_command();
Command plan_list_command();
Command report_responsibility_command();
Command report_commitments_command();
Command report_workpaper_command();
Command reindex_command();

} // namespace bihuan::cli
