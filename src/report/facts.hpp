/// The facts of a report: every number and word that a template can name, as one tree of JSON.
///
/// The contract's figures stand at the top level by their names, as `bihuan stats` prints them; beside them
/// stands what a report says about them: comparison, lists, tables, and numbers as they are printed
/// (`…_text`). The JSON that
/// `--out FILE.json` writes is this tree, so PDF and JSON cannot disagree. reports/README.md lists the names
/// for clerks. Nothing here holds a telephone or identity number (core/redaction.hpp).
#pragma once

#include "core/instant.hpp"
#include "core/json.hpp"
#include "report/report_period.hpp"
#include "statistics/figures.hpp"

#include <string>

namespace bihuan::report {

/// Who reports, to whom.
struct Identity {
    std::string office;
    std::string superior; ///< 主送机关; empty: left out
};

/// Throws Problem report_in_the_future; std::logic_error where figures do not add up.
Json facts_of(const db::Reader&, const ReportPeriod&, const Identity&, Instant made_at);

/// Puts what is known of the issue in the place of the null that a report not issued has under `issued`, and
/// sets `is_issued`.
void with_issue(Json& facts, const Json& issued);

// ---- the parts; each adds members to the tree ----

/// What was added under this name; std::logic_error where nothing was yet.
const Json& fact(const Json::Object&, std::string_view name);

/// What every report of a period begins with.
struct Making {
    const db::Reader& reader;
    Reporting reporting;
    Identity identity;
    Date made_on;
    statistics::Figures figures;
};

/// The tree with everything that quarterly and annual reports share.
Json::Object shared_facts(const Making&);
void add_quarterly_facts(const Making&, Json::Object&);
void add_annual_facts(const Making&, Json::Object&);

/// The contract's figures, each row of a breakdown with its rectification rate.
void add_figures(const statistics::Figures&, Json::Object&);
/// Lists, statistics table, leaders, effort, kinds of inspection.
void add_tables(const Making&, Json::Object&);
/// What is due in the period after this one, from the hazards that are open.
Json next_period_json(const Making&, const Json& open_hazards);
/// What each rate divides by what.
Json definitions_json();

/// Inspections by kind, re-inspections among them; by their number.
Json inspections_by_kind(const db::Reader&, const statistics::Figures&);

/// The title on one line, and on two with the office above the report.
void add_title(const Making&, const std::string& report, Json::Object&);

/// Months of `figures` with the same months a year earlier beside, where there are such figures.
Json months_json(const statistics::Figures& figures, const statistics::Figures* year_before);

} // namespace bihuan::report
