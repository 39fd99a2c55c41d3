/// JSON (RFC 8259): a light tree for what comes in, a writer that needs no tree for what goes out.
///
/// The reader is strict: UTF-8, one document, no duplicate names, numbers as they are. Objects keep their
/// order.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace bihuan {

class Json {
public:
    using List = std::vector<Json>;
    using Object = std::vector<std::pair<std::string, Json>>;

    Json() = default; ///< null
    Json(bool value) : value_(value) {}
    Json(int value) : value_(std::int64_t{value}) {}
    Json(std::int64_t value) : value_(value) {}
    Json(double value) : value_(value) {}
    Json(std::string value) : value_(std::move(value)) {}
    Json(std::string_view value) : value_(std::string{value}) {}
    Json(const char* value) : value_(std::string{value}) {}
    Json(List value) : value_(std::move(value)) {}
    Json(Object value) : value_(std::move(value)) {}

    /// Throws Problem malformed_json with line and column.
    static Json parse(std::string_view bytes);

    bool is_null() const { return std::holds_alternative<std::monostate>(value_); }
    const bool* boolean() const { return std::get_if<bool>(&value_); }
    const std::int64_t* integer() const { return std::get_if<std::int64_t>(&value_); }
    const double* real() const { return std::get_if<double>(&value_); }
    const std::string* text() const { return std::get_if<std::string>(&value_); }
    const List* list() const { return std::get_if<List>(&value_); }
    const Object* object() const { return std::get_if<Object>(&value_); }

    /// The member `name` of an object, or null where there is none.
    const Json* find(std::string_view name) const;
    /// The value at a dotted path: `hazards.found`, `by_month.0.name`; null where the path leads nowhere.
    const Json* at_path(std::string_view path) const;
    /// Adds a member; the value must be an object or null (which becomes an empty object).
    Json& set(std::string name, Json value);
    /// Adds to a list; the value must be a list or null (which becomes an empty list).
    Json& push(Json value);

    /// Compact text; the same tree gives the same bytes.
    std::string dump() const;
    /// The same with two blanks of indentation, for people.
    std::string dump_pretty() const;
    bool operator==(const Json&) const = default;

private:
    std::variant<std::monostate, bool, std::int64_t, double, std::string, List, Object> value_;
};

/// Appends JSON to a buffer as it is told; commas and quotes are its own business.
class JsonWriter {
public:
    explicit JsonWriter(std::string& out) : out_(out) {}

    JsonWriter& begin_object();
    JsonWriter& end_object();
    JsonWriter& begin_list();
    JsonWriter& end_list();
    JsonWriter& name(std::string_view name);
    JsonWriter& null();
    JsonWriter& value(bool);
    JsonWriter& value(std::int64_t);
    JsonWriter& value(double); ///< not a number and the infinities become null
    JsonWriter& value(std::string_view);
    JsonWriter& value(const char* text) { return value(std::string_view{text}); }
    JsonWriter& value(int number) { return value(std::int64_t{number}); }
    JsonWriter& value(const Json&);
    /// Puts finished JSON in as a value.
    JsonWriter& raw(std::string_view json);

    template<class Value>
    JsonWriter& member(std::string_view key, const Value& of) {
        return name(key).value(of);
    }

private:
    void separate();
    std::string& out_;
    bool first_ = true; // nothing yet in the list or object that is open
    bool after_name_ = false;
};

} // namespace bihuan
