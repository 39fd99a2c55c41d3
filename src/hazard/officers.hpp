/// Whether those who act are officers of the office, with certificates that are valid on the day.
#pragma once

#include "core/date.hpp"
#include "core/problem.hpp"
#include "db/query.hpp"

#include <string>
#include <string_view>

namespace bihuan::hazard {

/// Officers as a record keeps them: three lists in the same order, each joined by 、.
struct Officers {
    std::string names; ///< as printed
    std::string ids;   ///< identities of the people
    std::string certificates;
};

/// The officers named in `text` (separated by 、 or , or ;), each by identity or by name; two who share a
/// name are told apart by their certificates: 王强（ZF001）. Throws Problem invalid_input at `pointer` where
/// fewer than two different people are named, or one of them holds no certificate on `day`.
Officers two_officers(const db::Reader&, std::string_view text, Date day, const std::string& pointer,
                      std::string_view label_zh, std::string_view label_en);

/// The same where one is enough and nobody has to be licensed: names that mean no one person are kept as they
/// are, without an identity.
Officers whoever_is_named(const db::Reader&, std::string_view text, Date day);

} // namespace bihuan::hazard
