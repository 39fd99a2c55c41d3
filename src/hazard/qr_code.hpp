/// A QR code (GB/T 18284, ISO/IEC 18004) as SVG, to be printed on a notice.
#pragma once

#include <string>

namespace bihuan::hazard {

/// Black on white with the quiet zone of four modules around it; error correction M.
std::string qr_svg(const std::string& text);

} // namespace bihuan::hazard
