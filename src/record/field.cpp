#include "record/field.hpp"

#include "core/text.hpp"

namespace bihuan::record {

FieldError field_error(const Field& field, FieldFault fault, Parameters parameters,
                       std::string_view pointer_prefix) {
    return {std::string{pointer_prefix} + std::string{field.name}, fault, std::move(parameters),
            std::string{field.label.zh}, std::string{field.label.en}};
}

std::optional<FieldError> check(const Field& field, const Value& value, std::string_view pointer_prefix) {
    const auto wrong = [&](FieldFault fault, Parameters parameters = {}) {
        return field_error(field, fault, std::move(parameters), pointer_prefix);
    };
    const auto* text = std::get_if<std::string>(&value);
    if (is_null(value) || (text && text::trim(*text).empty())) {
        if (field.rules.required) return wrong(FieldFault::required);
        return std::nullopt;
    }
    if (text && field.kind == FieldKind::text) {
        if (!text::is_utf8(*text)) return wrong(FieldFault::not_utf8);
        if (const auto length = text::length(*text); length > field.rules.max_length)
            return wrong(FieldFault::too_long, {{"limit", std::to_string(field.rules.max_length)},
                                                {"length", std::to_string(length)}});
    }
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        if (field.rules.least && *number < *field.rules.least)
            return wrong(FieldFault::too_small, {{"limit", std::to_string(*field.rules.least)}});
        if (field.rules.most && *number > *field.rules.most)
            return wrong(FieldFault::too_large, {{"limit", std::to_string(*field.rules.most)}});
    }
    if (const auto* real = std::get_if<double>(&value)) {
        if (field.rules.least && *real < static_cast<double>(*field.rules.least))
            return wrong(FieldFault::too_small, {{"limit", std::to_string(*field.rules.least)}});
        if (field.rules.most && *real > static_cast<double>(*field.rules.most))
            return wrong(FieldFault::too_large, {{"limit", std::to_string(*field.rules.most)}});
    }
    return std::nullopt;
}

} // namespace bihuan::record
