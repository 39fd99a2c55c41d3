#include "inspection/inspection_ledger.hpp"

#include "core/text.hpp"
#include "core/uscc.hpp"
#include "db/rows.hpp"
#include "enterprise/place_match.hpp"
#include "inspection/inspection_store.hpp"

#include <algorithm>

namespace bihuan::inspection {

using ledger::LedgerRow;
using ledger::RowOutcome;

namespace {

constexpr ledger::Column enterprise_column{"enterprise", "企业名称", "单位名称 场所名称 被检查单位 受检单位",
                                           true};
constexpr ledger::Column uscc_column{"uscc", "统一社会信用代码", "信用代码 社会信用代码"};
constexpr ledger::Column address_column{"address", "地址", "经营地址 场所地址"};
constexpr ledger::Column inspectors_column{"inspectors", "检查人员", "检查人 执法人员 officers", true};

const record::Description& description() {
    return record::description_of<Inspection>();
}

/// In the order of the contract.
std::vector<ledger::Column> columns_in_order() {
    std::vector<ledger::Column> columns;
    for (auto column : ledger::columns_of(description())) {
        if (column.name == "kind") {
            columns.insert(columns.end(), {enterprise_column, uscc_column});
            column.required = false; // a routine inspection where nothing is said
        } else if (column.name == "conclusion") {
            columns.push_back(inspectors_column);
        }
        columns.push_back(column);
    }
    return columns;
}

FieldError missing(const ledger::Column& column, const char* label_en) {
    return {"/" + std::string{column.name}, FieldFault::required, {}, std::string{column.zh}, label_en};
}

/// The officers that a cell names; known ones keep their certificate.
std::vector<InspectionOfficer> officers_of(const std::vector<std::string>& names,
                                           const std::vector<InspectionOfficer>& known) {
    std::vector<InspectionOfficer> officers;
    for (const auto& name : names) {
        const auto same = std::find_if(known.begin(), known.end(),
                                       [&](const auto& officer) { return officer.name == name; });
        officers.push_back(same != known.end() ? *same : InspectionOfficer{name, {}});
    }
    return officers;
}

} // namespace

std::vector<ledger::Column> InspectionLedger::columns() const {
    auto columns = columns_in_order();
    columns.push_back(address_column);
    return columns;
}

void InspectionLedger::commit() {
    places_.clear();
    writing_.commit();
}

Id<Enterprise> InspectionLedger::place(db::Transaction& transaction, const LedgerRow& row) {
    const std::string uscc = normalised_uscc(row.text("uscc"));
    const std::string name = row.text("enterprise");
    const std::string address = row.text("address");
    const std::string key = uscc + "\n" + name + "\n" + address;
    const auto known = places_.find(key);
    if (known != places_.end()) return known->second;
    return places_
        .emplace(key, enterprise::named_place(transaction, uscc == "无" ? "" : uscc, name, address).id)
        .first->second;
}

void InspectionLedger::read(db::Transaction& transaction, const LedgerRow& row, Inspection& inspection,
                            Findings& findings) {
    row.read_into(description(), &inspection, findings);
    for (const auto* name : {"code", "date"})
        row.require(*description().find(name), findings);
    if (const auto names = ledger::names_in(row.text("inspectors")); !names.empty())
        inspection.officers = officers_of(names, inspection.officers);
    else if (inspection.officers.empty())
        findings.add(missing(inspectors_column, "inspectors"));
    const auto& of_officer = record::description_of<InspectionOfficer>();
    for (const auto& officer : inspection.officers)
        if (auto error = record::check(*of_officer.find("name"), record::Value{officer.name}))
            findings.add(std::move(*error));
    if (row.text("enterprise").empty()) findings.add(missing(enterprise_column, "enterprise"));
    findings.throw_if_any();
    inspection.enterprise = place(transaction, row);
}

RowOutcome InspectionLedger::take(db::Transaction& transaction, const LedgerRow& row) {
    Findings findings;
    const auto before = with_code(transaction, row.text("code"));
    if (!before) {
        Inspection inspection;
        read(transaction, row, inspection, findings);
        record_inspection(transaction, ids_, std::move(inspection));
        return RowOutcome::imported;
    }
    Inspection after = *before;
    read(transaction, row, after, findings);
    if (record::same(*before, after)) return RowOutcome::unchanged;
    seen_.refuse_repeated(after.code, *description().find("code"), after.code);
    correct_inspection(transaction, *before, std::move(after), followers_);
    return RowOutcome::updated;
}

RowOutcome InspectionLedger::take(const LedgerRow& row) {
    const auto outcome = writing_.row([&](db::Transaction& transaction) { return take(transaction, row); });
    seen_.note(row.text("code"), row.line());
    return outcome;
}

namespace {

/// The officers of the inspections from `first` to `last`, by inspection, as one text.
std::unordered_map<std::string, std::string>
officers_between(const db::Reader& reader, const std::string& first, const std::string& last) {
    std::unordered_map<std::string, std::string> officers;
    reader.each("SELECT inspection, name FROM inspection_officer WHERE inspection >= $1 AND inspection <= $2 "
                "ORDER BY inspection, position",
                {first, last}, [&](const db::Row& row) {
                    std::string& names = officers[std::string{row.text(0)}];
                    names += (names.empty() ? "" : "、") + std::string{row.text(1)};
                });
    return officers;
}

bool addresses_are_needed(const db::Reader& reader) {
    return reader
        .integer("SELECT 1 FROM enterprise_identity GROUP BY uscc, name_key HAVING count(*) > 1 LIMIT 1")
        .has_value();
}

struct Line {
    std::string id;
    std::vector<ledger::OutCell> cells;
};

/// The next inspections after this identity; their officers are still empty.
std::vector<Line> lines_after(const db::Reader& reader, const std::string& last, bool with_addresses) {
    std::vector<Line> lines;
    reader.each(
        "SELECT inspection.id, code, date, enterprise_identity.name, uscc, kind, conclusion, address "
        "FROM inspection JOIN enterprise_identity ON enterprise_identity.id = inspection.enterprise "
        "WHERE inspection.id > $1 ORDER BY inspection.id LIMIT $2",
        {last, ledger::exported_at_once}, [&](const db::Row& row) {
            const auto text = [&](int column) { return ledger::OutCell{std::string{row.text(column)}}; };
            const auto kind = parse_enum<InspectionKind>(row.text(5)).value();
            Line line{
                std::string{row.text(0)},
                {text(1), {row.date(2)}, text(3), text(4), {std::string{text_of(kind).zh}}, {}, text(6)}};
            if (with_addresses) line.cells.push_back(text(7));
            lines.push_back(std::move(line));
        });
    return lines;
}

} // namespace

void export_inspections(const db::Reader& reader, ledger::TableWriter& writer) {
    auto columns = columns_in_order();
    const bool with_addresses = addresses_are_needed(reader);
    if (with_addresses) columns.push_back(address_column);
    writer.write_header(ledger::headers_of(columns));
    const auto officers_at =
        std::find_if(columns.begin(), columns.end(),
                     [](const auto& column) { return column.name == inspectors_column.name; }) -
        columns.begin();
    std::string last;
    for (;;) {
        auto lines = lines_after(reader, last, with_addresses);
        if (lines.empty()) return;
        const auto officers = officers_between(reader, lines.front().id, lines.back().id);
        for (auto& line : lines) {
            if (const auto names = officers.find(line.id); names != officers.end())
                line.cells[static_cast<std::size_t>(officers_at)].value = names->second;
            writer.write_row(line.cells);
        }
        last = lines.back().id;
    }
}

} // namespace bihuan::inspection
