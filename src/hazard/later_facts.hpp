/// What can happen to a hazard beside its rounds, as columns of a ledger: transfer (移送), voiding (作废),
/// extension (延期).
///
/// The office's usual ledger has no columns for them. They are written where a hazard of the office needs
/// them, so that an export holds everything that figures depend on, and read wherever they stand.
#pragma once

#include "hazard/hazard_store.hpp"
#include "ledger/ledger_row.hpp"
#include "ledger/writer.hpp"

namespace bihuan::hazard {

std::vector<ledger::Column> later_columns();
bool later_columns_are_needed(const db::Reader&);

/// Lays what the row tells over the file; what does not hold goes into the findings.
void read_later_facts(const ledger::LedgerRow&, HazardFile&, Findings&);
/// The cells under `later_columns`. Of several extensions the last that counts is told.
void add_later_facts(std::vector<ledger::OutCell>&, const HazardFile&);

} // namespace bihuan::hazard
