#include "document/value_text.hpp"

#include "core/percent.hpp"

#include <fmt/format.h>

namespace bihuan::document {

std::optional<Format> format_named(std::string_view name) {
    if (name == "text") return Format::text;
    if (name == "number") return Format::number;
    if (name == "figure") return Format::figure;
    if (name == "percent") return Format::percent;
    if (name == "date") return Format::date;
    if (name == "serial") return Format::serial;
    return std::nullopt;
}

std::string number_text(double number) {
    std::string out = fmt::format("{:.2f}", number);
    while (out.back() == '0')
        out.pop_back();
    if (out.back() == '.') out.pop_back();
    return out == "-0" ? "0" : out;
}

std::optional<double> number_of(const Json& value) {
    if (const auto* whole = value.integer()) return static_cast<double>(*whole);
    if (const auto* real = value.real()) return *real;
    return std::nullopt;
}

std::optional<std::string> value_text(const Json& value, Format format, bool english) {
    if (value.is_null()) return "—";
    const auto number = number_of(value);
    if (format == Format::percent) return number ? std::optional{percent_text(*number)} : std::nullopt;
    if (format == Format::number && !number) return std::nullopt;
    if (const auto* whole = value.integer()) return fmt::format("{}", *whole);
    if (number) return number_text(*number);
    if (const auto* yes = value.boolean()) return english ? (*yes ? "yes" : "no") : (*yes ? "是" : "否");
    if (const auto* text = value.text()) return text->empty() ? "—" : *text;
    return std::nullopt;
}

} // namespace bihuan::document
