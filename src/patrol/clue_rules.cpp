#include "patrol/clue_rules.hpp"

#include "core/text.hpp"

#include <algorithm>
#include <map>

namespace bihuan::patrol {
namespace {

/// How much two texts have in common, 0…1, by their pairs of characters (Dice).
double likeness(std::string_view one, std::string_view other) {
    const std::u32string a = text::code_points(text::comparable(one));
    const std::u32string b = text::code_points(text::comparable(other));
    if (a == b) return a.empty() ? 0 : 1;
    if (a.size() < 2 || b.size() < 2) return 0;
    std::map<std::pair<char32_t, char32_t>, int> pairs;
    for (std::size_t i = 0; i + 1 < a.size(); ++i)
        ++pairs[{a[i], a[i + 1]}];
    int common = 0;
    for (std::size_t i = 0; i + 1 < b.size(); ++i)
        if (const auto found = pairs.find({b[i], b[i + 1]}); found != pairs.end() && found->second > 0) {
            --found->second;
            ++common;
        }
    return 2.0 * common / static_cast<double>(a.size() + b.size() - 2);
}

constexpr double nearly_the_same_words = 0.8;
constexpr double nearly_the_same_place = 0.75;

std::string names(const std::vector<const ClueStepRule*>& steps, bool zh) {
    std::string out;
    for (const auto* step : steps)
        out += (out.empty() ? "" : zh ? "、" : ", ") + std::string{zh ? step->label.zh : step->name};
    return out.empty() ? "—" : out;
}

} // namespace

const std::vector<ClueStepRule>& clue_steps() {
    using enum ClueState;
    static const std::vector<ClueStepRule> steps{
        {ClueStep::assign, "assign", {"交办", "assign"}, {received, assigned}, assigned},
        {ClueStep::verify, "verify", {"现场核查", "verify"}, {received, assigned, verifying}, verifying},
        {ClueStep::answer, "answer", {"答复", "answer"}, {received, assigned, verifying}, answered},
        {ClueStep::reject, "reject", {"不予受理", "reject"}, {received, assigned}, rejected},
        {ClueStep::merge, "merge", {"并案", "merge"}, {received, assigned}, merged},
        {ClueStep::reopen, "reopen", {"重新办理", "reopen"}, {answered, merged, rejected}, received},
    };
    return steps;
}

const ClueStepRule& rule_of(ClueStep step) {
    return clue_steps()[static_cast<std::size_t>(step)];
}

std::vector<const ClueStepRule*> possible_steps(ClueState state) {
    std::vector<const ClueStepRule*> possible;
    for (const auto& step : clue_steps())
        if (std::ranges::find(step.from, state) != step.from.end()) possible.push_back(&step);
    return possible;
}

void require_possible(const Clue& clue, ClueStep step) {
    const auto& from = rule_of(step).from;
    if (std::ranges::find(from, clue.state) != from.end()) return;
    const auto possible = possible_steps(clue.state);
    throw Problem{ProblemKind::clue_step_not_possible,
                  {{"code", clue.code},
                   {"step", std::string{rule_of(step).label.zh}},
                   {"step_en", std::string{rule_of(step).label.en}},
                   {"state", std::string{text_of(clue.state).zh}},
                   {"state_en", std::string{text_of(clue.state).en}},
                   {"possible", names(possible, true)},
                   {"possible_en", names(possible, false)}}};
}

bool are_alike(const Clue& one, const Clue& other) {
    if (one.community != other.community) return false;
    if (likeness(one.content, other.content) < nearly_the_same_words) return false;
    if (one.enterprise && other.enterprise) return *one.enterprise == *other.enterprise;
    return likeness(one.place, other.place) >= nearly_the_same_place ||
           likeness(one.enterprise_name, other.enterprise_name) >= nearly_the_same_place;
}

} // namespace bihuan::patrol
