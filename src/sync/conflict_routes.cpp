// Other content that came under an identity that is taken: shown to officials, who keep what there is, or
// take the other content as a new version of the inspection.

#include "db/rows.hpp"
#include "sync/row_page.hpp"
#include "sync/sync_routes.hpp"

#include <array>

namespace bihuan::sync {
namespace {

using access::Permission;
using http::Call;
using http::Response;

constexpr std::array resolutions{EnumText{"keep", "保留原有内容", "keep what there is"},
                                 EnumText{"new_version", "采用为新版本", "take it as a new version"}};

struct Found {
    std::string id, action, subject, media_type, body, resolution;
};

constexpr std::string_view not_found_zh_en = "冲突 / conflict";

/// The community of the record whose identity it is; of a file only who answers for the whole office decides.
constexpr std::string_view community =
    "COALESCE((SELECT community FROM inspection_visit WHERE inspection_visit.id = conflict.subject), "
    "(SELECT community FROM hazard_timeline WHERE hazard_timeline.id = conflict.subject), '')";

Found load(const Call& call, const db::Reader& reader) {
    const auto& id = call.path_part("id");
    Found found;
    db::Conditions conditions;
    conditions.add("id = ?", id).within(community, call.areas);
    reader.each("SELECT id, action, subject, media_type, body, resolution FROM conflict WHERE " +
                    conditions.text(),
                conditions.parameters(), [&](const db::Row& row) {
                    const auto text = [&](int column) { return std::string{row.text(column)}; };
                    found = {text(0), text(1), text(2), text(3), row.bytes(4), text(5)};
                });
    if (found.id.empty())
        throw Problem{ProblemKind::not_found, {{"what", std::string{not_found_zh_en}}, {"key", id}}};
    return found;
}

Response list(const Call& call, const db::Reader& reader) {
    db::Conditions conditions;
    conditions.add("resolution = ?", call.asked("resolved")).within(community, call.areas);
    return row_page(
        call, reader,
        "SELECT id, action, subject, account_name, received_at, sha256, media_type, resolution, reason, "
        "resolved_by_name, body FROM conflict",
        std::move(conditions), [](JsonWriter& writer, const db::Row& row) {
            static constexpr std::array names{"id",          "action",          "subject",    "account_name",
                                              "received_at", "sha256",          "media_type", "resolution",
                                              "reason",      "resolved_by_name"};
            for (std::size_t i = 0; i < names.size(); ++i)
                writer.member(names[i], row.text(static_cast<int>(i)));
            writer.name("given"); // of a file, its hash says enough
            if (row.text(6) == http::json_type)
                writer.raw(row.bytes(10));
            else
                writer.null();
        });
}

/// The other content of an inspection as the correction that it would be.
std::string correction_of(const Found& found, const std::string& reason) {
    if (found.action != "inspection.record") throw Problem{ProblemKind::conflict_not_versioned};
    Json fields{Json::Object{}};
    const Json given = Json::parse(found.body);
    for (const auto& [name, value] : *given.object())
        if (name != "id" && name != "code" && name != "hazards" && name != "signatures")
            fields.set(name, value);
    return Json{Json::Object{{"reason", reason}, {"inspection", std::move(fields)}}}.dump();
}

Response resolve(const Call& call, db::Database& database) {
    const Json body = call.body();
    const auto text = [&](const char* name) {
        const Json* member = body.find(name);
        return member && member->text() ? *member->text() : std::string{};
    };
    const auto resolution = text("resolution"), reason = text("reason");
    Findings findings;
    if (resolution != "keep" && resolution != "new_version")
        findings.add({"/resolution",
                      FieldFault::not_one_of,
                      {{"value", resolution}, {"choices", "keep、new_version"}},
                      "处理",
                      "resolution"});
    if (reason.empty()) findings.add({"/reason", FieldFault::required, {}, "理由", "reason"});
    findings.throw_if_any();
    const Found found = database.read([&](const db::Reader& reader) { return load(call, reader); });
    if (!found.resolution.empty()) throw Problem{ProblemKind::conflict_resolved};
    Response answer =
        http::json_response(Json{Json::Object{{"id", found.id}, {"resolution", resolution}}}.dump());
    if (resolution == "new_version") {
        http::Request request = call.request; // of the same person, with the same rights
        request.target = "/api/v1/inspections/" + found.subject + "/versions";
        request.body = correction_of(found, reason);
        answer = call.answer(request);
        if (answer.status >= 400) return answer;
        answer.status = 200;
    }
    database.housekeeping([&](db::Transaction& transaction) {
        transaction.note(
            "UPDATE conflict SET resolution = $2, reason = $3, resolved_by = $4, "
            "resolved_by_name = $5, resolved_at = $6 WHERE id = $1 AND resolution = ''",
            {found.id, resolution, reason, call.account().id.text(), call.account().display_name, call.now});
    });
    return answer;
}

} // namespace

std::vector<http::Route> conflict_routes(db::Database& database) {
    return {
        {.method = "GET",
         .path = "/api/v1/conflicts",
         .audience = Permission::manage_hazards,
         .action = "conflict.list",
         .summary = {"同一标识下的不同内容", "other content under an identity that is taken"},
         .output = http::free_object("conflicts", "items: action, subject, account_name, received_at, given"),
         .query = {{.name = "resolved", .label = {"处理结果", "resolution"}, .choices = resolutions}},
         .paged = true,
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/conflicts/{id}/resolve",
         .audience = Permission::manage_hazards,
         .action = "conflict.resolve",
         .summary = {"决定保留原有内容或采用为新版本",
                     "decide: keep what there is, or take it as a new version"},
         .input = http::free_object("conflict_resolution", "resolution: keep or new_version; reason"),
         .output = http::free_object("conflict_resolved", "id, resolution"),
         .work = http::Acting{[&database](const Call& call) { return resolve(call, database); }}},
    };
}

} // namespace bihuan::sync
