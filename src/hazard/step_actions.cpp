#include "hazard/step_actions.hpp"

#include "access/account.hpp"
#include "access/account_store.hpp"
#include "audit/chain.hpp"
#include "db/rows.hpp"
#include "evidence/evidence.hpp"
#include "hazard/derived_facts.hpp"
#include "hazard/hazard_actions.hpp"
#include "hazard/hazard_json.hpp"
#include "hazard/officers.hpp"
#include "hazard/step_notices.hpp"

#include <algorithm>

namespace bihuan::hazard {
namespace {

const record::Field& field_of(std::string_view name) {
    return *record::description_of<HazardStep>().find(name);
}

/// What is given is what the step takes: everything required, nothing foreign.
void require_fields(const StepRule& rule, const HazardStep& step) {
    const auto has = [](const auto& names, std::string_view name) {
        return std::ranges::find(names, name) != names.end();
    };
    Findings findings;
    for (const auto& field : record::description_of<HazardStep>().fields()) {
        if (field.rules.access == record::Access::system || field.name == "id") continue;
        const bool given = !record::text_of(field.get(&step)).empty();
        if (has(rule.required, field.name) && !given)
            findings.add(record::field_error(field, FieldFault::required));
        else if (given && !has(rule.required, field.name) && !has(rule.optional, field.name))
            findings.add(record::field_error(field, FieldFault::not_for_this_step,
                                             {{"step", std::string{text_of(rule.kind).zh}},
                                              {"step_en", std::string{text_of(rule.kind).en}}}));
        else if (auto error = record::check(field, field.get(&step)))
            findings.add(std::move(*error));
    }
    findings.throw_if_any();
}

void require_day(const Hazard& hazard, const HazardStep& step, Date today) {
    Findings findings;
    const auto hold = [&](std::string_view name, std::optional<Date> date) {
        if (!date) return;
        if (*date > today)
            findings.add(record::field_error(field_of(name), FieldFault::in_the_future,
                                             {{"value", date->text()}, {"today", today.text()}}));
        else if (*date < hazard.found_on)
            findings.add(record::field_error(field_of(name), FieldFault::before_other,
                                             {{"value", date->text()},
                                              {"other", "发现日期 / found on"},
                                              {"other_value", hazard.found_on.text()}}));
    };
    hold("taken_on", step.taken_on);
    hold("rectified_on", step.rectified_on);
    findings.throw_if_any();
}

void require_photo(const db::Reader& reader, const Hazard& hazard, const StepRule& rule,
                   EvidencePurpose purpose) {
    if (evidence::count_attached(reader, "hazard", hazard.id.text(), purpose) > 0) return;
    throw Problem{ProblemKind::photos_missing,
                  {{"code", hazard.code},
                   {"step", std::string{text_of(rule.kind).zh}},
                   {"step_en", std::string{text_of(rule.kind).en}},
                   {"purpose", std::string{text_of(purpose).zh}},
                   {"purpose_en", std::string{text_of(purpose).en}}}};
}

void require_photos(const db::Reader& reader, const Hazard& hazard, const StepRule& rule) {
    for (const auto purpose : rule.photos)
        require_photo(reader, hazard, rule, parse_enum<EvidencePurpose>(purpose).value());
}

/// Photos of an on-the-spot fix may still be on the phone: nothing is refused, its closing waits for them.
void await_photos(db::Transaction& transaction, Hazard& hazard) {
    const auto missing = [&](std::string_view purpose) {
        return evidence::count_attached(transaction, "hazard", hazard.id.text(),
                                        parse_enum<EvidencePurpose>(purpose).value()) == 0;
    };
    if (!std::ranges::any_of(rule_of(StepKind::fix_on_spot).photos, missing)) return;
    const Hazard before = hazard;
    hazard.closing_awaits = ClosingAwaits::photos;
    audit::update(transaction, "hazard.await_photos", before, hazard);
}

/// By what right the organ acts on that day: what is handed down or entrusted, and any stoppage, needs an
/// item of the list that is in force and the organ's own.
void require_authority(const db::Reader& reader, const HazardStep& step, AuthorityPower power) {
    const bool by_list = power != AuthorityPower::rectification ||
                         step.authority_basis != PowerBasis::own_duty || step.authority_item;
    if (!by_list) return;
    if (step.authority_item) {
        const auto item = db::find(reader, *step.authority_item);
        const bool may = item && organisation::is_in_force(*item, *step.taken_on) &&
                         item->organ == step.issuing_organ && item->basis == step.authority_basis &&
                         (item->power == power || (power == AuthorityPower::rectification &&
                                                   item->power != AuthorityPower::inspection));
        if (may) return;
    }
    throw Problem{ProblemKind::authority_missing,
                  {{"organ", step.issuing_organ},
                   {"day", step.taken_on->text()},
                   {"power", std::string{text_of(power).zh}},
                   {"power_en", std::string{text_of(power).en}}}};
}

void require_interim_measures(const Hazard& hazard, Date due, Date today) {
    if (hazard.level != HazardLevel::major || due <= today) return;
    Findings findings;
    for (const auto* name : {"interim_measures", "interim_responsible", "interim_check_days"}) {
        const auto& field = *record::description_of<Hazard>().find(name);
        if (record::text_of(field.get(&hazard)).empty())
            findings.add(record::field_error(field, FieldFault::required));
    }
    findings.throw_if_any();
}

/// Writes the hazard with what follows from its steps.
void settle(db::Transaction& transaction, std::string_view action, const Hazard& before, HazardFile& file) {
    derive(file);
    audit::update(transaction, action, before, file.hazard);
}

void order_rectification(db::Transaction& transaction, HazardFile& file, const HazardStep& step) {
    Hazard& hazard = file.hazard;
    require_authority(transaction, step,
                      step.form == OrderForm::on_site_measures ? AuthorityPower::stoppage
                                                               : AuthorityPower::rectification);
    if (*step.due_date < *step.taken_on)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {record::field_error(field_of("due_date"), FieldFault::before_other,
                                           {{"value", step.due_date->text()},
                                            {"other", "下达日期 / ordered on"},
                                            {"other_value", step.taken_on->text()}})}};
    if (step.round == 1) {
        const auto due = hazard.due_in_force ? hazard.due_in_force : hazard.due_date;
        if (due && due != step.due_date)
            throw Problem{ProblemKind::deadline_is_set, {{"code", hazard.code}, {"due", due->text()}}};
        if (!hazard.due_date) hazard.due_date = step.due_date;
        hazard.closing_awaits.reset();
    }
    if (!step.interim_measures.empty()) hazard.interim_measures = step.interim_measures;
    if (!step.interim_responsible.empty()) hazard.interim_responsible = step.interim_responsible;
    if (step.interim_check_days) hazard.interim_check_days = step.interim_check_days;
    require_interim_measures(hazard, *step.due_date, transaction.today());
}

/// Asked for before the deadline has passed; the day of the deadline itself is in time.
void ask_for_more_time(const HazardFile& file, HazardStep& step) {
    const auto due = file.hazard.due_in_force ? file.hazard.due_in_force : file.hazard.due_date;
    if (*step.taken_on > *due)
        throw Problem{ProblemKind::extension_too_late, {{"code", file.hazard.code}, {"due", due->text()}}};
    if (*step.due_date <= *due)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {record::field_error(field_of("due_date"), FieldFault::before_other,
                                           {{"value", step.due_date->text()},
                                            {"other", "原整改期限 / due date in force"},
                                            {"other_value", due->text()}})}};
    step.previous_due_date = due;
}

