#include "enforcement/case_numbers.hpp"

#include "audit/chain.hpp"
#include "db/rows.hpp"
#include "enforcement/disclosure.hpp"

namespace bihuan::enforcement {

void take_decision_number(db::Transaction& transaction, const Id<PenaltyCase>& id,
                          const std::string& number) {
    const auto before = db::find(transaction, id);
    if (!before || before->decision_no == number) return;
    PenaltyCase after = *before;
    after.decision_no = number;
    audit::update(transaction, "penalty_case.number", *before, after);
    const auto waiting = db::rows<Disclosure>(
        transaction,
        "SELECT {columns} FROM disclosure WHERE subject = $1 AND kind = 'penalty' AND state = 'pending'",
        {id.text()});
    for (const auto& disclosure : waiting) {
        Disclosure numbered = disclosure;
        numbered.document_no = number;
        audit::update(transaction, "disclosure.number", disclosure, numbered);
    }
}

} // namespace bihuan::enforcement
