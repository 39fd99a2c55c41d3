#include "inspection/inspection_search.hpp"

#include "db/rows.hpp"

namespace bihuan::inspection {
namespace {

void describe_hit(const db::Reader& reader, Date, search::Hit& hit) {
    reader.each(
        "SELECT inspection.code, inspection.date, inspection.kind, enterprise_place.name FROM inspection "
        "JOIN enterprise_place ON enterprise_place.id = inspection.enterprise WHERE inspection.id = $1",
        {hit.subject}, [&](const db::Row& row) {
            const auto& kind = text_of(parse_enum<InspectionKind>(row.text(2)).value());
            hit.label = std::string{row.text(0)} + " " + std::string{row.text(1)};
            hit.place = row.text(3);
            hit.state = kind.code;
            hit.state_zh = kind.zh;
            hit.state_en = kind.en;
        });
}

void add_all(db::Transaction& transaction) {
    constexpr std::int64_t told_at_once = 5000;
    std::string last;
    for (;;) {
        std::vector<search::Entry> entries;
        transaction.each(
            "SELECT id, community, code, conclusion FROM inspection WHERE id > $1 ORDER BY id LIMIT $2",
            {last, told_at_once}, [&](const db::Row& row) {
                const auto text = [&](int column) { return std::string{row.text(column)}; };
                entries.push_back({"inspection", text(0), text(1), {text(2), text(3)}});
            });
        for (const auto& entry : entries)
            search::add(transaction, entry);
        if (entries.empty()) return;
        last = entries.back().subject;
    }
}

} // namespace

search::Entry search_entry(const Inspection& inspection) {
    return {
        "inspection", inspection.id.text(), inspection.community, {inspection.code, inspection.conclusion}};
}

search::Kind search_kind() {
    return {"inspection", {"检查", "inspections"}, describe_hit, add_all};
}

} // namespace bihuan::inspection
