#include "hazard/hazard_search.hpp"

#include "db/rows.hpp"
#include "hazard/hazard_rules.hpp"

namespace bihuan::hazard {
namespace {

void describe_hit(const db::Reader& reader, Date today, search::Hit& hit) {
    const auto hazard = db::find(reader, Id<Hazard>::trusted(hit.subject));
    if (!hazard) return;
    const auto& state = text_of(state_on(*hazard, today));
    hit.label = hazard->code + " " + hazard->description;
    hit.place = reader.text("SELECT name FROM enterprise_place WHERE id = $1", {hazard->enterprise.text()})
                    .value_or(std::string{});
    hit.state = state.code;
    hit.state_zh = state.zh;
    hit.state_en = state.en;
}

void add_all(db::Transaction& transaction) {
    constexpr std::int64_t told_at_once = 5000;
    std::string last;
    for (;;) {
        std::vector<search::Entry> entries;
        transaction.each("SELECT id, community, code, description, site_part FROM hazard WHERE id > $1 ORDER "
                         "BY id LIMIT $2",
                         {last, told_at_once}, [&](const db::Row& row) {
                             const auto text = [&](int column) { return std::string{row.text(column)}; };
                             entries.push_back({"hazard", text(0), text(1), {text(2), text(3), text(4)}});
                         });
        for (const auto& entry : entries)
            search::add(transaction, entry);
        if (entries.empty()) return;
        last = entries.back().subject;
    }
}

} // namespace

search::Entry search_entry(const Hazard& hazard) {
    return {
        "hazard", hazard.id.text(), hazard.community, {hazard.code, hazard.description, hazard.site_part}};
}

search::Kind search_kind() {
    return {"hazard", {"隐患", "hazards"}, describe_hit, add_all};
}

} // namespace bihuan::hazard
