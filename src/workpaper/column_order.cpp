#include "workpaper/column_order.hpp"

#include "core/findings.hpp"
#include "core/text.hpp"
#include "ledger/columns.hpp"
#include "ledger/ledger_row.hpp"

#include <algorithm>
#include <array>

namespace bihuan::workpaper {
namespace {

constexpr std::array file_columns{
    ledger::Column{"paper", "表", "报表", true},
    ledger::Column{"table", "清单", {}, false},
    ledger::Column{"field", "字段", {}, true},
    ledger::Column{"title", "表头", {}, false},
};

std::string key_of(WorkpaperKind kind, const PaperTable& table) {
    return std::string{code_of(kind)} + "/" + std::string{table.name};
}

std::string_view cell(const ledger::Header& header, const ledger::SourceRow& row, std::string_view name) {
    const auto position = header.position(name);
    return position && *position < row.cells.size() ? text::trim(row.cells[*position].text)
                                                    : std::string_view{};
}

[[noreturn]] void refuse(const ledger::SourceRow& row, std::string_view field, std::string_view value,
                         const std::string& list) {
    throw Problem{ProblemKind::invalid_input,
                  {},
                  {{"/columns.csv/" + std::to_string(row.line) + "/" + std::string{field},
                    FieldFault::unknown_figure,
                    {{"value", std::string{value}}, {"list", list}},
                    "columns.csv 第 " + std::to_string(row.line) + " 行",
                    "columns.csv, line " + std::to_string(row.line)}}};
}

template<class List, class Name>
std::string names_in(const List& list, Name name) {
    std::vector<std::string> names;
    for (const auto& one : list)
        names.emplace_back(name(one));
    return text::join(names, "、");
}

} // namespace

ColumnOrder ColumnOrder::from(const std::filesystem::path& file) {
    ColumnOrder order;
    if (!std::filesystem::exists(file)) return order;
    const auto reader = ledger::open_table(file);
    std::optional<ledger::SourceRow> ahead;
    const auto header = ledger::find_header(*reader, file_columns, ahead);
    const auto next = [&] {
        auto row = std::exchange(ahead, std::nullopt);
        return row ? row : reader->next();
    };
    while (const auto row = next()) {
        if (row->blank()) continue;
        const auto paper = cell(header, *row, "paper");
        const auto kind = parse_enum<WorkpaperKind>(paper);
        if (!kind)
            refuse(*row, "paper", paper,
                   names_in(texts_of<WorkpaperKind>(), [](auto& of) { return of.code; }));
        const auto tables = tables_of(*kind);
        const auto name = cell(header, *row, "table");
        const auto table =
            name.empty() ? tables.begin() : std::find_if(tables.begin(), tables.end(), [&](const auto& of) {
                return of.name == name || of.zh == name;
            });
        if (table == tables.end())
            refuse(*row, "table", name, names_in(tables, [](auto& of) { return of.name; }));
        const auto field = cell(header, *row, "field");
        const auto column = std::find_if(table->columns.begin(), table->columns.end(),
                                         [&](const auto& of) { return of.field == field || of.zh == field; });
        if (column == table->columns.end())
            refuse(*row, "field", field, names_in(table->columns, [](auto& of) { return of.field; }));
        const auto title = cell(header, *row, "title");
        order.chosen_[key_of(*kind, *table)].push_back({&*column,
                                                        std::string{title.empty() ? column->zh : title},
                                                        std::string{title.empty() ? column->en : title}});
    }
    return order;
}

ChosenColumns ColumnOrder::columns(WorkpaperKind kind, const PaperTable& table) const {
    const auto chosen = chosen_.find(key_of(kind, table));
    return chosen == chosen_.end() ? usual_columns(table) : chosen->second;
}

bool ColumnOrder::has(WorkpaperKind kind, const PaperTable& table) const {
    return chosen_.contains(key_of(kind, table));
}

std::string directive_lines(const ChosenColumns& columns, Language language) {
    std::string widths, groups, lines;
    std::string group;
    std::size_t grouped = 0;
    const auto end_group = [&] {
        if (grouped > 0) groups += (groups.empty() ? "" : ",") + group + ":" + std::to_string(grouped);
        grouped = 0;
    };
    for (const auto& column : columns) {
        const bool zh = language == Language::zh;
        const std::string field{column.of->field};
        widths += (widths.empty() ? "" : ",") + std::to_string(static_cast<int>(column.of->width));
        lines += column.header(language) + " | ";
        using enum ledger::CellKind;
        if (field == "#")
            lines += "#";
        else
            lines += field + (column.of->kind == share    ? " | percent"
                              : column.of->kind == day    ? " | date"
                              : column.of->kind == number ? " | number"
                              : column.of->kind == amount ? " | number"
                                                          : "");
        lines += "\n";
        const std::string here{zh ? column.of->group_zh : column.of->group_en};
        if (here != group) end_group(), group = here;
        if (!here.empty()) ++grouped;
    }
    end_group();
    return "widths = " + widths + "\n" + (groups.empty() ? "" : "group = " + groups + "\n") + lines;
}

} // namespace bihuan::workpaper
