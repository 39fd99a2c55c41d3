/// A breakdown while it is counted: one row for each name, in any order; then sorted and held against the
/// totals.
#pragma once

#include "statistics/figures.hpp"

#include <functional>
#include <string_view>
#include <unordered_map>

namespace bihuan::statistics {

/// What records without a community, an industry or a category are counted under.
constexpr std::string_view not_filled_in = "未填写";
/// By category, visits that found nothing.
constexpr std::string_view nothing_found = "未发现隐患";

class Breakdown {
public:
    /// The row of `name`, or of `not_filled_in` where it is empty.
    BreakdownRow& operator[](std::string_view name);

    enum class Order {
        most_found, ///< found, then visits, most first; then by name
        by_name
    };
    /// The rows that count something, and those named in `always`.
    std::vector<BreakdownRow> sorted(Order, const std::vector<std::string>& always = {}) const;

private:
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };
    std::unordered_map<std::string, BreakdownRow, Hash, std::equal_to<>> rows_;
};

/// Throws std::logic_error where the rows do not add up to the totals, or the identity of the open hazards
/// does not hold.
void require_adding_up(const Figures&);

} // namespace bihuan::statistics
