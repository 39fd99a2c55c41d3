/// What one field of a record can hold, whatever its type in C++: the common coin of JSON, SQL and ledgers.
#pragma once

#include "core/date.hpp"
#include "core/instant.hpp"

#include <cstdint>
#include <string>
#include <variant>

namespace bihuan::record {

/// Bytes as they are, such as those of a photo. No field of a record holds them; a column may.
struct Bytes {
    std::string content;
    bool operator==(const Bytes&) const = default;
};

/// Nothing, or one of the kinds of field. Choices and identities travel as their text.
using Value = std::variant<std::monostate, bool, std::int64_t, double, std::string, Date, Instant, Bytes>;

inline bool is_null(const Value& value) {
    return std::holds_alternative<std::monostate>(value);
}

/// The value as people write it: dates in ISO form, booleans `true`/`false`, nothing as an empty text.
std::string text_of(const Value&);

} // namespace bihuan::record
