#include "http/query_fault.hpp"

#include "core/id.hpp"

namespace bihuan::http {

std::optional<FieldError> fault_of(const QueryParameter& parameter, const std::string& value,
                                   std::string_view pointer) {
    const auto wrong = [&](FieldFault fault, std::string choices = {}) {
        return FieldError{std::string{pointer} + std::string{parameter.name},
                          fault,
                          {{"value", value}, {"choices", std::move(choices)}},
                          std::string{parameter.label.zh},
                          std::string{parameter.label.en}};
    };
    switch (parameter.kind) {
    case record::FieldKind::date:
        if (!Date::parse(value)) return wrong(FieldFault::not_a_date);
        break;
    case record::FieldKind::identity:
        if (!is_uuid(value)) return wrong(FieldFault::not_an_id);
        break;
    default:
        break;
    }
    if (!parameter.choices.empty()) {
        std::string codes;
        for (const auto& choice : parameter.choices) {
            if (choice.code == value) return std::nullopt;
            codes += (codes.empty() ? "" : "、") + std::string{choice.code};
        }
        return wrong(FieldFault::not_one_of, codes);
    }
    return std::nullopt;
}

} // namespace bihuan::http
