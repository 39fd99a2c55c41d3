#include "workpaper/filling.hpp"

#include "core/problem.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace bihuan::workpaper {
namespace {

using ledger::CellKind;
using ledger::CellPlace;

constexpr std::array kind_codes{"text", "code", "number", "amount", "share", "day"};

const std::string& text_in(const Json& json, std::string_view name) {
    static const std::string none;
    const Json* of = json.find(name);
    return of && of->text() ? *of->text() : none;
}

CellKind kind_named(std::string_view code) {
    for (std::size_t i = 0; i < kind_codes.size(); ++i)
        if (kind_codes[i] == code) return static_cast<CellKind>(i);
    return CellKind::text;
}

using Key = std::pair<std::string, std::string>;

record::Value value_of(const FilledCell& cell) {
    if (const auto* whole = cell.value.integer()) return *whole;
    if (const auto* real = cell.value.real()) return *real;
    const auto* text = cell.value.text();
    if (!text) return {};
    if (cell.kind == CellKind::day)
        if (const auto day = Date::parse(*text)) return *day;
    return *text;
}

FieldError fault(std::size_t index, std::string_view field, FieldFault of, Parameters parameters,
                 std::string_view zh, std::string_view en) {
    return {"/bindings/" + std::to_string(index) + "/" + std::string{field}, of, std::move(parameters),
            std::string{zh}, std::string{en}};
}

} // namespace

Json to_json(const std::vector<FilledCell>& cells) {
    Json::List list;
    for (const auto& cell : cells)
        list.push_back(Json::Object{{"sheet", cell.sheet},
                                    {"cell", cell.cell},
                                    {"like", cell.like},
                                    {"kind", kind_codes[static_cast<std::size_t>(cell.kind)]},
                                    {"value", cell.value}});
    return list;
}

std::vector<FilledCell> filled_cells(std::string_view json) {
    std::vector<FilledCell> cells;
    const Json all = Json::parse(json);
    for (const auto& one : *all.list())
        cells.push_back({text_in(one, "sheet"), text_in(one, "cell"), text_in(one, "like"),
                         kind_named(text_in(one, "kind")), *one.find("value")});
    return cells;
}

void check(const std::vector<SubmissionBinding>& bindings, const ledger::FormWorkbook& book,
           Findings& findings) {
    std::set<Key> said;
    for (std::size_t i = 0; i < bindings.size(); ++i) {
        const auto& of = bindings[i];
        const auto not_a_cell = [&](const std::string& why) {
            findings.add(
                fault(i, "cell", FieldFault::not_a_cell, {{"value", of.cell + why}}, "单元格", "cell"));
        };
        const auto place = CellPlace::parse(of.cell);
        if (!book.has_sheet(of.sheet))
            findings.add(fault(i, "sheet", FieldFault::not_a_cell, {{"value", of.sheet}}, "工作表", "sheet"));
        else if (!place)
            not_a_cell("");
        else if (book.is_formula(of.sheet, *place))
            not_a_cell("（公式 / a formula）");
        else if (book.is_covered(of.sheet, *place))
            not_a_cell("（被合并的单元格遮住 / covered by merged cells）");
        else if (!said.emplace(of.sheet, place->text()).second)
            not_a_cell("（重复 / said twice）");
        if (of.list.empty()) {
            if (!bindable_figure(of.field))
                findings.add(fault(i, "field", FieldFault::unknown_figure,
                                   {{"value", of.field}, {"list", "/api/v1/submission-names"}}, "指标",
                                   "figure"));
            continue;
        }
        const auto* list = bindable_list(of.list);
        if (!list)
            findings.add(fault(i, "list", FieldFault::unknown_figure,
                               {{"value", of.list}, {"list", "/api/v1/submission-names"}}, "清单", "list"));
        else if (std::none_of(list->fields.begin(), list->fields.end(),
                              [&](const auto& column) { return column.field == of.field; }))
            findings.add(fault(i, "field", FieldFault::unknown_figure,
                               {{"value", of.field}, {"list", "/api/v1/submission-names"}}, "字段", "field"));
    }
}

