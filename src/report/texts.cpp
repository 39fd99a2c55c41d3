#include "report/texts.hpp"

#include "core/date_words.hpp"
#include "core/percent.hpp"

#include <array>
#include <cstdlib>

namespace bihuan::report {
namespace {

constexpr std::array months{"January", "February", "March",     "April",   "May",      "June",
                            "July",    "August",   "September", "October", "November", "December"};

constexpr std::array quarters_zh{"第一季度", "第二季度", "第三季度", "第四季度"};
constexpr std::array quarters_en{"first", "second", "third", "fourth"};

/// 12345 as `123.45`.
std::string hundredths(std::int64_t value) {
    const std::string cents = std::to_string(value % 100);
    return std::to_string(value / 100) + (cents.size() == 1 ? ".0" : ".") + cents;
}

std::string with_sign(std::int64_t of, const std::string& text) {
    return of > 0 ? "+" + text : of < 0 ? "-" + text : text;
}

/// Rounded half up; both positive.
std::int64_t rounded(std::int64_t part, std::int64_t whole) {
    return (2 * part + whole) / (2 * whole);
}

} // namespace

std::string percent_text(std::int64_t part, std::int64_t whole) {
    if (whole == 0) return no_figure;
    return bihuan::percent_text(static_cast<double>(part) / static_cast<double>(whole));
}

std::string percent_text(const std::optional<double>& share) {
    return share ? bihuan::percent_text(*share) : no_figure;
}

std::string points_text(const std::optional<double>& now, const std::optional<double>& earlier) {
    if (!now || !earlier) return no_figure;
    const std::int64_t difference = percent_units(*now) - percent_units(*earlier);
    return with_sign(difference, hundredths(std::abs(difference)));
}

std::string change_text(std::int64_t now, std::int64_t earlier) {
    if (earlier == 0) return no_figure;
    const std::int64_t difference = now - earlier;
    return with_sign(difference, hundredths(rounded(std::abs(difference) * 10'000, earlier)) + "%");
}

std::string difference_text(std::int64_t now, std::int64_t earlier) {
    return (now > earlier ? "+" : "") + std::to_string(now - earlier);
}

std::string quarter_text(int quarter, Language language) {
    return (language == Language::zh ? quarters_zh : quarters_en).at(static_cast<std::size_t>(quarter - 1));
}

std::string date_text(Date date, Language language) {
    return date_words(date, language);
}

std::string month_text(int month, Language language) {
    if (language == Language::zh) return std::to_string(month) + "月";
    return std::string{months.at(static_cast<std::size_t>(month - 1))}.substr(0, 3);
}

std::string range_text(const Period& period, Language language) {
    const std::string to = date_text(period.to, language);
    const std::string from = date_text(period.from, language);
    const bool same_year = period.from.year() == period.to.year();
    if (language == Language::zh) return from + "至" + (same_year ? to.substr(to.find("年") + 3) : to);
    return (same_year ? from.substr(0, from.rfind(' ')) : from) + " to " + to;
}

} // namespace bihuan::report
