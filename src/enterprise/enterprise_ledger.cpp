#include "enterprise/enterprise_ledger.hpp"

#include "core/text.hpp"
#include "db/rows.hpp"
#include "enterprise/enterprise_actions.hpp"
#include "enterprise/place_match.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace bihuan::enterprise {

using ledger::RowOutcome;

namespace {

/// The columns of the contract, in its order; what else an entry has stands behind them.
constexpr std::array contract{"name",    "uscc",           "community",  "grid",
                              "address", "industry",       "place_type", "principal",
                              "phone",   "employee_count", "risk_level"};

std::size_t position(const ledger::Column& column) {
    return static_cast<std::size_t>(std::find(contract.begin(), contract.end(), column.name) -
                                    contract.begin());
}

std::vector<ledger::Column> columns_in_order() {
    auto columns = ledger::columns_of(record::description_of<Enterprise>());
    std::stable_sort(columns.begin(), columns.end(),
                     [](const auto& one, const auto& other) { return position(one) < position(other); });
    return columns;
}

/// The columns of the contract, and of the further ones those in which some place has something to say.
std::vector<ledger::Column> columns_in_use(const db::Reader& reader) {
    const auto& description = record::description_of<Enterprise>();
    auto columns = columns_in_order();
    std::string counts;
    for (const auto& column : columns) {
        const auto kind = description.find(column.name)->kind;
        const std::string name{column.name};
        counts += (counts.empty() ? "" : ", ") +
                  (kind == record::FieldKind::text      ? "count(NULLIF(" + name + ", ''))"
                   : kind == record::FieldKind::boolean ? "count(CASE WHEN " + name + " THEN 1 END)"
                                                        : "count(" + name + ")");
    }
    std::vector<bool> used;
    reader.each("SELECT " + counts + " FROM enterprise WHERE merged_into IS NULL", {},
                [&](const db::Row& row) {
                    for (std::size_t i = 0; i < columns.size(); ++i)
                        used.push_back(i < contract.size() || row.integer(static_cast<int>(i)) > 0);
                });
    std::vector<ledger::Column> kept;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (used[i]) kept.push_back(columns[i]);
    return kept;
}

} // namespace

std::vector<ledger::Column> EnterpriseLedger::columns() const {
    return columns_in_order();
}

RowOutcome EnterpriseLedger::take(const ledger::LedgerRow& row) {
    const auto& description = record::description_of<Enterprise>();
    Enterprise told;
    Findings findings;
    row.read_into(description, &told, findings);
    prepare(told, policy_, findings);
    findings.throw_if_any();

    std::string place;
    const RowOutcome outcome = writing_.row([&](db::Transaction& transaction) {
        const auto known = registered_place(transaction, told);
        if (!known) {
            place = register_enterprise(transaction, ids_, told, policy_).id.text();
            return RowOutcome::imported;
        }
        place = known->id.text();
        // Its row says what was known of the entry before it was joined into another.
        if (known->merged_into) return RowOutcome::unchanged;
        const Enterprise before = db::find(transaction, known->id).value();
        Enterprise after = before;
        row.read_into(description, &after, findings);
        // Other blanks, brackets or widths are no other name.
        if (text::comparable(after.name) == before.name_key) after.name = before.name;
        if (text::comparable(after.address) == before.address_key) after.address = before.address;
        // A doubtful code that is on the record already is not this row's fault.
        const bool known_doubt = before.uscc_doubtful && after.uscc == before.uscc;
        const UsccPolicy policy = known_doubt ? UsccPolicy::lenient : policy_;
        prepare(after, policy, findings);
        findings.throw_if_any();
        if (record::same(before, after)) return RowOutcome::unchanged;
        seen_.refuse_repeated(place, *description.find("name"), told.name);
        correct_enterprise(transaction, ids_, before, std::move(after), policy);
        return RowOutcome::updated;
    });
    seen_.note(place, row.line());
    return outcome;
}

void export_enterprises(const db::Reader& reader, ledger::TableWriter& writer) {
    const auto& description = record::description_of<Enterprise>();
    const auto columns = columns_in_use(reader);
    writer.write_header(ledger::headers_of(columns));
    std::map<std::string_view, std::size_t> cell_of; // where `cells_of` puts a field
    for (const auto& column : ledger::columns_of(description))
        cell_of.emplace(column.name, cell_of.size());
    std::string last;
    for (;;) {
        const auto places = page(reader, {}, last, ledger::exported_at_once);
        for (const auto& place : places) {
            const auto cells = ledger::cells_of(description, &place);
            std::vector<ledger::OutCell> row;
            for (const auto& column : columns)
                row.push_back(cells[cell_of.at(column.name)]);
            writer.write_row(row);
        }
        if (places.empty()) return;
        last = places.back().id.text();
    }
}

} // namespace bihuan::enterprise
