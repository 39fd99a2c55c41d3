/// The responsibility system as ledgers: duties of posts (责任清单), people in posts (任职台账), and who
/// answers for which community and enterprise (包保责任台账). In and out in the same columns.
#pragma once

#include "db/row_writing.hpp"
#include "ledger/rows.hpp"
#include "ledger/seen_keys.hpp"
#include "ledger/writer.hpp"
#include "responsibility/leader_assignment.hpp"

namespace bihuan::responsibility {

/// A row is a duty; its post is made where the code is not known. A duty whose wording differs from the one
/// in force becomes a new edition from the day that the row names, or from today.
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

/// A row is a term: a post by its code or name, a person, a community or grid where the post belongs to one.
/// Known again by post, person, place and first day; people and grids that are not known are made. The title
/// is that of the person where the row gives none; telephone numbers go in and do not come out.
class TermLedger final : public ledger::RowSink {
public:
    TermLedger(db::RowWriting& writing, IdSource& ids) : writing_(writing), ids_(ids) {}
    std::vector<ledger::Column> columns() const override;
    ledger::RowOutcome take(const ledger::LedgerRow&) override;
    void commit() override { writing_.commit(); }

private:
    db::RowWriting& writing_;
    IdSource& ids_;
    ledger::SeenKeys seen_;
};

/// A row says who answers for what: a leader by name, or a section by its post.
class AssignmentLedger final : public ledger::RowSink {
public:
    AssignmentLedger(db::RowWriting& writing, IdSource& ids) : writing_(writing), ids_(ids) {}
    std::vector<ledger::Column> columns() const override;
    ledger::RowOutcome take(const ledger::LedgerRow&) override;
    void commit() override { writing_.commit(); }

private:
    db::RowWriting& writing_;
    IdSource& ids_;
    ledger::SeenKeys seen_;
};

void export_duties(const db::Reader&, ledger::TableWriter&);
void export_terms(const db::Reader&, ledger::TableWriter&);
void export_assignments(const db::Reader&, ledger::TableWriter&);

} // namespace bihuan::responsibility