/// The issuing organ answers. What it grants becomes an extension, which counts only where it was granted on
/// or before the deadline that it replaces.
void decide_on_more_time(db::Transaction& transaction, IdSource& ids, HazardFile& file, HazardStep& step) {
    const Hazard& hazard = file.hazard;
    if (!step.issuing_organ.empty() && !hazard.issuing_organ.empty() &&
        step.issuing_organ != hazard.issuing_organ)
        throw Problem{ProblemKind::not_the_issuing_organ,
                      {{"code", hazard.code}, {"organ", hazard.issuing_organ}}};
    if (step.issuing_organ.empty()) step.issuing_organ = hazard.issuing_organ;
    if (step.decision != Decision::granted) return;
    const auto request = std::ranges::find_if(file.steps.rbegin(), file.steps.rend(), [](const auto& one) {
        return one.step == StepKind::request_extension;
    });
    if (!step.due_date) step.due_date = request->due_date;
    Extension extension;
    extension.granted_on = *step.taken_on;
    extension.due_date = *step.due_date;
    extension.reason = step.reason;
    extension.decided_by = step.account_name;
    file = extend_due_date(transaction, ids, std::move(file), std::move(extension));
}

const HazardStep& proposal_of(const HazardFile& file, const HazardStep& step, const Taker& taker) {
    const HazardStep* proposal = open_proposal(file);
    if (!proposal || proposal->id != *step.proposal)
        throw Problem{ProblemKind::no_such_proposal,
                      {{"code", file.hazard.code}, {"key", step.proposal->text()}}};
    if (proposal->account == taker.account)
        throw Problem{ProblemKind::second_person_needed, {{"code", file.hazard.code}}};
    return *proposal;
}

