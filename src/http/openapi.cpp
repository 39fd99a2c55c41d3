#include "http/openapi.hpp"

#include "core/text.hpp"
#include "http/authentication.hpp"
#include "record/choices.hpp"

#include <map>

namespace bihuan::http {
namespace {

std::string both(const record::Label& label) {
    return std::string{label.zh} + " / " + std::string{label.en};
}

void collect(const Shape& shape, std::map<std::string, Json>& schemas) {
    if (shape.empty()) return;
    schemas.emplace(shape.name, shape.schema);
    for (const auto& part : shape.parts)
        collect(part, schemas);
}

Json content(std::string_view media_type, Json schema) {
    Json holder;
    holder.set("schema", std::move(schema));
    Json by_type;
    by_type.set(std::string{media_type.substr(0, media_type.find(';'))}, std::move(holder));
    return by_type;
}

Json schema_of_parameter(const QueryParameter& parameter) {
    Json schema;
    switch (parameter.kind) {
    case record::FieldKind::integer:
        schema.set("type", "integer");
        break;
    case record::FieldKind::real:
        schema.set("type", "number");
        break;
    case record::FieldKind::boolean:
        schema.set("type", "boolean");
        break;
    case record::FieldKind::date:
        schema.set("type", "string").set("format", "date");
        break;
    case record::FieldKind::identity:
        schema.set("type", "string").set("format", "uuid");
        break;
    default:
        schema.set("type", "string");
        break;
    }
    if (!parameter.choices.empty()) {
        schema = record::schema_of_choices(parameter.choices);
    }
    return schema;
}

Json header_parameter(std::string_view name, std::string_view description, bool required) {
    return Json::Object{{"name", name},
                        {"in", "header"},
                        {"required", required},
                        {"description", description},
                        {"schema", Json::Object{{"type", "string"}}}};
}

Json parameters_of(const Route& route) {
    Json list{Json::List{}};
    for (auto rest = route.path; rest.find('{') != std::string_view::npos;) {
        const auto open = rest.find('{'), close = rest.find('}');
        list.push(Json::Object{{"name", rest.substr(open + 1, close - open - 1)},
                               {"in", "path"},
                               {"required", true},
                               {"schema", Json::Object{{"type", "string"}}}});
        rest.remove_prefix(close + 1);
    }
    for (const auto& parameter : query_of(route))
        list.push(Json::Object{{"name", parameter.name},
                               {"in", "query"},
                               {"required", parameter.required},
                               {"description", both(parameter.label)},
                               {"schema", schema_of_parameter(parameter)}});
    if (std::holds_alternative<Writing>(route.work)) {
        list.push(
            header_parameter("Idempotency-Key", "重复提交只办理一次 / repeats are carried out once", false));
        list.push(header_parameter("If-Match", "读取时的 ETag / the ETag as read", route.needs_match));
    }
    return list;
}

Json operation_of(const Route& route) {
    Json operation;
    operation.set("operationId", route.action).set("summary", both(route.summary));
    operation.set("tags", Json::List{route.action.substr(0, route.action.find('.'))});
    operation.set("parameters", parameters_of(route));
    if (!route.input.empty())
        operation.set("requestBody",
                      Json::Object{{"required", true},
                                   {"content", content(route.input_type, reference_to(route.input.name))}});
    Json success;
    success.set("description", both(route.summary));
    if (!route.output.empty() && route.media_type == json_type)
        success.set("content", content(route.media_type, reference_to(route.output.name)));
    else if (!route.output.empty())
        success.set("content", content(route.media_type, Json::Object{{"type", "string"}}));
    Json problem;
    problem.set("description", "问题说明 / what is wrong (RFC 9457)");
    problem.set("content", content("application/problem+json", reference_to("problem")));
    operation.set("responses", Json::Object{{std::to_string(route.success), std::move(success)},
                                            {"default", std::move(problem)}});
    if (const auto* permission = std::get_if<access::Permission>(&route.audience)) {
        operation.set("security", Json::List{Json::Object{{"session", Json::List{}}},
                                             Json::Object{{"bearer", Json::List{}}}});
        operation.set("x-permission", code_of(*permission));
    } else {
        operation.set("security", Json::List{});
    }
    return operation;
}

Json problem_schema() {
    const Json text = Json::Object{{"type", "string"}};
    const Json error =
        Json::Object{{"type", "object"},
                     {"properties", Json::Object{{"pointer", text}, {"code", text}, {"detail", text}}}};
    return Json::Object{
        {"type", "object"},
        {"required", Json::List{"type", "title", "status", "detail"}},
        {"properties", Json::Object{{"type", text},
                                    {"title", text},
                                    {"status", Json::Object{{"type", "integer"}}},
                                    {"detail", text},
                                    {"instance", text},
                                    {"errors", Json::Object{{"type", "array"}, {"items", error}}}}}};
}

} // namespace

Json openapi_document(std::span<const Route> routes, std::string_view version) {
    std::map<std::string, Json> schemas{{"problem", problem_schema()}};
    Json paths{Json::Object{}};
    for (const auto& route : routes) {
        collect(route.input, schemas);
        collect(route.output, schemas);
        if (paths.find(route.path)) continue; // its operations were gathered where it first stood
        Json operations;
        for (const auto& of_path : routes)
            if (of_path.path == route.path)
                operations.set(text::ascii_lower(of_path.method), operation_of(of_path));
        paths.set(std::string{route.path}, std::move(operations));
    }

    Json components;
    Json all{Json::Object{}};
    for (auto& [name, schema] : schemas)
        all.set(name, std::move(schema));
    components.set("schemas", std::move(all));
    components.set(
        "securitySchemes",
        Json::Object{
            {"session", Json::Object{{"type", "apiKey"}, {"in", "cookie"}, {"name", session_cookie}}},
            {"bearer", Json::Object{{"type", "http"}, {"scheme", "bearer"}}}});
    Json document;
    document.set("openapi", "3.1.0");
    document.set("info", Json::Object{{"title", "闭环 Bihuan"}, {"version", version}});
    document.set("paths", std::move(paths)).set("components", std::move(components));
    return document;
}

} // namespace bihuan::http
