#include "plan/plan_store.hpp"

#include "db/page.hpp"

namespace bihuan::plan {

PlanFile file_of(const db::Reader& reader, EmergencyPlan of) {
    PlanFile file;
    if (of.version_in_use) file.in_use = db::find(reader, *of.version_in_use);
    if (of.draft_version) file.draft = db::find(reader, *of.draft_version);
    file.steps = db::rows<PlanStepTaken>(
        reader, "SELECT {columns} FROM plan_step WHERE plan = $1 ORDER BY id", {of.id.text()});
    file.plan = std::move(of);
    return file;
}

std::optional<EmergencyPlan> plan_with_code(const db::Reader& reader, const std::string& code) {
    return db::row<EmergencyPlan>(reader, "SELECT {columns} FROM emergency_plan WHERE code = $1", {code});
}

std::vector<PlanVersion> versions_of(const db::Reader& reader, const Id<EmergencyPlan>& plan) {
    return db::rows<PlanVersion>(
        reader, "SELECT {columns} FROM plan_version WHERE plan = $1 ORDER BY major DESC, minor DESC, id DESC",
        {plan.text()});
}

std::optional<PlanVersion> version_numbered(const db::Reader& reader, const Id<EmergencyPlan>& plan,
                                            std::int64_t major, std::int64_t minor) {
    return db::row<PlanVersion>(
        reader, "SELECT {columns} FROM plan_version WHERE plan = $1 AND major = $2 AND minor = $3",
        {plan.text(), major, minor});
}

std::vector<EmergencyPlan> page(const db::Reader& reader, const PlanFilter& filter, const std::string& after,
                                std::int64_t limit) {
    db::Conditions conditions;
    conditions.add_if("id > ?", after).add_if("state = ?", filter.state).add_if("kind = ?", filter.kind);
    // The list of events is short and written by this room: `,rain_flood,gale,`.
    if (!filter.event.empty()) conditions.add("',' || events || ',' LIKE ?", "%," + filter.event + ",%");
    if (filter.areas) {
        auto areas = *filter.areas;
        areas.emplace_back();
        conditions.within("community", areas);
    }
    return db::page<EmergencyPlan>(reader, std::move(conditions), limit);
}

} // namespace bihuan::plan
