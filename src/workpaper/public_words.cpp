#include "workpaper/public_words.hpp"

#include "core/redaction.hpp"
#include "core/text.hpp"

#include <algorithm>

namespace bihuan::workpaper {
namespace {

std::string replaced(std::string text, const std::string& name, const std::string& by) {
    for (auto at = text.find(name); at != text.npos; at = text.find(name, at + by.size()))
        text.replace(at, name.size(), by);
    return text;
}

/// 张秀 as 张某, 欧阳文华 as 欧某: more than the surname's first character would tell.
std::string masked(const std::string& name) {
    return text::utf8(text::code_points(name).substr(0, 1)) + "某";
}

} // namespace

PublicWords::PublicWords(const Enterprise& place, const std::vector<std::string>& more) {
    std::vector<std::string> all{place.principal, place.legal_representative, place.safety_officer};
    all.insert(all.end(), more.begin(), more.end());
    for (const auto& names : all)
        for (auto& name : text::split(names, U"、,，;； "))
            if (text::length(name) >= 2 && text::length(name) <= 6) people_.push_back(std::move(name));
    // The longest first: 张秀英 before 张秀.
    std::sort(people_.begin(), people_.end(),
              [](const auto& one, const auto& other) { return one.size() > other.size(); });
}

std::string PublicWords::of(std::string_view text) const {
    std::string words = redacted(text);
    for (const auto& name : people_)
        words = replaced(std::move(words), name, masked(name));
    return words;
}

std::string PublicWords::name_of(const Enterprise& place) const {
    const bool of_a_person = place.uscc.empty() || place.uscc.starts_with("92");
    return of_a_person ? of(place.name) : redacted(place.name);
}

} // namespace bihuan::workpaper
