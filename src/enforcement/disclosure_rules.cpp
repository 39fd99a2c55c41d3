#include "enforcement/disclosure_rules.hpp"

#include "core/redaction.hpp"
#include "core/text.hpp"

#include <algorithm>
#include <array>

namespace bihuan::enforcement {
namespace {

constexpr std::array<std::u32string_view, 14> double_surnames{U"欧阳", U"司马", U"上官", U"诸葛", U"东方",
                                                              U"皇甫", U"尉迟", U"公孙", U"慕容", U"令狐",
                                                              U"司徒", U"夏侯", U"长孙", U"宇文"};

void replace_all(std::string& in, std::string_view words, std::string_view by) {
    if (words.empty()) return;
    for (std::size_t at = in.find(words); at != std::string::npos; at = in.find(words, at + by.size()))
        in.replace(at, words.size(), by);
}

} // namespace

std::string shortened_name(std::string_view name) {
    const std::u32string full = text::code_points(name);
    std::size_t surname = full.empty() ? 0 : 1;
    for (const auto known : double_surnames)
        if (full.size() > 2 && full.starts_with(known)) surname = 2;
    std::u32string shown = full.substr(0, surname);
    for (std::size_t i = surname; i < full.size(); ++i)
        shown += U'某';
    return text::utf8(shown);
}

PublicFace public_face(const Disclosure& of) {
    PublicFace face{of.target, of.content};
    auto marks = of.marks;
    if (of.target_is_person) marks.push_back({RedactionKind::person_name, of.target});
    // The longest first: a mark within another one must not leave its rest behind.
    std::ranges::stable_sort(marks,
                             [](const auto& a, const auto& b) { return a.words.size() > b.words.size(); });
    for (auto* words : {&face.target, &face.content}) {
        for (const auto& mark : marks)
            replace_all(*words, mark.words,
                        mark.kind == RedactionKind::trade_secret ? "（商业秘密已隐去）"
                                                                 : shortened_name(mark.words));
        *words = redacted(*words);
    }
    return face;
}

std::string content_of(const PenaltyCase& of, const CaseStepTaken& decision) {
    std::string penalties;
    for (const auto& penalty : decision.penalties) {
        penalties += (penalties.empty() ? "" : "；") + std::string{text_of(penalty.kind).zh};
        if (penalty.amount_yuan) penalties += std::to_string(*penalty.amount_yuan) + "元";
    }
    std::string content = "案由：" + of.cause + "。";
    if (!of.facts.empty()) content += "违法事实：" + of.facts + "。";
    if (!of.basis.empty()) content += "处罚依据：" + of.basis + "。";
    return content + "处罚内容：" + penalties + "。";
}

} // namespace bihuan::enforcement
