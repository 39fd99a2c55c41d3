#include "hazard/hazard_ledger.hpp"

#include "db/rows.hpp"
#include "hazard/hazard_actions.hpp"
#include "hazard/later_facts.hpp"
#include "hazard/told_rounds.hpp"
#include "inspection/inspection_store.hpp"

#include <algorithm>
#include <unordered_map>

namespace bihuan::hazard {

using ledger::LedgerRow;
using ledger::RowOutcome;

namespace {

constexpr ledger::Column inspection_column{"inspection", "检查编号", "", true};

template<class T>
const record::Field& field(std::string_view name) {
    return *record::description_of<T>().find(name);
}

/// In the order of the contract.
std::vector<ledger::Column> columns_in_order() {
    auto columns = ledger::columns_of(record::description_of<Hazard>());
    columns.insert(columns.begin() + 1, inspection_column);
    const auto add = [&](const record::Description& rounds) {
        for (auto column : ledger::columns_of(rounds)) {
            column.required = false;
            columns.push_back(column);
        }
    };
    add(record::description_of<Rectification>());
    add(record::description_of<Reinspection>());
    return columns;
}

Problem no_such_inspection(const std::string& code) {
    return Problem{
        ProblemKind::invalid_input,
        {},
        {{"/inspection", FieldFault::no_such_record, {{"value", code}}, "检查编号", "inspection"}}};
}

/// A re-inspection has a date and a result, or nothing at all.
std::optional<Reinspection> reinspection_of(const LedgerRow& row, Findings& findings) {
    Reinspection told;
    row.read_into(record::description_of<Reinspection>(), &told, findings);
    const bool has_date = !row.text("reinspected_on").empty();
    const bool has_result = !row.text("result").empty();
    if (!has_date && !has_result && told.reinspector.empty()) return std::nullopt;
    if (!has_date)
        findings.add(record::field_error(field<Reinspection>(has_result ? "result" : "reinspector"),
                                         FieldFault::needs_other, {{"other", "复查日期 / reinspected_on"}}));
    else if (!has_result)
        findings.add(record::field_error(field<Reinspection>("reinspected_on"), FieldFault::needs_other,
                                         {{"other", "复查结果 / result"}}));
    return told;
}

/// Lays what the row tells over the file, and refuses what cannot be read.
void read(const LedgerRow& row, HazardFile& file) {
    Findings findings;
    row.read_into(record::description_of<Hazard>(), &file.hazard, findings);
    for (const auto* name : {"code", "description"})
        row.require(field<Hazard>(name), findings);
    if (row.text("inspection").empty())
        findings.add({"/inspection", FieldFault::required, {}, "检查编号", "inspection"});
    Rectification rectification;
    row.read_into(record::description_of<Rectification>(), &rectification, findings);
    const auto reinspection = reinspection_of(row, findings);
    read_later_facts(row, file, findings);
    findings.throw_if_any();
    if (rectification.rectified_on || !rectification.measures.empty()) lay_over(file, rectification);
    if (reinspection) lay_over(file, *reinspection);
}

bool same(const HazardFile& one, const HazardFile& other) {
    const auto equal = [](const auto& rounds, const auto& others) {
        return std::equal(
            rounds.begin(), rounds.end(), others.begin(), others.end(),
            [](const auto& round, const auto& another) { return record::same(round, another); });
    };
    return record::same(one.hazard, other.hazard) && equal(one.rectifications, other.rectifications) &&
           equal(one.reinspections, other.reinspections) && equal(one.extensions, other.extensions);
}

} // namespace

std::vector<ledger::Column> HazardLedger::columns() const {
    auto columns = columns_in_order();
    const auto later = later_columns();
    columns.insert(columns.end(), later.begin(), later.end());
    return columns;
}

void HazardLedger::commit() {
    inspection_.reset();
    writing_.commit();
}

const Inspection& HazardLedger::visit(const db::Reader& reader, const std::string& code) {
    if (!inspection_ || inspection_->code != code) {
        inspection_ = inspection::visit_with_code(reader, code);
        if (!inspection_) throw no_such_inspection(code);
    }
    return *inspection_;
}

RowOutcome HazardLedger::take(db::Transaction& transaction, const LedgerRow& row) {
    auto known = with_code(transaction, row.text("code"));
    if (!known) {
        HazardFile file;
        read(row, file);
        record_hazard(transaction, ids_, std::move(file), visit(transaction, row.text("inspection")));
        return RowOutcome::imported;
    }
    const HazardFile before = file_of(transaction, std::move(*known));
    HazardFile after = before;
    read(row, after);
    const Inspection& found_at = visit(transaction, row.text("inspection"));
    after.hazard.inspection = found_at.id;
    if (same(before, after)) return RowOutcome::unchanged;
    seen_.refuse_repeated(before.hazard.code, field<Hazard>("code"), before.hazard.code);
    correct_file(transaction, ids_, before, std::move(after), found_at);
    return RowOutcome::updated;
}

RowOutcome HazardLedger::take(const LedgerRow& row) {
    const auto outcome = writing_.row([&](db::Transaction& transaction) { return take(transaction, row); });
    seen_.note(row.text("code"), row.line());
    return outcome;
}

namespace {

/// The rounds of the hazards from `first` to `last`, by hazard, in their order.
template<class Round>
std::unordered_map<std::string, std::vector<Round>>
rounds_between(const db::Reader& reader, const std::string& first, const std::string& last) {
    const std::string table{record::description_of<Round>().name()};
    std::unordered_map<std::string, std::vector<Round>> rounds;
    for (auto& round : db::rows<Round>(reader,
                                       "SELECT {columns} FROM " + table +
                                           " WHERE hazard >= $1 AND hazard <= $2 "
                                           "ORDER BY hazard, id",
                                       {first, last}))
        rounds[round.hazard.text()].push_back(std::move(round));
    return rounds;
}

/// The codes of the inspections of these hazards.
std::unordered_map<std::string, std::string>
inspection_codes(const db::Reader& reader, const std::string& first, const std::string& last) {
    std::unordered_map<std::string, std::string> codes;
    reader.each("SELECT id, code FROM inspection_visit WHERE id IN (SELECT inspection FROM hazard WHERE id "
                ">= $1 AND id <= $2)",
                {first, last}, [&](const db::Row& row) { codes.emplace(row.text(0), row.text(1)); });
    return codes;
}

void add_rounds(std::vector<ledger::OutCell>& cells, const HazardFile& file) {
    const auto shown = shown_rounds(file);
    const auto add = [&](const auto* round, std::size_t width) {
        using Round = std::remove_cvref_t<decltype(*round)>;
        auto more = round ? ledger::cells_of(record::description_of<Round>(), round)
                          : std::vector<ledger::OutCell>(width);
        std::move(more.begin(), more.end(), std::back_inserter(cells));
    };
    add(shown.rectification, 2);
    add(shown.reinspection, 3);
}

} // namespace

void export_hazards(const db::Reader& reader, ledger::TableWriter& writer, const Filter& filter) {
    auto columns = columns_in_order();
    const bool with_later_facts = later_columns_are_needed(reader);
    if (with_later_facts)
        for (const auto& column : later_columns())
            columns.push_back(column);
    writer.write_header(ledger::headers_of(columns));
    std::string last;
    for (;;) {
        auto hazards = page(reader, filter, last, ledger::exported_at_once);
        if (hazards.empty()) return;
        const std::string first = hazards.front().id.text();
        last = hazards.back().id.text();
        auto rectifications = rounds_between<Rectification>(reader, first, last);
        auto reinspections = rounds_between<Reinspection>(reader, first, last);
        auto extensions = with_later_facts ? rounds_between<Extension>(reader, first, last)
                                           : std::unordered_map<std::string, std::vector<Extension>>{};
        const auto codes = inspection_codes(reader, first, last);
        for (auto& hazard : hazards) {
            HazardFile file;
            file.rectifications = std::move(rectifications[hazard.id.text()]);
            file.reinspections = std::move(reinspections[hazard.id.text()]);
            file.hazard = std::move(hazard);
            auto cells = ledger::cells_of(record::description_of<Hazard>(), &file.hazard);
            cells.insert(cells.begin() + 1, ledger::OutCell{codes.at(file.hazard.inspection.text())});
            add_rounds(cells, file);
            if (with_later_facts) {
                file.extensions = std::move(extensions[file.hazard.id.text()]);
                add_later_facts(cells, file);
            }
            writer.write_row(cells);
        }
    }
}

} // namespace bihuan::hazard
