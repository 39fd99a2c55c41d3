/// What ends a document: 落款 and lines to sign on.
#pragma once

#include "document/layout/strip.hpp"

namespace bihuan::document {

/// §7.3.5.1, for a document that is sealed: the date four characters from the right, the organ centred over
/// it.
std::vector<Strip> closing_strips(const Closing&, const Context&);
/// Two labels in a line, each with a rule to sign on.
Strip signature_strip(const Signature&, const Context&);

} // namespace bihuan::document
