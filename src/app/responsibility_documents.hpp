/// The documents of the responsibility system as files and over HTTP: compendium, letters of commitment,
/// yearly statements.
#pragma once

#include "app/office.hpp"
#include "app/reports.hpp"
#include "http/route.hpp"

namespace bihuan::app {

/// 全员安全生产责任制汇编, as PDF or as the same facts.
ReportOutput make_compendium(Office&, int year, ReportFormat, Language);

/// A letter for each enterprise at work, a page each; of one enterprise where it is named.
ReportOutput make_commitments(Office&, int year, ReportFormat, Language, const std::string& enterprise = {});
/// The same, a file for each enterprise in `folder`, which is made where it is not there. Returns how many.
std::size_t write_commitments(Office&, int year, Language, const std::filesystem::path& folder);

std::vector<http::Route> responsibility_document_routes(Office&);

} // namespace bihuan::app