std::vector<FilledCell> fill(const std::vector<SubmissionBinding>& bindings, const BindableValues& values,
                             const std::string& file_name) {
    std::vector<FilledCell> cells;
    for (const auto& of : bindings) {
        const auto place = CellPlace::parse(of.cell).value();
        if (of.list.empty()) {
            const auto& figure = *bindable_figure(of.field);
            cells.push_back({of.sheet, place.text(), {}, figure.kind, values.figure(figure)});
            continue;
        }
        const auto& list = *bindable_list(of.list);
        const auto& rows = values.rows(list);
        const auto column = std::find_if(list.fields.begin(), list.fields.end(),
                                         [&](const auto& one) { return one.field == of.field; });
        const auto count = static_cast<std::int64_t>(rows.size());
        if (of.last_row && place.row + count - 1 > *of.last_row)
            throw Problem{ProblemKind::workbook_unusable,
                          {{"file", file_name},
                           {"reason", of.cell + "：只容得下 " + std::to_string(*of.last_row - place.row + 1) +
                                          " 行，有 " + std::to_string(count) + " 行 / it has room for " +
                                          std::to_string(*of.last_row - place.row + 1) + " rows, there are " +
                                          std::to_string(count)}}};
        for (std::int64_t i = 0; i < count; ++i) {
            const auto& row = rows[static_cast<std::size_t>(i)];
            const Json* value = row.find(of.field);
            cells.push_back({of.sheet, CellPlace{place.row + i, place.column}.text(), place.text(),
                             column->kind,
                             of.field == "#" ? Json{i + 1}
                             : value         ? *value
                                             : Json{}});
        }
    }
    return cells;
}

std::vector<CellChange> changes_between(const std::vector<FilledCell>& before,
                                        const std::vector<FilledCell>& after) {
    std::map<Key, Json> earlier;
    for (const auto& cell : before)
        earlier[{cell.sheet, cell.cell}] = cell.value;
    std::vector<CellChange> changes;
    for (const auto& cell : after) {
        const auto known = earlier.extract({cell.sheet, cell.cell});
        const Json was = known.empty() ? Json{} : known.mapped();
        if (was != cell.value) changes.push_back({cell.sheet, cell.cell, was, cell.value});
    }
    for (const auto& [key, value] : earlier) // what is no longer filled
        if (!value.is_null()) changes.push_back({key.first, key.second, value, {}});
    return changes;
}

Json to_json(const std::vector<CellChange>& changes) {
    Json::List list;
    for (const auto& change : changes)
        list.push_back(Json::Object{{"sheet", change.sheet},
                                    {"cell", change.cell},
                                    {"before", change.before},
                                    {"after", change.after}});
    return list;
}

std::vector<CellChange> cell_changes(std::string_view json) {
    std::vector<CellChange> changes;
    const Json all = Json::parse(json);
    for (const auto& one : *all.list())
        changes.push_back(
            {text_in(one, "sheet"), text_in(one, "cell"), *one.find("before"), *one.find("after")});
    return changes;
}

std::string workbook_of(const ledger::FormWorkbook& book, const std::vector<FilledCell>& cells,
                        const std::vector<CellChange>& marked) {
    std::set<Key> changed;
    for (const auto& change : marked)
        changed.emplace(change.sheet, change.cell);
    std::vector<ledger::FormValue> values;
    for (const auto& cell : cells) {
        ledger::FormValue value;
        value.sheet = cell.sheet;
        value.place = CellPlace::parse(cell.cell).value();
        value.kind = cell.kind;
        value.value = value_of(cell);
        value.like = CellPlace::parse(cell.like);
        value.marked = changed.contains({cell.sheet, cell.cell});
        values.push_back(std::move(value));
    }
    return book.filled(values);
}

} // namespace bihuan::workpaper
