/// Where the figures of an issued report differ from what the records say today.
#pragma once

#include "core/json.hpp"

#include <string>
#include <vector>

namespace bihuan::report {

/// One figure or one row. Missing on one side is null.
struct Difference {
    std::string where; ///< `hazards.rectified`, `by_community[安澜社区].found`, `lists.major[YH2023-0107]`
    Json issued;
    Json today;
};

/// Compares figures, breakdowns, lists, tables and comparison; not dates of making, words or titles. Rows are
/// matched by their name or code. At most 200, in the order of the tree.
std::vector<Difference> differences_between(const Json& issued, const Json& today);

/// The same over every member of the facts of any document, save those that name the making and the issue.
std::vector<Difference> differences_of_all(const Json& issued, const Json& today);

/// `[{"where","issued","today"}]`.
Json to_json(const std::vector<Difference>&);

} // namespace bihuan::report
