/// How a fact is written in a cell of a form.
#pragma once

#include "core/json.hpp"
#include "document/block.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bihuan::document {

/// `lines`: as text, but a list without numbers. `opinion`: an object {text, label, name, image, date}.
enum class FormFormat { text, lines, date, datetime, number, check, choice, opinion };

std::optional<FormFormat> form_format_named(std::string_view name);

/// The lines of the value; none for null. Nothing where the value does not fit the format.
std::optional<std::vector<FormLine>> form_lines(const Json& value, FormFormat format, bool english);

/// 2026年3月1日 for 2026-03-01, what else is written as it is.
std::string date_in_words(const std::string& iso, bool english);

} // namespace bihuan::document
