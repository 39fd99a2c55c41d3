#include "planning/plan_actions.hpp"

#include "audit/chain.hpp"
#include "planning/frequency_store.hpp"
#include "planning/task_actions.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace bihuan::planning {
namespace {

struct Place {
    std::string id;
    std::string community;
    std::optional<RiskLevel> grade;
};

std::vector<Place> places(const db::Reader& reader, const AnnualPlanLine& line) {
    db::Conditions conditions;
    conditions.add_if("id = ?", line.enterprise ? line.enterprise->text() : std::string{})
        .add_if("risk_level = ?", line.risk_level ? std::string{code_of(*line.risk_level)} : std::string{})
        .add_if("supervision_sector = ?", line.supervision_sector)
        .add_if("community = ?", line.community);
    std::vector<Place> found;
    reader.each("SELECT id, community, risk_level FROM enterprise WHERE status = 'open' AND " +
                    conditions.text() + " ORDER BY id",
                conditions.parameters(), [&](const db::Row& row) {
                    found.push_back({std::string{row.text(0)}, std::string{row.text(1)},
                                     row.is_null(2) ? std::nullopt : parse_enum<RiskLevel>(row.text(2))});
                });
    return found;
}

void require_state(const AnnualPlan& plan, PlanState state, const char* step, const char* step_en) {
    if (plan.state == state) return;
    throw Problem{ProblemKind::plan_state,
                  {{"state", std::string{text_of(plan.state).zh}},
                   {"state_en", std::string{text_of(plan.state).en}},
                   {"step", step},
                   {"step_en", step_en}}};
}

void require_sound(const AnnualPlan& plan) {
    Findings findings;
    std::set<std::string> codes;
    const auto& description = record::description_of<AnnualPlanLine>();
    for (std::size_t i = 0; i < plan.lines.size(); ++i) {
        const auto& line = plan.lines[i];
        const std::string here = "/lines/" + std::to_string(i) + "/";
        if (!codes.insert(line.code).second)
            findings.add(record::field_error(*description.find("code"), FieldFault::already_used,
                                             {{"value", line.code}}, here));
        if (line.last_month < line.first_month)
            findings.add(record::field_error(*description.find("last_month"), FieldFault::too_small,
                                             {{"limit", std::to_string(line.first_month)}}, here));
    }
    findings.throw_if_any();
}

bool is_of(const AnnualPlanLine& line, const CountedVisit& visit) {
    return !visit.inspection.empty() && (visit.kind == line.kind || visit.kind == InspectionKind::joint);
}

/// A visit that the plan asks for, in the order in which visits are taken out of it.
struct Wanted {
    int grade;              ///< red 0 … blue 3, none 4
    std::string last_visit; ///< empty: never this year or the year before
    const AnnualPlanLine* line;
    Place place;
    Period days;

    auto key() const { return std::tie(grade, last_visit, place.id, days.from); }
};

std::string last_visit(const db::Reader& reader, const std::string& enterprise) {
    return reader
        .text("SELECT date FROM inspection_visit WHERE enterprise = $1 AND kind <> 'reinspection' ORDER BY "
              "date DESC LIMIT 1",
              {enterprise})
        .value_or("");
}

bool is_there(const db::Reader& reader, const AnnualPlan& plan, const Wanted& one) {
    return reader
        .integer("SELECT 1 FROM inspection_task t JOIN annual_plan p ON p.id = t.plan WHERE p.year = $1 AND "
                 "t.plan_line = $2 AND t.enterprise = $3 AND t.planned_from >= $4 AND t.planned_from <= $5",
                 {plan.year, one.line->code, one.place.id, one.days.from, one.days.to})
        .has_value();
}

InspectionTask task_for(const AnnualPlan& plan, const Wanted& one, Date today) {
    InspectionTask task;
    task.enterprise = Id<Enterprise>::trusted(one.place.id);
    task.kind = one.line->kind;
    task.planned_from = std::max(one.days.from, std::min(today, one.days.to));
    task.planned_to = one.days.to;
    task.reason = plan.title;
    task.matter = one.line->matter;
    task.source = TaskSource::plan;
    task.source_record = plan.id.text();
    task.plan = plan.id;
    task.plan_line = one.line->code;
    return task;
}

} // namespace

AnnualPlan draft_plan(db::Transaction& transaction, IdSource& ids, AnnualPlan plan) {
    require_sound(plan);
    if (transaction.integer("SELECT 1 FROM annual_plan WHERE year = $1", {plan.year}))
        throw Problem{ProblemKind::already_exists,
                      {{"field", "年度 / year"}, {"value", std::to_string(plan.year)}}};
    if (plan.id.empty()) plan.id = ids.make<AnnualPlan>();
    plan.drafted_by = transaction.actor().account;
    plan.drafted_by_name = transaction.actor().name;
    audit::insert(transaction, "annual_plan.draft", plan);
    return plan;
}

AnnualPlan change_plan(db::Transaction& transaction, const AnnualPlan& before, AnnualPlan after) {
    require_state(before, PlanState::draft, "修改", "changed");
    require_sound(after);
    after.id = before.id;
    after.year = before.year;
    after.drafted_by = transaction.actor().account;
    after.drafted_by_name = transaction.actor().name;
    audit::update(transaction, "annual_plan.change", before, after);
    return after;
}

