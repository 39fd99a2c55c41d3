#include "app/document_facts.hpp"

#include "app/form_documents.hpp"
#include "app/responsibility_documents.hpp"
#include "core/hash.hpp"
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

/// Nothing where what was frozen is not what it was: it may have become anything.
std::optional<Json> unaltered_facts(const db::Reader& reader, const IssuedDocument& document) {
    const std::string facts = issuance::frozen_facts(reader, document);
    if (sha256(facts) != document.facts_sha256 ||
        sha256(issuance::frozen_templates(reader, document)) != document.templates_sha256)
        return std::nullopt;
    return Json::parse(facts);
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
    std::map<std::string, FactsNow, std::less<>> kinds{
        {report::document_kind(report::ReportKind::quarterly), facts_of_report(office)},
        {report::document_kind(report::ReportKind::annual), facts_of_report(office)},
        {std::string{compendium_kind}, facts_of_compendium(office)},
    };
    // A form says what its records said on the day of its issue.
    for (const auto& form : texts_of<FormKind>())
        kinds.emplace(form.code, [&office](const db::Reader& reader, const IssuedDocument& document) {
            return form::facts_today(reader, document, form_source(office, document.issued_on));
        });
    return kinds;
}

std::optional<std::vector<report::Difference>> differences_today(Office& office, const db::Reader& reader,
                                                                 const IssuedDocument& document) {
    const auto kinds = facts_now(office);
    const auto found = kinds.find(document.kind);
    if (found == kinds.end()) return std::nullopt;
    const auto frozen = unaltered_facts(reader, document);
    const auto today = frozen ? found->second(reader, document) : std::nullopt;
    if (!today) return std::nullopt;
    return is_report(document) ? report::differences_between(*frozen, *today)
                               : report::differences_of_all(*frozen, *today);
}

issuance::Reprints reprints(Office& office) {
    return [&office](const db::Reader& reader, const IssuedDocument& document) {
        std::vector<std::string> copies;
        try {
            const auto facts = unaltered_facts(reader, document);
            const Json* made_on = facts ? facts->find("made_on") : nullptr; // printing takes its day from it
            if (!made_on || !made_on->text() || !Date::parse(*made_on->text())) return copies;
            IssuedDocument standing = document;
            standing.state = DocumentState::in_force;
            copies.push_back(print_issued(office, reader, standing).bytes);
            if (document.state != DocumentState::in_force)
                copies.push_back(print_issued(office, reader, document).bytes);
        } catch (const Problem&) { // no typefaces, a template of earlier days: nothing to compare with
        }
        return copies;
    };
}

} // namespace bihuan::app
