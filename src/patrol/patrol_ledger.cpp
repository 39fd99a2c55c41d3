#include "patrol/patrol_ledger.hpp"

#include "core/text.hpp"
#include "db/rows.hpp"
#include "patrol/patrol_actions.hpp"

namespace bihuan::patrol {

using ledger::RowOutcome;

namespace {

constexpr ledger::Column members_column{"members", "巡查人员", "巡查人"};

const record::Description& description() {
    return record::description_of<Patrol>();
}

std::vector<ledger::Column> columns_in_order() {
    auto columns = ledger::columns_of(description());
    for (auto& column : columns)
        // Rows are known again by their code; person-times are as many as are named, or one.
        column.required = column.name == "code" || (column.required && column.name != "person_times");
    columns.push_back(members_column);
    return columns;
}

void read(const ledger::LedgerRow& row, Patrol& patrol) {
    Findings findings;
    row.read_into(description(), &patrol, findings);
    for (const auto* name : {"code", "date", "community"})
        row.require(*description().find(name), findings);
    if (const auto names = ledger::names_in(row.text("members")); !names.empty()) {
        patrol.members.clear();
        for (const auto& name : names)
            patrol.members.push_back({name});
        if (row.text("person_times").empty())
            patrol.person_times = std::max(patrol.person_times, static_cast<std::int64_t>(names.size()));
    }
    const auto& name = *record::description_of<PatrolMember>().find("name");
    for (const auto& member : patrol.members)
        if (auto error = record::check(name, record::Value{member.name})) findings.add(std::move(*error));
    findings.throw_if_any();
}

} // namespace

std::vector<ledger::Column> PatrolLedger::columns() const {
    return columns_in_order();
}

RowOutcome PatrolLedger::take(const ledger::LedgerRow& row) {
    const auto outcome = writing_.row([&](db::Transaction& transaction) {
        const auto before =
            db::row<Patrol>(transaction, "SELECT {columns} FROM patrol WHERE code = $1", {row.text("code")});
        Patrol after = before.value_or(Patrol{});
        read(row, after);
        if (!before) {
            record_patrol(transaction, ids_, std::move(after));
            return RowOutcome::imported;
        }
        if (record::same(*before, after)) return RowOutcome::unchanged;
        seen_.refuse_repeated(after.code, *description().find("code"), after.code);
        correct_patrol(transaction, *before, std::move(after));
        return RowOutcome::updated;
    });
    seen_.note(row.text("code"), row.line());
    return outcome;
}

void export_patrols(const db::Reader& reader, ledger::TableWriter& writer) {
    writer.write_header(ledger::headers_of(columns_in_order()));
    std::string last;
    for (;;) {
        const auto patrols =
            db::rows<Patrol>(reader, "SELECT {columns} FROM patrol WHERE id > $1 ORDER BY id LIMIT $2",
                             {last, ledger::exported_at_once});
        if (patrols.empty()) return;
        for (const auto& patrol : patrols) {
            auto cells = ledger::cells_of(description(), &patrol);
            std::vector<std::string> names;
            for (const auto& member : patrol.members)
                names.push_back(member.name);
            cells.push_back({text::join(names, "、")});
            writer.write_row(cells);
        }
        last = patrols.back().id.text();
    }
}

} // namespace bihuan::patrol