AnnualPlan approve_plan(db::Transaction& transaction, const AnnualPlan& before) {
    require_state(before, PlanState::draft, "批准", "approved");
    if (before.drafted_by == transaction.actor().account) throw Problem{ProblemKind::approver_is_requester};
    AnnualPlan after = before;
    after.state = PlanState::approved;
    after.approved_by_name = transaction.actor().name;
    after.approved_at = transaction.now();
    audit::update(transaction, "annual_plan.approve", before, after);
    return after;
}

AnnualPlan publish_plan(db::Transaction& transaction, const AnnualPlan& before) {
    require_state(before, PlanState::approved, "公布", "published");
    if (before.replaces)
        if (const auto old = db::find(transaction, *before.replaces)) {
            AnnualPlan replaced = *old;
            replaced.state = PlanState::replaced;
            audit::update(transaction, "annual_plan.replace", *old, replaced);
        }
    AnnualPlan after = before;
    after.state = PlanState::published;
    after.published_at = transaction.now();
    audit::update(transaction, "annual_plan.publish", before, after);
    return after;
}

AnnualPlan revise_plan(db::Transaction& transaction, IdSource& ids, const AnnualPlan& of) {
    require_state(of, PlanState::published, "修订", "revised");
    if (transaction.integer("SELECT 1 FROM annual_plan WHERE replaces = $1", {of.id.text()}))
        throw Problem{ProblemKind::already_exists,
                      {{"field", "版本 / version"}, {"value", std::to_string(of.version + 1)}}};
    AnnualPlan draft;
    draft.id = ids.make<AnnualPlan>();
    draft.year = of.year;
    draft.version = of.version + 1;
    draft.title = of.title;
    draft.basis = of.basis;
    draft.replaces = of.id;
    draft.drafted_by = transaction.actor().account;
    draft.drafted_by_name = transaction.actor().name;
    draft.lines = of.lines;
    audit::insert(transaction, "annual_plan.revise", draft);
    return draft;
}

Generated generate_visits(db::Transaction& transaction, IdSource& ids, const AnnualPlan& plan,
                          const PlanGeneration& wish) {
    require_state(plan, PlanState::published, "生成任务", "used");
    const int year = static_cast<int>(plan.year);
    auto visits = visits_of_all(transaction, year);
    const auto caps = caps_in_force(transaction, transaction.today());
    std::vector<Wanted> wanted;
    for (const auto& line : plan.lines)
        for (const auto& place : places(transaction, line))
            for (std::int64_t number = 0; number < line.frequency; ++number) {
                const Period days = days_of_visit(year, line, number);
                if (days.from.month() != wish.month || days.to < transaction.today()) continue;
                // A visit made in these days already is the one that the plan asks for.
                const auto& made = visits[place.id];
                const bool done = std::any_of(made.begin(), made.end(), [&](const CountedVisit& visit) {
                    return is_of(line, visit) && days.contains(visit.date);
                });
                Wanted one{place.grade ? static_cast<int>(*place.grade) : 4,
                           last_visit(transaction, place.id), &line, place, days};
                if (!done && !is_there(transaction, plan, one)) wanted.push_back(std::move(one));
            }
    std::sort(wanted.begin(), wanted.end(),
              [](const Wanted& one, const Wanted& other) { return one.key() < other.key(); });

    Generated generated;
    for (const auto& one : wanted) {
        auto& made = visits[one.place.id];
        if (standing({year, one.place.grade, one.line->matter, {}}, made, caps).reached()) {
            ++generated.at_cap;
            continue;
        }
        if (static_cast<std::int64_t>(generated.tasks.size()) >= wish.limit) {
            ++generated.left;
            continue;
        }
        generated.tasks.push_back(plan_task(transaction, ids, task_for(plan, one, transaction.today())));
        made.push_back(
            {{}, generated.tasks.back().id.text(), one.days.to, one.line->kind, one.line->matter, {}, {}});
    }
    return generated;
}

std::vector<LineProgress> progress(const db::Reader& reader, const AnnualPlan& plan) {
    const int year = static_cast<int>(plan.year);
    const auto visits = visits_of_all(reader, year);
    std::vector<LineProgress> all;
    for (const auto& line : plan.lines) {
        LineProgress& one = all.emplace_back();
        one.code = line.code;
        const Period months{days_of_visit(year, line, 0).from,
                            days_of_visit(year, line, line.frequency - 1).to};
        for (const auto& place : places(reader, line)) {
            ++one.enterprises;
            one.planned += line.frequency;
            const auto known = visits.find(place.id);
            if (known == visits.end()) continue;
            const auto made =
                std::count_if(known->second.begin(), known->second.end(), [&](const CountedVisit& visit) {
                    return is_of(line, visit) && months.contains(visit.date);
                });
            one.done += std::min<std::int64_t>(made, line.frequency);
        }
    }
    return all;
}

} // namespace bihuan::planning
