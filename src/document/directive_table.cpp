#include "core/percent.hpp"
#include "core/text.hpp"
#include "document/directive_kinds.hpp"
#include "document/value_text.hpp"

#include <cstdlib>
#include <map>

namespace bihuan::document {
namespace {

struct Field {
    Place place;
    std::string name;
    Format format = Format::automatic;
};

struct Share {
    std::string numerator, denominator;
};

/// The options and columns of a table directive, before its rows are read.
class Reader {
public:
    Reader(const std::string& path, const Json& facts, const Place& place, bool english)
        : rows_(list_at(facts, path, place)), place_(place), english_(english) {}

    Table run(const std::vector<OptionLine>& lines) {
        for (const auto& line : lines)
            take(line);
        if (fields_.empty())
            refuse(place_, "表格没有列，请写“表头 | 字段”",
                   "the table has no columns; write “header | field”");
        set_widths();
        check_groups();
        for (const auto& row : rows_)
            add(row);
        if (!total_label_.empty() && !rows_.empty()) add_total();
        return std::move(table_);
    }

private:
    void take(const OptionLine& line) {
        const auto key = text::trim(std::string_view{line.text}.substr(0, line.text.find('=')));
        if (line.text.find('=') != std::string::npos && (is_option(key) || key.starts_with("total.percent ")))
            take(option(line));
        else if (line.text.find('|') != std::string::npos)
            take_column(line);
        else
            refuse(line.place,
                   "“" + line.text +
                       "”既不是列（表头 | 字段）也不是选项（caption、empty、total、widths、group）",
                   "“" + line.text +
                       "” is neither a column (header | field) nor an option (caption, empty, total, widths, "
                       "group)");
    }

    static bool is_option(std::string_view key) {
        return key == "caption" || key == "empty" || key == "total" || key == "widths" || key == "group";
    }

    void take(Option option) {
        const auto& [place, key, value] = option;
        if (key == "caption") {
            table_.caption = value;
        } else if (key == "empty") {
            table_.empty = value;
        } else if (key == "total") {
            total_label_ = value;
        } else if (key == "widths") {
            widths_ = std::move(option);
        } else if (key == "group") {
            groups_at_ = place;
            for (const auto& part : text::split(value, U",，")) {
                const auto colon = part.rfind(':');
                const auto count =
                    colon == std::string::npos ? 0 : std::strtoul(part.c_str() + colon + 1, nullptr, 10);
                if (count == 0)
                    refuse(place, "group 应写成“名称:列数,名称:列数”",
                           "group must be “name:columns,name:columns”");
                table_.groups.push_back({std::string{text::trim(part.substr(0, colon))}, count});
            }
        } else {
            const auto slash = value.find('/');
            if (slash == std::string::npos)
                refuse(place, "应写成 total.percent 字段 = 分子字段/分母字段",
                       "must be “total.percent FIELD = NUMERATOR/DENOMINATOR”");
            shares_[std::string{text::trim(key.substr(14))}] = {
                std::string{text::trim(value.substr(0, slash))},
                std::string{text::trim(value.substr(slash + 1))}};
        }
    }

    void take_column(const OptionLine& line) {
        const auto parts = columns(line);
        if (parts.size() < 2 || parts.size() > 3 || parts[1].empty())
            refuse(line.place, "列应写成“表头 | 字段”或“表头 | 字段 | 格式”",
                   "a column must be “header | field” or “header | field | format”");
        Field field{line.place, parts[1]};
        if (parts.size() == 3) {
            const auto format = format_named(parts[2]);
            if (!format)
                refuse(line.place,
                       "没有格式“" + parts[2] + "”；可用：text、number、figure、percent、date、serial",
                       "there is no format “" + parts[2] +
                           "”; use text, number, figure, percent, date or serial");
            field.format = *format;
        } else if (field.name == "#") {
            field.format = Format::serial;
        }
        Column column{.header = parts[0]};
        column.numeric = field.format == Format::percent || field.format == Format::number ||
                         field.format == Format::figure;
        if (field.format == Format::serial || field.format == Format::date) column.align = Align::centre;
        table_.columns.push_back(column);
        fields_.push_back(std::move(field));
        sums_.push_back(0);
        whole_.push_back(true);
    }

