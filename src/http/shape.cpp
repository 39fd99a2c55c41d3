#include "http/shape.hpp"

namespace bihuan::http {

Json reference_to(std::string_view name) {
    return Json::Object{{"$ref", "#/components/schemas/" + std::string{name}}};
}

Shape shape_of(const record::Description& description) {
    return {std::string{description.name()}, record::schema_of(description), {}};
}

Shape extended(Shape record, std::string name, const Json& more, std::vector<Shape> parts) {
    Json schema;
    schema.set("allOf", Json::List{reference_to(record.name),
                                   Json{Json::Object{{"type", "object"}, {"properties", more}}}});
    parts.push_back(std::move(record));
    return {std::move(name), std::move(schema), std::move(parts)};
}

Shape page_of(const Shape& item) {
    Json schema;
    schema.set("type", "object");
    schema.set("required", Json::List{"items", "next_cursor"});
    schema.set(
        "properties",
        Json::Object{{"items", Json::Object{{"type", "array"}, {"items", reference_to(item.name)}}},
                     {"next_cursor", Json::Object{{"type", Json::List{"string", "null"}},
                                                  {"title", "下一页游标 / cursor of the next page"}}}});
    return {item.name + "_page", std::move(schema), {item}};
}

Shape free_object(std::string name, std::string description) {
    return {std::move(name), Json::Object{{"type", "object"}, {"description", std::move(description)}}, {}};
}

} // namespace bihuan::http