void carry_out(Hazard& hazard, const HazardStep& proposal, Date day) {
    if (proposal.step == StepKind::downgrade) hazard.level = HazardLevel::general;
    if (proposal.step != StepKind::void_hazard) return;
    hazard.voided_on = day;
    hazard.void_reason = proposal.reason;
}

/// Reminders of an assigned hazard go to the account alone; one that does not exist would swallow them. Who
/// assigns sees people and not accounts: a person stands for the account that the person uses.
void settle_account(const db::Reader& reader, HazardStep& step) {
    if (step.assigned_to.empty()) return;
    if (const auto of_person = access::account_of_person(reader, step.assigned_to))
        step.assigned_to = *of_person;
    const auto id = Id<Account>::parse(step.assigned_to);
    const auto account = id ? db::find(reader, *id) : std::nullopt;
    if (account && !account->disabled_on) return;
    throw Problem{ProblemKind::invalid_input,
                  {},
                  {record::field_error(field_of("assigned_to"), FieldFault::no_such_record,
                                       {{"value", step.assigned_to}})}};
}

/// What a step does besides being recorded.
void act(db::Transaction& transaction, IdSource& ids, HazardFile& file, HazardStep& step,
         const Taker& taker) {
    switch (step.step) {
    case StepKind::order:
        return order_rectification(transaction, file, step);
    case StepKind::request_extension:
        return ask_for_more_time(file, step);
    case StepKind::decide_extension:
        return decide_on_more_time(transaction, ids, file, step);
    case StepKind::suspend:
        return require_authority(transaction, step, AuthorityPower::stoppage);
    case StepKind::assign:
        return settle_account(transaction, step);
    case StepKind::submit: {
        Rectification round;
        round.measures = step.measures;
        round.rectified_on = step.rectified_on;
        file = rectify(transaction, ids, std::move(file), std::move(round));
        return;
    }
    case StepKind::confirm:
        return carry_out(file.hazard, proposal_of(file, step, taker), *step.taken_on);
    case StepKind::decline:
        proposal_of(file, step, taker);
        return;
    default:
        return;
    }
}

} // namespace

void require_possible(const Hazard& hazard, StepKind kind, Date today) {
    const HazardState state = state_on(hazard, today);
    if (is_possible(rule_of(kind), hazard, state)) return;
    Problem problem{ProblemKind::step_not_possible,
                    {{"code", hazard.code},
                     {"state", std::string{text_of(state).zh}},
                     {"state_en", std::string{text_of(state).en}},
                     {"step", std::string{text_of(kind).zh}},
                     {"step_en", std::string{text_of(kind).en}}}};
    problem.with("state", Json{code_of(state)}.dump());
    problem.with("possible_steps", next_steps_json(hazard, today));
    throw problem;
}

const HazardStep* open_proposal(const HazardFile& file) {
    const HazardStep* open = nullptr;
    for (const auto& step : file.steps) {
        if (rule_of(step.step).second_person) open = &step;
        if (open && step.proposal == open->id) open = nullptr;
    }
    return open;
}

