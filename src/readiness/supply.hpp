/// Emergency supplies (应急物资) with quantity, place, keeper and expiry, and the movements that explain
/// every quantity: in, out, stock-taking. What is in store is never below zero.
#pragma once

#include "core/enum_text.hpp"
#include "core/id.hpp"

#include <optional>
#include <string>

namespace bihuan {

struct Supply {
    Id<Supply> id;
    std::string name;
    std::string model;         ///< 规格型号
    std::int64_t quantity = 0; ///< in store now; afterwards moved by movements alone
    std::string unit;
    std::int64_t minimum = 0; ///< fewer than this is short
    std::string place;
    std::string community;          ///< empty: the office's own store
    std::optional<Date> expires_on; ///< 有效期至, the last day of use
    std::string keeper;
    std::string phone;
    std::string remark;
    std::optional<Date> retired_on;
};

enum class MovementKind { in, out, stock_taking };
std::span<const EnumText> enum_texts(MovementKind);

struct SupplyMovement {
    Id<SupplyMovement> id;
    Id<Supply> supply;
    MovementKind kind = MovementKind::in;
    std::int64_t quantity = 0; ///< moved; of a stock-taking: what was counted
    std::int64_t in_store = 0; ///< afterwards
    Date moved_on;
    std::string reason;
    std::string recorded_by_name;
    Instant recorded_at;
};

namespace record {
template<class T>
class Record;
}
const record::Record<Supply>& describe(const Supply*);
const record::Record<SupplyMovement>& describe(const SupplyMovement*);

} // namespace bihuan
