/// What is true of units and people whatever is stored.
#pragma once

#include "core/findings.hpp"
#include "organisation/organisation.hpp"

#include <string_view>

namespace bihuan::organisation {

/// Holds a person against rules across fields: a certificate has a number, and ends after it begins.
void check(const Person&, Findings&);

/// Whether a unit of kind `above` may stand above one of kind `below`: a district above a sub-district,
/// either above a community, a community above a grid.
bool may_stand_above(UnitKind above, UnitKind below);

/// Whether the person holds a certificate that is valid on `day` (行政处罚法第四十二条).
bool is_licensed(const Person&, Date day);
/// On every one of these days.
bool is_licensed(const Person&, const Period& days);

constexpr std::size_t least_officers = 2; // 行政处罚法第四十二条

/// Where a record names its officers, for what is said of them.
struct OfficerField {
    std::string pointer;
    std::string_view label_zh;
    std::string_view label_en;
};

/// Says in `findings` where fewer than two different people act.
void require_two(std::size_t different, const OfficerField&, Findings&);

} // namespace bihuan::organisation
