/// A clock that a test sets while a service of several threads asks it.
#pragma once

#include "core/instant.hpp"

#include <atomic>

namespace bihuan::test {

class SettableClock final : public Clock {
public:
    explicit SettableClock(Instant at) : milliseconds_(at.milliseconds()) {}
    Instant now() const override { return Instant::from_milliseconds(milliseconds_); }
    void set(Instant at) { milliseconds_ = at.milliseconds(); }

private:
    std::atomic<std::int64_t> milliseconds_;
};

} // namespace bihuan::test
