/// How a fact is written in a cell or beside a bar.
#pragma once

#include "core/json.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace bihuan::document {

/// `figure`: a text that reads as a number (`97.10%`, `+5`), set like one.
enum class Format { automatic, text, number, figure, percent, date, serial };

/// `text`, `number`, `figure`, `percent`, `date`, `serial`; nothing for another word.
std::optional<Format> format_named(std::string_view name);

/// A number without needless decimals: 3, 2.5, 0.33.
std::string number_text(double number);

/// The value in words; null is —, true and false are 是 and 否 (yes and no).
/// Nothing where the value does not fit the format: a list, or a text as percent.
std::optional<std::string> value_text(const Json& value, Format format, bool english);

/// The value as a number; nothing for null and for what is none.
std::optional<double> number_of(const Json& value);

} // namespace bihuan::document
