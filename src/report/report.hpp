/// A report of the office: which period it is of, and what stays of it once it is issued.
///
/// A report is made from facts (facts.hpp). Issuing it freezes them together with the texts of its templates,
/// so that the same report comes out years later, whatever has happened to records, templates and program
/// since.
#pragma once

#include "core/enum_text.hpp"
#include "core/id.hpp"
#include "issuance/issued_document.hpp"
#include "report/report_period.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace bihuan {

/// One edition of a report, as issued. Never changed; a correction is a further edition that names the one
/// before.
struct IssuedReport {
    Id<IssuedReport> id;
    report::ReportKind kind = report::ReportKind::quarterly;
    std::int64_t year = 0;
    std::int64_t quarter = 0; ///< 1…4; 0 for an annual report
    std::int64_t edition = 1;
    std::optional<Id<IssuedReport>> replaces;
    std::string facts; ///< JSON, as printed by `--out FILE.json`
    std::string facts_sha256;
    std::string templates; ///< JSON object, name of the file to its text
    std::string templates_sha256;
    std::string pdf_sha256; ///< of the PDF made when it was issued, in Chinese
    std::string program_version;
    std::int64_t chain_sequence = 0; ///< end of the audit chain before the issue
    std::string chain_hash;
    Instant issued_at;
    std::string issued_by;
    std::optional<Id<IssuedDocument>> document; ///< the proof of its issue; reports of earlier days have none

    report::ReportPeriod period() const { return {kind, static_cast<int>(year), static_cast<int>(quarter)}; }
};

namespace record {
template<class T>
class Record;
}
const record::Record<IssuedReport>& describe(const IssuedReport*);

} // namespace bihuan
