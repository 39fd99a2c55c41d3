#include "document/layout/qr_box.hpp"

#include "document/qr_code.hpp"

namespace bihuan::document {

void put_qr_code(std::vector<Item>& items, const std::string& address, Points left, Points top, Points side) {
    const QrCode code = qr_code(address);
    const Points module = side / static_cast<double>(code.side);
    for (const auto& run : code.runs)
        items.emplace_back(Box{left + module * static_cast<double>(run.first),
                               top + module * static_cast<double>(run.row),
                               module * static_cast<double>(run.count),
                               module,
                               Colour{},
                               {},
                               0});
}

} // namespace bihuan::document
