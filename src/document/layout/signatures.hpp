/// Who signs: images or lines to sign on, and the room for a seal.
#pragma once

#include "document/layout/strip.hpp"

namespace bihuan::document {

/// Draws one signer from `top`, across `width` from `left`; gives the height that it takes.
Points draw_signer(Strip&, const Signer&, Points left, Points width, Points top, const Context&);

/// A strip for each row of signers.
std::vector<Strip> signatures_strips(const Signatures&, const Context&);
/// Organ and date where the seal comes over them: 42 mm across (国发〔1999〕25号).
std::vector<Strip> seal_strips(const Seal&, const Context&);

} // namespace bihuan::document
