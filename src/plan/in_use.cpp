#include "plan/in_use.hpp"

#include "core/json.hpp"
#include "db/rows.hpp"
#include "plan/holders.hpp"
#include "plan/plan_print.hpp"
#include "plan/plan_text.hpp"

#include <algorithm>

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

PlanInUse assembled(EmergencyPlan plan, PlanVersion version) {
    PlanInUse out;
    const Json facts = version.facts.empty() ? Json{Json::Object{}} : Json::parse(version.facts);
    out.structure = filled(read_plan(version.text).structure, facts);
    out.people = people_in(facts);
    out.plan = std::move(plan);
    out.version = std::move(version);
    return out;
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

std::vector<RoleHolder> people_on(const db::Reader& reader, const Structure& structure, Date day) {
    const Holders holders{reader, day};
    std::vector<RoleHolder> out;
    for (const auto& role : structure.roles) {
        const bool each_community = role.code == "community" || role.code == "grid_worker";
        const std::size_t before = out.size();
        for (const auto& post : role.posts()) {
            for (const auto& one : each_community ? holders.of_each_community(post) : holders.of(post)) {
                const bool there =
                    std::any_of(out.begin() + static_cast<std::ptrdiff_t>(before), out.end(),
                                [&](const RoleHolder& known) {
                                    return known.person == one.person && known.community == one.community;
                                });
                if (!there)
                    out.push_back(
                        {role.code, role.name, one.person, one.name, one.title, one.phone, one.community});
            }
            // The posts stand in the order of preference: who holds the first leads.
            if (out.size() > before && !each_community) break;
        }
    }
    return out;
}

} // namespace bihuan::plan
