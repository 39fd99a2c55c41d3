/// Every list that leaves the office as a file leaves a trace in the audit chain: who took which list,
/// narrowed how, and the hash of what was handed over. One place for all routes, whatever room they are of.
#pragma once

#include "app/office.hpp"
#include "http/route.hpp"

namespace bihuan::app {

/// Notes one export in a transaction of its own.
struct ExportNote {
    std::string action; ///< `hazard.export`
    Json query;         ///< what was asked
    std::string sha256; ///< of the bytes
    std::int64_t bytes = 0;
};
void note_export(Office&, const Actor&, const ExportNote&);

/// Wraps the routes that hand out lists as files (CSV, workbooks, working papers), so that each answer is
/// noted before it goes out.
void trace_exports(Office&, std::vector<http::Route>&);

} // namespace bihuan::app
