#include "document/directive_kinds.hpp"
#include "document/value_text.hpp"

#include <array>

namespace bihuan::document {
namespace {

constexpr std::array kinds{std::pair{"start", FlowKind::start}, std::pair{"step", FlowKind::step},
                           std::pair{"decision", FlowKind::decision},
                           std::pair{"branches", FlowKind::branches}, std::pair{"end", FlowKind::end}};

/// A member that a row may leave out.
std::string words(const Json& row, std::string_view name) {
    const Json* found = row.find(name);
    return found && found->text() ? *found->text() : std::string{};
}

FlowKind kind_of(const Json& row, const Place& place) {
    const std::string name = words(row, "kind");
    for (const auto& [known, kind] : kinds)
        if (name == known) return kind;
    refuse(place, "流程图没有“" + name + "”这种步骤；可用：start、step、decision、branches、end",
           "a flow has no step “" + name + "”; there are start, step, decision, branches, end");
}

} // namespace

Flow flow_of(const std::string& path, const std::vector<OptionLine>& lines, const Json& facts,
             const Place& place) {
    Flow flow;
    for (const auto& line : lines) {
        auto [at, key, value] = option(line);
        if (key == "caption")
            flow.caption = std::move(value);
        else if (key == "empty")
            flow.empty = std::move(value);
        else
            refuse(at, "flow 只有 caption 和 empty，没有“" + key + "”",
                   "flow has caption and empty, not “" + key + "”");
    }
    for (const auto& row : list_at(facts, path, place)) {
        FlowStep step;
        step.kind = kind_of(row, place);
        step.text = words(row, "text");
        step.note = words(row, "note");
        step.side = words(row, "side");
        if (const Json* branches = row.find("branches"); branches && branches->list())
            for (const auto& branch : *branches->list())
                step.branches.push_back({words(branch, "label"), words(branch, "text")});
        flow.steps.push_back(std::move(step));
    }
    return flow;
}

} // namespace bihuan::document
