/// The ledgers of an office, in and out: which room takes which, and how a whole file goes through.
#pragma once

#include "core/actor.hpp"
#include "core/enum_text.hpp"
#include "core/id.hpp"
#include "db/database.hpp"
#include "ledger/rows.hpp"
#include "plan/plan_facts.hpp"

#include <filesystem>

namespace bihuan::app {

enum class Ledger {
    units,
    enterprises,
    inspections,
    hazards,
    patrols,
    clues,
    posts,
    terms,
    assignments,
    contacts,
    supplies,
    shelters,
    risk_points,
    households,
    duty,
    plans,
    drills,
    enterprise_plans
};
std::span<const EnumText> enum_texts(Ledger);

struct LedgerImport {
    Ledger ledger = Ledger::enterprises;
    std::filesystem::path file;
    bool dry_run = false; ///< everything is read, checked and counted, and nothing stays
    bool lenient = false; ///< keeps a credit code whose check fails, and flags it on the record
    ledger::ImportOptions options;
    Actor actor;
    plan::Identity identity = {}; ///< of the office, for the facts that plans are signed with
};

/// Reads the file into the database, many rows to a transaction. Others may read and write meanwhile, also
/// during a dry run: on SQLite it works on a copy of the database, which is removed again. Throws what
/// import_rows throws.
ledger::Summary import_ledger(db::Database&, IdSource&, const LedgerImport&);

/// The columns that the ledger may have.
std::vector<ledger::Column> columns_of(db::Database&, IdSource&, Ledger);

/// Writes the whole ledger, CSV or XLSX by the file's ending, from one consistent state of the database.
void export_ledger(const db::Database&, Ledger, const std::filesystem::path&);
/// The same from the state that `reader` sees.
void export_ledger(const db::Reader&, Ledger, const std::filesystem::path&);

} // namespace bihuan::app
