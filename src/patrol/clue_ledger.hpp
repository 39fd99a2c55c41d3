/// Clues as a ledger (线索台账): the export of a grid platform or of 12345 in, the office's own list out.
#pragma once

#include "db/row_writing.hpp"
#include "ledger/rows.hpp"
#include "ledger/seen_keys.hpp"
#include "ledger/writer.hpp"
#include "patrol/clue_shield.hpp"

namespace bihuan::patrol {

/// Records the clue of a row, or takes over what its platform corrected where source and external number are
/// known; the office's own work on it is never touched.
class ClueLedger final : public ledger::RowSink {
public:
    /// Rows of communities outside `areas` are refused; nothing: the whole office.
    ClueLedger(db::RowWriting& writing, IdSource& ids,
               std::optional<std::vector<std::string>> areas = std::nullopt)
        : writing_(writing), ids_(ids), areas_(std::move(areas)) {}

    std::vector<ledger::Column> columns() const override;
    ledger::RowOutcome take(const ledger::LedgerRow&) override;
    void commit() override { writing_.commit(); }

private:
    ledger::RowOutcome take(db::Transaction&, const ledger::LedgerRow&, const std::string& key);

    db::RowWriting& writing_;
    IdSource& ids_;
    std::optional<std::vector<std::string>> areas_;
    ledger::SeenKeys seen_;
};

/// Every clue with its state and answer, in the order of recording; never who complained.
void export_clues(const db::Reader&, ledger::TableWriter&);

} // namespace bihuan::patrol
