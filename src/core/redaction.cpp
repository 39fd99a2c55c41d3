#include "core/redaction.hpp"

#include "core/text.hpp"

#include <array>
#include <optional>
#include <vector>

namespace bihuan {
namespace {

constexpr std::u32string_view telephone_removed = U"（电话已隐去）";
constexpr std::u32string_view identity_removed = U"（证件号已隐去）";
constexpr std::u32string_view person_removed = U"（已隐去）";

constexpr std::size_t longest_number = 18; // digits of an identity number

/// The digit that `character` shows, half or full width; -1 for no digit.
int digit_of(char32_t character) {
    if (character >= U'0' && character <= U'9') return static_cast<int>(character - U'0');
    if (character >= U'０' && character <= U'９') return static_cast<int>(character - U'０');
    return -1;
}

bool is_letter(char32_t character) {
    return (character >= U'a' && character <= U'z') || (character >= U'A' && character <= U'Z');
}

/// What may stand between the digits of one number.
bool is_joint(char32_t character) {
    return std::u32string_view{U" -－—‐‑–　()（）"}.find(character) != std::u32string_view::npos;
}

/// Digits that may be one number: groups with their joints, from `begin` to behind the last digit (or check
/// letter X).
struct Run {
    std::size_t begin = 0, end = 0;
    std::string digits;
    bool joined = false; ///< has joints
};

/// The group of digits at `begin`, and then with each further group that is joined to it; the shortest first.
std::vector<Run> runs_at(std::u32string_view text, std::size_t begin) {
    std::vector<Run> runs;
    Run run{begin, begin, {}, false};
    for (std::size_t next = begin; run.digits.size() <= longest_number;) {
        while (next < text.size() && digit_of(text[next]) >= 0)
            run.digits += static_cast<char>('0' + digit_of(text[next++]));
        run.end = next;
        runs.push_back(run);
        const bool check_letter = run.digits.size() == 17 && next < text.size() &&
                                  (text[next] == U'X' || text[next] == U'x' || text[next] == U'Ｘ');
        if (check_letter) {
            runs.back().digits += 'X';
            ++runs.back().end;
            break;
        }
        std::size_t after = next;
        while (after < text.size() && after < next + 2 && is_joint(text[after]))
            ++after;
        if (after == next || after == text.size() || digit_of(text[after]) < 0) break;
        run.joined = true;
        next = after;
    }
    return runs;
}

bool is_day(std::string_view month, std::string_view day) {
    const int m = (month[0] - '0') * 10 + (month[1] - '0'), d = (day[0] - '0') * 10 + (day[1] - '0');
    return m >= 1 && m <= 12 && d >= 1 && d <= 31;
}

bool is_identity_number(std::string_view digits) {
    if (digits.size() == 18)
        return digits[0] != '0' && (digits.substr(6, 2) == "19" || digits.substr(6, 2) == "20") &&
               is_day(digits.substr(10, 2), digits.substr(12, 2));
    return digits.size() == 15 && digits[0] != '0' && is_day(digits.substr(8, 2), digits.substr(10, 2));
}

bool is_mobile(std::string_view digits) {
    if (digits.size() == 13 && digits.starts_with("86")) digits.remove_prefix(2);
    if (digits.size() == 15 && digits.starts_with("0086")) digits.remove_prefix(4);
    return digits.size() == 11 && digits[0] == '1' && digits[1] >= '3';
}

bool is_fixed_line(const Run& run) {
    const std::string_view digits = run.digits;
    const std::size_t area = digits.starts_with("01") || digits.starts_with("02") ? 3 : 4;
    if (digits.starts_with("0") && digits.size() >= area + 7 && digits.size() <= area + 8) return true;
    return run.joined && digits.size() == 10 && (digits.starts_with("400") || digits.starts_with("800"));
}

/// Whether the words before say that a number of seven or eight digits is a telephone.
bool after_telephone_word(std::u32string_view before) {
    const std::size_t reach = std::min<std::size_t>(before.size(), 6);
    const auto words = before.substr(before.size() - reach);
    for (const std::u32string_view word : {U"电话", U"手机", U"联系", U"座机", U"致电", U"微信"})
        if (words.find(word) != std::u32string_view::npos) return true;
    return false;
}

std::optional<std::u32string_view> replacement(std::u32string_view text, const Run& run) {
    const bool part_of_a_code = (run.begin > 0 && is_letter(text[run.begin - 1])) ||
                                (run.end < text.size() && is_letter(text[run.end]));
    if (part_of_a_code) return std::nullopt;
    if (is_mobile(run.digits) || is_fixed_line(run)) return telephone_removed;
    if (is_identity_number(run.digits)) return identity_removed;
    if (run.digits.size() >= 7 && run.digits.size() <= 8 && after_telephone_word(text.substr(0, run.begin)))
        return telephone_removed;
    return std::nullopt;
}

std::u32string without_numbers(std::u32string_view text) {
    std::u32string out;
    for (std::size_t i = 0; i < text.size();) {
        if (digit_of(text[i]) < 0) {
            out += text[i++];
            continue;
        }
        // The longest that is a number, so that two telephones with a blank between them both give way.
        const auto runs = runs_at(text, i);
        const Run* run = &runs.front();
        std::optional<std::u32string_view> removed;
        for (const auto& one : runs)
            if (const auto found = replacement(text, one)) {
                removed = found;
                run = &one;
            }
        if (removed) {
            const bool opened = !out.empty() && (out.back() == U'(' || out.back() == U'（');
            const auto closes = [](std::u32string_view part) {
                return part.find_first_of(U")）") != part.npos;
            };
            if (opened && closes(text.substr(run->begin, run->end - run->begin)))
                out.pop_back(); // the bracket in front of an area code goes with it: (022)2345…
            else if (opened && closes(text.substr(run->end, 1)))
                removed = removed->substr(1, removed->size() - 2); // stands in brackets already
            out += *removed;
        } else {
            out += text.substr(run->begin, run->end - run->begin);
        }
        i = run->end;
    }
    return out;
}

/// Where a name behind 举报人 ends: at a verb, a mark or a blank.
std::size_t name_length(std::u32string_view rest) {
    constexpr std::array<std::u32string_view, 17> ends{U"反映", U"称",   U"说",   U"举报", U"投诉", U"来电",
                                                       U"来访", U"要求", U"表示", U"认为", U"提供", U"描述",
                                                       U"所",   U"于",   U"的",   U"发现", U"（"};
    for (std::size_t i = 0; i < rest.size(); ++i) {
        if (std::u32string_view{U"，。；、：:,;.)）」』”\" \n\t　"}.find(rest[i]) !=
            std::u32string_view::npos)
            return i;
        for (const auto end : ends)
            if (rest.substr(i).starts_with(end)) return i;
    }
    return rest.size();
}

std::u32string without_complainants(std::u32string_view text) {
    std::u32string out;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t word = 0;
        for (const std::u32string_view known : {U"举报人", U"投诉人", U"反映人", U"信访人", U"来电人"})
            if (text.substr(i).starts_with(known)) word = known.size();
        if (word == 0) {
            out += text[i++];
            continue;
        }
        out += text.substr(i, word);
        i += word;
        if (text.substr(i).starts_with(U"姓名")) i += 2;
        while (i < text.size() && std::u32string_view{U"：:为是 "}.find(text[i]) != std::u32string_view::npos)
            ++i;
        if (const std::size_t length = name_length(text.substr(i)); length > 0) {
            out += person_removed;
            i += length;
        }
    }
    return out;
}

} // namespace

std::string redacted(std::string_view text) {
    return text::utf8(without_complainants(without_numbers(text::code_points(text))));
}

} // namespace bihuan
