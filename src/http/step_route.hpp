/// What the routes of steps have in common, where a room's table of steps makes them.
#pragma once

#include "http/shape.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace bihuan::http {

/// The text, for as long as the program lives: routes are views of theirs.
std::string_view kept_text(std::string);

/// What a step takes in: those members of a record, the first of them required.
Shape step_input(std::string name, const record::Description&, const std::vector<std::string_view>& required,
                 const std::vector<std::string_view>& optional = {});

} // namespace bihuan::http
