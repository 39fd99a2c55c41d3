/// The office's own order as a ledger (组织台账): units, what stands above them, and the leader who answers
/// for each.
#pragma once

#include "db/row_writing.hpp"
#include "ledger/rows.hpp"
#include "ledger/seen_keys.hpp"
#include "ledger/writer.hpp"
#include "organisation/organisation.hpp"

namespace bihuan::organisation {

/// Adds the unit of a row, or corrects it where its kind and name are known. The unit above must be known
/// already; a leader who is not known becomes a person of the office.
class UnitLedger final : public ledger::RowSink {
public:
    UnitLedger(db::RowWriting& writing, IdSource& ids) : writing_(writing), ids_(ids) {}

    std::vector<ledger::Column> columns() const override;
    ledger::RowOutcome take(const ledger::LedgerRow&) override;
    void commit() override { writing_.commit(); }

private:
    db::RowWriting& writing_;
    IdSource& ids_;
    ledger::SeenKeys seen_;
};

/// Every unit, from the district down, those of a kind in the order of their making.
void export_units(const db::Reader&, ledger::TableWriter&);

} // namespace bihuan::organisation
