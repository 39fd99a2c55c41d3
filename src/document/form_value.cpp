#include "document/form_value.hpp"

#include "core/date.hpp"
#include "core/instant.hpp"
#include "core/text.hpp"
#include "document/value_text.hpp"

#include <fmt/format.h>

namespace bihuan::document {
namespace {

constexpr std::string_view checked = "☑", unchecked = "☐";

FormLine line(const std::string& words, std::string marker = {}) {
    return {std::move(marker), {{text::code_points(words), false, {}}}};
}

/// Between lines that were typed with a line end.
std::vector<FormLine> paragraphs(const std::string& words) {
    std::vector<FormLine> out;
    for (const auto& part : text::split(words, U"\n\u2028"))
        out.push_back(line(part));
    return out;
}

std::string instant_in_words(const std::string& rfc3339, bool english) {
    const auto instant = Instant::parse(rfc3339);
    if (!instant) return rfc3339;
    const std::string local = instant->local_text();
    if (english) return local.substr(0, 10) + " " + local.substr(11, 5);
    return fmt::format("{}{}时{}分", date_in_words(local.substr(0, 10), false), local.substr(11, 2),
                       local.substr(14, 2));
}

/// ☑甲　☐乙: one line, of rows {text, chosen}.
std::optional<std::vector<FormLine>> choices(const Json::List& rows) {
    std::string words;
    for (const Json& row : rows) {
        const Json *said = row.find("text"), *chosen = row.find("chosen");
        if (said == nullptr || said->text() == nullptr || chosen == nullptr || chosen->boolean() == nullptr)
            return std::nullopt;
        if (!words.empty()) words += "\u3000";
        words += *chosen->boolean() ? checked : unchecked;
        words += *said->text();
    }
    return std::vector{line(words)};
}

std::optional<std::vector<FormLine>> numbered(const Json::List& items, FormFormat format, bool english) {
    std::vector<FormLine> out;
    for (const Json& item : items) {
        const auto words = value_text(item, Format::text, english);
        if (!words) return std::nullopt;
        out.push_back(
            line(*words, format == FormFormat::lines ? std::string{} : std::to_string(out.size() + 1) + "."));
    }
    return out;
}

} // namespace

std::optional<FormFormat> form_format_named(std::string_view name) {
    if (name == "text") return FormFormat::text;
    if (name == "lines") return FormFormat::lines;
    if (name == "date") return FormFormat::date;
    if (name == "datetime") return FormFormat::datetime;
    if (name == "number") return FormFormat::number;
    if (name == "check") return FormFormat::check;
    if (name == "choice") return FormFormat::choice;
    if (name == "opinion") return FormFormat::opinion;
    return std::nullopt;
}

std::string date_in_words(const std::string& iso, bool english) {
    const auto date = Date::parse(iso);
    if (!date || english) return iso;
    return fmt::format("{}年{}月{}日", std::stoi(iso.substr(0, 4)), std::stoi(iso.substr(5, 2)),
                       std::stoi(iso.substr(8, 2)));
}

std::optional<std::vector<FormLine>> form_lines(const Json& value, FormFormat format, bool english) {
    if (format == FormFormat::check) {
        if (!value.is_null() && value.boolean() == nullptr) return std::nullopt;
        const bool yes = value.boolean() != nullptr && *value.boolean();
        return std::vector{line(std::string{yes ? checked : unchecked})};
    }
    if (value.is_null()) return std::vector<FormLine>{};
    if (const auto* items = value.list()) {
        if (format == FormFormat::choice) return choices(*items);
        if (format == FormFormat::text || format == FormFormat::lines)
            return numbered(*items, format, english);
        return std::nullopt;
    }
    if (format == FormFormat::choice || (format == FormFormat::number && !number_of(value)))
        return std::nullopt;
    if (const auto* words = value.text()) {
        if (words->empty()) return std::vector<FormLine>{};
        if (format == FormFormat::date) return std::vector{line(date_in_words(*words, english))};
        if (format == FormFormat::datetime) return std::vector{line(instant_in_words(*words, english))};
        return paragraphs(*words);
    }
    const auto words = value_text(value, Format::automatic, english);
    if (!words) return std::nullopt;
    return std::vector{line(*words)};
}

} // namespace bihuan::document
