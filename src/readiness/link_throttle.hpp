/// So many calls in a minute for a token, and for an address that tries tokens. Forgotten with the minute.
#pragma once

#include "core/instant.hpp"

#include <map>
#include <mutex>
#include <string>

namespace bihuan::readiness {

class LinkThrottle {
public:
    /// Throws Problem link_throttled.
    void count(const std::string& key, Instant now);

private:
    std::mutex mutex_;
    std::int64_t minute_ = 0;
    std::map<std::string, int> counts_;
};

} // namespace bihuan::readiness
