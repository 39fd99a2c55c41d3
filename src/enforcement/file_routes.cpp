#include "enforcement/enforcement_routes.hpp"

#include "db/rows.hpp"
#include "enforcement/case_store.hpp"
#include "enforcement/whole_file.hpp"
#include "hazard/hazard_actions.hpp"

namespace bihuan::enforcement {
namespace {

using access::Permission;
using http::Call;
using http::Response;

constexpr std::string_view zip_type = "application/zip";

Response archive(std::string bytes, const std::string& name) {
    Response response;
    response.media_type = zip_type;
    response.body = std::move(bytes);
    response.with("Content-Disposition", "attachment; filename=\"" + name + ".zip\"");
    return response;
}

/// Whoever may not have the file does not learn that there is one.
Response of_case(const Call& call, db::Transaction& transaction, const FiledDocuments& documents) {
    const auto id = call.id<PenaltyCase>("id");
    auto of = db::find(transaction, id);
    if (!of || !call.may(Permission::export_files, of->community)) throw call.no_such(id);
    return archive(export_case(transaction, file_of(transaction, std::move(*of)), documents),
                   "case-" + id.text());
}

Response of_hazard(const Call& call, db::Transaction& transaction, const FiledDocuments& documents) {
    const auto id = call.id<Hazard>("id");
    const auto found = db::find(transaction, id);
    if (!found || !call.may(Permission::export_files, found->community)) throw call.no_such(id);
    return archive(export_hazard(transaction, hazard::load(transaction, id), documents),
                   "hazard-" + id.text());
}

http::Route route(std::string_view path, std::string_view action, record::Label summary, http::Writing work) {
    return {.method = "GET",
            .path = path,
            .audience = Permission::export_files,
            .action = action,
            .summary = summary,
            .output = http::free_object("archive", "ZIP: index, records, history, evidence, SHA256SUMS"),
            .media_type = zip_type,
            .work = std::move(work)};
}

} // namespace

std::vector<http::Route> file_routes(FiledDocuments documents) {
    const auto with = [&](Response (*work)(const Call&, db::Transaction&, const FiledDocuments&)) {
        return http::Writing{[documents, work](const Call& call, db::Transaction& transaction) {
            return work(call, transaction, documents);
        }};
    };
    return {
        route("/api/v1/cases/{id}/file", "penalty_case.export_file",
              {"导出案卷（每次导出都有记录）", "the whole file of a case (each export is noted)"},
              with(of_case)),
        route("/api/v1/hazards/{id}/file", "hazard.export_file",
              {"导出隐患全过程记录（每次导出都有记录）", "the whole file of a hazard (each export is noted)"},
              with(of_hazard))};
}

} // namespace bihuan::enforcement
