/// The registry as a ledger (企业台账): in and out.
#pragma once

#include "db/row_writing.hpp"
#include "enterprise/enterprise_rules.hpp"
#include "ledger/rows.hpp"
#include "ledger/seen_keys.hpp"
#include "ledger/writer.hpp"

namespace bihuan::enterprise {

/// Registers the place of a row, or corrects its entry; which place it is, place_match.hpp tells.
class EnterpriseLedger final : public ledger::RowSink {
public:
    EnterpriseLedger(db::RowWriting& writing, IdSource& ids, UsccPolicy policy)
        : writing_(writing), ids_(ids), policy_(policy) {}

    std::vector<ledger::Column> columns() const override;
    ledger::RowOutcome take(const ledger::LedgerRow&) override;
    void commit() override { writing_.commit(); }

private:
    db::RowWriting& writing_;
    IdSource& ids_;
    UsccPolicy policy_;
    ledger::SeenKeys seen_;
};

/// Every place, in the order of registration.
void export_enterprises(const db::Reader&, ledger::TableWriter&);

} // namespace bihuan::enterprise
