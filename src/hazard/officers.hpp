/// Whether those who act are officers of the office, with certificates that are valid on the day.
#pragma once

#include "core/date.hpp"
#include "core/problem.hpp"
#include "db/query.hpp"

#include <string>
#include <string_view>

namespace bihuan::hazard {

/// The certificates of the officers named in `names` (separated by 、 or , or ;), in their order, joined by
/// 、. Two who share a name are told apart by their certificates: 王强（ZF001）. Throws Problem invalid_input
/// at `pointer` where fewer than two different people are named, or one of them holds no certificate on
/// `day`.
std::string certificates_of(const db::Reader&, std::string_view names, Date day, const std::string& pointer,
                            std::string_view label_zh, std::string_view label_en);

} // namespace bihuan::hazard
