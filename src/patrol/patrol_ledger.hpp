/// Patrols as a ledger (巡查台账): in and out.
#pragma once

#include "db/row_writing.hpp"
#include "ledger/rows.hpp"
#include "ledger/seen_keys.hpp"
#include "ledger/writer.hpp"
#include "patrol/patrol.hpp"

namespace bihuan::patrol {

/// Records the patrol of a row, or corrects it where its code is known.
class PatrolLedger final : public ledger::RowSink {
public:
    PatrolLedger(db::RowWriting& writing, IdSource& ids) : writing_(writing), ids_(ids) {}

    std::vector<ledger::Column> columns() const override;
    ledger::RowOutcome take(const ledger::LedgerRow&) override;
    void commit() override { writing_.commit(); }

private:
    db::RowWriting& writing_;
    IdSource& ids_;
    ledger::SeenKeys seen_;
};

/// Every patrol, in the order of recording.
void export_patrols(const db::Reader&, ledger::TableWriter&);

} // namespace bihuan::patrol
