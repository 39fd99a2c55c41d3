#include "core/date_words.hpp"

#include <array>

namespace bihuan {

std::string date_words(Date date, Language language) {
    static constexpr std::array months{"January", "February", "March",     "April",   "May",      "June",
                                       "July",    "August",   "September", "October", "November", "December"};
    const std::string year = std::to_string(date.year()), day = std::to_string(date.day());
    if (language == Language::zh) return year + "年" + std::to_string(date.month()) + "月" + day + "日";
    return day + " " + months.at(static_cast<std::size_t>(date.month() - 1)) + " " + year;
}

} // namespace bihuan
