#include "enterprise/duplicates.hpp"

#include "audit/chain.hpp"
#include "core/text.hpp"
#include "db/rows.hpp"
#include "enterprise/enterprise_actions.hpp"
#include "search/search.hpp"

#include <algorithm>
#include <map>

namespace bihuan::enterprise {
namespace {

PlaceKey key_of(const Enterprise& entry) {
    PlaceKey key;
    key.id = entry.id;
    key.uscc = entry.uscc;
    key.name_key = entry.name_key;
    key.address_key = entry.address_key;
    key.community = entry.community;
    key.industry = entry.industry;
    return key;
}

/// Of a name with two slips, one of three parts is as it was; the parts find it among thousands.
std::vector<std::string> parts_of(const std::string& name_key) {
    const auto points = text::code_points(name_key);
    const std::size_t count = points.size() >= 6 ? 3 : points.size() >= 4 ? 2 : 1;
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t begin = i * points.size() / count, end = (i + 1) * points.size() / count;
        if (end - begin >= 2) parts.push_back(text::utf8(points.substr(begin, end - begin)));
    }
    return parts;
}

using Keys = std::map<std::string, PlaceKey>; // by identity

void add(Keys& keys, std::vector<PlaceKey> more) {
    for (auto& key : more)
        keys.emplace(key.id.text(), std::move(key));
}

Keys possible(const db::Reader& reader, const Enterprise& entry) {
    constexpr std::size_t looked_at = 60; // of each part of a name
    Keys keys;
    if (!entry.uscc.empty()) add(keys, keys_with_uscc(reader, entry.uscc));
    add(keys, keys_with_name_key(reader, entry.name_key));
    if (!entry.address_key.empty()) add(keys, keys_with_address_key(reader, entry.address_key));
    const std::optional<std::vector<std::string>> here{{entry.community}};
    for (const auto& part : parts_of(entry.name_key))
        for (const auto& found : search::find(reader, {part, "enterprise", here, looked_at}).found)
            if (const auto id = Id<Enterprise>::trusted(found.subject); !keys.contains(found.subject))
                if (auto key = find_key(reader, id)) keys.emplace(found.subject, std::move(*key));
    return keys;
}

std::vector<std::string> confirmed_others(const db::Reader& reader, const std::string& id) {
    std::vector<std::string> others;
    reader.each("SELECT other FROM enterprise_distinction WHERE enterprise = $1 UNION "
                "SELECT enterprise FROM enterprise_distinction WHERE other = $1",
                {id}, [&](const db::Row& row) { others.emplace_back(row.text(0)); });
    return others;
}

std::string candidates_json(const std::vector<Lookalike>& candidates) {
    std::string out;
    JsonWriter writer{out};
    writer.begin_list();
    for (const auto& [place, likeness] : candidates) {
        const auto& why = text_of(likeness);
        writer.begin_object()
            .member("id", std::string_view{place.id.text()})
            .member("name", std::string_view{place.name})
            .member("uscc", std::string_view{place.uscc})
            .member("community", std::string_view{place.community})
            .member("address", std::string_view{place.address})
            .member("likeness", why.code)
            .name("why")
            .begin_object()
            .member("zh", why.zh)
            .member("en", why.en)
            .end_object()
            .end_object();
    }
    writer.end_list();
    return out;
}

FieldError missing(const char* pointer, const char* zh, const char* en) {
    return {pointer, FieldFault::required, {}, zh, en};
}

/// Entries that refer to the one that goes: joined into it before, or its tenants.
void follow(db::Transaction& transaction, const Enterprise& from, const Enterprise& into) {
    const auto joined = db::rows<Enterprise>(
        transaction, "SELECT {columns} FROM enterprise WHERE merged_into = $1 ORDER BY id", {from.id.text()});
    for (const auto& before : joined) {
        Enterprise after = before;
        after.merged_into = into.id;
        audit::update(transaction, "enterprise.follow_merger", before, after);
    }
    const auto tenants = db::rows<Enterprise>(
        transaction, "SELECT {columns} FROM enterprise WHERE landlord = $1 ORDER BY id", {from.id.text()});
    for (const auto& before : tenants) {
        Enterprise after = before;
        after.landlord = into.id;
        if (after.id == into.id) after.landlord.reset();
        audit::update(transaction, "enterprise.follow_merger", before, after);
    }
}

} // namespace

std::vector<Lookalike> lookalikes(const db::Reader& reader, const Enterprise& entry,
                                  const std::optional<std::vector<std::string>>& areas) {
    const PlaceKey wanted = key_of(entry);
    const auto others = confirmed_others(reader, entry.id.text());
    std::vector<Lookalike> found;
    for (const auto& [id, key] : possible(reader, entry)) {
        const bool elsewhere =
            areas && std::find(areas->begin(), areas->end(), key.community) == areas->end();
        const bool confirmed = std::find(others.begin(), others.end(), id) != others.end();
        if (elsewhere || confirmed || key.merged_into || id == entry.id.text()) continue;
        const Likeness how = likeness(wanted, key);
        if (how != Likeness::none) found.push_back({db::find(reader, key.id).value(), how});
    }
    return found;
}

Enterprise register_new(db::Transaction& transaction, IdSource& ids, Enterprise entry,
                        const Confirmation& confirmation,
                        const std::optional<std::vector<std::string>>& areas) {
    Findings findings;
    prepare(entry, UsccPolicy::strict, findings);
    if (confirmation.is_another && text::trim(confirmation.reason).empty())
        findings.add(missing("/confirmed_reason", "不是同一家的理由", "why it is another place"));
    findings.throw_if_any();
    const auto candidates = lookalikes(transaction, entry, areas);
    if (!candidates.empty() && !confirmation.is_another)
        throw Problem{ProblemKind::possible_duplicate, {{"count", std::to_string(candidates.size())}}}.with(
            "candidates", candidates_json(candidates));
    entry = register_enterprise(transaction, ids, std::move(entry));
    for (const auto& candidate : candidates) {
        EnterpriseDistinction distinction;
        distinction.id = ids.make<EnterpriseDistinction>();
        distinction.enterprise = entry.id;
        distinction.other = candidate.place.id;
        distinction.reason = text::trim(confirmation.reason);
        distinction.decided_on = transaction.today();
        audit::insert(transaction, "enterprise.distinguish", distinction);
    }
    return entry;
}

Enterprise merge(db::Transaction& transaction, IdSource& ids, const Enterprise& from, const Enterprise& into,
                 const std::string& reason) {
    require_unmerged(from);
    require_unmerged(into);
    if (from.id == into.id) throw Problem{ProblemKind::merge_with_itself};
    Findings findings;
    const auto& reason_field = *record::description_of<EnterpriseStatusChange>().find("reason");
    if (auto error = record::check(reason_field, record::Value{reason})) findings.add(std::move(*error));
    findings.throw_if_any();

    EnterpriseStatusChange change;
    change.id = ids.make<EnterpriseStatusChange>();
    change.enterprise = from.id;
    change.previous = from.status;
    change.status = EnterpriseStatus::merged;
    change.changed_on = transaction.today();
    change.reason = text::trim(reason);
    audit::insert(transaction, "enterprise.merge", change);
    Enterprise after = from;
    after.status = EnterpriseStatus::merged;
    after.status_since = after.merged_on = transaction.today();
    after.merged_into = into.id;
    if (after.landlord == into.id) after.landlord.reset();
    audit::update(transaction, "enterprise.merge", from, after);
    follow(transaction, after, into);
    return after;
}

} // namespace bihuan::enterprise
