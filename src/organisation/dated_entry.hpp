/// Lists of the office whose entries hold from one day to another (执法事项, 频次上限, 利害关系): an entry is
/// added and later ended, never erased, because what was done under it keeps its right.
///
/// An entry has `id`, `valid_from` and `valid_to`, its last day.
#pragma once

#include "audit/chain.hpp"
#include "core/id.hpp"
#include "organisation/authority_item.hpp"

#include <optional>
#include <string_view>

namespace bihuan::organisation {

/// Throws Problem invalid_input where the last day is before the first.
void require_days(const record::Description&, const std::optional<Date>& valid_from,
                  const std::optional<Date>& valid_to);

template<class Entry>
Entry add_entry(db::Transaction& transaction, IdSource& ids, std::string_view action, Entry entry) {
    require_days(record::description_of<Entry>(), entry.valid_from, entry.valid_to);
    if (entry.id.empty()) entry.id = ids.make<Entry>();
    audit::insert(transaction, action, entry);
    return entry;
}

/// The entry with its last day, or nothing where there is none with this identity.
template<class Entry>
std::optional<Entry> end_entry(db::Transaction& transaction, std::string_view action, const Id<Entry>& id,
                               const LastDay& last) {
    const auto& description = record::description_of<Entry>();
    transaction.hold(description.name(), id.text());
    const auto before = db::find(transaction, id);
    if (!before) return {};
    auto after = *before;
    after.valid_to = last.valid_to;
    require_days(description, after.valid_from, after.valid_to);
    audit::update(transaction, action, *before, after);
    return after;
}

} // namespace bihuan::organisation
