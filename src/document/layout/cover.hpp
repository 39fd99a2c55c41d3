/// The cover of a bound document.
#pragma once

#include "document/layout/strip.hpp"

namespace bihuan::document {

/// A strip as high as the type area, on a page without a number.
Strip cover_strip(const Cover&, const Context&);

} // namespace bihuan::document
