#include "calendar/holiday_table.hpp"

#include "core/problem.hpp"
#include "core/text.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <string>

namespace bihuan::calendar {
namespace {

using Cells = std::vector<std::string_view>;

Cells cells_of(std::string_view line) {
    Cells cells;
    for (std::size_t comma = 0; comma != std::string_view::npos;) {
        comma = line.find(',');
        cells.push_back(text::trim(line.substr(0, comma)));
        line.remove_prefix(comma == std::string_view::npos ? line.size() : comma + 1);
    }
    return cells;
}

class Reader {
public:
    Reader(std::string_view csv, std::string_view file) : rest_(csv), file_(file) {}

    std::vector<HolidayRow> read() {
        if (!text::is_utf8(rest_)) refuse("", FieldFault::not_utf8, {});
        const auto header = next_line();
        const std::size_t date = column(header, "date");
        const std::size_t kind = column(header, "kind");
        const std::size_t year = column(header, "notice_year");
        const std::size_t width = std::max({date, kind, year}) + 1;
        while (!rest_.empty()) {
            auto cells = next_line();
            if (cells.size() == 1 && cells.front().empty()) continue;
            cells.resize(std::max(cells.size(), width));
            rows_.push_back({date_in(cells[date]), kind_in(cells[kind]), year_in(cells[year])});
        }
        return std::move(rows_);
    }

private:
    Cells next_line() {
        ++line_;
        const auto end = rest_.find('\n');
        const auto line = rest_.substr(0, end);
        rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
        return cells_of(line);
    }

    std::size_t column(const Cells& header, std::string_view name) const {
        const auto found = std::ranges::find(header, name);
        if (found == header.end()) refuse(name, FieldFault::missing_column, {{"value", std::string{name}}});
        return static_cast<std::size_t>(found - header.begin());
    }

    Date date_in(std::string_view cell) {
        const auto date = Date::parse(cell);
        if (!date) refuse("date", FieldFault::not_a_date, {{"value", std::string{cell}}});
        const auto [before, is_new] = line_of_.emplace(*date, line_);
        if (!is_new)
            refuse("date", FieldFault::repeated_in_file,
                   {{"value", std::string{cell}}, {"line", std::to_string(before->second)}});
        return *date;
    }

    HolidayKind kind_in(std::string_view cell) const {
        if (cell == "holiday") return HolidayKind::holiday;
        if (cell != "makeup_workday")
            refuse("kind", FieldFault::not_one_of,
                   {{"value", std::string{cell}}, {"choices", "holiday, makeup_workday"}});
        return HolidayKind::makeup_workday;
    }

    int year_in(std::string_view cell) const {
        int year = 0;
        const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), year);
        if (error != std::errc{} || end != cell.data() + cell.size())
            refuse("notice_year", FieldFault::not_an_integer, {{"value", std::string{cell}}});
        return year;
    }

    [[noreturn]] void refuse(std::string_view column, FieldFault fault, Parameters parameters) const {
        throw Problem{ProblemKind::bad_holiday_table,
                      {{"file", file_}, {"line", std::to_string(line_)}},
                      {FieldError{std::string{column}, fault, std::move(parameters), {}, {}}}};
    }

    std::string_view rest_;
    std::string file_;
    int line_ = 0;
    std::vector<HolidayRow> rows_;
    std::map<Date, int> line_of_;
};

} // namespace

std::vector<HolidayRow> read_holiday_table(std::string_view csv, std::string_view file) {
    return Reader{csv, file}.read();
}

} // namespace bihuan::calendar
