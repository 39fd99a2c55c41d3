/// So many calls in a minute through a link that needs no account. Forgotten with the minute.
///
/// An address is counted only where its token leads nowhere: nobody with a link is shut out by what others do
/// behind the same address, such as the one address of a whole office.
///
///     const auto file = throttle.behind(token, call.address, call.now, [&] { return behind_link(…); });
#pragma once

#include "core/instant.hpp"
#include "core/problem.hpp"

#include <map>
#include <mutex>
#include <string>

namespace bihuan::http {

class LinkThrottle {
public:
    /// What `find` finds behind the token; what it throws where there is nothing. Throws Problem
    /// link_throttled.
    template<class Find>
    auto behind(const std::string& token, const std::string& address, Instant now, const Find& find) {
        try {
            auto found = find();
            count(key_of_token(token), now);
            return found;
        } catch (const Problem& problem) {
            if (problem.kind() != ProblemKind::link_throttled) count("a" + address, now);
            throw;
        }
    }

private:
    static std::string key_of_token(const std::string& token);
    void count(const std::string& key, Instant now);

    std::mutex mutex_;
    std::int64_t minute_ = 0;
    std::map<std::string, int> counts_;
};

} // namespace bihuan::http
