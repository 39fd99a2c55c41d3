#include "record/openapi.hpp"

#include "record/choices.hpp"

namespace bihuan::record {
namespace {

Json typed(std::string_view type, bool nullable) {
    if (!nullable) return Json{type};
    return Json{Json::List{Json{type}, Json{"null"}}};
}

Json schema_of_field(const Field& field) {
    Json schema;
    const auto of_type = [&](std::string_view type, std::string_view format = {}) {
        schema.set("type", typed(type, field.nullable));
        if (!format.empty()) schema.set("format", format);
    };
    switch (field.kind) {
    case FieldKind::text:
        of_type("string");
        schema.set("maxLength", static_cast<std::int64_t>(field.rules.max_length));
        break;
    case FieldKind::integer:
        of_type("integer", "int64");
        break;
    case FieldKind::real:
        of_type("number", "double");
        break;
    case FieldKind::boolean:
        of_type("boolean");
        break;
    case FieldKind::date:
        of_type("string", "date");
        break;
    case FieldKind::instant:
        of_type("string", "date-time");
        break;
    case FieldKind::identity:
        of_type("string", "uuid");
        break;
    case FieldKind::choice: {
        schema = schema_of_choices(field.choices, field.nullable);
        break;
    }
    }
    if (field.rules.least) schema.set("minimum", *field.rules.least);
    if (field.rules.most) schema.set("maximum", *field.rules.most);
    if (field.rules.access == Access::system) schema.set("readOnly", true);
    schema.set("title", std::string{field.label.zh} + " / " + std::string{field.label.en});
    return schema;
}

} // namespace

Json schema_of_choices(std::span<const EnumText> choices, bool nullable) {
    Json::List codes;
    std::string words;
    for (const auto& choice : choices) {
        codes.emplace_back(choice.code);
        words += (words.empty() ? "" : "; ") + std::string{choice.code} + " " + std::string{choice.zh} +
                 " / " + std::string{choice.en};
    }
    if (nullable) codes.emplace_back();
    Json schema;
    schema.set("type", typed("string", nullable));
    schema.set("enum", std::move(codes)).set("description", std::move(words));
    return schema;
}

Json schema_of(const Description& description) {
    Json properties{Json::Object{}};
    Json::List required;
    for (const auto& field : description.fields()) {
        properties.set(std::string{field.name}, schema_of_field(field));
        if (field.rules.required) required.emplace_back(field.name);
    }
    for (const auto& children : description.children()) {
        Json list;
        list.set("type", "array").set("items", schema_of(*children.description));
        list.set("title", std::string{children.label.zh} + " / " + std::string{children.label.en});
        properties.set(std::string{children.name}, std::move(list));
    }
    Json schema;
    schema.set("type", "object");
    schema.set("title", std::string{description.label().zh} + " / " + std::string{description.label().en});
    schema.set("properties", std::move(properties));
    if (!required.empty()) schema.set("required", std::move(required));
    return schema;
}

} // namespace bihuan::record
