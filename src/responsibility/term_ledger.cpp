#include "responsibility/responsibility_actions.hpp"
#include "responsibility/responsibility_ledgers.hpp"
#include "responsibility/responsibility_store.hpp"

#include "core/findings.hpp"
#include "db/rows.hpp"
#include "organisation/organisation_actions.hpp"
#include "organisation/organisation_store.hpp"

#include <map>

namespace bihuan::responsibility {

using ledger::LedgerRow;
using ledger::RowOutcome;

namespace {

const record::Description& description() {
    return record::description_of<PostTerm>();
}

std::vector<ledger::Column> columns_in_order() {
    std::vector<ledger::Column> columns{{"post", "岗位编码", "岗位 post_code", true},
                                        {"name", "姓名", "人员", true},
                                        {"person_post", "职务"},
                                        {"community", "社区"},
                                        {"grid", "网格"},
                                        {"phone", "联系电话", "电话 手机"}};
    for (const auto& column : ledger::columns_of(description()))
        columns.push_back(column);
    return columns;
}

DutyPost post_named(const db::Reader& reader, const std::string& text) {
    if (auto post = find_post(reader, text)) return *post;
    auto by_name = db::rows<DutyPost>(
        reader, "SELECT {columns} FROM duty_post WHERE name = $1 ORDER BY id LIMIT 2", {text});
    if (by_name.size() == 1) return by_name.front();
    throw Problem{
        ProblemKind::invalid_input,
        {},
        {record::field_error(*description().find("post"),
                             by_name.empty() ? FieldFault::no_such_record : FieldFault::ambiguous_record,
                             {{"value", text}, {"hint", "岗位编码 / post code"}})}};
}

/// Takes the telephone number of the row, where it gives one; returns whether it was another.
bool take_phone(db::Transaction& transaction, const Person& person, const std::string& phone) {
    if (phone.empty() || phone == person.phone) return false;
    Person after = person;
    after.phone = phone;
    organisation::change_person(transaction, person, std::move(after));
    return true;
}

/// The community or grid of the row; made where it is not there yet, as other ledgers do.
std::optional<Id<Unit>> unit_of(db::Transaction& transaction, IdSource& ids, const LedgerRow& row) {
    const std::string community = row.text("community"), grid = row.text("grid");
    if (community.empty()) {
        if (grid.empty()) return std::nullopt;
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {{"/grid", FieldFault::needs_other, {{"other", "社区 / community"}}, "网格", "grid"}}};
    }
    const auto above = organisation::ensure_unit(transaction, ids, UnitKind::community, community);
    if (grid.empty()) return above.id;
    return organisation::ensure_unit(transaction, ids, UnitKind::grid, grid, above.id).id;
}

} // namespace

std::vector<ledger::Column> TermLedger::columns() const {
    return columns_in_order();
}

RowOutcome TermLedger::take(const LedgerRow& row) {
    PostTerm told;
    Findings findings;
    row.read_into(description(), &told, findings);
    for (const auto& [column, label] : {std::pair{"post", "岗位编码"}, {"name", "姓名"}})
        if (row.text(column).empty())
            findings.add({"/" + std::string{column}, FieldFault::required, {}, label, column});
    findings.throw_if_any();
    std::string key;
    for (const auto* column : {"post", "name", "community", "grid", "valid_from"})
        key += row.text(column) + "\n";
    const auto outcome = writing_.row([&](db::Transaction& transaction) {
        told.post = post_named(transaction, row.text("post")).id;
        const auto person =
            organisation::ensure_person(transaction, ids_, row.text("name"), row.text("person_post"));
        const bool numbered = take_phone(transaction, person, row.text("phone"));
        told.person = person.id;
        if (told.title.empty()) told.title = row.text("person_post");
        told.unit = unit_of(transaction, ids_, row);
        for (const auto& known : terms_of_post(transaction, told.post.text())) {
            if (known.person != told.person || known.unit != told.unit || known.valid_from != told.valid_from)
                continue;
            PostTerm after = known;
            row.read_into(description(), &after, findings);
            if (after.title.empty()) after.title = row.text("person_post");
            if (record::same(known, after)) return numbered ? RowOutcome::updated : RowOutcome::unchanged;
            seen_.refuse_repeated(key, *description().find("person"), row.text("name"));
            correct_term(transaction, known, std::move(after));
            return RowOutcome::updated;
        }
        begin_term(transaction, ids_, told);
        return RowOutcome::imported;
    });
    seen_.note(key, row.line());
    return outcome;
}

void export_terms(const db::Reader& reader, ledger::TableWriter& writer) {
    writer.write_header(ledger::headers_of(columns_in_order()));
    std::map<std::string, std::string> posts;
    for (const auto& person : organisation::people(reader))
        posts.emplace(person.id.text(), person.post);
    for (const auto& post :
         db::rows<DutyPost>(reader, "SELECT {columns} FROM duty_post ORDER BY place, code"))
        for (const auto& term : terms_of_post(reader, post.id.text())) {
            std::vector<ledger::OutCell> cells{
                {post.code},      {term.person_name}, {posts[term.person.text()]},
                {term.community}, {term.grid},        {}};
            for (auto& cell : ledger::cells_of(description(), &term))
                cells.push_back(std::move(cell));
            writer.write_row(cells);
        }
}

} // namespace bihuan::responsibility
