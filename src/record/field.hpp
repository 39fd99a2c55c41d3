/// One field of a record: its name, its words, its rules, and how to reach it. Data, not a framework.
#pragma once

#include "core/enum_text.hpp"
#include "core/id.hpp"
#include "core/problem.hpp"
#include "record/value.hpp"

#include <cassert>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

namespace bihuan::record {

enum class FieldKind { text, integer, real, boolean, date, instant, identity, choice };

struct Label {
    std::string_view zh;
    std::string_view en;
};

/// What a door may do with a field.
enum class Access {
    open,     ///< given by people, shown to those who may see the record
    system,   ///< made by the system; refused when a door gives it
    personal, ///< given by people; telephone and identity numbers: never in a PDF, never in a log
};

/// The rules that one field can be held against by itself; rules across fields live in the `*_rules` of the
/// rooms.
struct Rules {
    bool required = false;        ///< text must not be empty, an optional must hold a value
    std::size_t max_length = 200; ///< in characters
    std::optional<std::int64_t> least = {};
    std::optional<std::int64_t> most = {};
    Access access = Access::open;
    bool ledger = false;             ///< a column of the record's ledger
    std::string_view refers_to = {}; ///< for identities: the record they name
    std::string_view aliases = {};   ///< further ledger headers, separated by one blank
    std::string (*tidy)(std::string_view) =
        nullptr; ///< brings a text that a door takes into its form, before it is checked
};

struct Field {
    std::string_view name; ///< as the member in C++: JSON key, SQL column, ledger header
    FieldKind kind;
    bool nullable; ///< a std::optional in C++
    Label label;
    Rules rules;
    std::span<const EnumText> choices; ///< of a choice
    Value (*get)(const void* record);
    /// Takes a value of the field's kind, or nothing where the field is nullable or text.
    void (*set)(void* record, const Value&);
};

namespace detail {

template<class T>
struct IsOptional : std::false_type {};
template<class T>
struct IsOptional<std::optional<T>> : std::true_type {};

template<class T>
struct IsId : std::false_type {};
template<class T>
struct IsId<Id<T>> : std::true_type {};

template<class T>
constexpr FieldKind kind_of() {
    if constexpr (IsId<T>::value)
        return FieldKind::identity;
    else if constexpr (std::is_enum_v<T>)
        return FieldKind::choice;
    else if constexpr (std::is_same_v<T, bool>)
        return FieldKind::boolean;
    else if constexpr (std::is_same_v<T, std::int64_t>)
        return FieldKind::integer;
    else if constexpr (std::is_same_v<T, double>)
        return FieldKind::real;
    else if constexpr (std::is_same_v<T, Date>)
        return FieldKind::date;
    else if constexpr (std::is_same_v<T, Instant>)
        return FieldKind::instant;
    else {
        static_assert(std::is_same_v<T, std::string>,
                      "a field is text, integer, real, bool, date, instant, id or enum");
        return FieldKind::text;
    }
}

template<class T>
Value value_of(const T& member) {
    if constexpr (IsOptional<T>::value)
        return member ? value_of(*member) : Value{};
    else if constexpr (IsId<T>::value)
        return member.empty() ? Value{} : Value{member.text()};
    else if constexpr (std::is_enum_v<T>)
        return Value{std::string{code_of(member)}};
    else
        return Value{member};
}

template<class T>
void assign(T& member, const Value& value) {
    if constexpr (IsOptional<T>::value) {
        if (is_null(value)) {
            member.reset();
        } else {
            member.emplace();
            assign(*member, value);
        }
    } else if constexpr (IsId<T>::value) {
        member = is_null(value) ? T{} : T::trusted(std::get<std::string>(value));
    } else if constexpr (std::is_enum_v<T>) {
        const auto parsed = parse_enum<T>(std::get<std::string>(value));
        assert(parsed);
        member = parsed.value_or(T{});
    } else if constexpr (std::is_same_v<T, std::string>) {
        member = is_null(value) ? std::string{} : std::get<std::string>(value);
    } else {
        member = std::get<T>(value);
    }
}

/// The record and the member behind `&Hazard::due_date`.
template<class Member>
struct MemberOf;
template<class Owner, class Type>
struct MemberOf<Type Owner::*> {
    using owner = Owner;
    using type = Type;
};

/// The spelling of the member: `due_date` for `&Hazard::due_date`, read from the compiler's own name of this
/// function, so that member, JSON key, column and header cannot drift apart. GCC 12 and Clang 14 end the text
/// differently; a test holds both.
template<auto Member>
constexpr std::string_view member_name() {
    std::string_view text = __PRETTY_FUNCTION__;
    text = text.substr(0, text.find_first_of(";]", text.find("Member = ")));
    return text.substr(text.rfind("::") + 2);
}

} // namespace detail

/// The field behind a member pointer.
template<auto Member>
Field make_field(Label label, Rules rules) {
    using Owner = typename detail::MemberOf<decltype(Member)>::owner;
    using Type = typename detail::MemberOf<decltype(Member)>::type;
    constexpr bool nullable = detail::IsOptional<Type>::value;
    using Plain = std::remove_cvref_t<decltype([] {
        if constexpr (nullable)
            return typename Type::value_type{};
        else
            return Type{};
    }())>;

    Field field{detail::member_name<Member>(),
                detail::kind_of<Plain>(),
                nullable,
                label,
                rules,
                {},
                nullptr,
                nullptr};
    if constexpr (std::is_enum_v<Plain>) field.choices = texts_of<Plain>();
    field.get = [](const void* record) {
        return detail::value_of(static_cast<const Owner*>(record)->*Member);
    };
    field.set = [](void* record, const Value& value) {
        detail::assign(static_cast<Owner*>(record)->*Member, value);
    };
    return field;
}

/// Holds a value of the field's kind against the field's own rules. Nothing when it passes.
std::optional<FieldError> check(const Field&, const Value&, std::string_view pointer_prefix = "/");

/// An error at this field, with its words.
FieldError field_error(const Field&, FieldFault, Parameters = {}, std::string_view pointer_prefix = "/");

} // namespace bihuan::record
