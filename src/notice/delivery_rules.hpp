/// When a message may disturb somebody, and when to try again. Pure.
#pragma once

#include "core/instant.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace bihuan::notice {

/// Whether nobody works on that day; the working-day calendar is handed in.
using RestDay = std::function<bool(Date)>;

struct QuietHours {
    int from = 20 * 60; ///< minute of the day, office time
    int to = 8 * 60;    ///< the same as `from`: none
    bool rest_days = true;
};

/// `20:30` as a minute of the day, or nothing.
std::optional<int> minute_of_day(std::string_view text);

/// The first moment from `at` on that is outside the quiet hours.
Instant first_loud(Instant at, const QuietHours&, const RestDay&);

/// 08:00 of the day, office time: when digests go out.
Instant digest_time(Date day);

constexpr int most_attempts = 12; // with the waits below: about twenty hours

/// How long to wait after the attempt with this number (from 1): a minute, doubled each time, at most six
/// hours.
std::int64_t wait_after(std::int64_t attempt);

/// While a letter is under way nobody else takes it. Longer than any sender waits for the other side.
constexpr std::int64_t under_way_milliseconds = 10 * 60'000;

/// Whether `text` can be the address of a mail: plain ASCII, one @, nothing that ends or splits a header.
bool is_mail_address(std::string_view text);

} // namespace bihuan::notice
