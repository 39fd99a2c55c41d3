#include "core/text.hpp"
#include "db/rows.hpp"
#include "organisation/organisation_actions.hpp"
#include "organisation/organisation_store.hpp"
#include "readiness/duty_actions.hpp"
#include "readiness/readiness_ledger.hpp"

namespace bihuan::readiness {

using ledger::RowOutcome;

namespace {

const record::Field& field(std::string_view name) {
    return *record::description_of<DutyShift>().find(name);
}

/// The one person of this name where the ledger gives no post; else the one of name and post, made where
/// there is none.
Id<Person> person_of(db::Transaction& transaction, IdSource& ids, const std::string& name,
                     const std::string& post) {
    if (post.empty())
        if (const auto known = organisation::people_named(transaction, name); known.size() == 1)
            return known.front().id;
    return organisation::ensure_person(transaction, ids, name, post).id;
}

} // namespace

std::vector<ledger::Column> DutyLedger::columns() const {
    return {{"day", "日期", "值班日期", true},
            {"leader", "带班领导", "带班", true},
            {"leader_post", "领导职务", "带班领导职务"},
            {"officers", "值班员", "值班人员", true},
            {"remark", "备注"}};
}

RowOutcome DutyLedger::take(const ledger::LedgerRow& row) {
    DutyShift told;
    Findings findings;
    row.read_field("day", field("day"), &told, findings);
    row.read_field("remark", field("remark"), &told, findings);
    for (const auto* name : {"day", "leader"})
        if (row.text(name).empty()) findings.add(record::field_error(field(name), FieldFault::required));
    const auto names = ledger::names_in(row.text("officers"));
    if (names.empty()) findings.add({"/officers", FieldFault::required, {}, "值班员", "officers"});
    findings.throw_if_any();
    const auto outcome = writing_.row([&](db::Transaction& transaction) {
        told.leader = person_of(transaction, ids_, row.text("leader"), row.text("leader_post"));
        told.officers.clear();
        for (const auto& name : names)
            told.officers.push_back({person_of(transaction, ids_, name, ""), name});
        const auto before = shift_on(transaction, told.day);
        if (before) {
            told.id = before->id;
            told.leader_name = row.text("leader");
            if (record::same(*before, told)) return RowOutcome::unchanged;
            seen_.refuse_repeated(told.day.text(), field("day"), told.day.text());
        }
        set_shift(transaction, ids_, told);
        return before ? RowOutcome::updated : RowOutcome::imported;
    });
    seen_.note(told.day.text(), row.line());
    return outcome;
}

void export_duty(const db::Reader& reader, ledger::TableWriter& writer) {
    writer.write_header({"日期", "带班领导", "值班员", "备注"});
    for (const auto& shift : db::rows<DutyShift>(reader, "SELECT {columns} FROM duty_shift ORDER BY day")) {
        std::vector<std::string> names;
        for (const auto& officer : shift.officers)
            names.push_back(officer.name);
        std::vector<ledger::OutCell> cells(4);
        cells[0].value = shift.day;
        cells[1].value = shift.leader_name;
        cells[2].value = text::join(names, "、");
        cells[3].value = shift.remark;
        writer.write_row(cells);
    }
}

} // namespace bihuan::readiness
