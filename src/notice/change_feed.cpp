#include "notice/change_feed.hpp"

#include "audit/chain.hpp"

#include <algorithm>

namespace bihuan::notice {
namespace {

constexpr std::int64_t looked_through = 10'000;

bool is_told(const record::Field& field) {
    return field.rules.access != record::Access::personal && !field.name.ends_with("_digest");
}

const record::Children* list_of(const record::Description& description, std::string_view name) {
    for (const auto& list : description.children())
        if (list.name == name) return &list;
    return nullptr;
}

/// One state of a record, or of a part of it.
Json told_state(const Json& state, const record::Description& description) {
    const auto* members = state.object();
    if (!members) return {};
    Json told{Json::Object{}};
    for (const auto& [name, value] : *members) {
        if (const auto* field = description.find(name)) {
            if (is_told(*field)) told.set(name, value);
        } else if (const auto* list = list_of(description, name); list && value.list()) {
            Json items{Json::List{}};
            for (const auto& item : *value.list())
                items.push(told_state(item, *list->description));
            told.set(name, std::move(items));
        }
    }
    return told;
}

} // namespace

Json told_change(const Json& change, const record::Description& description) {
    Json told{Json::Object{}};
    for (const auto* side : {"before", "after"})
        if (const auto* state = change.find(side)) told.set(side, told_state(*state, description));
    return told;
}

std::string changes_json(const db::Reader& reader, std::int64_t since, std::int64_t limit,
                         const std::string& subject_type, const ToldRecords& records) {
    db::Conditions conditions;
    conditions.add("sequence > ?", since).add_if("subject_type = ?", subject_type);
    // Of one kind there may be none for a long way; one answer looks so far and says where to go on.
    const std::int64_t horizon = std::min(audit::head(reader).sequence, since + looked_through);
    if (!subject_type.empty()) conditions.add("sequence <= ?", horizon);
    const std::string most = conditions.place(limit);
    std::string out;
    JsonWriter writer{out};
    std::int64_t next = since, count = 0;
    writer.begin_object().name("items").begin_list();
    reader.each("SELECT sequence, at, action, subject_type, subject, change FROM audit_entry WHERE " +
                    conditions.text() + " ORDER BY sequence LIMIT " + most,
                conditions.parameters(), [&](const db::Row& row) {
                    next = row.integer(0);
                    ++count;
                    writer.begin_object()
                        .member("sequence", next)
                        .member("at", row.text(1))
                        .member("action", row.text(2))
                        .member("subject_type", row.text(3))
                        .member("subject", row.text(4))
                        .name("change");
                    const auto record = records.find(row.text(3));
                    if (record == records.end())
                        writer.null();
                    else
                        writer.value(told_change(Json::parse(row.text(5)), *record->second));
                    writer.end_object();
                });
    if (!subject_type.empty() && count < limit) next = std::max(next, horizon);
    writer.end_list().member("next", next).end_object();
    return out;
}

} // namespace bihuan::notice
