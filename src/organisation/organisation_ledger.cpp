#include "organisation/organisation_ledger.hpp"

#include "core/findings.hpp"
#include "organisation/organisation_actions.hpp"
#include "organisation/organisation_store.hpp"
#include "record/record.hpp"

#include <algorithm>
#include <map>

namespace bihuan::organisation {

using ledger::LedgerRow;
using ledger::RowOutcome;

namespace {

const record::Description& description() {
    return record::description_of<Unit>();
}

std::vector<ledger::Column> columns_in_order() {
    auto columns = ledger::columns_of(description());
    columns.push_back({"parent", "上级", "上级单位"});
    columns.push_back({"leader", "包保领导", "包联领导 责任领导"});
    columns.push_back({"leader_post", "领导职务", "职务"});
    return columns;
}

/// The unit of this name that stands above units of this kind, the nearest first.
Id<Unit> unit_above(const db::Reader& reader, UnitKind kind, const std::string& name) {
    for (int above = static_cast<int>(kind) - 1; above >= 0; --above)
        if (auto unit = find_unit(reader, static_cast<UnitKind>(above), name)) return unit->id;
    throw Problem{
        ProblemKind::invalid_input,
        {},
        {record::field_error(*description().find("parent"), FieldFault::no_such_record, {{"value", name}})}};
}

/// Lays what the row tells over the unit.
void read(db::Transaction& transaction, IdSource& ids, const LedgerRow& row, Unit& unit) {
    if (const std::string above = row.text("parent"); !above.empty())
        unit.parent = unit_above(transaction, unit.kind, above);
    if (const std::string leader = row.text("leader"); !leader.empty())
        unit.leader = ensure_person(transaction, ids, leader, row.text("leader_post")).id;
}

void require_sound(const LedgerRow& row, Findings& findings) {
    for (const auto* name : {"kind", "name"})
        row.require(*description().find(name), findings);
    Person leader;
    leader.name = row.text("leader");
    leader.post = row.text("leader_post");
    const auto& of_person = record::description_of<Person>();
    if (leader.name.empty() && !leader.post.empty())
        findings.add({"/leader_post",
                      FieldFault::needs_other,
                      {{"other", "包保领导 / leader"}},
                      "领导职务",
                      "leader post"});
    for (const auto* name : {"name", "post"})
        if (const auto& field = *of_person.find(name); !leader.name.empty())
            if (auto error = record::check(field, field.get(&leader))) findings.add(std::move(*error));
    findings.throw_if_any();
}

} // namespace

std::vector<ledger::Column> UnitLedger::columns() const {
    return columns_in_order();
}

RowOutcome UnitLedger::take(const LedgerRow& row) {
    Unit told;
    Findings findings;
    row.read_into(description(), &told, findings);
    require_sound(row, findings);
    const std::string key = std::string{code_of(told.kind)} + "\n" + told.name;
    const auto outcome = writing_.row([&](db::Transaction& transaction) {
        const auto known = find_unit(transaction, told.kind, told.name);
        const Unit before = known ? *known : ensure_unit(transaction, ids_, told.kind, told.name);
        Unit after = before;
        read(transaction, ids_, row, after);
        if (!record::same(before, after)) {
            seen_.refuse_repeated(key, *description().find("name"), told.name);
            require_undated_leader(transaction, before, after);
            correct_unit(transaction, before, after);
        }
        return !known                        ? RowOutcome::imported
               : record::same(before, after) ? RowOutcome::unchanged
                                             : RowOutcome::updated;
    });
    seen_.note(key, row.line());
    return outcome;
}

void export_units(const db::Reader& reader, ledger::TableWriter& writer) {
    writer.write_header(ledger::headers_of(columns_in_order()));
    auto all = units(reader);
    std::stable_sort(all.begin(), all.end(),
                     [](const Unit& one, const Unit& other) { return one.kind < other.kind; });
    std::map<std::string, std::string> names;
    for (const auto& unit : all)
        names.emplace(unit.id.text(), unit.name);
    std::map<std::string, Person> leaders;
    for (auto& person : people(reader))
        leaders.emplace(person.id.text(), person);
    for (const auto& unit : all) {
        auto cells = ledger::cells_of(description(), &unit);
        const Person leader = unit.leader ? leaders.at(unit.leader->text()) : Person{};
        cells.push_back({unit.parent ? names.at(unit.parent->text()) : std::string{}});
        cells.push_back({leader.name});
        cells.push_back({leader.post});
        writer.write_row(cells);
    }
}

} // namespace bihuan::organisation
