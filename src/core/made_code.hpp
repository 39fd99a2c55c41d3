/// Numbers for records whose makers give none: nobody in the field should have to think of one.
///
/// `XS20241231-9f3c01ab`: prefix, day, and eight digits of the record's own identity. It is unique and says
/// when; it is no document number (those are gapless and given at issue).
#pragma once

#include "core/date.hpp"

#include <string>
#include <string_view>

namespace bihuan {

/// `id` is a UUID.
std::string made_code(std::string_view prefix, Date, std::string_view id);

} // namespace bihuan
