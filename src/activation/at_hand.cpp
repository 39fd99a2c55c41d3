#include "activation/at_hand.hpp"

#include "activation/activation_store.hpp"
#include "db/rows.hpp"
#include "organisation/organisation_store.hpp"
#include "plan/plan_store.hpp"
#include "readiness/contacts_called.hpp"
#include "readiness/duty_actions.hpp"
#include "readiness/warning_actions.hpp"

#include <algorithm>

namespace bihuan::activation {
namespace {

constexpr std::int64_t most_plans = 500;

/// The communities that the warning was passed on to; empty: all of the office.
std::vector<std::string> area_of(const db::Reader& reader, const Warning& warning) {
    std::vector<std::string> area;
    for (const auto& relay : warning.relays)
        area.push_back(relay.community);
    const auto units = organisation::units(reader);
    const bool all = std::ranges::all_of(units, [&](const Unit& unit) {
        return unit.kind != UnitKind::community || std::ranges::find(area, unit.name) != area.end();
    });
    return all ? std::vector<std::string>{} : area;
}

std::string text_of_warning(const Warning& warning) {
    return warning.issuer + "发布" + std::string{text_of(warning.kind).zh} +
           std::string{text_of(warning.colour).zh} + "预警";
}

/// Whether a response of this plan named the warning already.
bool was_answered(const db::Reader& reader, const std::string& plan_code, const std::string& warning) {
    return reader
        .integer("SELECT 1 FROM activation WHERE warning = $1 AND plan_code = $2 LIMIT 1",
                 {warning, plan_code})
        .has_value();
}

} // namespace

std::vector<Called> contacts_in(const db::Reader& reader, const std::string& group,
                                const std::vector<std::string>& area, Date today) {
    std::vector<Called> called;
    for (const auto& one : readiness::contacts_called(reader, group, today)) {
        if (!one.community.empty() && !area.empty() && std::ranges::find(area, one.community) == area.end())
            continue;
        called.push_back({.name = one.name.empty() ? one.organisation + one.post : one.name,
                          .organisation = one.organisation,
                          .contact = one.id.text(),
                          .phone = one.phone,
                          .verified_on = one.verified_on});
    }
    return called;
}

void put_duty_first(const db::Reader& reader, const plan::Structure& plan, Instant now,
                    std::vector<plan::RoleHolder>& holders) {
    const auto shift = readiness::shift_on(reader, readiness::duty_day(now));
    if (!shift) return;
    const auto replace = [&](const char* code, const std::vector<Id<Person>>& people) {
        const auto* role = plan.role(code);
        if (!role || people.empty()) return;
        std::erase_if(holders, [&](const plan::RoleHolder& one) { return one.role == role->code; });
        for (const auto& id : people)
            if (const auto person = db::find(reader, id))
                holders.push_back(
                    {role->code, role->name, id.text(), person->name, person->post, person->phone, {}});
    };
    replace("duty_leader", {shift->leader});
    std::vector<Id<Person>> officers;
    for (const auto& officer : shift->officers)
        officers.push_back(officer.person);
    replace("duty_officer", officers);
}

void take_from_warning(const db::Reader& reader, Activation& activation, Instant now) {
    if (activation.warning.empty()) return;
    const auto id = Id<Warning>::parse(activation.warning);
    const auto warning = id ? db::find(reader, *id) : std::nullopt;
    if (!warning)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {record::field_error(*record::description_of<Activation>().find("warning"),
                                           FieldFault::no_such_record, {{"value", activation.warning}})}};
    if (activation.communities.empty())
        for (auto& community : area_of(reader, *warning))
            activation.communities.push_back({std::move(community)});
    if (!activation.expected_until && warning->valid_to > now) activation.expected_until = warning->valid_to;
    if (activation.matter.empty()) activation.matter = text_of_warning(*warning) + "：" + warning->area;
}

std::vector<Proposal> proposals(const db::Reader& reader, Instant now) {
    const auto warnings = readiness::in_force(reader, now);
    std::vector<Proposal> proposed;
    if (warnings.empty()) return proposed;
    for (const auto& plan : plan::page(reader, {}, {}, most_plans)) {
        if (!plan.version_in_use || plan.family != PlanFamily::government) continue;
        const auto structure = plan::in_use(reader, plan).structure;
        const auto running = running_of_plan(reader, plan.code);
        for (const auto& warning : warnings) {
            const auto level = level_for(structure, code_of(warning.kind), code_of(warning.colour));
            if (!level ||
                (running ? running->level <= *level : was_answered(reader, plan.code, warning.id.text())))
                continue;
            proposed.push_back({warning.id.text(), text_of_warning(warning), plan.code, plan.title, *level,
                                running ? running->id.text() : std::string{}, warning.valid_to,
                                area_of(reader, warning)});
        }
    }
    return proposed;
}

} // namespace bihuan::activation
