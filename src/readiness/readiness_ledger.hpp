/// The registers of this room as ledgers: contacts, supplies, shelters, risk points, households and the duty
/// roster, in and out. A row that is known by its key is corrected; a supply that was counted differently
/// gets a stock-taking.
#pragma once

#include "db/row_writing.hpp"
#include "ledger/rows.hpp"
#include "ledger/seen_keys.hpp"
#include "ledger/writer.hpp"
#include "readiness/kept.hpp"

namespace bihuan::readiness {

/// Keys: contacts by group, organisation and name; supplies by name, model and place; shelters by name and
/// community; risk points by kind, name and community.
template<class T>
class KeptLedger final : public ledger::RowSink {
public:
    KeptLedger(db::RowWriting& writing, IdSource& ids) : writing_(writing), ids_(ids) {}

    std::vector<ledger::Column> columns() const override;
    ledger::RowOutcome take(const ledger::LedgerRow&) override;
    void commit() override { writing_.commit(); }

private:
    db::RowWriting& writing_;
    IdSource& ids_;
    ledger::SeenKeys seen_;
};
extern template class KeptLedger<Contact>;
extern template class KeptLedger<Supply>;
extern template class KeptLedger<Shelter>;
extern template class KeptLedger<RiskPoint>;
extern template class KeptLedger<Household>;

/// The duty roster: a row for each day with leader and officers; people are known by name and post, and made
/// where they are not known.
class DutyLedger final : public ledger::RowSink {
public:
    DutyLedger(db::RowWriting& writing, IdSource& ids) : writing_(writing), ids_(ids) {}

    std::vector<ledger::Column> columns() const override;
    ledger::RowOutcome take(const ledger::LedgerRow&) override;
    void commit() override { writing_.commit(); }

private:
    db::RowWriting& writing_;
    IdSource& ids_;
    ledger::SeenKeys seen_;
};

/// What is in the register, in the order of recording.
template<class T>
void export_kept(const db::Reader&, ledger::TableWriter&);
extern template void export_kept<Contact>(const db::Reader&, ledger::TableWriter&);
extern template void export_kept<Supply>(const db::Reader&, ledger::TableWriter&);
extern template void export_kept<Shelter>(const db::Reader&, ledger::TableWriter&);
extern template void export_kept<RiskPoint>(const db::Reader&, ledger::TableWriter&);
extern template void export_kept<Household>(const db::Reader&, ledger::TableWriter&);
void export_duty(const db::Reader&, ledger::TableWriter&);

} // namespace bihuan::readiness
