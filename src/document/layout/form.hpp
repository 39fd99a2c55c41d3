/// A form into strips: boxed rows that grow with what is filled in, and go on over the page.
#pragma once

#include "document/layout/strip.hpp"

namespace bihuan::document {

/// A row of up to twelve lines is never divided; of a longer one, every line is a strip, and its labels stand
/// again, with （续）, where it goes on on another page.
std::vector<Strip> form_strips(const Form&, const Context&);

} // namespace bihuan::document
