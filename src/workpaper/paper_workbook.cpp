#include "workpaper/paper_workbook.hpp"

#include "core/instant.hpp"

namespace bihuan::workpaper {
namespace {

std::string text_at(const Json& facts, std::string name, Language language) {
    const Json* english = language == Language::en ? facts.find(name + "_en") : nullptr;
    const Json* of = english ? english : facts.find(name);
    return of && of->text() ? *of->text() : std::string{};
}

/// `示范街道办事处　2023年1月1日至3月31日　制表日：2023年4月3日`.
std::string subtitle_of(const Json& facts, Language language) {
    const std::string blank = language == Language::zh ? "　" : "   ";
    std::string line = text_at(facts, "office", language);
    for (const auto* name : {"name", "leader", "scope_text", "range_text"})
        if (const auto part = text_at(facts, name, language); !part.empty()) line += blank + part;
    return line + blank + (language == Language::zh ? "制表日：" : "made on ") +
           text_at(facts, "made_on_text", language);
}

ledger::RowLook look_of(const Json& row) {
    const Json* look = row.find("look");
    if (!look || !look->text()) return ledger::RowLook::plain;
    return *look->text() == "total"      ? ledger::RowLook::total
           : *look->text() == "subtotal" ? ledger::RowLook::subtotal
                                         : ledger::RowLook::plain;
}

void begin(ledger::Workbook& book, const PaperTable& table, const ChosenColumns& columns, const Json& facts,
           Language language, bool alone) {
    const bool zh = language == Language::zh;
    ledger::SheetLayout layout;
    layout.name = std::string{zh ? table.zh : table.en};
    layout.title = text_at(facts, "title", language);
    if (!alone) layout.title += (zh ? "·" : " – ") + layout.name;
    layout.subtitle = subtitle_of(facts, language);
    layout.filtered = table.filtered;
    for (const auto& column : columns)
        layout.columns.push_back({column.header(language), column.of->kind, column.of->width,
                                  std::string{zh ? column.of->group_zh : column.of->group_en}});
    book.begin_sheet(std::move(layout));
}

void write_row(ledger::Workbook& book, const ChosenColumns& columns, const Json& row, std::int64_t serial,
               Language language) {
    std::vector<ledger::OutCell> cells;
    cells.reserve(columns.size());
    for (const auto& column : columns)
        cells.push_back(
            {column.of->field == "#" ? record::Value{serial} : cell_of(row, *column.of, language)});
    book.row(cells, look_of(row));
}

std::string number_at(const Json& facts, std::string_view path) {
    const Json* number = facts.at_path(path);
    return number ? number->dump() : "0";
}

/// What stands below the rows: the sums of a ledger, the definition of a statistics table.
void write_notes(ledger::Workbook& book, WorkpaperKind kind, const Json& facts, const Json& counts,
                 Language language) {
    const bool zh = language == Language::zh;
    if (kind == WorkpaperKind::hazard_ledger)
        book.note(zh ? "共 " + number_at(counts, "rows") + " 项，其中已销号 " + number_at(counts, "closed") +
                           " 项、未销号 " + number_at(counts, "open") + " 项（逾期 " +
                           number_at(counts, "overdue") + " 项）。截至" +
                           text_at(facts, "as_of_text", language) + "。"
                     : number_at(counts, "rows") + " hazards: " + number_at(counts, "closed") + " closed, " +
                           number_at(counts, "open") + " open (" + number_at(counts, "overdue") +
                           " overdue), as of " + text_at(facts, "as_of_text", language) + ".");
    if (kind != WorkpaperKind::statistics_table) return;
    book.note(
        zh ? "口径：本期发现的隐患截至期末的情况；整改率由前两栏计算；“—”或空白表示没有隐患。校核：第3栏≤第2"
             "栏，"
             "第5栏=第6栏+第8栏，第9至13栏≤第8栏。"
           : "Hazards found in the period as they stand at its end; rates follow from the two columns before "
             "them; checks: 3 ≤ 2, 5 = 6 + 8, 9…13 ≤ 8.");
    if (!*facts.find("is_ready")->boolean())
        book.note(
            zh ? "注意：有 " + number_at(facts, "unplanned") +
                     " 项重大隐患既未销号也未列入治理计划，第5栏≠第6栏+第8栏，上报前须补充。"
               : "Note: " + number_at(facts, "unplanned") +
                     " major hazards are neither closed nor in a treatment plan; column 5 is not 6 + 8.");
}

} // namespace

void write_workbook(const std::filesystem::path& file, WorkpaperKind kind, const Json& facts,
                    const ColumnOrder& order, Language language, const RowSource& rows) {
    const auto made = Instant::parse(*facts.find("made_on")->text() + "T00:00:00+08:00").value();
    ledger::Workbook book{file,
                          {text_at(facts, "title", language), text_at(facts, "office", language), made}};
    const auto tables = tables_of(kind);
    for (const auto& table : tables) {
        const auto columns = order.columns(kind, table);
        begin(book, table, columns, facts, language, tables.size() == 1);
        std::int64_t serial = 0;
        const auto write = [&](const Json& row) { write_row(book, columns, row, ++serial, language); };
        Json counts;
        if (rows) {
            counts = rows(write);
        } else {
            for (const auto& row : *facts.find(table.name)->list())
                write(row);
            if (const Json* known = facts.find("counts")) counts = *known;
        }
        write_notes(book, kind, facts, counts, language);
    }
    book.finish();
}

} // namespace bihuan::workpaper
