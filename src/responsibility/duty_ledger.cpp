#include "responsibility/responsibility_actions.hpp"
#include "responsibility/responsibility_ledgers.hpp"
#include "responsibility/responsibility_store.hpp"

#include "core/findings.hpp"
#include "db/rows.hpp"
#include "responsibility/duty_set.hpp"

namespace bihuan::responsibility {

using ledger::LedgerRow;
using ledger::RowOutcome;

namespace {

/// The columns of duties.csv, so that the file of the program is a ledger too.
std::vector<ledger::Column> columns_in_order() {
    return {{"post_code", "岗位编码", "", true},
            {"post_zh", "岗位", "岗位名称"},
            {"post_en", "英文岗位"},
            {"kind", "岗位类别"},
            {"no", "序号", "职责序号", true},
            {"duty_zh", "职责内容", "职责", true},
            {"duty_en", "英文职责内容"},
            {"law_zh", "法律依据"},
            {"law_en", "英文法律依据"},
            {"standard_zh", "考核标准"},
            {"standard_en", "英文考核标准"},
            {"valid_from", "起始日期", "实施日期"}};
}

const record::Field& field(const char* name) {
    return *record::description_of<DutyItem>().find(name);
}

DutyItem told_by(const LedgerRow& row, Findings& findings) {
    DutyItem item;
    for (const auto& [column, name] : {std::pair{"no", "number"},
                                       {"duty_zh", "duty"},
                                       {"duty_en", "duty_en"},
                                       {"law_zh", "law"},
                                       {"law_en", "law_en"},
                                       {"standard_zh", "standard"},
                                       {"standard_en", "standard_en"},
                                       {"valid_from", "valid_from"}})
        row.read_field(column, field(name), &item, findings);
    if (row.text("no").empty()) findings.add(record::field_error(field("number"), FieldFault::required));
    if (item.duty.empty()) findings.add(record::field_error(field("duty"), FieldFault::required));
    return item;
}

DutyPost post_of(db::Transaction& transaction, IdSource& ids, const LedgerRow& row) {
    const std::string code = row.text("post_code");
    if (auto known = find_post(transaction, code)) return *known;
    DutyPost post;
    Findings findings;
    const auto& description = record::description_of<DutyPost>();
    for (const auto& [column, name] :
         {std::pair{"post_code", "code"}, {"post_zh", "name"}, {"post_en", "name_en"}, {"kind", "kind"}})
        row.read_field(column, *description.find(name), &post, findings);
    for (const auto* name : {"code", "name"})
        if (auto error = record::check(*description.find(name), description.find(name)->get(&post)))
            findings.add(std::move(*error));
    findings.throw_if_any();
    if (const auto place = built_in_post_places().find(code); place != built_in_post_places().end()) {
        post.single_holder = place->second.single_holder;
        if (const auto above = find_post(transaction, place->second.above)) post.above = above->id;
    }
    return add_post(transaction, ids, std::move(post));
}

bool same_words(const DutyItem& one, const DutyItem& other) {
    return one.duty == other.duty && one.duty_en == other.duty_en && one.law == other.law &&
           one.law_en == other.law_en && one.standard == other.standard &&
           one.standard_en == other.standard_en;
}

} // namespace

std::vector<ledger::Column> DutyLedger::columns() const {
    return columns_in_order();
}

RowOutcome DutyLedger::take(const LedgerRow& row) {
    Findings findings;
    DutyItem told = told_by(row, findings);
    findings.throw_if_any();
    const std::string key = row.text("post_code") + "\n" + std::to_string(told.number) + "\n" +
                            (told.valid_from ? told.valid_from->text() : "");
    const auto outcome = writing_.row([&](db::Transaction& transaction) {
        told.post = post_of(transaction, ids_, row).id;
        const auto known = editions(transaction, told.post.text(), told.number);
        for (const auto& edition : known)
            if (same_words(edition, told) && (!told.valid_from || edition.valid_from == told.valid_from))
                return RowOutcome::unchanged;
        if (!known.empty()) seen_.refuse_repeated(key, field("number"), std::to_string(told.number));
        put_duty(transaction, ids_, told);
        return known.empty() ? RowOutcome::imported : RowOutcome::updated;
    });
    seen_.note(key, row.line());
    return outcome;
}

void export_duties(const db::Reader& reader, ledger::TableWriter& writer) {
    writer.write_header(ledger::headers_of(columns_in_order()));
    for (const auto& post :
         db::rows<DutyPost>(reader, "SELECT {columns} FROM duty_post ORDER BY place, code"))
        for (const auto& item :
             db::rows<DutyItem>(reader,
                                "SELECT {columns} FROM duty_item WHERE post = $1 ORDER BY number, "
                                "COALESCE(valid_from, ''), id",
                                {post.id.text()})) {
            const std::vector<ledger::OutCell> cells{
                {post.code},        {post.name},
                {post.name_en},     {std::string{text_of(post.kind).zh}},
                {item.number},      {item.duty},
                {item.duty_en},     {item.law},
                {item.law_en},      {item.standard},
                {item.standard_en}, {item.valid_from ? record::Value{*item.valid_from} : record::Value{}}};
            writer.write_row(cells);
        }
}

} // namespace bihuan::responsibility
