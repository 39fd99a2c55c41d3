/// Cells of a sheet that are merged downwards: their text stands in the first row and is meant for all.
#pragma once

#include "ledger/package.hpp"
#include "ledger/table.hpp"

#include <map>

namespace bihuan::ledger {

class MergedCells {
public:
    /// Reads a sheet for its merged ranges, which stand behind its rows.
    void read(const std::filesystem::path&, std::unique_ptr<Package::Part> sheet);
    /// Gives the row the texts of the ranges that reach into it, and takes note of those that begin in it.
    /// Rows come in their order; one without any text of its own stays blank.
    void fill(SourceRow&);

private:
    struct Range {
        std::size_t first_row;
        std::size_t last_row;
        std::size_t column;
    };
    struct Open {
        std::size_t last_row;
        Cell cell;
    };
    std::vector<Range> ranges_; // by first row
    std::size_t next_ = 0;
    std::map<std::size_t, Open> open_; // by column
};

/// `BC12` → 54: the column of a cell's reference, from 0; nothing where it is none.
std::optional<std::size_t> column_of(std::string_view reference);

} // namespace bihuan::ledger
