/// The blocks of a document as strips, before there are pages: for what is set in a frame of its own.
#pragma once

#include "document/layout/strip.hpp"

namespace bihuan::document {

std::vector<Strip> compose(const Document&, const Style&, const Fonts&, Pictures*);

} // namespace bihuan::document
