#include "app/service.hpp"

#include "activation/activation_routes.hpp"
#include "app/checklist_routes.hpp"
#include "app/document_facts.hpp"
#include "app/evidence_subjects.hpp"
#include "app/export_trace.hpp"
#include "app/form_documents.hpp"
#include "app/held_records.hpp"
#include "app/jobs.hpp"
#include "app/ledger_routes.hpp"
#include "app/plan_document_routes.hpp"
#include "app/plan_printing.hpp"
#include "app/plan_templates.hpp"
#include "app/readiness_documents.hpp"
#include "app/records_told.hpp"
#include "app/report_routes.hpp"
#include "app/response_documents.hpp"
#include "app/responsibility_documents.hpp"
#include "app/restore_drill.hpp"
#include "app/retained.hpp"
#include "app/search_kinds.hpp"
#include "app/workpaper_documents.hpp"
#include "app/workpaper_routes.hpp"
#include "assignment/assignment_routes.hpp"
#include "drill/drill_routes.hpp"
#include "enforcement/enforcement_routes.hpp"
#include "enterprise/enterprise_routes.hpp"
#include "evidence/evidence_routes.hpp"
#include "hazard/hazard_routes.hpp"
#include "http/health.hpp"
#include "http/openapi.hpp"
#include "inspection/checklist_edition.hpp"
#include "inspection/inspection_routes.hpp"
#include "issuance/issuance_routes.hpp"
#include "notice/notice_routes.hpp"
#include "operation/job_routes.hpp"
#include "organisation/authority_routes.hpp"
#include "organisation/organisation_routes.hpp"
#include "patrol/patrol_routes.hpp"
#include "plan/plan_routes.hpp"
#include "planning/planning_routes.hpp"
#include "readiness/readiness_routes.hpp"
#include "responsibility/responsibility_routes.hpp"
#include "search/search_routes.hpp"
#include "session/session_routes.hpp"
#include "statistics/statistics_routes.hpp"
#include "sync/sync_routes.hpp"
#include "workpaper/asked.hpp"
#include "workpaper/submission_routes.hpp"

namespace bihuan::embedded {
std::span<const EmbeddedFile> pages();
}

namespace bihuan::app {
namespace {

void add(std::vector<http::Route>& all, std::vector<http::Route> some) {
    all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
}

checklist::ChecklistSet checklists_of(const Office& office) {
    return checklist::ChecklistSet::with_folder((office.settings().data / "checklists").string());
}

/// Addresses of the web app: it reads them itself (src/web/app/router.ts).
constexpr std::string_view app_addresses[]{"desk", "field", "e", "d", "sign-in"};

} // namespace

std::vector<http::Route> routes(Office& office, const http::Metrics& metrics) {
    std::vector<http::Route> all;
    add(all, http::health_routes(office.database(), metrics));
    add(all, session::routes(office.database(), office.ids()));
    add(all, organisation::routes(office.ids()));
    add(all, organisation::authority_routes(office.ids()));
    add(all, enterprise::routes(office.ids()));
    add(all, checklist_routes(checklists_of(office)));
    add(all, inspection::routes(office.ids(), inspection_followers()));
    add(all, hazard::routes(office.database(), office.ids()));
    add(all, evidence::routes(office.database(), office.ids(), evidence_subjects(), evidence_follower()));
    add(all, planning::routes(office.ids()));
    add(all, patrol::routes(office.ids()));
    add(all, patrol::clue_routes(office.database(), office.ids()));
    add(all, enforcement::routes(office.ids(), office.settings().office));
    add(all, assignment::routes(office.ids()));
    add(all, readiness::routes(office.database(), office.ids()));
    add(all, plan::routes(office.ids(), plan_identity(office)));
    add(all, plan_document_routes(office));
    add(all, plan_template_routes(office));
    add(all, drill::routes(office.ids()));
    add(all, activation::routes(office.database(), office.ids(), office.settings().organ.public_address));
    add(all, responsibility::routes(office.ids()));
    add(all, notice::inbox_routes());
    add(all, notice::feed_routes(office.database(), records_told()));
    add(all, search::routes(search_kinds()));
    add(all, sync::routes(office.database(), office.ids()));
    add(all, statistics::routes());
    add(all, issuance::routes(office.database(), office.settings().office, reprints(office)));
    add(all, report_routes(office));
    add(all, workpaper_routes(office));
    add(all, workpaper::submission_routes(office.ids(), [&office](workpaper::Asked asked) {
            return completed(office, std::move(asked));
        }));
    add(all, ledger_routes(office));
    add(all, readiness_document_routes(office));
    add(all, responsibility_document_routes(office));
    add(all, response_document_routes(office));
    add(all, form_document_routes(office));
    add(all, operation::job_routes(office.database(),
                                   std::make_shared<const std::vector<operation::Job>>(jobs(office))));
    add(all, retention_routes(office));
    add(all, operation::legal_hold_routes(office.ids(), place_of_held()));
    add(all, restore_drill_routes());

    trace_exports(office, all);

    const auto document = std::make_shared<std::string>();
    all.push_back(
        {.method = "GET",
         .path = "/api/v1/openapi.json",
         .audience = http::Anyone{},
         .action = "service.openapi",
         .summary = {"接口说明（OpenAPI 3.1）", "description of the interface (OpenAPI 3.1)"},
         .output = http::free_object("openapi", "OpenAPI 3.1"),
         .work = http::Acting{[document](const http::Call&) { return http::record_response(*document); }}});
    *document = http::openapi_document(all, BIHUAN_VERSION).dump();
    return all;
}

http::Endpoint service(Office& office, http::Metrics& metrics, http::LogSink log) {
    inspection::register_checklists(office.database(), checklists_of(office));
    return {office.database(),
            office.ids(),
            metrics,
            http::Router{routes(office, metrics)},
            http::StaticFiles{embedded::pages(), app_addresses},
            {office.settings().language, std::move(log)}};
}

} // namespace bihuan::app
