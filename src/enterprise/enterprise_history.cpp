#include "enterprise/enterprise_history.hpp"

#include "audit/chain.hpp"
#include "enterprise/status_change.hpp"
#include "record/record.hpp"

#include <algorithm>
#include <array>

namespace bihuan::enterprise {
namespace {

using record::Description;

constexpr std::array actions{
    EnumText{"enterprise.register", "登记", "registered"},
    EnumText{"enterprise.correct", "更正", "corrected"},
    EnumText{"enterprise.change_status", "状态变更", "status changed"},
    EnumText{"enterprise.distinguish", "确认不是同一家", "confirmed as another place"},
    EnumText{"enterprise.merge", "并入另一条登记", "joined into another entry"},
    EnumText{"enterprise.follow_merger", "随合并更新", "changed by a merger"},
};

void write_words(JsonWriter& writer, std::string_view zh, std::string_view en) {
    writer.begin_object().member("zh", zh).member("en", en).end_object();
}

void write_action(JsonWriter& writer, const std::string& action) {
    writer.member("action", std::string_view{action}).name("what");
    const auto known = std::find_if(actions.begin(), actions.end(),
                                    [&](const EnumText& text) { return text.code == action; });
    if (known == actions.end())
        write_words(writer, action, action);
    else
        write_words(writer, known->zh, known->en);
}

void write_side(JsonWriter& writer, std::string_view side, const Json* change, std::string_view field) {
    const Json* value = change && !change->is_null() ? change->find(field) : nullptr;
    writer.name(side);
    if (value)
        writer.value(*value);
    else
        writer.null();
}

void write_changes(JsonWriter& writer, const Description& description, const Json& change, bool personal) {
    const Json* before = change.find("before");
    const Json* after = change.find("after");
    const auto concerns = [&](std::string_view name) {
        return (before && before->find(name)) || (after && after->find(name));
    };
    const auto write_one = [&](std::string_view name, const record::Label& label) {
        writer.begin_object().member("field", name).name("label");
        write_words(writer, label.zh, label.en);
        write_side(writer, "before", before, name);
        write_side(writer, "after", after, name);
        writer.end_object();
    };
    writer.name("changes").begin_list();
    for (const auto& field : description.fields()) {
        const bool key = field.name == "id" || field.name == "name_key" || field.name == "address_key";
        const bool hidden = field.rules.access == record::Access::personal && !personal;
        if (!key && !hidden && concerns(field.name)) write_one(field.name, field.label);
    }
    for (const auto& children : description.children())
        if (concerns(children.name)) write_one(children.name, children.label);
    writer.end_list();
}

struct Told {
    audit::Entry entry;
    const Description* description;
};

void tell(std::vector<Told>& all, const db::Reader& reader, const Description& description,
          std::string_view subject) {
    for (auto& entry : audit::history(reader, description.name(), subject))
        all.push_back({std::move(entry), &description});
}

std::vector<std::string> identities(const db::Reader& reader, std::string_view sql, const std::string& of) {
    std::vector<std::string> found;
    reader.each(sql, {of}, [&](const db::Row& row) { found.emplace_back(row.text(0)); });
    return found;
}

} // namespace

std::string history_json(const db::Reader& reader, const Enterprise& enterprise, bool personal) {
    const std::string id = enterprise.id.text();
    std::vector<Told> all;
    tell(all, reader, record::description_of<Enterprise>(), id);
    for (const auto& joined :
         identities(reader, "SELECT id FROM enterprise WHERE merged_into = $1 ORDER BY id", id))
        tell(all, reader, record::description_of<Enterprise>(), joined);
    for (const auto& change :
         identities(reader, "SELECT id FROM enterprise_status_change WHERE enterprise = $1 ORDER BY id", id))
        tell(all, reader, record::description_of<EnterpriseStatusChange>(), change);
    for (const auto& distinction :
         identities(reader, "SELECT id FROM enterprise_distinction WHERE enterprise = $1 ORDER BY id", id))
        tell(all, reader, record::description_of<EnterpriseDistinction>(), distinction);
    std::sort(all.begin(), all.end(),
              [](const Told& one, const Told& other) { return one.entry.sequence > other.entry.sequence; });

    std::string out;
    JsonWriter writer{out};
    writer.begin_object().name("items").begin_list();
    for (const auto& [entry, description] : all) {
        writer.begin_object()
            .member("sequence", entry.sequence)
            .member("at", std::string_view{entry.at})
            .member("who", std::string_view{entry.actor_name})
            .member("record", std::string_view{entry.subject_type})
            .member("record_id", std::string_view{entry.subject});
        write_action(writer, entry.action);
        write_changes(writer, *description, Json::parse(entry.change), personal);
        writer.end_object();
    }
    writer.end_list().end_object();
    return out;
}

} // namespace bihuan::enterprise
