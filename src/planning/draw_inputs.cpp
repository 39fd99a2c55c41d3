#include "planning/draw_inputs.hpp"

#include "db/rows.hpp"
#include "organisation/organisation_rules.hpp"
#include "organisation/organisation_store.hpp"
#include "planning/frequency_store.hpp"
#include "planning/officer.hpp"

#include <algorithm>
#include <set>

namespace bihuan::planning {
namespace {

struct Place {
    std::string id, name;
    std::optional<RiskLevel> grade;
};

std::vector<Place> places(const db::Reader& reader, const Draw& draw) {
    db::Conditions conditions;
    conditions.add_if("community = ?", draw.community)
        .add_if("industry = ?", draw.industry)
        .add_if("supervision_sector = ?", draw.supervision_sector);
    std::vector<Place> found;
    reader.each("SELECT id, name, risk_level FROM enterprise WHERE status = 'open' AND " + conditions.text() +
                    " ORDER BY id",
                conditions.parameters(), [&](const db::Row& row) {
                    found.push_back({std::string{row.text(0)}, std::string{row.text(1)},
                                     row.is_null(2) ? std::nullopt : parse_enum<RiskLevel>(row.text(2))});
                });
    return found;
}

std::int64_t weight_of(const Draw& draw, const std::optional<RiskLevel>& grade) {
    if (!grade) return draw.weight_none;
    switch (*grade) {
    case RiskLevel::red:
        return draw.weight_red;
    case RiskLevel::orange:
        return draw.weight_orange;
    case RiskLevel::yellow:
        return draw.weight_yellow;
    case RiskLevel::blue:
        return draw.weight_blue;
    }
    return 0;
}

Json named(const std::string& id, const std::string& name) {
    Json one;
    one.set("id", id).set("name", name);
    return one;
}

Json left_out(const std::string& id, const std::string& name, std::string_view reason,
              const std::string& words = {}) {
    Json one = named(id, name);
    one.set("reason", reason).set("words", words);
    return one;
}

const DrawExclusion* by_hand(const Draw& draw, std::string_view id) {
    for (const auto& one : draw.exclusions)
        if ((one.enterprise && one.enterprise->text() == id) || (one.person && one.person->text() == id))
            return &one;
    return nullptr;
}

struct Officers {
    std::vector<Person> drawn_from;
    Json left_out = Json::List{};
};

Officers officers(const db::Reader& reader, const Draw& draw) {
    std::set<std::string> pool;
    for (const auto& member : draw.pool)
        pool.insert(member.person.text());
    Officers found;
    for (auto& person : organisation::people(reader)) {
        const auto& id = person.id.text();
        if (!pool.empty() && !pool.contains(id)) continue;
        if (!organisation::is_licensed(person, Period{draw.planned_from, draw.planned_to})) {
            if (!pool.empty()) found.left_out.push(left_out(id, person.name, "certificate"));
            continue;
        }
        if (const auto* exclusion = by_hand(draw, id))
            found.left_out.push(left_out(id, person.name, "by_hand", exclusion->reason));
        else
            found.drawn_from.push_back(std::move(person));
    }
    return found;
}

/// The pairs (officer, enterprise) that must not meet on these days.
std::set<std::pair<std::string, std::string>> interests(const db::Reader& reader, const Draw& draw) {
    std::set<std::pair<std::string, std::string>> found;
    reader.each("SELECT person, enterprise FROM officer_interest WHERE (valid_from IS NULL OR valid_from <= "
                "$1) AND (valid_to IS NULL OR valid_to >= $2)",
                {draw.planned_to, draw.planned_from}, [&](const db::Row& row) {
                    found.emplace(std::string{row.text(0)}, std::string{row.text(1)});
                });
    return found;
}

} // namespace

Json freeze_inputs(const db::Reader& reader, const Draw& draw) {
    const auto people = officers(reader, draw);
    const auto meetings = interests(reader, draw);
    const auto visits = visits_of_all(reader, draw.planned_to.year());
    const auto caps = caps_in_force(reader, draw.planned_to);
    static const std::vector<CountedVisit> none;

    Json targets = Json::List{}, left = Json::List{}, pairs = Json::List{};
    for (const auto& place : places(reader, draw)) {
        const std::int64_t weight = weight_of(draw, place.grade);
        if (const auto* exclusion = by_hand(draw, place.id)) {
            left.push(left_out(place.id, place.name, "by_hand", exclusion->reason));
            continue;
        }
        if (weight < 1) {
            left.push(left_out(place.id, place.name, "grade"));
            continue;
        }
        const auto known = visits.find(place.id);
        const FrequencyQuestion question{draw.planned_to.year(), place.grade, draw.matter, {}};
        if (standing(question, known == visits.end() ? none : known->second, caps).reached()) {
            left.push(left_out(place.id, place.name, "cap_reached"));
            continue;
        }
        std::int64_t free = 0;
        for (const auto& person : people.drawn_from)
            free += !meetings.contains({person.id.text(), place.id});
        if (free < draw.officers_per_target) {
            left.push(left_out(place.id, place.name, "too_few_officers"));
            continue;
        }
        Json one = named(place.id, place.name);
        one.set("grade", place.grade ? std::string{code_of(*place.grade)} : std::string{})
            .set("weight", weight);
        targets.push(std::move(one));
        for (const auto& person : people.drawn_from)
            if (meetings.contains({person.id.text(), place.id})) {
                Json pair;
                pair.set("officer", person.id.text()).set("target", place.id);
                pairs.push(std::move(pair));
            }
    }
    Json crew = Json::List{};
    for (const auto& person : people.drawn_from)
        crew.push(named(person.id.text(), person.name));

    Json weights;
    weights.set("red", draw.weight_red)
        .set("orange", draw.weight_orange)
        .set("yellow", draw.weight_yellow)
        .set("blue", draw.weight_blue)
        .set("none", draw.weight_none);
    Json inputs;
    inputs.set("draw", draw.id.text())
        .set("title", draw.title)
        .set("community", draw.community)
        .set("industry", draw.industry)
        .set("supervision_sector", draw.supervision_sector)
        .set("weights", std::move(weights))
        .set("planned_from", draw.planned_from.text())
        .set("planned_to", draw.planned_to.text())
        .set("matter", draw.matter)
        .set("public_source", draw.public_source)
        .set("public_not_before", draw.public_not_before ? draw.public_not_before->text() : std::string{})
        .set("targets_wanted", draw.targets_wanted)
        .set("officers_per_target", draw.officers_per_target)
        .set("targets", std::move(targets))
        .set("officers", std::move(crew))
        .set("interests", std::move(pairs))
        .set("left_out_targets", std::move(left))
        .set("left_out_officers", people.left_out);
    return inputs;
}

} // namespace bihuan::planning
