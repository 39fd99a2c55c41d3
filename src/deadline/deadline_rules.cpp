#include "deadline/deadline_rules.hpp"

#include "core/problem.hpp"
#include "core/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

namespace bihuan::deadline {
namespace {

constexpr std::array required{"code", "title_zh", "title_en", "count", "unit", "source"};

using Cells = std::map<std::string, std::string, std::less<>>;

std::vector<std::string_view> cells_of(std::string_view line) {
    std::vector<std::string_view> cells;
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

    std::vector<Rule> read() {
        if (!text::is_utf8(rest_)) refuse("", FieldFault::not_utf8, {});
        const auto header = cells_of(next_line());
        for (const std::string_view name : required)
            if (std::ranges::find(header, name) == header.end())
                refuse(name, FieldFault::missing_column, {{"value", std::string{name}}});
        std::vector<Rule> rules;
        while (!rest_.empty()) {
            const auto line = next_line();
            if (text::trim(line).empty()) continue;
            const auto cells = cells_of(line);
            Cells row;
            for (std::size_t i = 0; i < header.size() && i < cells.size(); ++i)
                row.emplace(header[i], cells[i]);
            rules.push_back(rule_in(row));
        }
        return rules;
    }

private:
    std::string_view next_line() {
        ++line_;
        const auto end = rest_.find('\n');
        const auto line = rest_.substr(0, end);
        rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
        return line;
    }

    Rule rule_in(const Cells& row) const {
        for (const std::string_view name : required)
            if (cell(row, name).empty()) refuse(name, FieldFault::required, {});
        Rule rule;
        rule.code = cell(row, "code");
        rule.title_zh = cell(row, "title_zh");
        rule.title_en = cell(row, "title_en");
        rule.count = number_in(row, "count");
        if (rule.count < 1) refuse("count", FieldFault::too_small, {{"limit", "1"}});
        const auto unit = parse_enum<Unit>(cell(row, "unit"));
        if (!unit)
            refuse("unit", FieldFault::not_one_of,
                   {{"value", cell(row, "unit")}, {"choices", "working_day, calendar_day, hour, month"}});
        rule.unit = *unit;
        rule.backwards = cell(row, "direction") == "backwards";
        rule.source = cell(row, "source");
        rule.verified = cell(row, "verified") == "yes";
        rule.in_force_from = date_in(row, "in_force_from");
        rule.in_force_to = date_in(row, "in_force_to");
        rule.warn_days = cell(row, "warn_days").empty() ? 0 : number_in(row, "warn_days");
        return rule;
    }

    static std::string cell(const Cells& row, std::string_view name) {
        const auto found = row.find(name);
        return found == row.end() ? std::string{} : found->second;
    }

    int number_in(const Cells& row, std::string_view name) const {
        const auto text = cell(row, name);
        int number = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc{} || end != text.data() + text.size())
            refuse(name, FieldFault::not_an_integer, {{"value", text}});
        return number;
    }

    std::optional<Date> date_in(const Cells& row, std::string_view name) const {
        const auto text = cell(row, name);
        if (text.empty()) return std::nullopt;
        const auto date = Date::parse(text);
        if (!date) refuse(name, FieldFault::not_a_date, {{"value", text}});
        return date;
    }

    [[noreturn]] void refuse(std::string_view column, FieldFault fault, Parameters parameters) const {
        throw Problem{ProblemKind::bad_deadline_rules,
                      {{"file", file_}, {"line", std::to_string(line_)}},
                      {{"/" + std::to_string(line_) + "/" + std::string{column}, fault, std::move(parameters),
                        std::string{column}, std::string{column}}}};
    }

    std::string_view rest_;
    std::string file_;
    int line_ = 0;
};

} // namespace

std::vector<Rule> read_rules(std::string_view csv, std::string_view file) {
    return Reader{csv, file}.read();
}

} // namespace bihuan::deadline
