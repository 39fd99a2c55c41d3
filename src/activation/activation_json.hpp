/// Responses and their parts as JSON for doors: the record, and what follows from it at this moment.
#pragma once

#include "activation/activation_store.hpp"
#include "activation/card_rules.hpp"
#include "core/json.hpp"

namespace bihuan::activation {

/// With the words of the level, the steps that are possible, and the minutes since the start.
std::string activation_json(const Activation&, Instant now);
/// With `late`, the minutes it took or is late by, and the steps that this person may take.
std::string card_json(const ResponseCard&, const CardWorker&, Instant now);
/// With the telephone number or without. `late` while the response runs.
std::string call_json(const ResponseCall&, bool with_phone, const Activation&, Instant now);
/// Without the frozen facts, with `late`.
std::string report_json(const ResponseReport&, const Activation&, Instant now);

/// `{"items": […]}`, or the list alone.
template<class T, class Write>
std::string list_json(const std::vector<T>& rows, Write&& write) {
    std::string out = "[";
    for (const auto& row : rows)
        out += (out.size() > 1 ? "," : "") + write(row);
    return out + "]";
}

} // namespace bihuan::activation
