/// The register of enterprises' plans as a ledger (企业应急预案台账): what each has, when it was published,
/// whether it is filed, when it was evaluated and drilled. Due dates follow from these and are no columns.
#pragma once

#include "db/row_writing.hpp"
#include "ledger/rows.hpp"
#include "ledger/seen_keys.hpp"
#include "ledger/writer.hpp"

namespace bihuan::plan {

/// The enterprise is told by code or name and is in the registry. A plan in use with the same kind, title and
/// version is corrected; a new version is another row, and the old one ends by its own row (停用日期).
class EnterprisePlanLedger final : public ledger::RowSink {
public:
    EnterprisePlanLedger(db::RowWriting& writing, IdSource& ids) : writing_(writing), ids_(ids) {}

    std::vector<ledger::Column> columns() const override;
    ledger::RowOutcome take(const ledger::LedgerRow&) override;
    void commit() override { writing_.commit(); }

private:
    db::RowWriting& writing_;
    IdSource& ids_;
    ledger::SeenKeys seen_;
};

/// Every entry, also of plans out of use, in the order of recording.
void export_enterprise_plans(const db::Reader&, ledger::TableWriter&);

} // namespace bihuan::plan
