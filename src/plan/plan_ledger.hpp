/// The plans that an office had before it came to Bihuan, as a ledger (预案台账): when each was reviewed,
/// signed, published and filed, and under which number.
///
/// `评审人员`: one to a line, 姓名|单位|专家, where the last part is left out for who is none.
#pragma once

#include "db/row_writing.hpp"
#include "ledger/rows.hpp"
#include "ledger/writer.hpp"
#include "plan/plan_facts.hpp"

namespace bihuan::plan {

/// Takes the draft of a plan through its life on the days of the row, by the same steps as the office would;
/// the facts are frozen as they are at the intake. A plan that has a version in use is left as it is. What is
/// not filed yet has no 备案日期, what has no receipt no 回执日期.
class PlanLedger final : public ledger::RowSink {
public:
    PlanLedger(db::RowWriting& writing, IdSource& ids, Identity identity)
        : writing_(writing), ids_(ids), identity_(std::move(identity)) {}

    std::vector<ledger::Column> columns() const override;
    ledger::RowOutcome take(const ledger::LedgerRow&) override;
    void commit() override { writing_.commit(); }

private:
    db::RowWriting& writing_;
    IdSource& ids_;
    Identity identity_;
};

/// Every plan with a version in use, by its code, in the same form.
void export_plans(const db::Reader&, ledger::TableWriter&);

} // namespace bihuan::plan
