/// Conditions under which a checklist item applies at all (适用条件).
///
/// Some duties bind only some units: 应急管理部令第10号 the eight industry-and-trade sectors,
/// 应急管理部令第5号 high-rise buildings, the daily patrols of 公安部令第61号 key units for fire safety.
/// Where a condition does not hold, the result of the item is 不涉及 (not applicable) and counts in no rate.
#pragma once

#include "core/enum_text.hpp"

#include <span>

namespace bihuan::checklist {

enum class Condition {
    industry_trade,
    high_rise,
    fire_key_unit,
    public_gathering,
    crowded,
    automatic_fire_system,
    control_room,
    multi_tenant,
    leasing,
    staying_overnight,
    hot_work,
    renovation,
    demolition,
    underground,
    gas_use,
    special_equipment,
    elevator,
    boiler,
    amusement_ride,
    gas_filling,
    confined_space,
    dust_explosion,
    spraying,
    li_battery,
    ammonia_refrigeration,
    occupational_hazard,
    hazchem,
    controlled_chemicals,
    fireworks,
    hotel,
    entertainment,
    karaoke,
    internet_cafe,
    kindergarten,
    school_bus,
    children_facility,
    medical,
    express,
    major_hazard_present,
};

std::span<const EnumText> enum_texts(Condition);

} // namespace bihuan::checklist
