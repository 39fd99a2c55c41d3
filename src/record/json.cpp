#include "core/text.hpp"
#include "record/record.hpp"

#include <algorithm>

namespace bihuan::record {
namespace {

void write_value(JsonWriter& writer, const Value& value) {
    struct Visitor {
        JsonWriter& writer;
        void operator()(std::monostate) const { writer.null(); }
        void operator()(bool truth) const { writer.value(truth); }
        void operator()(std::int64_t number) const { writer.value(number); }
        void operator()(double number) const { writer.value(number); }
        void operator()(const std::string& text) const { writer.value(std::string_view{text}); }
        void operator()(Date date) const { writer.value(std::string_view{date.text()}); }
        void operator()(Instant instant) const { writer.value(std::string_view{instant.text()}); }
        void operator()(const Bytes&) const { writer.null(); } // bytes are no JSON; no field has them
    };
    std::visit(Visitor{writer}, value);
}

bool is_empty(const Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    const auto* truth = std::get_if<bool>(&value);
    return is_null(value) || (text && text->empty()) || (truth && !*truth);
}

void write_canonical(JsonWriter& writer, const Description& description, const void* record) {
    writer.begin_object();
    for (const auto& field : description.fields()) {
        const Value value = field.get(record);
        if (!is_empty(value)) {
            writer.name(field.name);
            write_value(writer, value);
        }
    }
    for (const auto& children : description.children()) {
        const std::size_t count = children.count(record);
        if (count == 0) continue;
        writer.name(children.name).begin_list();
        for (std::size_t i = 0; i < count; ++i)
            write_canonical(writer, *children.description, children.at(record, i));
        writer.end_list();
    }
    writer.end_object();
}

std::string children_json(const Children& children, const void* record) {
    std::string out;
    JsonWriter writer{out};
    writer.begin_list();
    for (std::size_t i = 0; i < children.count(record); ++i)
        write_canonical(writer, *children.description, children.at(record, i));
    writer.end_list();
    return out;
}

/// Reads one JSON value as a value of the field's kind, or says why it is not one.
std::optional<Value> read_value(const Json& json, const Field& field, std::string_view pointer,
                                Findings& findings) {
    const auto wrong = [&](FieldFault fault, Parameters parameters = {}) -> std::optional<Value> {
        parameters.try_emplace("value", json.text() ? *json.text() : json.dump());
        findings.add(field_error(field, fault, std::move(parameters), pointer));
        return std::nullopt;
    };
    if (json.is_null()) {
        if (field.nullable || field.kind == FieldKind::text || field.kind == FieldKind::identity)
            return Value{};
        return wrong(FieldFault::required);
    }
    const std::string* text = json.text();
    switch (field.kind) {
    case FieldKind::text:
        if (!text) return wrong(FieldFault::not_text);
        return Value{field.rules.tidy ? field.rules.tidy(*text) : std::string{text::trim(*text)}};
    case FieldKind::integer:
        return json.integer() ? std::optional<Value>{*json.integer()} : wrong(FieldFault::not_an_integer);
    case FieldKind::real:
        if (json.integer()) return Value{static_cast<double>(*json.integer())};
        return json.real() ? std::optional<Value>{*json.real()} : wrong(FieldFault::not_a_number);
    case FieldKind::boolean:
        return json.boolean() ? std::optional<Value>{*json.boolean()} : wrong(FieldFault::not_a_boolean);
    case FieldKind::date:
        if (const auto date = text ? Date::parse(*text) : std::nullopt) return Value{*date};
        return wrong(FieldFault::not_a_date);
    case FieldKind::instant:
        if (const auto instant = text ? Instant::parse(*text) : std::nullopt) return Value{*instant};
        return wrong(FieldFault::not_an_instant);
    case FieldKind::identity:
        return text && is_uuid(*text) ? std::optional<Value>{*text} : wrong(FieldFault::not_an_id);
    case FieldKind::choice:
        if (const auto index = text ? find_enum_text(field.choices, *text) : std::nullopt)
            return Value{std::string{field.choices[*index].code}};
        std::string choices;
        for (const auto& choice : field.choices)
            choices += (choices.empty() ? "" : "、") + std::string{choice.code};
        return wrong(FieldFault::not_one_of, {{"choices", choices}});
    }
    return std::nullopt;
}

void read_children(const Json& json, const Children& children, void* record, std::string_view pointer,
                   Findings& findings) {
    const std::string here = std::string{pointer} + std::string{children.name};
    const auto* list = json.list();
    if (!list) {
        findings.add({here,
                      FieldFault::not_a_list,
                      {},
                      std::string{children.label.zh},
                      std::string{children.label.en}});
        return;
    }
    children.clear(record);
    for (std::size_t i = 0; i < list->size(); ++i)
        read_json((*list)[i], *children.description, children.add(record), findings,
                  here + "/" + std::to_string(i) + "/");
}

} // namespace

void write_json(JsonWriter& writer, const Description& description, const void* record,
                bool (*visible)(const Field&)) {
    writer.begin_object();
    for (const auto& field : description.fields()) {
        if (visible && !visible(field)) continue;
        writer.name(field.name);
        write_value(writer, field.get(record));
    }
    for (const auto& children : description.children()) {
        writer.name(children.name).begin_list();
        for (std::size_t i = 0; i < children.count(record); ++i)
            write_json(writer, *children.description, children.at(record, i), visible);
        writer.end_list();
    }
    writer.end_object();
}

void read_json(const Json& json, const Description& description, void* record, Findings& findings,
               std::string_view pointer) {
    const auto* object = json.object();
    if (!object) {
        findings.add({std::string{pointer},
                      FieldFault::not_an_object,
                      {},
                      std::string{description.label().zh},
                      std::string{description.label().en}});
        return;
    }
    std::vector<std::string_view> faulty; // already reported: not checked again below
    for (const auto& [name, value] : *object) {
        if (const Field* field = description.find(name)) {
            if (field->rules.access == Access::system) {
                findings.add(field_error(*field, FieldFault::read_only, {}, pointer));
                faulty.push_back(field->name);
            } else if (const auto read = read_value(value, *field, pointer, findings)) {
                if (!is_null(*read) || field->nullable || field->kind == FieldKind::text)
                    field->set(record, *read);
            } else {
                faulty.push_back(field->name);
            }
            continue;
        }
        bool known = false;
        for (const auto& children : description.children()) {
            if (children.name == name) {
                read_children(value, children, record, pointer, findings);
                known = true;
            }
        }
        if (!known)
            findings.add({std::string{pointer} + name, FieldFault::unknown_field, {{"value", name}}, {}, {}});
    }
    for (const auto& field : description.fields()) {
        const bool reported = std::find(faulty.begin(), faulty.end(), field.name) != faulty.end();
        if (reported || field.rules.access == Access::system) continue;
        if (auto error = check(field, field.get(record), pointer)) findings.add(std::move(*error));
    }
}

std::string canonical_json(const Description& description, const void* record) {
    std::string out;
    JsonWriter writer{out};
    write_canonical(writer, description, record);
    return out;
}

std::string change_json(const Description& description, const void* before, const void* after) {
    if (!before || !after) {
        const std::string state = canonical_json(description, before ? before : after);
        return before ? R"({"before":)" + state + R"(,"after":null})"
                      : R"({"before":null,"after":)" + state + "}";
    }
    std::string old_fields;
    std::string new_fields;
    JsonWriter old_writer{old_fields};
    JsonWriter new_writer{new_fields};
    old_writer.begin_object();
    new_writer.begin_object();
    for (const auto& field : description.fields()) {
        const Value old_value = field.get(before);
        const Value new_value = field.get(after);
        if (old_value == new_value) continue;
        old_writer.name(field.name);
        write_value(old_writer, old_value);
        new_writer.name(field.name);
        write_value(new_writer, new_value);
    }
    for (const auto& children : description.children()) {
        const std::string old_list = children_json(children, before);
        const std::string new_list = children_json(children, after);
        if (old_list == new_list) continue;
        old_writer.name(children.name).raw(old_list);
        new_writer.name(children.name).raw(new_list);
    }
    old_writer.end_object();
    new_writer.end_object();
    return R"({"before":)" + old_fields + R"(,"after":)" + new_fields + "}";
}

} // namespace bihuan::record
