/// What is asked of a working paper: which one, of which days and places, and who asks.
#pragma once

#include "core/instant.hpp"
#include "workpaper/workpaper_kind.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace bihuan::workpaper {

/// Days before a deadline at which an enterprise is reminded.
constexpr int reminded_days = 7;
/// Rows that a paper for printing may have; a table of more is a workbook.
constexpr std::int64_t most_printed_rows = 3'000;

struct Asked {
    WorkpaperKind kind = WorkpaperKind::hazard_ledger;
    Period period;          ///< of papers that speak of a period
    Instant now;            ///< of the making
    std::string community;  ///< empty: all that may be seen
    std::string enterprise; ///< identity
    std::string leader;     ///< name; of the leader's brief
    int days = reminded_days;
    std::optional<std::vector<std::string>>
        areas; ///< communities that may be seen; nothing: the whole office
    std::vector<std::pair<std::string, std::string>> grids; ///< single grids beside them
    std::string office;                                     ///< name, as papers print it
    std::string superior;                                   ///< to whom tables are reported
    std::string address; ///< of the service, for QR codes: `https://…`; empty: none

    Date today() const { return now.local_date(); }
    /// What happened later is not known to the paper: the end of the period, or today where that is earlier.
    Date as_of() const { return std::min(period.to, today()); }
};

} // namespace bihuan::workpaper
