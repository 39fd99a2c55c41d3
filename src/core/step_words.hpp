/// How a refusal names the steps that are possible instead.
#pragma once

#include "core/enum_text.hpp"
#include "core/problem.hpp"

#include <string>

namespace bihuan {

/// The words of the rules' `step`, such as `报告结果、撤销`; `—` where there is none. `Rules` holds pointers.
template<class Rules>
std::string step_words(const Rules& rules, Language language) {
    const bool zh = language == Language::zh;
    std::string out;
    for (const auto* rule : rules) {
        const EnumText& words = text_of(rule->step);
        if (!out.empty()) out += zh ? "、" : ", ";
        out += zh ? words.zh : words.en;
    }
    return out.empty() ? "—" : out;
}

} // namespace bihuan
