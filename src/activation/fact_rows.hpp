/// Rows and texts that several documents of a response share.
#pragma once

#include "activation/activation_store.hpp"
#include "core/json.hpp"
#include "db/rows.hpp"

namespace bihuan::activation {

/// `东湖社区、南湖社区`, or the whole office.
std::string area_text(const Activation&);
/// `死亡0人，失踪1人，…`: what is nought is said of people, left out of the rest.
std::string casualties_text(const ResponseCasualty&);
/// `3 小时 20 分钟`.
std::string duration_text(std::int64_t minutes);

/// Where everything stands on the line of time: rows for the drawn figure, minutes from `begins`.
Json timeline_rows(const Activation&, const std::vector<ResponseCard>&, const std::vector<ResponseCall>&,
                   const std::vector<ResponseReport>&, const std::vector<LevelChange>&,
                   const std::vector<ResponseEntry>&, Instant until);

} // namespace bihuan::activation
