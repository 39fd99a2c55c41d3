#include "enterprise/enterprise_search.hpp"

#include "db/rows.hpp"
#include "enterprise/enterprise_store.hpp"

namespace bihuan::enterprise {
namespace {

constexpr std::int64_t told_at_once = 500;

void describe_hit(const db::Reader& reader, Date, search::Hit& hit) {
    const auto place = db::find(reader, Id<Enterprise>::trusted(hit.subject));
    if (!place) return;
    const auto& state = text_of(place->status);
    hit.grid = place->grid;
    hit.label = place->name;
    hit.place = place->address;
    hit.state = state.code;
    hit.state_zh = state.zh;
    hit.state_en = state.en;
}

void add_all(db::Transaction& transaction) {
    std::string last;
    for (;;) {
        const auto places = db::rows<Enterprise>(
            transaction, "SELECT {columns} FROM enterprise WHERE id > $1 ORDER BY id LIMIT $2",
            {last, told_at_once});
        for (const auto& place : places)
            search::add(transaction, search_entry(place));
        if (places.empty()) return;
        last = places.back().id.text();
    }
}

} // namespace

search::Entry search_entry(const Enterprise& place) {
    return {"enterprise",
            place.id.text(),
            place.community,
            {place.name, place.address, place.principal, place.legal_representative, place.uscc,
             place.legacy_registration_no}};
}

search::Kind search_kind() {
    return {"enterprise", {"企业", "enterprises"}, describe_hit, add_all};
}

} // namespace bihuan::enterprise
