#include "fuzz/ledger_fuzz.hpp"
#include "ledger/xlsx.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    return bihuan::fuzz::read_as_ledger(bytes, size, bihuan::ledger::open_xlsx);
}
