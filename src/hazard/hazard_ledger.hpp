/// Hazards as a ledger (隐患台账): in and out.
///
/// A row tells a hazard with its latest round of rectification and re-inspection. What a row tells of a known
/// hazard corrects its latest round; a rectification or re-inspection after one that failed is a new round; a
/// round that is stored already, also an older one, changes nothing.
#pragma once

#include "db/row_writing.hpp"
#include "hazard/hazard_store.hpp"
#include "ledger/rows.hpp"
#include "ledger/seen_keys.hpp"
#include "ledger/writer.hpp"

namespace bihuan::hazard {

class HazardLedger final : public ledger::RowSink {
public:
    HazardLedger(db::RowWriting& writing, IdSource& ids) : writing_(writing), ids_(ids) {}

    std::vector<ledger::Column> columns() const override;
    ledger::RowOutcome take(const ledger::LedgerRow&) override;
    void commit() override;

private:
    ledger::RowOutcome take(db::Transaction&, const ledger::LedgerRow&);
    const Inspection& visit(const db::Reader&, const std::string& code);

    db::RowWriting& writing_;
    IdSource& ids_;
    ledger::SeenKeys seen_;
    std::optional<Inspection>
        inspection_; ///< the last one looked up since the last commit: hazards come side by side
};

/// Every hazard of the filter, in the order of recording. Columns for transfer, voiding and extension
/// (later_facts.hpp) are added where one of them needs them.
void export_hazards(const db::Reader&, ledger::TableWriter&, const Filter& = {});

} // namespace bihuan::hazard
