/// Hazards as lines of a ledger: each with its place, visit, latest round and what its papers still lack.
#pragma once

#include "core/json.hpp"
#include "core/problem.hpp"
#include "hazard/hazard_store.hpp"

#include <functional>

namespace bihuan::workpaper {

struct LineCounts {
    std::int64_t rows = 0;
    std::int64_t closed = 0;
    std::int64_t open = 0;    ///< the rest
    std::int64_t overdue = 0; ///< of those open
    std::int64_t major = 0;

    Json json() const;
};

using LineTaker = std::function<void(const Hazard&, Json line)>;

/// The hazards of the filter as they stood at the end of `as_of`, in the order of recording; those struck off
/// by then are left out. Read five hundred at a time: memory does not grow with their number.
LineCounts each_hazard_line(const db::Reader&, const hazard::Filter&, Date as_of, const LineTaker&);

/// What a line's papers lack (`缺少整改后照片`), by what is attached to the hazard.
struct Attached {
    std::int64_t before = 0, after = 0;
};
std::vector<std::string> lacking(const Hazard&, const Attached&, bool rectified, Language);

} // namespace bihuan::workpaper
