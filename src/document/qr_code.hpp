/// A QR code (GB/T 18284, ISO/IEC 18004) as modules, to be drawn.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace bihuan::document {

/// A run of dark modules in a row.
struct DarkRun {
    std::size_t row = 0, first = 0, count = 0;
};
struct QrCode {
    std::size_t side = 0; ///< in modules, without the quiet zone of four around it
    std::vector<DarkRun> runs;
};

/// Error correction M: a card is folded and gets wet. Throws std::runtime_error where no code holds the text.
QrCode qr_code(const std::string& text);

} // namespace bihuan::document
