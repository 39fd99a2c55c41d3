/// Warnings (预警) of the meteorological service and of governments, recorded as they were issued and relayed
/// to the communities concerned. A sub-district relays; warnings are issued by the county level and above
/// (突发事件应对法第六十四条).
#pragma once

#include "core/enum_text.hpp"
#include "core/id.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bihuan {

/// Kinds as plans name them (`event`, block `actions`).
enum class WarningKind {
    rain_flood,
    gale,
    snow_ice,
    heat,
    cold_wave,
    thunder_hail,
    haze,
    fire_danger,
    gas,
    earthquake,
    other
};
std::span<const EnumText> enum_texts(WarningKind);

/// Level one is red and the highest (突发事件应对法第六十三条).
enum class WarningColour { blue, yellow, orange, red };
std::span<const EnumText> enum_texts(WarningColour);

/// A community to which the warning was passed on, and when it said that it has it.
struct WarningRelay {
    std::string community;
    Instant relayed_at;
    std::optional<Instant> acknowledged_at;
    std::string acknowledged_by_name;
};

struct Warning {
    Id<Warning> id;
    std::string number; ///< as the issuer numbers it
    WarningKind kind = WarningKind::rain_flood;
    WarningColour colour = WarningColour::blue;
    std::string area; ///< in the issuer's words
    std::string text;
    std::string issuer;
    Instant issued_at;
    std::optional<Instant> valid_to;
    std::string recorded_by_name;
    std::optional<Instant> lifted_at;
    std::string lifted_by_name;
    std::vector<WarningRelay> relays;
};

namespace record {
template<class T>
class Record;
}
const record::Record<WarningRelay>& describe(const WarningRelay*);
const record::Record<Warning>& describe(const Warning*);

} // namespace bihuan
