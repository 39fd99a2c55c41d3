/// The statements of this room: files in `sql/`, part of the program, the same text for both engines.
#pragma once

#include "core/embedded.hpp"

#include <span>
#include <string_view>

namespace bihuan::statistics {

std::span<const EmbeddedFile> statements();

/// The text of `sql/NAME.sql`. Throws std::logic_error where there is none.
std::string_view statement(std::string_view name);

} // namespace bihuan::statistics
