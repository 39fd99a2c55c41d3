#include "core/text.hpp"
#include "ledger/workbook_writer.hpp"
#include "ledger/writer.hpp"

#include <algorithm>

namespace bihuan::ledger {
namespace {

/// Half-width characters that a text takes on screen.
double screen_width(const std::string& text) {
    double width = 0;
    for (const char32_t c : text::code_points(text))
        width += c < 0x2E80 ? 1 : 2;
    return width;
}

/// A ledger that is read back by programs: one sheet, the headers in its first row.
class XlsxWriter final : public TableWriter {
public:
    XlsxWriter(std::filesystem::path path, std::string sheet)
        : workbook_(std::move(path)), sheet_(std::move(sheet)) {}

    void write_header(const std::vector<std::string>& headers) override {
        SheetLayout layout;
        layout.name = sheet_;
        layout.ruled = false;
        for (const auto& header : headers)
            layout.columns.push_back(
                {header, CellKind::text, std::clamp(screen_width(header) + 6, 12.0, 40.0), {}});
        workbook_.begin_sheet(std::move(layout));
    }
    void write_row(std::span<const OutCell> cells) override { workbook_.row(cells); }
    void finish() override { workbook_.finish(); }

private:
    Workbook workbook_;
    std::string sheet_;
};

} // namespace

std::unique_ptr<TableWriter> open_xlsx_writer(const std::filesystem::path& path, const std::string& sheet) {
    return std::make_unique<XlsxWriter>(path, sheet);
}

} // namespace bihuan::ledger
