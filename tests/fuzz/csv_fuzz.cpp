#include "fuzz/ledger_fuzz.hpp"
#include "ledger/csv.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    return bihuan::fuzz::read_as_ledger(bytes, size, bihuan::ledger::open_csv);
}
