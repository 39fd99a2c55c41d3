/// Which names of facts a template asks for that there are not: all of them, each with its line.
#pragma once

#include "core/json.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace bihuan::plan {

struct FactName {
    std::size_t line = 1;
    std::string name;
};

/// `exemplar` has a row in every list; names are looked up from the innermost section outwards, as the
/// printing does. Columns of tables are looked up in the rows of their lists.
std::vector<FactName> unknown_fact_names(std::string_view text, const Json& exemplar);

} // namespace bihuan::plan
