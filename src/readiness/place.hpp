/// Places that plans speak of: shelters with their capacity, risk points with who answers for them, and the
/// households that are to be moved when it comes to that.
///
/// Names and addresses of households are personal: they are shown to those alone who may read telephone
/// numbers, and stand in no plan, message or log; plans know numbers by community.
#pragma once

#include "core/enum_text.hpp"
#include "core/id.hpp"

#include <optional>
#include <string>

namespace bihuan {

struct Enterprise;

struct Shelter {
    Id<Shelter> id;
    std::string name;
    std::string address;
    std::string community;
    std::int64_t capacity = 0; ///< people
    std::string keeper;
    std::string phone;
    std::string facilities; ///< water, bedding, barrier-free access …
    std::optional<Date> retired_on;
};

/// Kinds as plans name them (`risk_points` in the front matter).
enum class RiskPointKind {
    underpass,
    low_lying,
    basement,
    dangerous_house,
    sign,
    construction_site,
    lift_site,
    gas_station,
    bottled_gas_shop,
    hazchem_unit,
    crowd_place,
    old_compound,
    ebike_point,
    other
};
std::span<const EnumText> enum_texts(RiskPointKind);

struct RiskPoint {
    Id<RiskPoint> id;
    RiskPointKind kind = RiskPointKind::other;
    std::string name;
    std::string address;
    std::string community;
    std::string risk;        ///< what may happen there
    std::string responsible; ///< person
    std::string phone;
    std::string measures;                     ///< what is done when the warning comes
    std::optional<Id<Enterprise>> enterprise; ///< where it is a place of the registry
    std::optional<Date> retired_on;
};

/// A household to be moved (转移人员): counted in plans, named nowhere outside the office.
struct Household {
    Id<Household> id;
    std::string community;
    std::string name; ///< of the head
    std::string address;
    std::int64_t people = 1;
    std::string needs; ///< 行动不便, 高龄 …
    std::string phone;
    std::string responsible; ///< who fetches them
    std::optional<Id<RiskPoint>> risk_point;
    std::optional<Id<Shelter>> shelter; ///< where to
    std::optional<Date> retired_on;
};

namespace record {
template<class T>
class Record;
}
const record::Record<Shelter>& describe(const Shelter*);
const record::Record<RiskPoint>& describe(const RiskPoint*);
const record::Record<Household>& describe(const Household*);

} // namespace bihuan