HazardFile take_step(db::Transaction& transaction, IdSource& ids, HazardFile file, StepKind kind,
                     HazardStep given, const Taker& taker) {
    const StepRule& rule = rule_of(kind);
    HazardStep step = std::move(given);
    // What the enterprise does is dated the day it comes in; only the office records what was done on paper
    // before.
    if (taker.door != StepDoor::office && step.taken_on)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {record::field_error(field_of("taken_on"), FieldFault::read_only)}};
    const Date day = step.taken_on.value_or(transaction.today());
    // Whether a late step is possible is asked for the day on which it comes in: the office may record today
    // what the enterprise asked for yesterday.
    const bool in_time = kind == StepKind::request_extension && day < transaction.today();
    require_possible(file.hazard, kind, in_time ? day : transaction.today());
    require_fields(rule, step);
    step.taken_on = day;
    require_day(file.hazard, step, transaction.today());
    if (rule.two_officers)
        step.certificates =
            certificates_of(transaction, step.officers, *step.taken_on, "/officers", "执法人员", "officers");
    require_photos(transaction, file.hazard, rule);
    if (step.id.empty()) step.id = ids.make<HazardStep>();
    step.hazard = file.hazard.id;
    step.step = kind;
    step.round = round_under_way(file);
    step.recorded_at = transaction.now();
    step.door = taker.door;
    step.account = taker.account;
    step.account_name = taker.name;
    const Hazard before = file.hazard;
    const std::string action = "hazard." + std::string{code_of(kind)};
    act(transaction, ids, file, step, taker);
    // What an action of its own wrote already is not written again.
    const bool written = kind == StepKind::submit ||
                         (kind == StepKind::decide_extension && step.decision == Decision::granted);
    const Hazard stored = written ? file.hazard : before;
    audit::insert(transaction, action, step);
    file.steps.push_back(std::move(step));
    settle(transaction, action, stored, file);
    tell_of_step(transaction, ids, file.hazard, file.steps.back());
    return file;
}

HazardFile make_plan(db::Transaction& transaction, IdSource& ids, HazardFile file, TreatmentPlan plan,
                     const Taker&) {
    require_possible(file.hazard, StepKind::plan, transaction.today());
    Findings findings;
    if (plan.made_on > transaction.today())
        findings.add(record::field_error(
            *record::description_of<TreatmentPlan>().find("made_on"), FieldFault::in_the_future,
            {{"value", plan.made_on.text()}, {"today", transaction.today().text()}}));
    findings.throw_if_any();
    const Hazard before = file.hazard;
    plan.id = ids.make<TreatmentPlan>();
    plan.hazard = before.id;
    Hazard& hazard = file.hazard;
    if (!hazard.planned_on) hazard.planned_on = std::max(plan.made_on, hazard.found_on);
    hazard.goals_settled = hazard.funds_settled = hazard.people_settled = hazard.deadline_settled =
        hazard.measures_settled = true;
    if (plan.funds_invested) hazard.funds_invested = plan.funds_invested;
    audit::insert(transaction, "hazard.plan", plan);
    settle(transaction, "hazard.plan", before, file);
    file.plan = std::move(plan);
    return file;
}

HazardFile note_rectification(db::Transaction& transaction, IdSource& ids, HazardFile file,
                              Rectification round) {
    require_possible(file.hazard, StepKind::rectify, transaction.today());
    const bool on_the_spot =
        !file.hazard.due_date && !file.hazard.closing_awaits && round.rectified_on == file.hazard.found_on;
    if (on_the_spot) {
        if (file.hazard.level == HazardLevel::major)
            throw Problem{ProblemKind::not_on_the_spot, {{"code", file.hazard.code}}};
        await_photos(transaction, file.hazard);
    }
    return rectify(transaction, ids, std::move(file), std::move(round));
}

HazardFile reinspect_with_proof(db::Transaction& transaction, IdSource& ids, HazardFile file,
                                Reinspection round) {
    const StepKind kind =
        round.result == ReinspectionResult::passed ? StepKind::reinspect_pass : StepKind::reinspect_fail;
    require_possible(file.hazard, kind, transaction.today());
    const auto& label = record::description_of<Reinspection>().find("reinspector")->label;
    round.certificates = certificates_of(transaction, round.reinspector, round.reinspected_on, "/reinspector",
                                         label.zh, label.en);
    require_photos(transaction, file.hazard, rule_of(kind));
    return reinspect(transaction, ids, std::move(file), std::move(round));
}

HazardFile note_extension(db::Transaction& transaction, IdSource& ids, HazardFile file, Extension extension) {
    require_possible(file.hazard, StepKind::extend, transaction.today());
    return extend_due_date(transaction, ids, std::move(file), std::move(extension));
}

HazardFile transfer_to(db::Transaction& transaction, IdSource&, HazardFile file,
                       const std::string& department, const Taker&) {
    require_possible(file.hazard, StepKind::transfer, transaction.today());
    file.hazard = transfer(transaction, file.hazard, transaction.today(), department);
    return file;
}

HazardFile note_transfer_result(db::Transaction& transaction, HazardFile file, const std::string& result) {
    require_possible(file.hazard, StepKind::record_transfer_result, transaction.today());
    file.hazard = record_transfer_result(transaction, file.hazard, transaction.today(), result);
    return file;
}

} // namespace bihuan::hazard
