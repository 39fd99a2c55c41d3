#include "core/percent.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace bihuan {
namespace {

std::int64_t units_of_one_percent(int decimals) {
    std::int64_t units = 1;
    for (int i = 0; i < decimals; ++i)
        units *= 10;
    return units;
}

} // namespace

std::int64_t percent_units(double share, int decimals) {
    const std::int64_t whole = 100 * units_of_one_percent(decimals);
    // 23/160 is exactly half way, and as a double a hair below it. Shares of less than a million never come
    // closer to half way without being there.
    constexpr double hair = 1e-7;
    auto units = static_cast<std::int64_t>(std::floor(share * static_cast<double>(whole) + 0.5 + hair));
    if (share < 1) units = std::min(units, whole - 1);
    if (share > 0) units = std::max<std::int64_t>(units, 1);
    return units;
}

std::string percent_text(double share, int decimals) {
    const std::int64_t units = percent_units(share, decimals), one = units_of_one_percent(decimals);
    std::string text = (units < 0 ? "-" : "") + std::to_string(std::abs(units) / one);
    if (decimals > 0) {
        const std::string rest = std::to_string(std::abs(units) % one);
        text += "." + std::string(static_cast<std::size_t>(decimals) - rest.size(), '0') + rest;
    }
    return text + "%";
}

} // namespace bihuan
