#include "enterprise/visit_routes.hpp"

#include "enterprise/before_visit.hpp"
#include "enterprise/enterprise_json.hpp"
#include "enterprise/to_do.hpp"

namespace bihuan::enterprise {
namespace {

using access::Permission;
using http::Call;
using http::Response;

Response before_visit(const Call& call, const db::Reader& reader) {
    return http::json_response(before_visit_json(reader, load(call, reader), call.today, call.areas));
}

Response to_do(const Call& call, const db::Reader& reader) {
    return http::json_response(to_do_json(
        reader, {call.asked("community"), call.areas, call.grids, static_cast<std::size_t>(call.number("limit", 50, 1, 200))},
        call.today));
}

} // namespace

std::vector<http::Route> visit_routes() {
    return {
        {.method = "GET",
         .path = "/api/v1/enterprises/{id}/before-visit",
         .audience = Permission::read_records,
         .action = "enterprise.before_visit",
         .summary = {"出发之前：今年的检查、未销号隐患、可合并事项、附近到期",
                     "before leaving: visits of the year, open hazards, what one visit can settle, what is "
                     "due nearby"},
         .output = http::free_object("before_visit", "what an officer reads before leaving"),
         .work = http::Reading{before_visit}},
        {.method = "GET",
         .path = "/api/v1/to-do",
         .audience = Permission::read_records,
         .action = "enterprise.to_do",
         .summary = {"待办：先去哪家，以及原因", "to do: which place first, and why"},
         .output = http::free_object("to_do", "places in their order, each with the reason"),
         .query = {{.name = "community", .label = {"社区", "community"}},
                   {.name = "limit", .label = {"条数", "rows"}}},
         .work = http::Reading{to_do}},
    };
}

} // namespace bihuan::enterprise
