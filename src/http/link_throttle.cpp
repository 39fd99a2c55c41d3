#include "http/link_throttle.hpp"

#include "core/hash.hpp"

namespace bihuan::http {

constexpr int calls_a_minute = 30;

std::string LinkThrottle::key_of_token(const std::string& token) {
    return "t" + sha256(token);
}

void LinkThrottle::count(const std::string& key, Instant now) {
    const std::scoped_lock lock{mutex_};
    const auto minute = now.milliseconds() / 60'000;
    if (minute != minute_) counts_.clear();
    minute_ = minute;
    if (++counts_[key] > calls_a_minute)
        throw Problem{ProblemKind::link_throttled,
                      {{"seconds", std::to_string(60 - now.milliseconds() / 1000 % 60)}}};
}

} // namespace bihuan::http
