#include "hazard/hazard_requests.hpp"

#include "record/record.hpp"

namespace bihuan {

const record::Record<HazardVoiding>& describe(const HazardVoiding*) {
    static const auto description =
        record::Record<HazardVoiding>{"hazard_voiding", {"作废", "voiding"}}
            .field<&HazardVoiding::void_reason>({"作废原因", "reason for voiding"}, {.max_length = 500})
            .field<&HazardVoiding::reason>({"理由", "reason"}, {.max_length = 500});
    return description;
}

const record::Record<HazardTransfer>& describe(const HazardTransfer*) {
    static const auto description =
        record::Record<HazardTransfer>{"hazard_transfer", {"移送", "transfer"}}
            .field<&HazardTransfer::transferred_to>({"移送单位", "transferred to"}, {.required = true});
    return description;
}

const record::Record<HazardTransferResult>& describe(const HazardTransferResult*) {
    static const auto description =
        record::Record<HazardTransferResult>{"hazard_transfer_result", {"移送结果", "result of a transfer"}}
            .field<&HazardTransferResult::transfer_result>({"移送结果", "transfer result"},
                                                           {.required = true, .max_length = 500});
    return description;
}

} // namespace bihuan
