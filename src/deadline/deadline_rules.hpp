/// Reads the table of time limits.
#pragma once

#include "deadline/deadline.hpp"

namespace bihuan::deadline {

/// From CSV in UTF-8 with the columns of deadline_rules.csv in any order; no quotes, cells hold no comma.
/// Throws Problem bad_deadline_rules with `file`, the line and what is wrong with it.
std::vector<Rule> read_rules(std::string_view csv, std::string_view file);

} // namespace bihuan::deadline
