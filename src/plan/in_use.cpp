#include "plan/in_use.hpp"

#include "core/json.hpp"
#include "core/text.hpp"
#include "db/rows.hpp"
#include "document/template.hpp"
#include "organisation/organisation_store.hpp"
#include "plan/plan_text.hpp"

#include <algorithm>
#include <map>

namespace bihuan::plan {
namespace {

std::string member(const Json& row, std::string_view name) {
    const Json* found = row.find(name);
    return found && found->text() ? *found->text() : std::string{};
}

std::vector<RoleHolder> people_in(const Json& facts) {
    std::vector<RoleHolder> people;
    const Json* rows = facts.find("people");
    if (!rows || !rows->list()) return people;
    for (const auto& row : *rows->list())
        people.push_back({member(row, "role"), member(row, "role_name"), member(row, "person"),
                          member(row, "name"), member(row, "post"), member(row, "phone"),
                          member(row, "community")});
    return people;
}

/// `向{{superior}}值班室报告` with the facts of the version.
class Filler {
public:
    Filler(const Json& facts, std::string file) : facts_(facts), file_(std::move(file)) {}
    void operator()(std::string& text) const {
        if (text.find("{{") != std::string::npos)
            text = document::unescape(document::fill_in({file_, text, {}}, facts_));
    }

private:
    const Json& facts_;
    std::string file_;
};

Structure filled(Structure structure, const Json& facts) {
    const Filler fill{facts, structure.header.code};
    for (auto& role : structure.roles)
        fill(role.duties);
    for (auto& level : structure.levels) {
        fill(level.start);
        fill(level.end);
    }
    for (auto& task : structure.tasks) {
        fill(task.action);
        fill(task.proof);
    }
    for (auto& call : structure.calls)
        fill(call.words);
    for (auto& report : structure.reports) {
        fill(report.to);
        fill(report.content);
    }
    for (auto& action : structure.actions)
        for (auto& measure : action.measures)
            fill(measure.text);
    return structure;
}

PlanInUse assembled(EmergencyPlan plan, PlanVersion version) {
    PlanInUse out;
    const Json facts = version.facts.empty() ? Json{Json::Object{}} : Json::parse(version.facts);
    out.structure = filled(read_plan(version.text).structure, facts);
    out.people = people_in(facts);
    out.plan = std::move(plan);
    out.version = std::move(version);
    return out;
}

/// Whether what a person holds is the post that the plan names: `街道办事处主任` or `××街道办事处主任`.
bool holds(const Person& person, const std::string& post) {
    return !post.empty() && text::comparable(person.post).ends_with(text::comparable(post));
}

} // namespace

std::vector<RoleHolder> PlanInUse::holders_of(std::string_view role) const {
    std::vector<RoleHolder> out;
    for (const auto& holder : people)
        if (holder.role == role) out.push_back(holder);
    return out;
}

PlanInUse in_use(const db::Reader& reader, const EmergencyPlan& plan) {
    auto version = plan.version_in_use ? db::find(reader, *plan.version_in_use) : std::nullopt;
    if (!version) throw Problem{ProblemKind::plan_not_in_force, {{"plan", plan.title}}};
    return assembled(plan, std::move(*version));
}

PlanInUse of_version(const db::Reader& reader, const Id<PlanVersion>& id) {
    auto version = db::find(reader, id);
    auto plan = version ? db::find(reader, version->plan) : std::nullopt;
    if (!plan)
        throw Problem{ProblemKind::not_found, {{"what", "预案版本 / version of a plan"}, {"key", id.text()}}};
    return assembled(std::move(*plan), std::move(*version));
}

std::vector<RoleHolder> people_today(const db::Reader& reader, const Structure& structure) {
    std::map<std::string, std::string> community_of; // by unit, so that each is looked up once
    const auto people = organisation::people(reader);
    const auto community = [&](const Person& person) -> const std::string& {
        const std::string unit = person.unit ? person.unit->text() : "";
        const auto [at, fresh] = community_of.try_emplace(unit);
        if (fresh) at->second = organisation::community_of(reader, person.unit);
        return at->second;
    };
    std::vector<RoleHolder> out;
    for (const auto& role : structure.roles)
        for (const auto& post : role.posts()) {
            const std::size_t before = out.size();
            for (const auto& person : people)
                if (holds(person, post))
                    out.push_back({role.code, role.name, person.id.text(), person.name, person.post,
                                   person.phone, community(person)});
            // The posts stand in the order of preference: who holds the first leads.
            if (out.size() > before && role.code != "community" && role.code != "grid_worker") break;
        }
    return out;
}

} // namespace bihuan::plan
