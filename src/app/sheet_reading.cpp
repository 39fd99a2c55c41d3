#include "app/sheet_reading.hpp"

#include "core/json.hpp"
#include "core/problem.hpp"
#include "ledger/table.hpp"

namespace bihuan::app {
namespace {

void write_row(JsonWriter& writer, const ledger::SourceRow& row) {
    writer.begin_object().name("line").value(static_cast<std::int64_t>(row.line));
    writer.name("readable").value(row.fault == ledger::RowFault::none);
    writer.name("cells").begin_list();
    for (const auto& cell : row.cells)
        writer.value(std::string_view{row.fault == ledger::RowFault::not_utf8 ? "" : cell.text});
    writer.end_list().end_object();
}

/// `ahead` first, where the search for the headers had to read it.
void write_rows(JsonWriter& writer, ledger::TableReader& table, std::optional<ledger::SourceRow> ahead) {
    std::size_t shown = 0;
    bool more = false;
    writer.name("rows").begin_list();
    for (auto row = ahead ? std::move(ahead) : table.next(); row; row = table.next()) {
        if (row->blank()) continue;
        if (shown == most_rows_shown) {
            more = true;
            break;
        }
        write_row(writer, *row);
        ++shown;
    }
    writer.end_list().name("more").value(more);
}

} // namespace

std::string read_sheet(const std::filesystem::path& file, std::span<const ledger::Column> columns,
                       Language language) {
    std::string body;
    JsonWriter writer{body};
    writer.begin_object();
    const auto table = ledger::open_table(file);
    std::optional<ledger::SourceRow> ahead;
    try {
        const auto header = ledger::find_header(*table, columns, ahead);
        writer.name("problem").null();
        writer.name("header_line").value(static_cast<std::int64_t>(header.line)).name("headers").begin_list();
        for (std::size_t i = 0; i < header.texts.size(); ++i) {
            writer.begin_object().name("text").value(std::string_view{header.texts[i]}).name("column");
            const auto* known = i < header.columns.size() ? header.columns[i] : nullptr;
            if (known)
                writer.value(known->name);
            else
                writer.null();
            writer.end_object();
        }
        writer.end_list();
        write_rows(writer, *table, std::move(ahead));
    } catch (const Problem& problem) {
        if (problem.kind() != ProblemKind::no_header && problem.kind() != ProblemKind::missing_columns) throw;
        body.clear(); // from the first line on, for the one who is to say which line holds the headers
        JsonWriter again{body};
        again.begin_object().name("problem").value(std::string_view{problem.detail(language)});
        again.name("header_line").null().name("headers").begin_list().end_list();
        write_rows(again, *ledger::open_table(file), {});
        again.end_object();
        return body;
    }
    writer.end_object();
    return body;
}

} // namespace bihuan::app
