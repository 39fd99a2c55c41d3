#include "responsibility/responsibility_actions.hpp"
#include "responsibility/responsibility_ledgers.hpp"
#include "responsibility/responsibility_store.hpp"

#include "core/findings.hpp"
#include "core/uscc.hpp"
#include "db/rows.hpp"
#include "enterprise/place_match.hpp"
#include "organisation/organisation_actions.hpp"
#include "organisation/organisation_store.hpp"
#include "responsibility/answering_rules.hpp"

#include <map>

namespace bihuan::responsibility {

using ledger::LedgerRow;
using ledger::RowOutcome;

namespace {

const record::Description& description() {
    return record::description_of<LeaderAssignment>();
}

std::vector<ledger::Column> columns_in_order() {
    std::vector<ledger::Column> columns;
    for (const auto& column : ledger::columns_of(description())) {
        columns.push_back(column);
        if (column.name == "role") {
            columns.push_back({"name", "姓名", "责任人 包保领导"});
            columns.push_back({"person_post", "职务"});
            columns.push_back({"post", "责任岗位", "岗位编码 责任科室"});
        } else if (column.name == "grid") {
            columns.push_back({"enterprise", "企业名称", "单位名称"});
            columns.push_back({"uscc", "统一社会信用代码", "信用代码"});
        }
    }
    return columns;
}

/// Who answers: a section by its post, a leader by name.
void name_answerer(db::Transaction& transaction, IdSource& ids, const LedgerRow& row,
                   LeaderAssignment& told) {
    const bool section = told.role == AnsweringRole::section;
    const std::string text = row.text(section ? "post" : "name");
    if (text.empty())
        throw Problem{
            ProblemKind::invalid_input,
            {},
            {record::field_error(*description().find(section ? "post" : "person"), FieldFault::required)}};
    if (!section) {
        told.person = organisation::ensure_person(transaction, ids, text, row.text("person_post")).id;
        return;
    }
    auto post = find_post(transaction, text);
    if (!post)
        post = db::row<DutyPost>(
            transaction, "SELECT {columns} FROM duty_post WHERE name = $1 ORDER BY id LIMIT 1", {text});
    if (!post)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {record::field_error(*description().find("post"), FieldFault::no_such_record,
                                           {{"value", text}})}};
    told.post = post->id;
}

} // namespace

std::vector<ledger::Column> AssignmentLedger::columns() const {
    return columns_in_order();
}

RowOutcome AssignmentLedger::take(const LedgerRow& row) {
    LeaderAssignment told;
    Findings findings;
    row.read_into(description(), &told, findings);
    row.require(*description().find("role"), findings);
    findings.throw_if_any();
    std::string key;
    for (const auto* column : {"role", "community", "grid", "enterprise", "uscc", "sector", "valid_from"})
        key += row.text(column) + "\n";
    const auto outcome = writing_.row([&](db::Transaction& transaction) {
        name_answerer(transaction, ids_, row, told);
        if (const auto name = row.text("enterprise"), uscc = normalised_uscc(row.text("uscc"));
            !(name + uscc).empty()) {
            const auto place = enterprise::named_place(transaction, uscc, name, {});
            told.enterprise = place.id;
            told.community = place.community;
            told.grid.clear();
        } else if (!told.community.empty()) {
            organisation::ensure_unit(transaction, ids_, UnitKind::community, told.community);
        }
        for (const auto& known : assignments_beside(transaction, told)) {
            if (known.role != told.role || !same_answer(known, told) || known.valid_from != told.valid_from)
                continue;
            LeaderAssignment after = known;
            row.read_into(description(), &after, findings);
            after.community = known.community;
            after.grid = known.grid;
            if (record::same(known, after)) return RowOutcome::unchanged;
            seen_.refuse_repeated(key, *description().find("role"), scope_text(known));
            correct_assignment(transaction, ids_, known, std::move(after));
            return RowOutcome::updated;
        }
        begin_assignment(transaction, ids_, told);
        return RowOutcome::imported;
    });
    seen_.note(key, row.line());
    return outcome;
}

void export_assignments(const db::Reader& reader, ledger::TableWriter& writer) {
    writer.write_header(ledger::headers_of(columns_in_order()));
    std::map<std::string, std::string> titles, posts, codes;
    for (const auto& person : organisation::people(reader))
        titles.emplace(person.id.text(), person.post);
    for (const auto& post : db::rows<DutyPost>(reader, "SELECT {columns} FROM duty_post ORDER BY id"))
        posts.emplace(post.id.text(), post.code);
    reader.each("SELECT id, uscc FROM answered_place ORDER BY id", {}, [&](const db::Row& row) {
        codes.emplace(std::string{row.text(0)}, std::string{row.text(1)});
    });
    for (const auto& of : all_assignments(reader)) {
        if (span_of(of).empty()) continue; // taken back whole
        const auto own = ledger::cells_of(description(), &of);
        const auto own_columns = ledger::columns_of(description());
        std::vector<ledger::OutCell> cells;
        for (std::size_t i = 0; i < own.size(); ++i) {
            cells.push_back(own[i]);
            if (own_columns[i].name == "role") {
                cells.push_back({of.person ? of.person_name : std::string{}});
                cells.push_back({of.person ? titles[of.person->text()] : std::string{}});
                cells.push_back({of.post ? posts[of.post->text()] : std::string{}});
            } else if (own_columns[i].name == "grid") {
                cells.push_back({of.enterprise_name});
                cells.push_back({of.enterprise ? codes[of.enterprise->text()] : std::string{}});
            }
        }
        writer.write_row(cells);
    }
}

} // namespace bihuan::responsibility
