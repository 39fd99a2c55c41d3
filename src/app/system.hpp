/// The outside world by its named doors: the time and chance of this machine.
#pragma once

#include "core/id.hpp"
#include "core/instant.hpp"

namespace bihuan::app {

/// The machine's clock. `BIHUAN_NOW` (an RFC 3339 instant) sets it, for demonstrations and tests of the whole
/// program.
class SystemClock final : public Clock {
public:
    SystemClock();
    Instant now() const override;

private:
    std::optional<Instant> set_;
};

/// The machine's source of unpredictable bytes (libsodium).
Random system_random();

} // namespace bihuan::app
