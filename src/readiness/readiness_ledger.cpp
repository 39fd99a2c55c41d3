#include "readiness/readiness_ledger.hpp"

#include "db/rows.hpp"
#include "organisation/organisation_store.hpp"

#include <algorithm>
#include <array>

namespace bihuan::readiness {

using ledger::LedgerRow;
using ledger::RowOutcome;

namespace {

constexpr std::array keys_of_contact{"contact_group", "organisation", "name"};
constexpr std::array keys_of_supply{"name", "model", "place"};
constexpr std::array keys_of_shelter{"name", "community"};
constexpr std::array keys_of_household{"community", "name", "address"};
constexpr std::array keys_of_risk_point{"kind", "name", "community"};

using Names = std::span<const char* const>;
Names keys_of(const Contact&) {
    return keys_of_contact;
}
Names keys_of(const Supply&) {
    return keys_of_supply;
}
Names keys_of(const Shelter&) {
    return keys_of_shelter;
}
Names keys_of(const RiskPoint&) {
    return keys_of_risk_point;
}
Names keys_of(const Household&) {
    return keys_of_household;
}

template<class T>
const record::Description& description() {
    return record::description_of<T>();
}

/// Of the fields that make the key the last that is filled in: what a reader of the file recognises.
template<class T>
const record::Field& telling_field(const T& told) {
    const record::Field* telling = nullptr;
    for (const auto* name : keys_of(told)) {
        const auto* field = description<T>().find(name);
        if (!telling || !record::text_of(field->get(&told)).empty()) telling = field;
    }
    return *telling;
}

/// A community that the office does not have is a slip of the pen; it is never made here.
template<class T>
void require_community(const db::Reader& reader, const LedgerRow& row) {
    const auto* field = description<T>().find("community");
    const std::string name = field ? row.text("community") : std::string{};
    if (name.empty() || organisation::find_unit(reader, UnitKind::community, name)) return;
    throw Problem{ProblemKind::invalid_input,
                  {},
                  {record::field_error(*field, FieldFault::no_such_record, {{"value", name}})}};
}

template<class T>
std::optional<T> known(const db::Reader& reader, const T& told) {
    std::string sql = "SELECT {columns} FROM " + std::string{description<T>().name()} + " WHERE TRUE";
    db::Parameters parameters;
    for (const auto* name : keys_of(told)) {
        const auto value = description<T>().find(name)->get(&told);
        parameters.push_back(record::is_null(value) ? record::Value{std::string{}} : value);
        sql += " AND " + std::string{name} + " = $" + std::to_string(parameters.size());
    }
    return db::row<T>(reader, sql + " ORDER BY id LIMIT 1", parameters);
}

template<class T>
void keep(db::Transaction& transaction, IdSource&, const T& before, T after) {
    correct(transaction, before, std::move(after));
}
/// A count that differs from what is known is a stock-taking.
void keep(db::Transaction& transaction, IdSource& ids, const Supply& before, Supply after) {
    SupplyMovement counted;
    counted.kind = MovementKind::stock_taking;
    counted.quantity = after.quantity;
    counted.moved_on = transaction.today();
    counted.reason = "台账导入";
    after.quantity = before.quantity;
    after = correct(transaction, before, std::move(after));
    if (counted.quantity != before.quantity) move_supply(transaction, ids, after, std::move(counted));
}

} // namespace

template<class T>
std::vector<ledger::Column> KeptLedger<T>::columns() const {
    return ledger::columns_of(description<T>());
}

template<class T>
RowOutcome KeptLedger<T>::take(const LedgerRow& row) {
    T told;
    Findings findings;
    row.read_into(description<T>(), &told, findings);
    for (const auto& field : description<T>().fields())
        if (field.rules.ledger && field.rules.required) row.require(field, findings);
    findings.throw_if_any();
    std::string key;
    for (const auto* name : keys_of(told))
        key += record::text_of(description<T>().find(name)->get(&told)) + "\n";
    const auto outcome = writing_.row([&](db::Transaction& transaction) {
        require_community<T>(transaction, row);
        const auto before = known(transaction, told);
        if (!before) {
            add(transaction, ids_, std::move(told));
            return RowOutcome::imported;
        }
        T after = *before;
        Findings none; // they are known from the first reading
        row.read_into(description<T>(), &after, none);
        if (record::same(*before, after)) return RowOutcome::unchanged;
        const auto& telling = telling_field(told);
        seen_.refuse_repeated(key, telling, record::text_of(telling.get(&told)));
        keep(transaction, ids_, *before, std::move(after));
        return RowOutcome::updated;
    });
    seen_.note(key, row.line());
    return outcome;
}

template<class T>
void export_kept(const db::Reader& reader, ledger::TableWriter& writer) {
    writer.write_header(ledger::headers_of(ledger::columns_of(description<T>())));
    const std::string sql = "SELECT {columns} FROM " + std::string{description<T>().name()} +
                            " WHERE id > $1 AND retired_on IS NULL ORDER BY id LIMIT $2";
    std::string last;
    for (;;) {
        const auto records = db::rows<T>(reader, sql, {last, ledger::exported_at_once});
        if (records.empty()) return;
        for (const auto& one : records)
            writer.write_row(ledger::cells_of(description<T>(), &one));
        last = records.back().id.text();
    }
}

template class KeptLedger<Contact>;
template class KeptLedger<Supply>;
template class KeptLedger<Shelter>;
template class KeptLedger<RiskPoint>;
template class KeptLedger<Household>;
template void export_kept<Contact>(const db::Reader&, ledger::TableWriter&);
template void export_kept<Supply>(const db::Reader&, ledger::TableWriter&);
template void export_kept<Shelter>(const db::Reader&, ledger::TableWriter&);
template void export_kept<RiskPoint>(const db::Reader&, ledger::TableWriter&);
template void export_kept<Household>(const db::Reader&, ledger::TableWriter&);

} // namespace bihuan::readiness
