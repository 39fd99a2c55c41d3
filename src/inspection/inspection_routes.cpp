#include "inspection/inspection_routes.hpp"

#include "db/rows.hpp"
#include "enterprise/enterprise_store.hpp"
#include "inspection/inspection_store.hpp"
#include "inspection/visit_actions.hpp"

#include <array>

namespace bihuan::inspection {
namespace {

using access::Permission;
using http::Call;
using http::Response;

Response list(const Call& call, const db::Reader& reader) {
    const Filter filter{call.asked("community"),
                        call.asked("enterprise"),
                        call.asked("kind"),
                        call.date("from"),
                        call.date("to"),
                        call.asked("approval") == "missing",
                        call.asked("incomplete") == "true",
                        call.areas,
                        call.grids};
    const auto inspections = page(reader, filter, call.page.after, call.page.limit + 1);
    return http::json_response(
        http::page_json(call.page, inspections, [](JsonWriter& writer, const Inspection& inspection) {
            record::write_json(writer, record::description_of<Inspection>(), &inspection);
        }));
}

Response show(const Call& call, const db::Reader& reader) {
    const auto id = call.id<Inspection>("id");
    const auto inspection = db::find(reader, id);
    if (!inspection || !is_in_reach(call, reader, *inspection)) throw call.no_such(id);
    return http::record_response(visit_json(reader, *inspection));
}

constexpr std::array missing_only{EnumText{"missing", "待补", "still to come"}};
constexpr std::array true_only{EnumText{"true", "是", "yes"}};

} // namespace

bool is_in_reach(const Call& call, const db::Reader& reader, const Inspection& inspection) {
    return access::Reach{call.areas, call.grids, {}}.covers(
        inspection.community, enterprise::grid_of(reader, inspection.enterprise, inspection.community));
}

void require_reach(const Call& call, const db::Reader& reader, const Inspection& inspection) {
    if (!is_in_reach(call, reader, inspection))
        throw Problem{ProblemKind::outside_area, {{"area", inspection.community}}};
}

std::string visit_json(const db::Reader& reader, const Inspection& inspection) {
    Json missing{Json::List{}};
    for (const auto& part : missing_parts(reader, inspection))
        missing.push(Json::Object{{"part", part.part}, {"of", part.of}});
    const bool complete = missing.list()->empty();
    std::string body = record::to_json(inspection);
    body.pop_back();
    body += ",\"missing\":" + missing.dump() + ",\"complete\":" + (complete ? "true" : "false");
    return body + "}";
}

std::vector<http::Route> routes(IdSource& ids, Followers followers) {
    const auto inspection = http::shape_of<Inspection>();
    std::vector<http::Route> all{
        {.method = "GET",
         .path = "/api/v1/inspections",
         .audience = Permission::read_records,
         .action = "inspection.list",
         .summary = {"检查列表", "inspections"},
         .output = http::page_of(inspection),
         .query = {{.name = "community", .label = {"社区", "community"}},
                   {.name = "enterprise",
                    .kind = record::FieldKind::identity,
                    .label = {"企业", "enterprise"}},
                   {.name = "kind", .label = {"检查类型", "kind"}, .choices = texts_of<InspectionKind>()},
                   {.name = "from", .kind = record::FieldKind::date, .label = {"起始日", "first day"}},
                   {.name = "to", .kind = record::FieldKind::date, .label = {"截止日", "last day"}},
                   {.name = "approval", .label = {"审批待补", "approval"}, .choices = missing_only},
                   {.name = "incomplete", .label = {"材料不全", "incomplete"}, .choices = true_only}},
         .paged = true,
         .work = http::Reading{list}},
        {.method = "GET",
         .path = "/api/v1/inspections/{id}",
         .audience = Permission::read_records,
         .action = "inspection.show",
         .summary = {"一次检查", "one inspection"},
         .output = inspection,
         .work = http::Reading{show}},
    };
    for (auto& route : visit_routes(ids, followers))
        all.push_back(std::move(route));
    return all;
}

} // namespace bihuan::inspection
