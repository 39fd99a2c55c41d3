#include "patrol/clue_ledger.hpp"

#include "core/text.hpp"
#include "db/rows.hpp"
#include "enterprise/place_match.hpp"
#include "patrol/clue_actions.hpp"
#include "patrol/clue_store.hpp"

#include <algorithm>

namespace bihuan::patrol {

using ledger::LedgerRow;
using ledger::RowOutcome;

namespace {

constexpr ledger::Column received_column{"received_at", "受理时间",
                                         "上报时间 接收时间 来电时间 登记时间 受理日期 发生时间", true};
constexpr ledger::Column uscc_column{"uscc", "统一社会信用代码", "信用代码"};
constexpr ledger::Column name_column{"complainant", "反映人", "举报人 投诉人 来电人 上报人 联系人"};
constexpr ledger::Column phone_column{"phone", "联系电话", "电话 手机 来电号码 联系方式"};

const record::Description& description() {
    return record::description_of<Clue>();
}

std::vector<ledger::Column> shared_columns() {
    auto columns = ledger::columns_of(description());
    for (auto& column : columns)
        column.required = column.name == "content" || column.name == "external_no";
    columns.push_back(received_column);
    return columns;
}

/// The moment in a cell: an instant, or a day of the office with or without a time behind it.
std::optional<Instant> moment_in(const std::string& cell, bool may_be_serial) {
    if (const auto instant = Instant::parse(cell)) return instant;
    const auto day = ledger::parse_day(text::half_width(cell), may_be_serial);
    if (!day) return std::nullopt;
    std::string time = "00:00:00";
    if (const auto colon = cell.find(':'); colon != std::string::npos && colon >= 1) {
        const auto begin = cell.find_last_not_of("0123456789", colon - 1) + 1;
        time = cell.substr(begin, cell.find_last_of("0123456789") + 1 - begin);
        if (colon - begin == 1) time.insert(0, "0");
        if (time.size() == 5) time += ":00";
    }
    return Instant::parse(day->text() + "T" + time + "+08:00");
}

/// The one place of the registry that the row means; nothing where it names none that is known.
std::optional<Id<Enterprise>> place_of(const db::Reader& reader, const LedgerRow& row) {
    const std::string uscc = row.text("uscc"), name = row.text("enterprise_name");
    if (uscc.empty() && name.empty()) return std::nullopt;
    try {
        return enterprise::named_place(reader, uscc, name, row.text("place")).id;
    } catch (const Problem&) {
        return std::nullopt; // whoever told it need not know our registry; the name stands as told
    }
}

void read(const db::Reader& reader, const LedgerRow& row, Clue& clue, Complainant& complainant) {
    Findings findings;
    row.read_into(description(), &clue, findings);
    for (const auto* name : {"external_no", "content"})
        row.require(*description().find(name), findings);
    const auto& received = *description().find("received_at");
    if (const std::string cell = row.text("received_at"); cell.empty()) {
        findings.add(record::field_error(received, FieldFault::required));
    } else if (const auto moment = moment_in(cell, row.cell("received_at")->is_number)) {
        clue.received_at = *moment;
    } else {
        findings.add(record::field_error(received, FieldFault::not_an_instant, {{"value", cell}}));
    }
    findings.throw_if_any();
    if (auto name = row.text("complainant"); !name.empty()) complainant.name = std::move(name);
    if (auto phone = row.text("phone"); !phone.empty()) complainant.phone = std::move(phone);
    if (!clue.enterprise) clue.enterprise = place_of(reader, row);
}

} // namespace

std::vector<ledger::Column> ClueLedger::columns() const {
    auto columns = shared_columns();
    columns.insert(columns.end(), {uscc_column, name_column, phone_column});
    return columns;
}

RowOutcome ClueLedger::take(db::Transaction& transaction, const LedgerRow& row, const std::string& key) {
    Clue told;
    told.source = parse_enum<ClueSource>(row.text("source")).value_or(ClueSource::grid_platform);
    const auto before = with_external_no(transaction, told.source, row.text("external_no"));
    Clue after = before.value_or(told);
    Complainant complainant;
    if (before) complainant = complainant_of(transaction, before->id).value_or(Complainant{});
    read(transaction, row, after, complainant);
    if (areas_ && std::ranges::find(*areas_, after.community) == areas_->end())
        throw Problem{ProblemKind::outside_area, {{"area", after.community.empty() ? "—" : after.community}}};
    if (!before) {
        record_clue(transaction, ids_, std::move(after), std::move(complainant));
        return RowOutcome::imported;
    }
    complainant.words.clear();
    shield(after, complainant);
    Clue sealed = after;
    keep_complainant(transaction, ids_, sealed, complainant);
    if (record::same(*before, sealed)) return RowOutcome::unchanged;
    seen_.refuse_repeated(key, *description().find("external_no"), after.external_no);
    correct_clue(transaction, ids_, *before, std::move(after), complainant);
    return RowOutcome::updated;
}

RowOutcome ClueLedger::take(const LedgerRow& row) {
    const std::string key = row.text("source") + "\n" + row.text("external_no");
    const auto outcome =
        writing_.row([&](db::Transaction& transaction) { return take(transaction, row, key); });
    seen_.note(key, row.line());
    return outcome;
}

void export_clues(const db::Reader& reader, ledger::TableWriter& writer) {
    auto headers = ledger::headers_of(shared_columns());
    headers.insert(headers.end(), {"状态", "办理期限", "办结日期", "答复内容"});
    writer.write_header(headers);
    std::string last;
    for (;;) {
        const auto clues =
            db::rows<Clue>(reader, "SELECT {columns} FROM clue WHERE id > $1 ORDER BY id LIMIT $2",
                           {last, ledger::exported_at_once});
        if (clues.empty()) return;
        for (const auto& clue : clues) {
            auto cells = ledger::cells_of(description(), &clue);
            cells.emplace_back().value = clue.received_at.local_text();
            cells.emplace_back().value = std::string{text_of(clue.state).zh};
            cells.emplace_back().value = clue.due_date;
            cells.emplace_back();
            if (clue.closed_on) cells.back().value = *clue.closed_on;
            cells.emplace_back().value = clue.answer;
            writer.write_row(cells);
        }
        last = clues.back().id.text();
    }
}

} // namespace bihuan::patrol