    void set_widths() {
        if (widths_.value.empty()) return;
        const auto parts = text::split(widths_.value, U",，");
        if (parts.size() != fields_.size())
            refuse(widths_.place, "widths 的个数与列数不同", "widths must have one number for each column");
        for (std::size_t i = 0; i < parts.size(); ++i) {
            table_.columns[i].width = std::strtod(parts[i].c_str(), nullptr);
            if (!(table_.columns[i].width > 0))
                refuse(widths_.place, "widths 只能是大于 0 的数字", "widths must be numbers above 0");
        }
    }

    /// Fewer columns in the groups than in the table: the columns before them stand alone.
    void check_groups() {
        std::size_t grouped = 0;
        for (const auto& group : table_.groups)
            grouped += group.columns;
        if (grouped > fields_.size())
            refuse(groups_at_, "group 的列数多于表格的列数", "group spans more columns than the table has");
        if (!table_.groups.empty())
            table_.groups.insert(table_.groups.begin(), fields_.size() - grouped, ColumnGroup{});
    }

    void add(const Json& row) {
        std::vector<Text> cells;
        for (std::size_t i = 0; i < fields_.size(); ++i) {
            const Field& field = fields_[i];
            if (field.format == Format::serial) {
                cells.push_back(cell(std::to_string(table_.rows.size() + 1)));
                whole_[i] = false;
                continue;
            }
            const Json& value = field.name == "." ? row : member_of(row, field.name, field.place);
            const auto text = value_text(value, field.format, english_);
            if (!text)
                refuse(field.place, "“" + field.name + "”的值不符合该列的格式",
                       "a value of “" + field.name + "” does not fit the format of its column");
            if (field.format == Format::automatic && number_of(value)) table_.columns[i].numeric = true;
            if (const auto* number = value.integer())
                sums_[i] += *number;
            else if (!value.is_null())
                whole_[i] = false;
            cells.push_back(cell(*text));
        }
        table_.rows.push_back(std::move(cells));
    }

    void add_total() {
        for (std::size_t i = 0; i < fields_.size(); ++i) {
            if (i == 0)
                table_.total.push_back(cell(total_label_));
            else if (fields_[i].format == Format::percent)
                table_.total.push_back(cell(total_share(fields_[i].name)));
            else if (whole_[i] && table_.columns[i].numeric)
                table_.total.push_back(cell(std::to_string(sums_[i])));
            else
                table_.total.push_back({});
        }
    }

    std::string total_share(const std::string& field) {
        const auto share = shares_.find(field);
        if (share == shares_.end()) return "—";
        const auto above = sum_of(share->second.numerator), below = sum_of(share->second.denominator);
        return below == 0 ? "—" : percent_text(static_cast<double>(above) / static_cast<double>(below));
    }

    /// The sum over all rows of a field, which need not be a column.
    std::int64_t sum_of(const std::string& field) {
        std::int64_t sum = 0;
        for (const auto& row : rows_)
            if (const auto* number = member_of(row, field, place_).integer()) sum += *number;
        return sum;
    }

    static Text cell(const std::string& text) { return {{text::code_points(text), false, {}}}; }

    const Json::List& rows_;
    Place place_, groups_at_;
    bool english_;
    Table table_;
    std::vector<Field> fields_;
    std::vector<std::int64_t> sums_;
    std::vector<bool> whole_; // only integers so far
    std::string total_label_;
    Option widths_;
    std::map<std::string, Share> shares_;
};

} // namespace

Table table_of(const std::string& path, const std::vector<OptionLine>& lines, const Json& facts,
               const Place& place, bool english) {
    return Reader{path, facts, place, english}.run(lines);
}

} // namespace bihuan::document
