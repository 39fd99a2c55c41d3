/// Inspections as a ledger (检查台账): in and out.
#pragma once

#include "db/row_writing.hpp"
#include "enterprise/enterprise_store.hpp"
#include "inspection/inspection_actions.hpp"
#include "ledger/rows.hpp"
#include "ledger/seen_keys.hpp"
#include "ledger/writer.hpp"

#include <unordered_map>

namespace bihuan::inspection {

/// Records the inspection of a row, or corrects it where its code is known.
class InspectionLedger final : public ledger::RowSink {
public:
    InspectionLedger(db::RowWriting& writing, IdSource& ids, Followers followers)
        : writing_(writing), ids_(ids), followers_(std::move(followers)) {}

    std::vector<ledger::Column> columns() const override;
    ledger::RowOutcome take(const ledger::LedgerRow&) override;
    void commit() override;

private:
    ledger::RowOutcome take(db::Transaction&, const ledger::LedgerRow&);
    void read(db::Transaction&, const ledger::LedgerRow&, Inspection&, Findings&);
    Id<Enterprise> place(db::Transaction&, const ledger::LedgerRow&);

    db::RowWriting& writing_;
    IdSource& ids_;
    Followers followers_;
    ledger::SeenKeys seen_;
    /// Places looked up since the last commit, by code, name and address as written; others may change them
    /// meanwhile.
    std::unordered_map<std::string, Id<Enterprise>> places_;
};

/// Every inspection, in the order of recording. A column 地址 is added where places of the registry can only
/// be told apart by it.
void export_inspections(const db::Reader&, ledger::TableWriter&);

} // namespace bihuan::inspection
