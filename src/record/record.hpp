/// The one description of a record, from which JSON, SQL rows, ledger columns, OpenAPI and audit differences
/// follow.
///
/// A room states it once, in its `*_record.cpp`:
///
///     const record::Record<Hazard>& describe(const Hazard*) {
///         static const auto description = record::Record<Hazard>{"hazard", {"隐患", "hazard"}}
///             .identified_by<&Hazard::id>()
///             .field<&Hazard::code>({"隐患编号", "hazard code"}, {.required = true, .max_length = 40})
///             .field<&Hazard::due_date>({"整改期限", "due date"});
///         return description;
///     }
///
/// To add a field: the member, its line here, and a migration.
#pragma once

#include "core/findings.hpp"
#include "core/json.hpp"
#include "record/field.hpp"

#include <string>
#include <vector>

namespace bihuan::record {

class Description;

/// A list inside a record, kept in a table of its own (parent, position, fields): the officers of an
/// inspection.
struct Children {
    std::string_view name; ///< as the member in C++ and the key in JSON
    Label label;
    const Description* description;
    std::string_view parent; ///< the column that names the parent
    std::size_t (*count)(const void* record);
    const void* (*at)(const void* record, std::size_t index);
    void* (*add)(void* record); ///< appends an empty child and returns it
    void (*clear)(void* record);
};

class Description {
public:
    Description(std::string_view name, Label label) : name_(name), label_(label) {}

    std::string_view name() const { return name_; } ///< also the table
    const Label& label() const { return label_; }
    /// Every field, the identity first where there is one.
    const std::vector<Field>& fields() const { return fields_; }
    const std::vector<Children>& children() const { return children_; }
    const Field* find(std::string_view name) const;
    /// The identity of a record as text.
    std::string id_of(const void* record) const;

protected:
    std::string_view name_;
    Label label_;
    std::vector<Field> fields_;
    std::vector<Children> children_;
};

/// A description that knows its type.
template<class T>
class Record : public Description {
public:
    using Description::Description;

    /// A door may give the identity (made on a phone); where it does not, the action makes one.
    template<auto Member>
    Record& identified_by() {
        fields_.insert(fields_.begin(), make_field<Member>({"标识", "identifier"}, {}));
        return *this;
    }
    template<auto Member>
    Record& field(Label label, Rules rules = {}) {
        fields_.push_back(make_field<Member>(label, rules));
        return *this;
    }
    /// The children's table is named by their description; `parent` is its column with this record's
    /// identity.
    template<auto Member>
    Record& list(Label label, const Description& of, std::string_view parent) {
        using List = typename detail::MemberOf<decltype(Member)>::type;
        children_.push_back(
            {detail::member_name<Member>(), label, &of, parent,
             [](const void* record) { return (static_cast<const T*>(record)->*Member).size(); },
             [](const void* record, std::size_t index) -> const void* {
                 return &(static_cast<const T*>(record)->*Member)[index];
             },
             [](void* record) -> void* {
                 List& list = static_cast<T*>(record)->*Member;
                 return &list.emplace_back();
             },
             [](void* record) { (static_cast<T*>(record)->*Member).clear(); }});
        return *this;
    }
};

/// The description of `T`, found where `T` is defined: each record has an overload `describe(const T*)`.
template<class T>
const Record<T>& description_of() {
    return describe(static_cast<const T*>(nullptr));
}

// ---- JSON ----

/// Every field and list, in the order of the description. `visible` leaves out fields; null shows all.
void write_json(JsonWriter&, const Description&, const void* record, bool (*visible)(const Field&) = nullptr);

template<class T>
std::string to_json(const T& record) {
    std::string out;
    JsonWriter writer{out};
    write_json(writer, description_of<T>(), &record);
    return out;
}

/// Fills `record` from an object and holds it against the rules of its fields. Every error goes into
/// `findings`: unknown members, wrong kinds, fields of the system, broken rules. Members that are not given
/// keep what the record holds. The identity may be given (records are made offline) and is then checked.
void read_json(const Json&, const Description&, void* record, Findings& findings,
               std::string_view pointer = "/");

/// The form that is hashed and kept in the audit: fields in the order of the description, what is empty left
/// out, so that a field added later does not change the hash of records that do not use it.
std::string canonical_json(const Description&, const void* record);

/// Whether two states of a record are the same, lists included.
template<class T>
bool same(const T& one, const T& other) {
    const auto& description = description_of<T>();
    return canonical_json(description, &one) == canonical_json(description, &other);
}

/// The difference of two states of a record as canonical JSON: `{"before":{…},"after":{…}}` with the fields
/// that differ; `before` null at the making, `after` null at the removal. Either may be null, not both.
std::string change_json(const Description&, const void* before, const void* after);

} // namespace bihuan::record
