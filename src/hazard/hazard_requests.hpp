/// What people give when they strike a hazard off, hand it over, or record what came of that; the rest of a
/// hazard's life is given by its own records.
#pragma once

#include <string>

namespace bihuan {

struct HazardVoiding {
    std::string void_reason;
    std::string reason; ///< the same, as the other steps name it
};

struct HazardTransfer {
    std::string transferred_to;
};

struct HazardTransferResult {
    std::string transfer_result;
};

namespace record {
template<class T>
class Record;
}
const record::Record<HazardVoiding>& describe(const HazardVoiding*);
const record::Record<HazardTransfer>& describe(const HazardTransfer*);
const record::Record<HazardTransferResult>& describe(const HazardTransferResult*);

} // namespace bihuan
