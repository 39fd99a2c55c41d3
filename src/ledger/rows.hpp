/// The loop over a ledger: every row is taken or named with its line and reason, and the counts add up.
#pragma once

#include "ledger/ledger_row.hpp"

#include <filesystem>
#include <functional>

namespace bihuan::ledger {

/// What became of a row.
enum class RowOutcome { imported, updated, unchanged };

/// Takes rows and makes records of them; the rooms have one each.
class RowSink {
public:
    virtual ~RowSink() = default;
    virtual std::vector<Column> columns() const = 0;
    /// Throws Problem where the row is refused; then nothing of it may have been written.
    virtual RowOutcome take(const LedgerRow&) = 0;
    /// Makes the rows taken so far durable; called every `rows_at_once` rows and at the end.
    virtual void commit() = 0;
};

constexpr std::size_t rows_at_once = 500;

struct Summary {
    std::int64_t rows = 0;
    std::int64_t imported = 0;
    std::int64_t updated = 0;
    std::int64_t unchanged = 0;
    std::int64_t rejected = 0;
    std::vector<std::string> unknown_columns;
    std::int64_t totals = 0;               ///< rows that sum up others (合计, 小计) and are no records
    std::vector<std::size_t> totals_lines; ///< where the first of them stand
    std::filesystem::path rejects;         ///< where the rejected rows stand; empty where none was

    /// One line, as the contract says.
    std::string json() const;
    std::string text(Language) const;
};

struct ImportOptions {
    std::filesystem::path rejects; ///< written only where a row is rejected
    Language language = Language::zh;
    std::function<void(const Summary& so_far, double progress)> on_progress; ///< now and then
};

/// Reads the ledger to its end. Throws Problem where the file itself cannot be read; what was committed by
/// then stays, and reading the mended file again continues there, because known rows come out unchanged.
Summary import_rows(TableReader&, RowSink&, const ImportOptions&);

} // namespace bihuan::ledger
