/// Takes the bytes for a ledger and reads it to its end, as an import would.
#pragma once

#include "ledger/ledger_row.hpp"
#include "ledger/rows.hpp"

#include <cstdlib>
#include <fstream>
#include <string>
#include <unistd.h>

namespace bihuan::fuzz {

class EverythingTaken final : public ledger::RowSink {
public:
    std::vector<ledger::Column> columns() const override {
        return {{"code", "编号", "", true}, {"date", "日期"}};
    }
    ledger::RowOutcome take(const ledger::LedgerRow& row) override {
        ledger::parse_day(row.text("date"), true);
        return row.text("code").size() % 2 == 0 ? ledger::RowOutcome::imported
                                                : ledger::RowOutcome::unchanged;
    }
    void commit() override {}
};

/// `open` reads the file of these bytes. Anything but a Problem is a finding, and so are counts that do not
/// add up.
template<class Open>
int read_as_ledger(const std::uint8_t* bytes, std::size_t size, Open&& open) {
    static const std::string path = "/tmp/bihuan_fuzz_" + std::to_string(::getpid());
    std::ofstream{path, std::ios::binary}.write(reinterpret_cast<const char*>(bytes),
                                                static_cast<std::streamsize>(size));
    try {
        EverythingTaken sink;
        const auto table = open(path);
        const auto summary = ledger::import_rows(*table, sink, {});
        if (summary.rows != summary.imported + summary.updated + summary.unchanged + summary.rejected)
            std::abort();
    } catch (const Problem&) {
    }
    return 0;
}

} // namespace bihuan::fuzz
