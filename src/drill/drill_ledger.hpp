/// Drills of the past as a ledger (演练台账): one row a drill, its lists as lines in a cell.
///
/// `情景注入`: 分钟|告知对象|情景|预期行动|实际行动; `参演单位`: 单位|人数|角色; `演练记录`: 分钟|记录;
/// `评估`: 代码|结果|说明, where criteria that are not named are met; `问题`:
/// 问题|建议|承办人|期限|办结日期|结果.
#pragma once

#include "db/row_writing.hpp"
#include "ledger/rows.hpp"
#include "ledger/seen_keys.hpp"
#include "ledger/writer.hpp"

namespace bihuan::drill {

/// Records the drill of a row; a code that is known is left as it is, since what was evaluated is final.
class DrillLedger final : public ledger::RowSink {
public:
    DrillLedger(db::RowWriting& writing, IdSource& ids) : writing_(writing), ids_(ids) {}

    std::vector<ledger::Column> columns() const override;
    ledger::RowOutcome take(const ledger::LedgerRow&) override;
    void commit() override { writing_.commit(); }

private:
    db::RowWriting& writing_;
    IdSource& ids_;
};

/// Every drill that was evaluated, in the order of recording, in the same form.
void export_drills(const db::Reader&, ledger::TableWriter&);

} // namespace bihuan::drill
