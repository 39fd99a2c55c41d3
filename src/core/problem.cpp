#include "core/problem.hpp"

#include <array>

namespace bihuan {
namespace {

constexpr std::array problem_texts{
#define BIHUAN_PROBLEM(code, status, title_zh, title_en, detail_zh, detail_en)                               \
    ProblemText{#code, status, title_zh, title_en, detail_zh, detail_en},
#include "core/problem_kinds.inc"
#undef BIHUAN_PROBLEM
};

constexpr std::array fault_texts{
#define BIHUAN_FAULT(code, text_zh, text_en) FaultText{#code, text_zh, text_en},
#include "core/field_faults.inc"
#undef BIHUAN_FAULT
};

} // namespace

const ProblemText& text_of_problem(ProblemKind kind) {
    return problem_texts[static_cast<std::size_t>(kind)];
}
const FaultText& text_of_fault(FieldFault fault) {
    return fault_texts[static_cast<std::size_t>(fault)];
}

namespace {

/// Names of things stand in the parameters as `隐患 / hazard`: each language takes its half. What people
/// typed is never among these four.
Parameters in_language(Parameters parameters, Language language) {
    constexpr std::string_view between = " / ";
    for (const auto* name : {"what", "field", "other", "hint"}) {
        const auto found = parameters.find(name);
        if (found == parameters.end()) continue;
        const auto at = found->second.find(between);
        if (at != std::string::npos)
            found->second = language == Language::zh ? found->second.substr(0, at)
                                                     : found->second.substr(at + between.size());
    }
    return parameters;
}

} // namespace

std::string fill_in(std::string_view pattern, const Parameters& parameters) {
    std::string out;
    while (!pattern.empty()) {
        const auto open = pattern.find('{');
        const auto close = open == std::string_view::npos ? open : pattern.find('}', open);
        if (close == std::string_view::npos) break;
        out += pattern.substr(0, open);
        const auto name = pattern.substr(open + 1, close - open - 1);
        if (const auto found = parameters.find(name); found != parameters.end())
            out += found->second;
        else
            out += pattern.substr(open, close - open + 1);
        pattern.remove_prefix(close + 1);
    }
    return out += pattern;
}

std::string FieldError::message(Language language) const {
    const FaultText& text = text_of_fault(fault);
    const std::string said =
        fill_in(language == Language::zh ? text.zh : text.en, in_language(parameters, language));
    const std::string& label = language == Language::zh ? label_zh : label_en;
    if (language == Language::zh) return "『" + (label.empty() ? pointer : label) + "』：" + said;
    return (label.empty() ? pointer : label) + ": " + said;
}

Problem::Problem(ProblemKind kind, Parameters parameters, std::vector<FieldError> errors)
    : kind_(kind), parameters_(std::move(parameters)), errors_(std::move(errors)) {
    if (!errors_.empty()) parameters_.try_emplace("count", std::to_string(errors_.size()));
    what_ = report(Language::en);
}

int Problem::status() const {
    return text_of_problem(kind_).status;
}

std::string Problem::title(Language language) const {
    const ProblemText& text = text_of_problem(kind_);
    return std::string{language == Language::zh ? text.title_zh : text.title_en};
}

std::string Problem::detail(Language language) const {
    const ProblemText& text = text_of_problem(kind_);
    return fill_in(language == Language::zh ? text.detail_zh : text.detail_en,
                   in_language(parameters_, language));
}

std::string Problem::report(Language language) const {
    std::string out = title(language) + (language == Language::zh ? "：" : ": ") + detail(language);
    for (const auto& error : errors_)
        out += "\n  " + error.message(language);
    return out;
}

Problem& Problem::because(std::string cause) {
    cause_ = std::move(cause);
    return *this;
}

Problem& Problem::with(std::string name, std::string json) {
    more_.insert_or_assign(std::move(name), std::move(json));
    return *this;
}

} // namespace bihuan
