#include "checklist/named_table.hpp"

#include "core/text.hpp"

#include <algorithm>
#include <cassert>
#include <charconv>

namespace bihuan::checklist {
namespace {

constexpr EnumText whole_line{"", "", ""};

std::string choices(std::span<const EnumText> texts) {
    std::vector<std::string> codes;
    for (const auto& row : texts)
        codes.emplace_back(row.code);
    return text::join(codes, ", ");
}

} // namespace

NamedTable::NamedTable(std::string_view file, std::string_view csv, std::span<const EnumText> columns)
    : file_(file), columns_(columns) {
    if (!text::is_utf8(csv)) note(1, whole_line, FieldFault::not_utf8, {});
    throw_if_any();
    auto read = csv_rows(csv);
    if (read.open_quote_line > 0) note(read.open_quote_line, whole_line, FieldFault::open_quote, {});
    throw_if_any();
    rows_ = std::move(read.rows);
    if (rows_.empty()) rows_.push_back({1, {}});
    for (const auto& column : columns_) {
        const auto& head = rows_.front().cells;
        const auto found = std::ranges::find_if(head, [&](const auto& cell) {
            return find_enum_text({&column, 1}, cell).has_value();
        });
        if (found == head.end())
            note(rows_.front().line, column, FieldFault::missing_column,
                 {{"value", std::string{column.code}}});
        position_.push_back(static_cast<std::size_t>(found - head.begin()));
    }
    throw_if_any();
}

bool NamedTable::next() {
    while (++row_ < rows_.size()) {
        const std::size_t width = rows_.front().cells.size();
        const std::size_t count = rows_[row_].cells.size();
        if (count == width) return true;
        note(line(), whole_line, FieldFault::wrong_cell_count,
             {{"count", std::to_string(count)}, {"limit", std::to_string(width)}});
    }
    return false;
}

int NamedTable::line() const {
    return rows_[row_].line;
}

std::size_t NamedTable::place_of(std::string_view column) const {
    const auto found = std::ranges::find(columns_, column, &EnumText::code);
    assert(found != columns_.end());
    return static_cast<std::size_t>(found - columns_.begin());
}

std::string NamedTable::cell(std::string_view column) const {
    return std::string{text::trim(rows_[row_].cells[position_[place_of(column)]])};
}

std::string NamedTable::required(std::string_view column) {
    auto value = cell(column);
    if (value.empty()) add_fault(column, FieldFault::required);
    return value;
}

int NamedTable::number(std::string_view column, int least, int most) {
    const auto value = required(column);
    if (value.empty()) return least;
    int number = least;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc{} || end != value.data() + value.size()) {
        add_fault(column, FieldFault::not_an_integer, {{"value", value}});
        return least;
    }
    if (number < least) add_fault(column, FieldFault::too_small, {{"limit", std::to_string(least)}});
    if (number > most) add_fault(column, FieldFault::too_large, {{"limit", std::to_string(most)}});
    return number;
}

std::optional<Date> NamedTable::date(std::string_view column) {
    const auto value = cell(column);
    if (value.empty()) return std::nullopt;
    const auto date = Date::parse(value);
    if (!date) add_fault(column, FieldFault::not_a_date, {{"value", value}});
    return date;
}

std::vector<std::string> NamedTable::words(std::string_view column) const {
    return text::split(cell(column), U";；");
}

std::size_t NamedTable::index_of(std::string_view column, const std::string& word,
                                 std::span<const EnumText> texts) {
    const auto index = find_enum_text(texts, word);
    if (!index) add_fault(column, FieldFault::not_one_of, {{"value", word}, {"choices", choices(texts)}});
    return index.value_or(0);
}

void NamedTable::add_fault(std::string_view column, FieldFault fault, Parameters parameters) {
    note(line(), columns_[place_of(column)], fault, std::move(parameters));
}

void NamedTable::note(int line, const EnumText& column, FieldFault fault, Parameters parameters) {
    const auto number = std::to_string(line);
    const auto blank = column.code.empty() ? "" : " ";
    faults_.push_back({"/" + number + "/" + std::string{column.code}, fault, std::move(parameters),
                       "第 " + number + " 行" + blank + std::string{column.zh},
                       "line " + number + blank + std::string{column.en}});
}

void NamedTable::throw_if_any() const {
    if (!faults_.empty()) throw Problem{ProblemKind::bad_checklist, {{"file", file_}}, faults_};
}

} // namespace bihuan::checklist
