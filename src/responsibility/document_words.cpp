#include "responsibility/document_facts.hpp"

#include <array>

namespace bihuan::responsibility {

std::string day_text(Date date) {
    return std::to_string(date.year()) + "年" + std::to_string(date.month()) + "月" +
           std::to_string(date.day()) + "日";
}

std::string day_text_en(Date date) {
    static constexpr std::array months{"January", "February", "March",     "April",   "May",      "June",
                                       "July",    "August",   "September", "October", "November", "December"};
    return std::to_string(date.day()) + " " + months[static_cast<std::size_t>(date.month() - 1)] + " " +
           std::to_string(date.year());
}

std::string chinese_number(std::size_t number) {
    static constexpr std::array digits{"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    const std::size_t tens = number / 10 % 10;
    return (tens == 0 ? "" : (tens == 1 ? std::string{} : std::string{digits[tens]}) + "十") +
           digits[number % 10];
}

} // namespace bihuan::responsibility
