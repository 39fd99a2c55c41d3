// Bodies of requests and batches: read strictly, and what was read is written and read again as the same.

#include "core/json.hpp"
#include "core/problem.hpp"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace bihuan;
    try {
        const std::string once = Json::parse({reinterpret_cast<const char*>(bytes), size}).dump();
        if (Json::parse(once).dump() != once) std::abort();
    } catch (const Problem& problem) {
        if (problem.kind() != ProblemKind::malformed_json) std::abort();
    }
    return 0;
}
