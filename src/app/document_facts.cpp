#include "app/document_facts.hpp"

#include "app/responsibility_documents.hpp"
#include "issuance/document_store.hpp"
#include "report/facts.hpp"
#include "report/report_actions.hpp"
#include "responsibility/document_facts.hpp"

#include <charconv>

namespace bihuan::app {
namespace {

/// Figures are as of the end of their period: what differs was entered, corrected or taken away since.
FactsNow facts_of_report(Office& office) {
    return [&office](const db::Reader& reader, const IssuedDocument& document) -> std::optional<Json> {
        const auto period = report::ReportPeriod::parse(document.subject);
        if (!period) return std::nullopt;
        return report::facts_of(reader, *period, {office.settings().office, office.settings().superior},
                                office.clock().now());
    };
}

/// As of the day of issue: what differs was changed since, for days that were over then.
FactsNow facts_of_compendium(Office& office) {
    return [&office](const db::Reader& reader, const IssuedDocument& document) -> std::optional<Json> {
        int year = 0;
        const auto* end = document.subject.data() + document.subject.size();
        if (std::from_chars(document.subject.data(), end, year).ptr != end) return std::nullopt;
        return responsibility::compendium_facts(
            reader, year, {office.settings().office, office.settings().superior}, document.issued_on);
    };
}

bool is_report(const IssuedDocument& document) {
    return document.subject_type == report::report_subject;
}

} // namespace

std::map<std::string, FactsNow, std::less<>> facts_now(Office& office) {
    return {
        {report::document_kind(report::ReportKind::quarterly), facts_of_report(office)},
        {report::document_kind(report::ReportKind::annual), facts_of_report(office)},
        {std::string{compendium_kind}, facts_of_compendium(office)},
    };
}

std::optional<std::vector<report::Difference>> differences_today(Office& office, const db::Reader& reader,
                                                                 const IssuedDocument& document) {
    const auto kinds = facts_now(office);
    const auto found = kinds.find(document.kind);
    if (found == kinds.end()) return std::nullopt;
    const auto today = found->second(reader, document);
    if (!today) return std::nullopt;
    const Json frozen = Json::parse(issuance::frozen_facts(reader, document));
    return is_report(document) ? report::differences_between(frozen, *today)
                               : report::differences_of_all(frozen, *today);
}

} // namespace bihuan::app
