#include "enterprise/enterprise_ledger.hpp"

#include "core/text.hpp"
#include "db/rows.hpp"
#include "enterprise/enterprise_actions.hpp"
#include "enterprise/place_match.hpp"

namespace bihuan::enterprise {

using ledger::RowOutcome;

std::vector<ledger::Column> EnterpriseLedger::columns() const {
    return ledger::columns_of(record::description_of<Enterprise>());
}

RowOutcome EnterpriseLedger::take(const ledger::LedgerRow& row) {
    const auto& description = record::description_of<Enterprise>();
    Enterprise told;
    Findings findings;
    row.read_into(description, &told, findings);
    prepare(told, policy_, findings);
    findings.throw_if_any();

    std::string place;
    const RowOutcome outcome = writing_.row([&](db::Transaction& transaction) {
        const auto known = registered_place(transaction, told);
        if (!known) {
            place = register_enterprise(transaction, ids_, told, policy_).id.text();
            return RowOutcome::imported;
        }
        place = known->id.text();
        const Enterprise before = db::find(transaction, known->id).value();
        Enterprise after = before;
        row.read_into(description, &after, findings);
        // Other blanks, brackets or widths are no other name.
        if (text::comparable(after.name) == before.name_key) after.name = before.name;
        if (text::comparable(after.address) == before.address_key) after.address = before.address;
        // A doubtful code that is on the record already is not this row's fault.
        const bool known_doubt = before.uscc_doubtful && after.uscc == before.uscc;
        const UsccPolicy policy = known_doubt ? UsccPolicy::lenient : policy_;
        prepare(after, policy, findings);
        findings.throw_if_any();
        if (record::same(before, after)) return RowOutcome::unchanged;
        seen_.refuse_repeated(place, *description.find("name"), told.name);
        correct_enterprise(transaction, ids_, before, std::move(after), policy);
        return RowOutcome::updated;
    });
    seen_.note(place, row.line());
    return outcome;
}

void export_enterprises(const db::Reader& reader, ledger::TableWriter& writer) {
    const auto& description = record::description_of<Enterprise>();
    writer.write_header(ledger::headers_of(ledger::columns_of(description)));
    std::string last;
    for (;;) {
        const auto places = page(reader, {}, last, ledger::exported_at_once);
        for (const auto& place : places)
            writer.write_row(ledger::cells_of(description, &place));
        if (places.empty()) return;
        last = places.back().id.text();
    }
}

} // namespace bihuan::enterprise
