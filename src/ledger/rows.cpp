#include "ledger/rows.hpp"

#include "core/text.hpp"
#include "ledger/writer.hpp"

#include <utility>

namespace bihuan::ledger {
namespace {

constexpr std::int64_t rows_between_progress = 1'000;
constexpr std::int64_t totals_named = 20; // by their line; there are no more in a real ledger

FieldFault fault_of(RowFault fault) {
    switch (fault) {
    case RowFault::open_quote:
        return FieldFault::open_quote;
    case RowFault::line_too_long:
        return FieldFault::line_too_long;
    case RowFault::cell_too_long:
        return FieldFault::cell_too_long;
    case RowFault::not_utf8:
    case RowFault::none:
        break;
    }
    return FieldFault::not_utf8;
}

/// A row that sums up others: its first text is a word for a sum.
bool is_total(const SourceRow& row) {
    for (const auto& cell : row.cells) {
        const std::string text = text::comparable(cell.text);
        if (text.empty()) continue;
        for (const std::string_view word : {"合计", "总计", "小计", "共计", "累计", "total", "subtotal"})
            if (text == word || (text.starts_with(word) && text.size() <= word.size() + 3)) return true;
        return false;
    }
    return false;
}

/// The headers once more in the middle of a file: pages that were pasted one below the other.
bool repeats_header(const SourceRow& row, const Header& header) {
    std::size_t same = 0;
    for (std::size_t i = 0; i < row.cells.size() && i < header.texts.size(); ++i)
        same += !header.texts[i].empty() &&
                text::comparable(row.cells[i].text) == text::comparable(header.texts[i]);
    return same >= 2 && same * 2 > header.texts.size();
}

/// The rejects file, begun with the first reject.
class Rejects {
public:
    Rejects(std::filesystem::path path, const Header& header) : path_(std::move(path)), header_(header) {}

    void add(const SourceRow& row, const std::string& reason) {
        if (path_.empty()) return;
        if (!writer_) {
            writer_ = open_csv_writer(path_);
            std::vector<std::string> headers{"line", "reason"};
            headers.insert(headers.end(), header_.texts.begin(), header_.texts.end());
            writer_->write_header(headers);
        }
        std::vector<OutCell> cells{OutCell{std::to_string(row.line)}, OutCell{reason}};
        for (const auto& cell : row.cells)
            cells.push_back(OutCell{cell.text});
        writer_->write_row(cells);
    }
    /// The path where anything was written.
    std::filesystem::path finish() {
        if (!writer_) return {};
        writer_->finish();
        return path_;
    }

private:
    std::filesystem::path path_;
    const Header& header_;
    std::unique_ptr<TableWriter> writer_;
};

std::string reason_of(const Problem& problem, Language language) {
    if (problem.errors().empty()) return problem.detail(language);
    std::string reason;
    for (const auto& error : problem.errors())
        reason += (reason.empty() ? "" : language == Language::zh ? "；" : "; ") + error.message(language);
    return reason;
}

void check_row(const SourceRow& row, const Header& header) {
    if (row.fault != RowFault::none)
        throw Problem{ProblemKind::invalid_input, {}, {{"", fault_of(row.fault), {}, "本行", "this row"}}};
    for (std::size_t i = header.texts.size(); i < row.cells.size(); ++i)
        if (!text::trim(row.cells[i].text).empty())
            throw Problem{
                ProblemKind::invalid_input,
                {},
                {{"",
                  FieldFault::surplus_cell,
                  {{"value", std::string{text::trim(row.cells[i].text)}}, {"column", std::to_string(i + 1)}},
                  "本行",
                  "this row"}}};
}

} // namespace

std::string Summary::json() const {
    std::string out;
    JsonWriter writer{out};
    writer.begin_object();
    writer.member("rows", rows).member("imported", imported).member("updated", updated);
    writer.member("unchanged", unchanged).member("rejected", rejected).name("unknown_columns").begin_list();
    for (const auto& column : unknown_columns)
        writer.value(std::string_view{column});
    writer.end_list().end_object();
    return out;
}

std::string Summary::text(Language language) const {
    const bool zh = language == Language::zh;
    const auto count = [](std::int64_t number) { return std::to_string(number); };
    std::string out = zh ? "共 " + count(rows) + " 行：新增 " + count(imported) + "，更新 " + count(updated) +
                               "，未变 " + count(unchanged) + "，退回 " + count(rejected) + "\n"
                         : count(rows) + " rows: " + count(imported) + " imported, " + count(updated) +
                               " updated, " + count(unchanged) + " unchanged, " + count(rejected) +
                               " rejected\n";
    if (!unknown_columns.empty())
        out += (zh ? "未识别的列（未导入）：" : "columns not known and left out: ") +
               text::join(unknown_columns, zh ? "、" : ", ") + "\n";
    for (const auto line : totals_lines)
        out += zh ? "第 " + std::to_string(line) + " 行是合计行，已跳过\n"
                  : "line " + std::to_string(line) + " sums up others and was passed over\n";
    if (totals > totals_named)
        out += zh ? "另有 " + count(totals - totals_named) + " 行合计行，已跳过\n"
                  : "and " + count(totals - totals_named) + " more\n";
    if (!rejects.empty())
        out += (zh ? "退回的行及原因见 " : "rejected rows with their reasons: ") + rejects.string() + "\n";
    return out;
}

Summary import_rows(TableReader& table, RowSink& sink, const ImportOptions& options) {
    const auto columns = sink.columns();
    std::optional<SourceRow> ahead;
    const Header header = find_header(table, columns, ahead);
    Rejects rejects{options.rejects, header};
    Summary summary;
    summary.unknown_columns = header.unknown_columns;
    std::size_t uncommitted = 0;
    const auto next = [&] { return ahead ? std::exchange(ahead, std::nullopt) : table.next(); };
    while (const auto row = next()) {
        if (row->blank() || repeats_header(*row, header)) continue;
        if (is_total(*row)) {
            if (++summary.totals <= totals_named) summary.totals_lines.push_back(row->line);
            continue;
        }
        ++summary.rows;
        try {
            check_row(*row, header);
            const RowOutcome outcome = sink.take(LedgerRow{header, *row});
            ++(outcome == RowOutcome::imported  ? summary.imported
               : outcome == RowOutcome::updated ? summary.updated
                                                : summary.unchanged);
        } catch (const Problem& problem) {
            if (problem.status() >= 500) // the disk or the database, not the row
                throw;
            ++summary.rejected;
            rejects.add(*row, reason_of(problem, options.language));
        }
        if (++uncommitted == rows_at_once) {
            sink.commit();
            uncommitted = 0;
        }
        if (options.on_progress && summary.rows % rows_between_progress == 0)
            options.on_progress(summary, table.progress());
    }
    sink.commit();
    summary.rejects = rejects.finish();
    return summary;
}

} // namespace bihuan::ledger
