#include "document/qr_code.hpp"

#include <qrencode.h>

#include <memory>
#include <stdexcept>

namespace bihuan::document {

QrCode qr_code(const std::string& text) {
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code{
        QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M), QRcode_free};
    if (!code) throw std::runtime_error{"a text that no QR code holds"};
    QrCode out;
    out.side = static_cast<std::size_t>(code->width);
    for (std::size_t row = 0; row < out.side; ++row)
        for (std::size_t column = 0; column < out.side; ++column) {
            if (!(code->data[row * out.side + column] & 1)) continue;
            const bool goes_on = !out.runs.empty() && out.runs.back().row == row &&
                                 out.runs.back().first + out.runs.back().count == column;
            if (goes_on)
                ++out.runs.back().count;
            else
                out.runs.push_back({row, column, 1});
        }
    return out;
}

} // namespace bihuan::document
