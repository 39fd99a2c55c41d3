/// Ledgers as CSV (RFC 4180), in UTF-8, UTF-16 or GB18030.
#pragma once

#include "ledger/table.hpp"

namespace bihuan::ledger {

std::unique_ptr<TableReader> open_csv(const std::filesystem::path&);

} // namespace bihuan::ledger
