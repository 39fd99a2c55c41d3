/// Issued reports as stored, and which periods there is something to report of.
#pragma once

#include "db/query.hpp"
#include "report/report.hpp"

#include <vector>

namespace bihuan::report {

/// The newest edition of the report, or nothing where none was issued.
std::optional<IssuedReport> newest_edition(const db::Reader&, const ReportPeriod&);

/// What a list of reports shows of an issued one, without its facts.
struct IssuedEdition {
    ReportPeriod period;
    std::int64_t edition = 1;
    std::string issued_at; ///< instant, UTC
    std::string issued_by;
};
/// Every edition, newest period first.
std::vector<IssuedEdition> issued_editions(const db::Reader&);

/// Every quarter and year from the first inspection to `today`, newest first, each year before its quarters.
std::vector<ReportPeriod> periods_with_records(const db::Reader&, Date today);

} // namespace bihuan::report
