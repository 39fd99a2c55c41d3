#include "hazard/hazard_json.hpp"

#include "hazard/hazard_rules.hpp"
#include "record/record.hpp"

namespace bihuan::hazard {
namespace {

/// Adds a member of finished JSON behind the others of an object.
void append(std::string& object, std::string_view name, std::string_view json) {
    object.pop_back();
    object.append(",\"").append(name).append("\":").append(json).append("}");
}

template<class Round>
std::string rounds_json(const std::vector<Round>& rounds) {
    std::string out;
    JsonWriter writer{out};
    writer.begin_list();
    for (const auto& round : rounds)
        record::write_json(writer, record::description_of<Round>(), &round);
    writer.end_list();
    return out;
}

std::string quoted(std::string_view text) {
    return Json{text}.dump();
}

Json texts(const std::vector<std::string_view>& words) {
    Json::List list;
    for (const auto word : words)
        list.emplace_back(word);
    return list;
}

std::string steps_with(const Hazard& hazard, Date today, const MayTake& may) {
    Json::List steps;
    for (const auto* rule : possible_steps(hazard, state_on(hazard, today))) {
        if (rule->path.empty()) continue;
        Json step = step_json(*rule);
        if (may) step.set("for_me", may(*rule));
        steps.push_back(std::move(step));
    }
    return Json{std::move(steps)}.dump();
}

/// The due date that figures know, where its extensions are at hand.
std::string with_state(const Hazard& hazard, std::optional<Date> due, Date today) {
    std::string out = record::to_json(hazard);
    append(out, "state", quoted(code_of(state_on(hazard, today))));
    Json::List flags;
    for (const auto flag : flags_on(hazard, due, today))
        flags.emplace_back(code_of(flag));
    append(out, "flags", Json{std::move(flags)}.dump());
    return out;
}

} // namespace

Json step_json(const StepRule& rule) {
    const auto& words = text_of(rule.kind);
    Json step = Json::Object{{"step", words.code},
                             {"zh", words.zh},
                             {"en", words.en},
                             {"path", rule.path},
                             {"permission", code_of(rule.permission)},
                             {"by_enterprise", rule.by_enterprise}};
    if (rule.second_person) step.set("second_person", code_of(*rule.second_person));
    if (!rule.condition.zh.empty())
        step.set("condition_zh", rule.condition.zh).set("condition_en", rule.condition.en);
    if (!rule.required.empty()) step.set("required", texts(rule.required));
    if (rule.two_officers) step.set("officers", 2);
    if (!rule.photos.empty()) step.set("photos", texts(rule.photos));
    if (!rule.enterprise_photos.empty()) step.set("enterprise_photos", texts(rule.enterprise_photos));
    if (rule.comes_early) step.set("may_come_early", true);
    if (!rule.starts.empty()) step.set("starts", texts(rule.starts));
    if (!rule.form.empty()) step.set("document", rule.form).set("document_code", rule.form_code);
    return step;
}

std::string next_steps_json(const Hazard& hazard, Date today, const MayTake& may) {
    return steps_with(hazard, today, may);
}

std::string hazard_json(const Hazard& hazard, Date today) {
    return with_state(hazard, hazard.due_in_force ? hazard.due_in_force : hazard.due_date, today);
}

namespace {

std::string papers_json(const std::vector<IssuedPaper>& papers) {
    Json list{Json::List{}};
    for (const auto& paper : papers)
        list.push(Json::Object{{"id", paper.id},
                               {"kind", paper.kind},
                               {"title", paper.title},
                               {"document_no", paper.document_no},
                               {"state", paper.state},
                               {"document_id", paper.paper},
                               {"issued_on", paper.issued_on.text()}});
    return list.dump();
}

} // namespace

std::string file_json(const HazardFile& file, Date today, const MayTake& may) {
    const auto due = effective_due_date(file.hazard, file.extensions, today);
    std::string out = with_state(file.hazard, due, today);
    append(out, "due_date_in_force", due ? quoted(due->text()) : "null");
    append(out, "rectifications", rounds_json(file.rectifications));
    append(out, "reinspections", rounds_json(file.reinspections));
    append(out, "extensions", rounds_json(file.extensions));
    append(out, "steps", rounds_json(file.steps));
    append(out, "treatment_plan", file.plan ? record::to_json(*file.plan) : "null");
    append(out, "documents", papers_json(file.papers));
    append(out, "next_steps", next_steps_json(file.hazard, today, may));
    return out;
}

} // namespace bihuan::hazard
