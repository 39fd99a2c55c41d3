/// Issuing a report: its facts and the texts of its templates are frozen, in one audited transaction.
#pragma once

#include "core/id.hpp"
#include "core/json.hpp"
#include "db/transaction.hpp"
#include "issuance/issuing.hpp"
#include "report/facts.hpp"
#include "report/report.hpp"

#include <functional>

namespace bihuan::report {

/// What to do where the report was issued already and its figures are not those of today any more.
enum class Reissue {
    refuse, ///< throws Problem report_figures_changed
    replace ///< a further edition, which names the one before
};

struct Issuing {
    ReportPeriod period;
    Identity identity;
    Json templates; ///< name of the file to its text, of every language
    Reissue reissue = Reissue::refuse;
    issuance::Organ organ;
    /// The PDF of these facts and templates; what cannot be printed is not issued. Its hash is kept.
    std::function<document::Rendered(const Json& facts, const document::Proof&)> print;
};

/// `quarterly_report`, `annual_report`: what a report is among the issued documents. Its subject is
/// `report_subject` and the code of the period.
std::string document_kind(ReportKind);
constexpr const char* report_subject = "report";

/// Issues the report of a period that is over, as a document with proof. Where it was issued with the figures
/// of today already, and was not declared void, that edition is returned and nothing is written. Throws
/// Problem report_not_over, report_in_the_future, report_figures_changed.
IssuedReport issue(db::Transaction&, IdSource&, const Issuing&);

} // namespace bihuan::report
