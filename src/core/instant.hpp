/// Points in time, and the only way to ask for the present one.
#pragma once

#include "core/date.hpp"

#include <compare>
#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace bihuan {

/// A point in time, in milliseconds of UTC.
class Instant {
public:
    constexpr Instant() = default;
    static constexpr Instant from_milliseconds(std::int64_t since_1970) {
        Instant instant;
        instant.milliseconds_ = since_1970;
        return instant;
    }
    /// RFC 3339 with an offset: `2023-04-17T09:30:00+08:00`, `2023-04-17T01:30:00.250Z`. Leap seconds are
    /// refused.
    static std::optional<Instant> parse(std::string_view text);

    constexpr std::int64_t milliseconds() const { return milliseconds_; }
    constexpr Instant plus_milliseconds(std::int64_t count) const {
        return from_milliseconds(milliseconds_ + count);
    }
    /// `2023-04-17T01:30:00.250Z`: always UTC with milliseconds, so that text order is time order.
    std::string text() const;
    /// `2023-04-17T09:30:00+08:00`: for people, in the office's zone.
    std::string local_text() const;
    /// The office's calendar day. China has kept UTC+8 without summer time since 1991.
    Date local_date() const;

    constexpr auto operator<=>(const Instant&) const = default;

private:
    std::int64_t milliseconds_ = 0;
};

std::ostream& operator<<(std::ostream&, Instant);

/// Asked once per action and then passed on, so that one action has one time.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    Date today() const { return now().local_date(); }
};

/// A clock that stands still, for tests and for documents that must come out the same.
class FrozenClock final : public Clock {
public:
    explicit FrozenClock(Instant instant) : instant_(instant) {}
    Instant now() const override { return instant_; }
    void set(Instant instant) { instant_ = instant; }

private:
    Instant instant_;
};

} // namespace bihuan
