#include "ledger/form_sheet.hpp"

#include "core/percent.hpp"
#include "core/text.hpp"
#include "ledger/form_styles.hpp"
#include "ledger/xml_tags.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <stdexcept>

namespace bihuan::ledger {
namespace {

std::int64_t number_of(std::string_view text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

constexpr std::int32_t days_before_1970 = 25'569; // since 1899-12-30, as Excel counts
constexpr std::int32_t days_of_1904 = 1'462;

std::string real_text(double number) {
    return fmt::format("{}", number);
}

/// Text put in the place of another.
struct Edit {
    std::size_t begin, end;
    std::string text;
};

std::string edited(const std::string& xml, std::vector<Edit> edits) {
    std::stable_sort(edits.begin(), edits.end(),
                     [](const Edit& one, const Edit& other) { return one.begin < other.begin; });
    std::string out;
    std::size_t at = 0;
    for (const auto& edit : edits) {
        out.append(xml, at, edit.begin - at).append(edit.text);
        at = edit.end;
    }
    return out.append(xml, at);
}

} // namespace

FormSheet::FormSheet(const std::string& xml) : xml_(xml) {
    XmlTags tags{xml};
    std::int64_t row = 0, column = 0;
    Cell* cell = nullptr;
    bool in_data = false, found = false;
    while (const auto tag = tags.next()) {
        if (tag->name == "sheetData") {
            if (!tag->closing) {
                found = true;
                prefix_ = std::string{tag->prefix};
                data_tag_ = tag->begin;
                data_begin_ = data_end_ = tag->end;
                data_empty_ = tag->empty;
                in_data = !tag->empty;
            } else {
                data_end_ = tag->begin;
                in_data = false;
            }
        } else if (in_data && tag->name == "row") {
            if (tag->closing) {
                rows_[row].inner_end = tag->begin;
                rows_[row].end = tag->end;
                continue;
            }
            const auto given = tag->attribute("r");
            row = given ? number_of(*given) : row + 1;
            column = 0;
            rows_[row] = {tag->begin, tag->end, tag->end, tag->empty, tag->end};
        } else if (in_data && tag->name == "c") {
            if (tag->closing) {
                if (cell) cell->end = tag->end;
                cell = nullptr;
                continue;
            }
            const auto given = tag->attribute("r");
            const auto place = given ? CellPlace::parse(*given) : CellPlace{row, column + 1};
            if (!place) throw std::runtime_error("a cell has no place");
            column = place->column;
            Cell known;
            known.begin = tag->begin;
            known.end = tag->end;
            known.opening = tag->text;
            known.type = tag->attribute("t").value_or("");
            if (const auto style = tag->attribute("s")) {
                known.style = static_cast<std::size_t>(number_of(*style));
                known.has_style = true;
            }
            cell = &(cells_[*place] = known);
            if (tag->empty) cell = nullptr;
        } else if (cell && tag->name == "f") {
            cell->is_formula = true;
        } else if (cell && tag->name == "v") {
            if (tag->closing) {
                cell->content_end = tag->begin;
                cell->value_end = tag->end;
            } else {
                cell->value = tag->begin;
                cell->value_end = cell->content = cell->content_end = tag->end;
            }
        } else if (cell && tag->name == "t" && cell->type == "inlineStr") {
            if (tag->closing)
                cell->content_end = tag->begin;
            else if (cell->content == 0)
                cell->content = cell->content_end = tag->end;
        } else if (tag->name == "mergeCell") {
            const auto range = tag->attribute("ref").value_or("");
            const auto colon = range.find(':');
            const auto first = CellPlace::parse(range.substr(0, colon));
            const auto last = colon == range.npos ? first : CellPlace::parse(range.substr(colon + 1));
            if (first && last) merged_.emplace_back(*first, *last);
        }
    }
    if (!found) throw std::runtime_error("a sheet has no cells");
}

bool FormSheet::is_covered(CellPlace place) const {
    return std::any_of(merged_.begin(), merged_.end(), [&](const auto& range) {
        const auto& [first, last] = range;
        return place != first && place.row >= first.row && place.row <= last.row &&
               place.column >= first.column && place.column <= last.column;
    });
}

bool FormSheet::has_formulas() const {
    return std::any_of(cells_.begin(), cells_.end(), [](const auto& cell) { return cell.second.is_formula; });
}

std::string FormSheet::text_of(const Cell& cell, const std::vector<std::string>& shared) const {
    const std::string text =
        xml_unescaped(std::string_view{xml_}.substr(cell.content, cell.content_end - cell.content));
    if (cell.type != "s") return text;
    const auto index = static_cast<std::size_t>(number_of(text));
    return index < shared.size() ? shared[index] : std::string{};
}

std::string FormSheet::cell_xml(const FormValue& of, const Cell* known, FormStyles& styles,
                                bool from_1904) const {
    bool has_style = known && known->has_style;
    std::size_t style = known ? known->style : 0;
    if (!known && of.like)
        if (const auto like = cells_.find(*of.like); like != cells_.end()) {
            style = like->second.style;
            has_style = like->second.has_style;
        }
    std::string content, type;
    const auto number = [&](const std::string& text) {
        content = "<" + prefix_ + "v>" + text + "</" + prefix_ + "v>";
    };
    const auto words = [&](const std::string& text) {
        if (text.empty()) return;
        type = " t=\"inlineStr\"";
        content = "<" + prefix_ + "is><" + prefix_ + "t xml:space=\"preserve\">" + xml_escaped(text) + "</" +
                  prefix_ + "t></" + prefix_ + "is>";
    };
    if (const auto* whole = std::get_if<std::int64_t>(&of.value)) {
        number(std::to_string(*whole));
    } else if (const auto* real = std::get_if<double>(&of.value)) {
        const bool as_percent = of.kind == CellKind::share && !styles.is_percent(style);
        number(as_percent ? real_text(static_cast<double>(percent_units(*real)) / 100) : real_text(*real));
    } else if (const auto* day = std::get_if<Date>(&of.value)) {
        if (styles.is_date(style))
            number(std::to_string(day->days() + days_before_1970 - (from_1904 ? days_of_1904 : 0)));
        else
            words(day->text());
    } else {
        words(record::text_of(of.value));
    }
    if (of.marked)
        if (const auto marked = styles.marked(style)) style = *marked, has_style = true;
    const std::string opening = "<" + prefix_ + "c r=\"" + of.place.text() + "\"" +
                                (has_style ? " s=\"" + std::to_string(style) + "\"" : std::string{}) + type;
    return content.empty() ? opening + "/>" : opening + ">" + content + "</" + prefix_ + "c>";
}

std::string FormSheet::with(const std::vector<const FormValue*>& values, FormStyles& styles,
                            bool from_1904) const {
    std::map<CellPlace, const FormValue*> ordered;
    for (const auto* value : values)
        ordered[value->place] = value;
    std::vector<Edit> edits;
    std::map<std::int64_t, std::string>
        new_rows; ///< cells of rows that the sheet does not have, or has empty
    for (const auto& [place, value] : ordered) {
        const auto known = cells_.find(place);
        const std::string xml =
            cell_xml(*value, known == cells_.end() ? nullptr : &known->second, styles, from_1904);
        const auto row = rows_.find(place.row);
        if (known != cells_.end()) {
            edits.push_back({known->second.begin, known->second.end, xml});
        } else if (row == rows_.end() || row->second.empty) {
            new_rows[place.row] += xml;
        } else {
            const auto next = cells_.upper_bound(place);
            const std::size_t at = next != cells_.end() && next->first.row == place.row
                                       ? next->second.begin
                                       : row->second.inner_end;
            edits.push_back({at, at, xml});
        }
    }
    std::string behind; // rows below all others
    for (const auto& [row, xml] : new_rows) {
        const auto known = rows_.find(row);
        const std::string end = "</" + prefix_ + "row>";
        if (known != rows_.end()) { // <row …/> opens up
            std::string opening =
                xml_.substr(known->second.begin, known->second.tag_end - known->second.begin);
            opening.replace(opening.size() - 2, 2, ">");
            edits.push_back({known->second.begin, known->second.end, opening + xml + end});
            continue;
        }
        const std::string whole = "<" + prefix_ + "row r=\"" + std::to_string(row) + "\">" + xml + end;
        const auto next = rows_.upper_bound(row);
        if (next != rows_.end())
            edits.push_back({next->second.begin, next->second.begin, whole});
        else
            behind += whole;
    }
    if (!behind.empty()) {
        if (data_empty_)
            edits.push_back({data_tag_, data_begin_,
                             "<" + prefix_ + "sheetData>" + behind + "</" + prefix_ + "sheetData>"});
        else
            edits.push_back({data_end_, data_end_, behind});
    }
    for (const auto& [place, cell] : cells_) // what formulas said before is no longer true
        if (cell.is_formula && cell.value_end > cell.value && !ordered.contains(place))
            edits.push_back({cell.value, cell.value_end, {}});
    return edited(xml_, std::move(edits));
}

} // namespace bihuan::ledger
