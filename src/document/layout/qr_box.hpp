/// A QR code as filled boxes.
#pragma once

#include "document/layout/strip.hpp"

namespace bihuan::document {

/// `side` does not count the quiet zone of four modules, which whoever places it leaves free.
void put_qr_code(std::vector<Item>&, const std::string& address, Points left, Points top, Points side);

} // namespace bihuan::document
