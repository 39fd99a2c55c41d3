#include "responsibility/document_facts.hpp"

#include <array>

namespace bihuan::responsibility {

std::string chinese_number(std::size_t number) {
    static constexpr std::array digits{"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    const std::size_t tens = number / 10 % 10;
    return (tens == 0 ? "" : (tens == 1 ? std::string{} : std::string{digits[tens]}) + "十") +
           digits[number % 10];
}

} // namespace bihuan::responsibility
