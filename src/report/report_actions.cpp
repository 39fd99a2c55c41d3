#include "report/report_actions.hpp"

#include "audit/chain.hpp"
#include "core/hash.hpp"
#include "document/document.hpp"
#include "issuance/document_store.hpp"
#include "report/difference.hpp"
#include "report/report_store.hpp"
#include "report/texts.hpp"

namespace bihuan::report {
namespace {

Json issue_json(const IssuedReport& report, const std::optional<IssuedReport>& before) {
    Json replaces;
    if (before) replaces = before->edition;
    const Date issued_on = report.issued_at.local_date();
    return Json::Object{{"edition", report.edition},
                        {"replaces", std::move(replaces)},
                        {"on", issued_on.text()},
                        {"on_text", date_text(issued_on, Language::zh)},
                        {"on_text_en", date_text(issued_on, Language::en)},
                        {"by", report.issued_by},
                        {"chain_sequence", report.chain_sequence},
                        {"chain_hash", report.chain_hash}};
}

/// Whether its document was declared void: then it counts as not issued, and keeps its edition.
bool was_taken_back(const db::Reader& reader, const IssuedReport& report) {
    if (!report.document) return false;
    const auto document = db::find(reader, *report.document);
    return document && document->state == DocumentState::voided;
}

IssuedDocument give_out(db::Transaction& transaction, IdSource& ids, const Issuing& issuing,
                        const Json& facts) {
    issuance::Issuing document;
    document.kind = document_kind(issuing.period.kind);
    document.title = issuing.period.text(Language::zh) + "安全生产工作报告";
    document.subject_type = report_subject;
    document.subject = issuing.period.code();
    document.facts = facts;
    document.templates = issuing.templates;
    document.print = issuing.print;
    if (const auto standing =
            issuance::in_force(transaction, document.kind, document.subject_type, document.subject))
        document.replaces = standing->id;
    return issuance::issue(transaction, ids, issuing.organ, document);
}

} // namespace

std::string document_kind(ReportKind kind) {
    return std::string{code_of(kind)} + "_report";
}

IssuedReport issue(db::Transaction& transaction, IdSource& ids, const Issuing& issuing) {
    const ReportPeriod& period = issuing.period;
    if (reporting_on(period, transaction.today()).provisional)
        throw Problem{ProblemKind::report_not_over,
                      {{"period", period.text(Language::zh)},
                       {"period_en", period.text(Language::en)},
                       {"to", period.days().to.text()}}};
    audit::hold_chain(transaction);
    const auto before = newest_edition(transaction, period);
    Json facts = facts_of(transaction, period, issuing.identity, transaction.now());
    if (before) {
        const auto differences = differences_between(Json::parse(before->facts), facts);
        const bool taken_back = was_taken_back(transaction, *before);
        if (differences.empty() && !taken_back) return *before;
        if (issuing.reissue == Reissue::refuse && !taken_back)
            throw Problem{ProblemKind::report_figures_changed,
                          {{"period", period.text(Language::zh)},
                           {"period_en", period.text(Language::en)},
                           {"edition", std::to_string(before->edition)},
                           {"count", std::to_string(differences.size())},
                           {"first", differences.front().where}}};
    }

    const auto head = audit::head(transaction);
    IssuedReport report;
    report.id = ids.make<IssuedReport>();
    report.kind = period.kind;
    report.year = period.year;
    report.quarter = period.quarter;
    report.edition = before ? before->edition + 1 : 1;
    if (before) report.replaces = before->id;
    report.program_version = BIHUAN_VERSION;
    report.chain_sequence = head.sequence;
    report.chain_hash = head.hash;
    report.issued_at = transaction.now();
    report.issued_by = transaction.actor().name;
    with_issue(facts, issue_json(report, before));
    report.facts = facts.dump();
    report.facts_sha256 = sha256(report.facts);
    report.templates = issuing.templates.dump();
    report.templates_sha256 = sha256(report.templates);
    const auto document = give_out(transaction, ids, issuing, facts);
    report.document = document.id;
    report.pdf_sha256 = document.pdf_sha256;
    audit::insert(transaction, "report.issue", report);
    return report;
}

} // namespace bihuan::report
