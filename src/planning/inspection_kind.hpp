/// Kinds of inspection (检查类型), shared by the visit that is planned and the visit that was made.
#pragma once

#include "core/enum_text.hpp"

namespace bihuan {

enum class InspectionKind { routine, special, random, joint, complaint, holiday, reinspection };
std::span<const EnumText> enum_texts(InspectionKind);

} // namespace bihuan
