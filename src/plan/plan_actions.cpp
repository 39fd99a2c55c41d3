#include "plan/plan_actions.hpp"

#include "assignment/assignment_actions.hpp"
#include "audit/chain.hpp"
#include "core/hash.hpp"
#include "core/text.hpp"
#include "notice/outbox.hpp"
#include "plan/plan_text.hpp"

namespace bihuan::plan {
namespace {

/// What the front matter says, at the plan where lists can ask for it.
void take_header(EmergencyPlan& plan, const Header& header) {
    plan.title = header.title;
    plan.kind = header.kind;
    plan.family = header.family;
    plan.events = text::join(header.events, ",");
    plan.review_months = header.review_months;
    plan.drill_months = header.drill_months;
}

void take_text(PlanVersion& version, const PlanDraft& draft) {
    version.text = draft.text;
    version.text_en = draft.text_en;
    if (!draft.reason.empty()) version.reason = draft.reason;
    if (!draft.triggers.empty()) version.triggers = draft.triggers;
}

void freeze(const db::Transaction& transaction, PlanVersion& version, const Identity& identity) {
    const auto text = read_plan(version.text);
    version.facts = facts_of(transaction, identity, text.structure, transaction.today()).dump();
    version.templates = frame_json().dump();
    version.sha256 = sha256(version.text + version.text_en + version.facts + version.templates);
}

void tell(db::Transaction& transaction, IdSource& ids, const PlanFile& file, const PlanStepTaken& step,
          access::Permission permission, const std::string& zh, const std::string& en) {
    notice::Message message;
    message.kind = "plan_step";
    message.key = "plan_step:" + step.id.text();
    message.subject_type = "emergency_plan";
    message.subject = file.plan.id.text();
    message.community = file.plan.community;
    message.permission = permission;
    message.title_zh = "《" + file.plan.title + "》" + zh;
    message.title_en = "The plan “" + file.plan.title + "” " + en;
    message.body_zh = step.words;
    message.body_en = step.words;
    notice::post(transaction, ids, message);
}

/// Who has to act next hears of it.
void tell_of(db::Transaction& transaction, IdSource& ids, const PlanFile& file, const PlanStepTaken& step) {
    using access::Permission;
    if (step.step == PlanStep::review && step.passed.value_or(false))
        tell(transaction, ids, file, step, Permission::approve_plans, "评审通过，待签发",
             "passed its review and waits for approval");
    else if (step.step == PlanStep::review)
        tell(transaction, ids, file, step, Permission::manage_plans, "评审未通过，退回修改",
             "is returned by its review");
    else if (step.step == PlanStep::publish)
        tell(transaction, ids, file, step, Permission::manage_plans,
             "已公布，请在 " + file.plan.filing_due->text() + " 前备案",
             "is published; file it by " + file.plan.filing_due->text());
    else if (step.step == PlanStep::return_filing)
        tell(transaction, ids, file, step, Permission::manage_plans, "备案材料被退回",
             "is returned by the authority");
}

/// What asks for a revision becomes a matter of somebody, so that it does not end in minutes.
void give_revision(db::Transaction& transaction, IdSource& ids, const EmergencyPlan& plan,
                   const PlanStepTaken& step) {
    const bool evaluation = step.step == PlanStep::evaluate;
    if (!step.owner || !step.due_on || (evaluation && step.passed.value_or(true))) return;
    Assignment matter;
    matter.title = "修订《" + plan.title + "》";
    matter.detail = step.words;
    matter.source = evaluation ? MatterSource::plan_evaluation : MatterSource::plan_revision;
    matter.source_id = plan.id.text();
    matter.community = plan.community;
    matter.owner = *step.owner;
    matter.due_on = *step.due_on;
    assignment::give(transaction, ids, std::move(matter));
}

PlanVersion next_version(const PlanVersion& before, IdSource& ids, const db::Transaction& transaction,
                         const PlanStepTaken& step) {
    PlanVersion next = before;
    next.id = ids.make<PlanVersion>();
    next.supersedes = before.id;
    next.reason = step.words;
    next.triggers = step.triggers;
    next.drafted_by = transaction.actor().name;
    next.drafted_at = transaction.now();
    next.ended_on.reset();
    return next;
}

/// `2.0` after `1.3`: a draft with the text in use.
PlanVersion revision_of(const PlanFile& file, IdSource& ids, const db::Transaction& transaction,
                        const PlanStepTaken& step) {
    PlanVersion next = next_version(*file.in_use, ids, transaction, step);
    next.major =
        transaction.integer("SELECT max(major) FROM plan_version WHERE plan = $1", {file.plan.id.text()})
            .value_or(0) +
        1;
    next.minor = 0;
    next.state = EmergencyPlanState::drafting;
    next.facts = next.templates = next.sha256 = next.signed_by = next.document_no = {};
    next.filed_with = next.receipt_no = {};
    for (auto* day :
         {&next.reviewed_on, &next.approved_on, &next.published_on, &next.filed_on, &next.receipt_on})
        day->reset();
    return next;
}

/// A minor revision takes people, numbers and stores anew; where all of them are the same there is nothing to
/// revise. The day on which facts were taken is no fact of its own.
void require_other_facts(const PlanVersion& before, const PlanVersion& next) {
    const auto undated = [](const std::string& facts) {
        Json all = Json::parse(facts);
        all.set("made_on", Json{});
        return all.dump();
    };
    if (!before.facts.empty() && undated(before.facts) == undated(next.facts))
        throw Problem{ProblemKind::already_exists,
                      {{"field", "与现行版本相同的数据 / the facts of the version in use"},
                       {"value", before.number()}}};
}

void end(db::Transaction& transaction, std::string_view action, const std::optional<PlanVersion>& before,
         EmergencyPlanState state, Date on) {
    if (!before) return;
    PlanVersion after = *before;
    after.state = state;
    after.ended_on = on;
    audit::update(transaction, action, *before, after);
}

} // namespace

PlanFile register_plan(db::Transaction& transaction, IdSource& ids, const PlanDraft& draft) {
    const auto text = read_sound_plan(draft.text, "text");
    const auto& code = text.structure.header.code;
    if (plan_with_code(transaction, code))
        throw Problem{ProblemKind::already_exists, {{"field", "预案编号 / code of a plan"}, {"value", code}}};
    PlanFile file;
    file.plan.id = ids.make<EmergencyPlan>();
    file.plan.code = code;
    take_header(file.plan, text.structure.header);
    PlanVersion version;
    version.id = ids.make<PlanVersion>();
    version.plan = file.plan.id;
    version.drafted_by = transaction.actor().name;
    version.drafted_at = transaction.now();
    take_text(version, draft);
    file.draft = version;
    file.plan = with_state_of(std::move(file.plan), file.in_use, file.draft);
    audit::insert(transaction, "plan.add", file.plan);
    audit::insert(transaction, "plan.add", version);
    return file;
}

std::size_t register_templates(db::Transaction& transaction, IdSource& ids,
                               const std::vector<PlanTemplate>& templates) {
    std::size_t count = 0;
    for (const auto& of : templates) {
        const auto code = read_sound_plan(of.text, of.file).structure.header.code;
        if (plan_with_code(transaction, code)) continue;
        register_plan(transaction, ids, {of.text, of.text_en, "据随程序提供的模板编制", {}});
        ++count;
    }
    return count;
}

PlanFile rewrite_draft(db::Transaction& transaction, PlanFile file, const PlanDraft& draft) {
    const auto& version = file.draft ? file.draft : file.in_use;
    if (!version || version->state != EmergencyPlanState::drafting) {
        if (version && version->approved_on)
            throw Problem{ProblemKind::plan_version_frozen,
                          {{"plan", file.plan.title}, {"version", version->number()}}};
        throw Problem{ProblemKind::plan_step_not_possible,
                      {{"plan", file.plan.title},
                       {"step", "改写草案"},
                       {"step_en", "rewriting the draft"},
                       {"state", std::string{text_of(file.plan.state).zh}},
                       {"state_en", std::string{text_of(file.plan.state).en}},
                       {"possible", "评审"},
                       {"possible_en", "review"}}};
    }
    const auto text = read_sound_plan(draft.text, "text");
    const PlanVersion before = *file.draft;
    const EmergencyPlan plan_before = file.plan;
    take_text(*file.draft, draft);
    // What lists show of a plan in use changes with its publication.
    if (!file.in_use) take_header(file.plan, text.structure.header);
    audit::update(transaction, "plan.draft", before, *file.draft);
    audit::update(transaction, "plan.draft", plan_before, file.plan);
    return file;
}

PlanFile take_step(db::Transaction& transaction, IdSource& ids, PlanFile file, PlanStepTaken step,
                   const Identity& identity) {
    check_step(file, step, transaction.today());
    const auto& rule = rule_of(step.step);
    const PlanFile before = file;
    const auto& on = rule.on_draft ? before.draft : before.in_use;
    if (step.step == PlanStep::submit) read_sound_plan(on->text, before.plan.code);
    step.id = ids.make<PlanStepTaken>();
    step.plan = file.plan.id;
    step.version = on->id;
    step.taken_by = transaction.actor().account;
    step.taken_by_name = transaction.actor().name;
    file = after_step(std::move(file), step);
    audit::insert(transaction, rule.action, step);

    if (step.step == PlanStep::minor_revision) {
        PlanVersion next = next_version(*before.in_use, ids, transaction, step);
        ++next.minor;
        next.reviewed_on.reset(); // nobody reviewed it: people and numbers alone were taken anew
        freeze(transaction, next, identity);
        require_other_facts(*before.in_use, next);
        audit::update(transaction, rule.action, *before.in_use, *file.in_use);
        audit::insert(transaction, rule.action, next);
        file.in_use = std::move(next);
    } else if (step.step == PlanStep::revise) {
        file.draft = revision_of(before, ids, transaction, step);
        audit::insert(transaction, rule.action, *file.draft);
    } else if (step.step == PlanStep::drop || step.step == PlanStep::retire) {
        end(transaction, rule.action, before.draft, EmergencyPlanState::dropped, step.taken_on);
        if (step.step == PlanStep::retire)
            end(transaction, rule.action, before.in_use, EmergencyPlanState::retired, step.taken_on);
    } else {
        PlanVersion& after = rule.on_draft && step.step != PlanStep::publish ? *file.draft : *file.in_use;
        if (step.step == PlanStep::approve) freeze(transaction, after, identity);
        if (step.step == PlanStep::publish) {
            take_header(file.plan, read_plan(after.text).structure.header);
            end(transaction, rule.action, before.in_use, EmergencyPlanState::superseded, step.taken_on);
        }
        audit::update(transaction, rule.action, *on, after);
    }
    file.plan = with_state_of(std::move(file.plan), file.in_use, file.draft);
    audit::update(transaction, rule.action, before.plan, file.plan);
    tell_of(transaction, ids, file, step);
    give_revision(transaction, ids, file.plan, step);
    file.steps.push_back(std::move(step));
    return file;
}

void note_drill(db::Transaction& transaction, const Id<EmergencyPlan>& id, Date held_on) {
    const auto before = db::find(transaction, id);
    if (!before || (before->drilled_on && *before->drilled_on >= held_on)) return;
    EmergencyPlan after = *before;
    after.drilled_on = held_on;
    if (after.version_in_use) after.drill_due = drill_due_after(after, held_on);
    audit::update(transaction, "plan.note_drill", *before, after);
}

PlanFile load_plan(const db::Reader& reader, const Id<EmergencyPlan>& id) {
    auto of = db::find(reader, id);
    if (!of)
        throw Problem{ProblemKind::not_found, {{"what", "应急预案 / emergency plan"}, {"key", id.text()}}};
    return file_of(reader, std::move(*of));
}

std::string facts_or_todays(const db::Reader& reader, const Identity& identity, const PlanVersion& version,
                            Date today) {
    if (!version.facts.empty()) return version.facts;
    return facts_of(reader, identity, read_plan(version.text).structure, today).dump();
}

} // namespace bihuan::plan
