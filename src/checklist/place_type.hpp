/// Kinds of place that have a checklist of their own.
///
/// The code is the name of the checklist's file: `catering_gas.csv`. `general` is asked everywhere. The
/// everyday words of the "nine small places" (九小场所) and of ledgers are read as aliases.
#pragma once

#include "core/enum_text.hpp"

#include <span>

namespace bihuan::checklist {

enum class PlaceType {
    general,
    catering_gas,
    shop_supermarket,
    hotel_rental,
    school_kindergarten,
    clinic_care_home,
    market,
    entertainment_internet,
    small_workshop,
    warehouse_parcel,
    construction_site,
    property_ebike,
    special_equipment_user,
    confined_space,
    hazchem_shop,
};

std::span<const EnumText> enum_texts(PlaceType);

} // namespace bihuan::checklist
