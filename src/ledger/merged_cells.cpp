#include "ledger/merged_cells.hpp"

#include "core/text.hpp"
#include "ledger/xml_stream.hpp"

#include <algorithm>
#include <charconv>

namespace bihuan::ledger {
namespace {

constexpr std::size_t most_ranges = 1'000'000; // one for every row that a sheet can have

std::size_t row_of(std::string_view reference) {
    const auto digits = reference.find_first_of("0123456789");
    std::size_t row = 0;
    if (digits != std::string_view::npos)
        std::from_chars(reference.data() + digits, reference.data() + reference.size(), row);
    return row;
}

} // namespace

void MergedCells::read(const std::filesystem::path& file, std::unique_ptr<Package::Part> sheet) {
    const auto add = [&](std::string_view reference) {
        const auto colon = reference.find(':');
        const auto column = column_of(reference);
        if (colon == std::string_view::npos || !column || *column >= most_columns) return;
        const Range range{row_of(reference.substr(0, colon)), row_of(reference.substr(colon + 1)), *column};
        if (range.last_row <= range.first_row) return;
        if (ranges_.size() >= most_ranges)
            throw bad_workbook(file, "合并单元格过多", "it has too many merged cells");
        ranges_.push_back(range);
    };
    XmlStream stream{file,
                     std::move(sheet),
                     {[&](std::string_view name, const Attributes& attributes) {
                          if (name == "mergeCell") add(attributes.get("ref"));
                      },
                      [](std::string_view) {}, [](std::string_view) {}}};
    while (stream.advance()) {
    }
    std::sort(ranges_.begin(), ranges_.end(),
              [](const Range& one, const Range& other) { return one.first_row < other.first_row; });
}

void MergedCells::fill(SourceRow& row) {
    std::erase_if(open_, [&](const auto& entry) { return entry.second.last_row < row.line; });
    if (!open_.empty() && !row.blank()) {
        row.cells.resize(std::max(row.cells.size(), open_.rbegin()->first + 1));
        for (const auto& [column, range] : open_)
            if (text::trim(row.cells[column].text).empty()) row.cells[column] = range.cell;
    }
    for (; next_ < ranges_.size() && ranges_[next_].first_row <= row.line; ++next_) {
        const Range& range = ranges_[next_];
        if (range.first_row == row.line && range.column < row.cells.size())
            open_[range.column] = {range.last_row, row.cells[range.column]};
    }
}

std::optional<std::size_t> column_of(std::string_view reference) {
    std::size_t column = 0;
    std::size_t letters = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z') break;
        column = column * 26 + static_cast<std::size_t>(c - 'A' + 1);
        if (++letters > 3) return std::nullopt;
    }
    return letters == 0 ? std::nullopt : std::optional{column - 1};
}

} // namespace bihuan::ledger
