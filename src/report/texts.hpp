/// Numbers and dates as a report prints them, in one place for both languages.
#pragma once

#include "core/date.hpp"
#include "core/problem.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace bihuan::report {

/// What stands for a figure that does not exist.
constexpr const char* no_figure = "—";
/// What stands for a figure that the clerk still has to fill in.
constexpr const char* to_fill_in = "＿＿";

/// `part` of `whole` with two decimals, rounded, but never up to all of it: 134 of 138 is 97.10%, 99,999 of
/// 100,000 is 99.99%. — where `whole` is 0.
std::string percent_text(std::int64_t part, std::int64_t whole);
std::string percent_text(const std::optional<double>& share);
/// The difference of two shares in percentage points, with its sign: `+1.20`, `-0.35`, `0.00`; — where one is
/// missing. Of the shares as printed, so that a reader who subtracts them finds the same.
std::string points_text(const std::optional<double>& now, const std::optional<double>& earlier);
/// Change against an earlier value, with its sign: `+12.90%`; — where the earlier value is 0.
std::string change_text(std::int64_t now, std::int64_t earlier);
/// `+5`, `-3`, `0`.
std::string difference_text(std::int64_t now, std::int64_t earlier);

/// 第一季度; `first`.
std::string quarter_text(int quarter, Language);

/// 2023年4月17日; `17 April 2023`.
std::string date_text(Date, Language);
/// 4月; `Apr`.
std::string month_text(int month, Language);
/// 2023年1月1日至3月31日; `1 January to 31 March 2023`.
std::string range_text(const Period&, Language);

} // namespace bihuan::report
