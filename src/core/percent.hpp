/// How a share is printed, everywhere: in the sentences, tables and charts of a report alike.
#pragma once

#include <cstdint>
#include <string>

namespace bihuan {

/// 0.1438 as 1438 hundredths of a percent (at two decimals), rounded half up. A part that is not the whole is
/// never all of it, and one that is something never nothing: 9999 of 10000 is 99.99 %, at one decimal 99.9 %.
std::int64_t percent_units(double share, int decimals = 2);

/// `14.38%`.
std::string percent_text(double share, int decimals = 2);

} // namespace bihuan
