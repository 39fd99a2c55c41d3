/// The documents of the responsibility system as files and over HTTP: compendium, letters of commitment,
/// yearly statements.
#pragma once

#include "app/office.hpp"
#include "app/reports.hpp"
#include "http/route.hpp"
#include "issuance/issued_document.hpp"

#include <string_view>

namespace bihuan::app {

/// 全员安全生产责任制汇编, as PDF or as the same facts. Where the one of the year was issued, it comes from
/// what was frozen then, unless today's is asked for; what was not issued says 草稿 on every page.
ReportOutput make_compendium(Office&, int year, ReportFormat, Language, bool current = false);

/// The kind of the issued document, and what it is of: the year.
constexpr std::string_view compendium_kind = "responsibility_compendium";
constexpr std::string_view compendium_subject = "responsibility_year";

/// Issues the compendium of the year. Where one stands and nothing but the day has changed, it is given back;
/// where something has, a new edition takes its place, or Problem document_stands is thrown.
IssuedDocument issue_compendium(Office&, db::Transaction&, int year, Again = Again::refuse);

/// A letter for each enterprise at work, a page each; of one enterprise where it is named.
ReportOutput make_commitments(Office&, int year, ReportFormat, Language, const std::string& enterprise = {});
/// The same, a file for each enterprise in `folder`, which is made where it is not there. Returns how many.
std::size_t write_commitments(Office&, int year, Language, const std::filesystem::path& folder);

std::vector<http::Route> responsibility_document_routes(Office&);

} // namespace bihuan::app
