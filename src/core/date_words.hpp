/// A day as documents print it.
#pragma once

#include "core/date.hpp"
#include "core/problem.hpp"

#include <string>

namespace bihuan {

/// `2024年7月30日`, `30 July 2024`.
std::string date_words(Date, Language = Language::zh);

} // namespace bihuan
