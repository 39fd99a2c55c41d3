/// Plans as files: the version in use or the draft, its cards, PDF or the facts.
#pragma once

#include "app/report_printing.hpp"
#include "app/reports.hpp"
#include "plan/plan_facts.hpp"
#include "plan/plan_store.hpp"

namespace bihuan::app {

enum class PlanPart {
    text,  ///< the whole plan with cover, approval page, contents, flow of the response
    cards, ///< a card for each role, A6, four to a page
};

struct PlanRequest {
    std::string code;
    std::optional<std::string> version; ///< `1.0`; nothing: the one in use, else the draft
    PlanPart part = PlanPart::text;
    ReportFormat format = ReportFormat::pdf;
    Language language = Language::zh;
    bool for_publication = false; ///< without telephone numbers
    std::string address;          ///< of the service, for the QR codes
};

/// An approved version comes from what was frozen with it; a draft from today's records, marked 草案. Throws
/// Problem not_found, bad_template, fonts_missing.
ReportOutput make_plan(Office&, const PlanRequest&);
/// The cards of common posts that come with the program and with DATA/plans/cards.
ReportOutput make_post_cards(Office&, const PlanRequest&);

/// As settings.json names the office.
plan::Identity plan_identity(const Office&);
/// DATA/plans.
std::string plans_folder(const Office&);

} // namespace bihuan::app
