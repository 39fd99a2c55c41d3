#include "form/form_words.hpp"

#include "core/date_words.hpp"

#include <array>

namespace bihuan::form {
namespace {

struct LocalTime {
    Date day;
    int hour = 0, minute = 0;
};

/// `2026-11-25T09:05:00+08:00` taken apart.
LocalTime local(Instant instant) {
    const auto text = instant.local_text();
    return {instant.local_date(), std::stoi(text.substr(11, 2)), std::stoi(text.substr(14, 2))};
}

std::string clock_words(const LocalTime& time) {
    const std::string minute = std::to_string(time.minute);
    return std::to_string(time.hour) + "时" + (minute.size() < 2 ? "0" : "") + minute + "分";
}

constexpr std::array digits{"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};

/// A number below 10 000; `gap`: something stands before it, so that a missing thousand is said as 零.
std::string group_words(std::int64_t number, bool gap) {
    static constexpr std::array places{"仟", "佰", "拾", ""};
    std::string words;
    bool zero = gap && number < 1000;
    std::int64_t unit = 1000;
    for (const auto* place : places) {
        const auto digit = static_cast<std::size_t>(number / unit % 10);
        unit /= 10;
        if (digit == 0) {
            zero = zero || !words.empty();
            continue;
        }
        if (zero) words += "零";
        zero = false;
        words += std::string{digits[digit]} + place;
    }
    return words;
}

} // namespace

std::string day_words(const std::optional<Date>& day) {
    return day ? date_words(*day) : std::string{};
}

std::string time_words(const std::optional<Instant>& instant) {
    if (!instant) return {};
    const auto time = local(*instant);
    return date_words(time.day) + clock_words(time);
}

std::string short_time(const Instant& instant) {
    auto text = instant.local_text().substr(0, 16);
    text[10] = ' ';
    return text;
}

std::string span_words(const std::optional<Instant>& from, const std::optional<Instant>& to) {
    if (!from) return {};
    if (!to) return time_words(from);
    const auto begin = local(*from), end = local(*to);
    if (begin.day == end.day) return time_words(from) + "至" + clock_words(end);
    return time_words(from) + "至" + time_words(to);
}

std::string yuan_words(std::int64_t yuan) {
    if (yuan <= 0) return "零元整";
    std::string words;
    bool skipped = false; // an empty group between two others
    for (const auto& [unit, name] : {std::pair{std::int64_t{100'000'000}, "亿"},
                                     std::pair{std::int64_t{10'000}, "万"}, std::pair{std::int64_t{1}, ""}}) {
        const auto group = yuan / unit % 10'000;
        if (group == 0) {
            skipped = !words.empty();
            continue;
        }
        auto said = group_words(group, !words.empty());
        if (skipped && !said.starts_with("零")) said = "零" + said;
        skipped = false;
        words += said + name;
    }
    return words + "元整";
}

std::string amount_words(std::int64_t yuan) {
    std::string figures = std::to_string(yuan);
    for (auto at = static_cast<std::ptrdiff_t>(figures.size()) - 3; at > 0; at -= 3)
        figures.insert(static_cast<std::size_t>(at), ",");
    return "人民币" + yuan_words(yuan) + "（" + figures + "元）";
}

std::string numbers_words(const std::vector<std::int64_t>& numbers) {
    std::string words;
    for (const auto number : numbers)
        words += (words.empty() ? "" : "、") + std::to_string(number);
    return words;
}

} // namespace bihuan::form
