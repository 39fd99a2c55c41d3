#include "hazard/qr_code.hpp"

#include <qrencode.h>

#include <memory>
#include <stdexcept>

namespace bihuan::hazard {

std::string qr_svg(const std::string& text) {
    constexpr int quiet = 4;
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code{
        QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M), QRcode_free};
    if (!code) throw std::runtime_error{"a text that no QR code holds"};
    const auto side = std::to_string(code->width + 2 * quiet);
    std::string svg =
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 )" + side + " " + side +
        R"(" shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path d=")";
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if (code->data[y * code->width + x] & 1)
                svg += "M" + std::to_string(x + quiet) + " " + std::to_string(y + quiet) + "h1v1h-1z";
    return svg + R"("/></svg>)";
}

} // namespace bihuan::hazard
