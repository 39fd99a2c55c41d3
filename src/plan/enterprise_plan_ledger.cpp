#include "plan/enterprise_plan_ledger.hpp"

#include "core/uscc.hpp"
#include "db/rows.hpp"
#include "enterprise/place_match.hpp"
#include "plan/enterprise_plan_actions.hpp"

namespace bihuan::plan {

using ledger::LedgerRow;
using ledger::RowOutcome;

namespace {

const record::Description& description() {
    return record::description_of<EnterprisePlan>();
}

const record::Field& field(std::string_view name) {
    return *description().find(name);
}

/// The entry that the row is about: in use, or, where it is out of use, the one that ended on the day of the
/// row, so that a file with ended plans can be taken in twice.
std::optional<EnterprisePlan> known(const db::Reader& reader, const EnterprisePlan& told) {
    if (auto in_use = known_enterprise_plan(reader, told)) return in_use;
    if (!told.ended_on) return std::nullopt;
    return db::row<EnterprisePlan>(
        reader,
        "SELECT {columns} FROM enterprise_plan WHERE enterprise = $1 AND kind = $2 AND title = $3 AND "
        "version = $4 AND ended_on = $5 ORDER BY id LIMIT 1",
        {told.enterprise.text(), std::string{code_of(told.kind)}, told.title, told.version,
         told.ended_on->text()});
}

} // namespace

std::vector<ledger::Column> EnterprisePlanLedger::columns() const {
    std::vector<ledger::Column> columns{{"enterprise", "企业名称", "单位名称 企业", true},
                                        {"uscc", "统一社会信用代码", "信用代码"}};
    for (const auto& column : ledger::columns_of(description()))
        columns.push_back(column);
    return columns;
}

RowOutcome EnterprisePlanLedger::take(const LedgerRow& row) {
    EnterprisePlan told;
    Findings findings;
    row.read_into(description(), &told, findings);
    for (const auto& of : description().fields())
        if (of.rules.ledger && of.rules.required) row.require(of, findings);
    if ((row.text("enterprise") + row.text("uscc")).empty())
        findings.add(record::field_error(field("enterprise"), FieldFault::required));
    findings.throw_if_any();
    std::string key;
    const auto outcome = writing_.row([&](db::Transaction& transaction) {
        const auto place = enterprise::named_place(transaction, normalised_uscc(row.text("uscc")),
                                                   row.text("enterprise"), {});
        told.enterprise = place.id;
        told.enterprise_name = db::find(transaction, place.id).value().name;
        told.community = place.community;
        key = told.enterprise.text() + "\n" + std::string{code_of(told.kind)} + "\n" + told.title + "\n" +
              told.version;
        const auto before = known(transaction, told);
        if (!before) {
            enter_enterprise_plan(transaction, ids_, told);
            return RowOutcome::imported;
        }
        EnterprisePlan after = *before;
        Findings none; // they are known from the first reading
        row.read_into(description(), &after, none);
        after = reckoned(std::move(after));
        if (record::same(*before, after)) return RowOutcome::unchanged;
        seen_.refuse_repeated(key, field("title"), told.title);
        correct_enterprise_plan(transaction, *before, std::move(after));
        return RowOutcome::updated;
    });
    seen_.note(key, row.line());
    return outcome;
}

void export_enterprise_plans(const db::Reader& reader, ledger::TableWriter& writer) {
    std::vector<std::string> headers{"企业名称", "统一社会信用代码"};
    for (auto& header : ledger::headers_of(ledger::columns_of(description())))
        headers.push_back(std::move(header));
    writer.write_header(headers);
    std::string last;
    for (;;) {
        const auto plans = db::rows<EnterprisePlan>(
            reader, "SELECT {columns} FROM enterprise_plan WHERE id > $1 ORDER BY id LIMIT $2",
            {last, ledger::exported_at_once});
        if (plans.empty()) return;
        for (const auto& plan : plans) {
            const auto place = db::find(reader, plan.enterprise);
            std::vector<ledger::OutCell> cells;
            cells.emplace_back().value = plan.enterprise_name;
            cells.emplace_back().value = place ? place->uscc : std::string{};
            for (auto& cell : ledger::cells_of(description(), &plan))
                cells.push_back(std::move(cell));
            writer.write_row(cells);
        }
        last = plans.back().id.text();
    }
}

} // namespace bihuan::plan
