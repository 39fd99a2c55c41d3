#include "ledger/ledger_row.hpp"

#include "core/text.hpp"
#include "ledger/writer.hpp"
#include "ledger/xlsx.hpp"

#include <charconv>

namespace bihuan::ledger {
namespace {

using record::Field;
using record::FieldKind;
using record::Value;

/// Up to three numbers of a day and where they end; separators as they come.
struct DayParts {
    int numbers[3] = {0, 0, 0};
    std::size_t digits[3] = {0, 0, 0};
    std::size_t count = 0;
    std::string_view rest;
};

std::string_view without_start(std::string_view text, std::string_view start) {
    return text.starts_with(start) ? text.substr(start.size()) : std::string_view{};
}

DayParts day_parts(std::string_view text) {
    DayParts parts;
    while (parts.count < 3) {
        auto& number = parts.numbers[parts.count];
        auto& digits = parts.digits[parts.count];
        while (!text.empty() && text.front() >= '0' && text.front() <= '9' && digits < 8) {
            number = number * 10 + (text.front() - '0');
            ++digits;
            text.remove_prefix(1);
        }
        if (digits == 0) break;
        ++parts.count;
        text = text::trim(text);
        bool separated = false;
        for (const std::string_view separator : {"-", "/", ".", "年", "月", "日", "号"}) {
            if (const auto rest = without_start(text, separator); !rest.empty() || text == separator) {
                text = text::trim(rest);
                separated = true;
                break;
            }
        }
        if (!separated) break;
    }
    parts.rest = text;
    return parts;
}

/// Nothing, or a time of day: 08:30, T08:30:00, 0:00:00.000.
bool is_time(std::string_view text) {
    text = text::trim(text);
    if (text.starts_with('T')) text.remove_prefix(1);
    for (const char c : text)
        if (!((c >= '0' && c <= '9') || c == ':' || c == '.')) return false;
    return text.empty() || text.find(':') != std::string_view::npos;
}

std::optional<std::int64_t> whole_number(std::string_view text) {
    std::string digits;
    for (const char c : text)
        if (c != ',') digits += c;
    if (digits.size() > 2 && digits.ends_with(".0")) digits.resize(digits.size() - 2);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
    return number;
}

std::string choices_of(const Field& field) {
    std::string words;
    for (const auto& choice : field.choices)
        words += (words.empty() ? "" : "、") + std::string{choice.zh};
    return words;
}

/// The cell as a value of the field's kind; nothing, with a finding, where it is none.
std::optional<Value> value_of(const Field& field, const std::string& text, bool may_be_serial,
                              Findings& findings) {
    const auto wrong = [&](FieldFault fault, Parameters parameters = {}) -> std::optional<Value> {
        parameters.try_emplace("value", text);
        findings.add(record::field_error(field, fault, std::move(parameters)));
        return std::nullopt;
    };
    const std::string narrow = text::half_width(text);
    switch (field.kind) {
    case FieldKind::integer:
        if (const auto number = whole_number(narrow)) return Value{*number};
        return wrong(FieldFault::not_an_integer);
    case FieldKind::real: {
        double number = 0;
        const auto [end, error] = std::from_chars(narrow.data(), narrow.data() + narrow.size(), number);
        if (error == std::errc{} && end == narrow.data() + narrow.size()) return Value{number};
        return wrong(FieldFault::not_a_number);
    }
    case FieldKind::date:
        if (const auto day = parse_day(narrow, may_be_serial)) return Value{*day};
        return wrong(FieldFault::not_a_date);
    case FieldKind::choice:
        if (const auto index = find_enum_text(field.choices, text))
            return Value{std::string{field.choices[*index].code}};
        return wrong(FieldFault::not_one_of, {{"choices", choices_of(field)}});
    case FieldKind::boolean:
        if (narrow == "是" || narrow == "true" || narrow == "1" || narrow == "√") return Value{true};
        if (narrow == "否" || narrow == "false" || narrow == "0" || narrow == "×") return Value{false};
        return wrong(FieldFault::not_a_boolean);
    case FieldKind::instant:
        if (const auto instant = Instant::parse(narrow)) return Value{*instant};
        return wrong(FieldFault::not_an_instant);
    case FieldKind::identity:
        return is_uuid(narrow) ? std::optional<Value>{narrow} : wrong(FieldFault::not_an_id);
    case FieldKind::text:
        break;
    }
    return Value{field.rules.tidy ? field.rules.tidy(text) : text};
}

} // namespace

std::optional<Date> parse_day(std::string_view text, bool may_be_serial) {
    text = text::trim(text);
    const DayParts parts = day_parts(text);
    if (!is_time(parts.rest)) return std::nullopt;
    if (parts.count == 3 && parts.digits[0] == 4 && parts.digits[1] <= 2 && parts.digits[2] <= 2)
        return Date::from(parts.numbers[0], parts.numbers[1], parts.numbers[2]);
    if (parts.count == 1 && parts.digits[0] == 8)
        return Date::from(parts.numbers[0] / 10'000, parts.numbers[0] / 100 % 100, parts.numbers[0] % 100);
    double serial = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), serial);
    // 5 digits: 1927 to 2173. Fewer are more likely a mistyped number than a day of the twenties.
    if (may_be_serial && error == std::errc{} && end == text.data() + text.size() && serial >= 10'000 &&
        serial < 100'000)
        if (const auto day = day_of_serial(serial)) return Date::parse(*day);
    return std::nullopt;
}

std::vector<std::string> names_in(std::string_view cell) {
    return text::split(cell, U"、,，;；\n\r\t");
}

const Cell* LedgerRow::cell(std::string_view name) const {
    const auto position = header_.position(name);
    return position && *position < row_.cells.size() ? &row_.cells[*position] : nullptr;
}

std::string LedgerRow::text(std::string_view name) const {
    const Cell* found = cell(name);
    if (!found) return {};
    std::string_view text = text::trim(found->text);
    // What people draw into a cell that stays empty.
    for (const std::string_view stroke : {"/", "／", "\\", "-", "－", "—", "——", "--"})
        if (text == stroke) return {};
    return std::string{without_neutralisation(text)};
}

void LedgerRow::require(const record::Field& field, Findings& findings) const {
    if (text(field.name).empty()) findings.add(record::field_error(field, FieldFault::required));
}

void LedgerRow::read_into(const record::Description& description, void* record, Findings& findings) const {
    for (const auto& field : description.fields())
        if (field.rules.ledger) read_field(field.name, field, record, findings);
}

void LedgerRow::read_field(std::string_view column, const record::Field& field, void* record,
                           Findings& findings) const {
    const Cell* found = cell(column);
    if (found && found->is_error) {
        findings.add(record::field_error(field, FieldFault::spreadsheet_error, {{"value", found->text}}));
        return;
    }
    const std::string written = text(column);
    if (written.empty()) return;
    // A serial number may have lost its format on the way into a CSV, so it is taken there as well.
    if (const auto value = value_of(field, written, true, findings)) {
        if (auto error = record::check(field, *value))
            findings.add(std::move(*error));
        else
            field.set(record, *value);
    }
}

} // namespace bihuan::ledger
