// Who can be given work: names and roles of accounts, for those who hand matters over. Nothing else of an
// account.

#include "access/account_store.hpp"
#include "session/session_routes.hpp"

namespace bihuan::session {
namespace {

using http::Call;
using http::Response;

Response list(const Call& call, const db::Reader& reader) {
    const access::AccountFilter filter{call.asked("name"), call.asked("role"), {}, {}};
    const auto found = access::page(reader, filter, call.page.after, call.page.limit + 1);
    return http::json_response(
        http::page_json(call.page, found, [&](JsonWriter& writer, const Account& account) {
            writer.begin_object()
                .member("id", std::string_view{account.id.text()})
                .member("name", std::string_view{account.display_name})
                .member("person", std::string_view{account.person})
                .member("is_active", !account.disabled_on || call.today < *account.disabled_on);
            writer.name("roles").begin_list();
            for (const auto& role : account.roles)
                writer.value(code_of(role.role));
            writer.end_list().end_object();
        }));
}

http::Shape shape_of_colleague() {
    const Json text = Json::Object{{"type", "string"}};
    return {"colleague",
            Json::Object{
                {"type", "object"},
                {"required", Json::List{"id", "name", "person", "is_active", "roles"}},
                {"properties", Json::Object{{"id", Json::Object{{"type", "string"}, {"format", "uuid"}}},
                                            {"name", text},
                                            {"person", text},
                                            {"is_active", Json::Object{{"type", "boolean"}}},
                                            {"roles", Json::Object{{"type", "array"}, {"items", text}}}}}},
            {}};
}

} // namespace

std::vector<http::Route> colleague_routes() {
    return {{.method = "GET",
             .path = "/api/v1/colleagues",
             .audience = access::Permission::manage_hazards,
             .action = "colleague.list",
             .summary = {"可以交办的同事", "colleagues to whom work can be given"},
             .output = http::page_of(shape_of_colleague()),
             .query = {{.name = "name", .label = {"姓名中的文字", "part of the name"}},
                       {.name = "role", .label = {"角色", "role"}, .choices = texts_of<access::Role>()}},
             .paged = true,
             .work = http::Reading{list}}};
}

} // namespace bihuan::session
