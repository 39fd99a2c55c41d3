#include "core/text.hpp"
#include "document/directive_kinds.hpp"
#include "document/fill_in.hpp"
#include "document/form_value.hpp"

#include <cstdlib>

namespace bihuan::document {
namespace {

class Reader {
public:
    Reader(const Json& facts, const Place& place, bool english)
        : facts_(facts), place_(place), english_(english) {}

    Form run(const std::vector<OptionLine>& lines) {
        for (const auto& line : lines) {
            if (text::trim(std::string_view{line.text}.substr(0, line.text.find('='))) == "widths")
                take_widths(option(line));
            else
                take_row(line);
        }
        if (form_.rows.empty())
            refuse(place_, "表单没有行，请写“标签 | 字段”", "the form has no rows; write “label | field”");
        return std::move(form_);
    }

private:
    void take_widths(const Option& option) {
        for (const auto& part : text::split(option.value, U",，")) {
            form_.widths.push_back(std::strtod(part.c_str(), nullptr));
            if (!(form_.widths.back() > 0))
                refuse(option.place, "widths 只能是大于 0 的数字", "widths must be numbers above 0");
        }
    }

    void take_row(const OptionLine& line) {
        const auto parts = columns(line);
        if (form_.widths.empty()) form_.widths = {1, 1.8, 1, 1.8};
        const std::size_t most = form_.widths.size();
        std::vector<FormCell> row;
        if (parts.size() == 1) {
            // A row of one cell: a text in quotes, else the heading of the rows below.
            FormCell cell = is_literal(parts[0]) ? literal(parts[0]) : label(parts[0], line.place);
            cell.columns = most;
            row.push_back(std::move(cell));
        } else {
            if (parts.size() % 2 != 0)
                refuse(line.place, "一行应是成对的“标签 | 字段”", "a row must be pairs of “label | field”");
            std::size_t used = 0;
            for (std::size_t i = 0; i < parts.size(); i += 2) {
                // No label: the value takes its place.
                if (!parts[i].empty()) row.push_back(label(parts[i], line.place));
                row.push_back(value(parts[i + 1], line.place));
                row.back().columns = parts[i].empty() ? 2 : 1;
                used += 2;
            }
            if (used > most)
                refuse(line.place, "这一行的格数多于 widths 的列数",
                       "the row has more cells than columns in widths");
            row.back().columns += most - used;
        }
        form_.rows.push_back(std::move(row));
    }

    static bool is_literal(const std::string& text) {
        return text.size() >= 2 && text.front() == '"' && text.back() == '"';
    }

    static FormCell label(const std::string& words, const Place& place) {
        FormCell cell;
        cell.label = cell.centred = true;
        const std::string said = is_literal(words) ? words.substr(1, words.size() - 2) : words;
        if (said.empty()) refuse(place, "标签是空的", "the label is empty");
        cell.lines.push_back({{}, {{text::code_points(said), false, {}}}});
        return cell;
    }

    static FormCell literal(const std::string& quoted) {
        FormCell cell;
        for (const auto& part : text::split(quoted.substr(1, quoted.size() - 2), U"\u2028"))
            cell.lines.push_back({{}, text_with_fill_ins(part)});
        return cell;
    }

    /// `path`, `path : format`, `path : format 6` with room for six lines, or a literal.
    FormCell value(const std::string& written, const Place& place) {
        if (is_literal(written)) return literal(written);
        if (written.empty()) return {};
        const auto colon = written.rfind(':');
        const std::string path{text::trim(written.substr(0, colon))};
        FormFormat format = FormFormat::text;
        std::size_t least = 1;
        if (colon != std::string::npos) {
            const auto words = text::split(written.substr(colon + 1), U" ");
            const auto named = words.empty() ? std::nullopt : form_format_named(words[0]);
            if (!named || words.size() > 2)
                refuse(
                    place,
                    "“" + written +
                        "”的格式不认识；可用：text、lines、date、datetime、number、check、choice、opinion",
                    "the format of “" + written +
                        "” is not known; use text, lines, date, datetime, number, check, choice or opinion");
            format = *named;
            if (words.size() == 2) least = std::strtoul(words[1].c_str(), nullptr, 10);
        }
        const Json* found = facts_.at_path(path);
        if (found == nullptr)
            refuse(place, "数据中没有“" + path + "”，请核对名称；文字请写在双引号里",
                   "the facts have no “" + path + "”; check the name, and write texts in double quotes");
        FormCell cell = format == FormFormat::opinion ? opinion(*found, path, place)
                                                      : cell_of(*found, format, path, place);
        cell.least_lines = std::max<std::size_t>(1, std::min<std::size_t>(least, 40));
        return cell;
    }

    FormCell cell_of(const Json& value, FormFormat format, const std::string& path, const Place& place) {
        auto lines = form_lines(value, format, english_);
        if (!lines)
            refuse(place, "“" + path + "”的值不符合该格的格式",
                   "the value of “" + path + "” does not fit the format of its cell");
        FormCell cell;
        cell.lines = std::move(*lines);
        cell.centred = format == FormFormat::check;
        return cell;
    }

    /// What somebody says, with his signature and the day at the foot of the cell.
    FormCell opinion(const Json& value, const std::string& path, const Place& place) {
        if (!value.is_null() && value.object() == nullptr)
            refuse(place, "“" + path + "”不是 {text, name, image, date}",
                   "“" + path + "” is no {text, name, image, date}");
        FormCell cell;
        if (const Json* said = value.find("text"))
            cell.lines = cell_of(*said, FormFormat::lines, path, place).lines;
        Signer signer{words_of(value, "label"), words_of(value, "name"), words_of(value, "image"),
                      date_in_words(words_of(value, "date"), english_), words_of(value, "note")};
        if (signer.label.empty()) signer.label = english_ ? "Signature:" : "签名：";
        cell.signer = std::move(signer);
        return cell;
    }

    const Json& facts_;
    Place place_;
    bool english_;
    Form form_;
};

} // namespace

Form form_of(const std::vector<OptionLine>& lines, const Json& facts, const Place& place, bool english) {
    return Reader{facts, place, english}.run(lines);
}

} // namespace bihuan::document
