// What is written of one hazard: more time, supervision, treatment, transfer.

#include "core/text.hpp"
#include "db/rows.hpp"
#include "form/fact_parts.hpp"
#include "form/form_words.hpp"
#include "hazard/hazard_actions.hpp"

#include <algorithm>

namespace bihuan::form {
namespace {

using hazard::HazardFile;

const HazardStep* last_step(const HazardFile& file, StepKind kind) {
    const auto found = std::find_if(file.steps.rbegin(), file.steps.rend(),
                                    [&](const HazardStep& step) { return step.step == kind; });
    return found == file.steps.rend() ? nullptr : &*found;
}

/// By what right the organ orders that keeps this hazard.
Standing standing_of_hazard(const db::Reader& reader, const HazardFile& file, const FormSource& source) {
    if (const auto* order = last_step(file, StepKind::order)) return standing_of(reader, *order, source);
    return {PowerBasis::own_duty, source.organ.name, std::nullopt};
}

/// The order on which a request rests: its number and day.
void put_order(Facts& facts, const db::Reader& reader, const HazardFile& file) {
    const auto* order = last_step(file, StepKind::order);
    std::string number;
    if (order) {
        const auto& paper = order->document_id.empty() ? order->id.text() : order->document_id;
        number = issued_number(reader, FormKind::rectification_order, FormSubject::order, paper);
        if (number.empty()) number = order->document_no;
    }
    // Ordered on paper: by a ledger of old years, or with a number of its own.
    facts.have("before_elsewhere", !order || !order->document_no.empty());
    facts.put("order_no", number).put("order_date_text", order ? day_words(order->taken_on) : std::string{});
}

void put_hazard(Facts& facts, const db::Reader& reader, const Hazard& hazard, const FormSource& source) {
    put_enterprise(facts, reader, hazard.enterprise);
    put_findings(facts, reader, source, {{&hazard, false}});
    facts.put("hazard_code", hazard.code)
        .put("description", hazard.description)
        .put("site_part", hazard.site_part)
        .put("level_text", text_of(hazard.level).zh)
        .put("criterion", criterion_words(hazard.criterion, source))
        .put("found_on_text", day_words(hazard.found_on))
        .put("due_date_text", day_words(hazard.due_in_force ? hazard.due_in_force : hazard.due_date))
        .put("responsible", hazard.responsible);
}

std::optional<Json> application(const db::Reader& reader, const HazardFile& file, const FormSource& source) {
    const auto* request = last_step(file, StepKind::request_extension);
    if (!request) return std::nullopt;
    Facts facts = head(FormKind::extension_application, source, source.organ.name);
    put_hazard(facts, reader, file.hazard, source);
    put_order(facts, reader, file);
    facts.put("organ", standing_of_hazard(reader, file, source).organ)
        .put("reason", request->reason)
        .put("due_date_text",
             day_words(request->previous_due_date ? request->previous_due_date : file.hazard.due_date))
        .put("wished_date_text", day_words(request->due_date))
        .put("date_text", day_words(request->taken_on))
        .put("door_text", text_of(request->door).zh)
        .put("applicant", request->account_name)
        .put("interim", file.hazard.interim_measures);
    put_signatures(facts, reader, FormKind::extension_application, "hazard", file.hazard.id.text(),
                   {{"申请单位负责人签名", "", EvidencePurpose::signature_unit}});
    return std::move(facts).done();
}

std::optional<Json> reply(const db::Reader& reader, const HazardFile& file, const FormSource& source) {
    const auto* decision = last_step(file, StepKind::decide_extension);
    const bool on_paper = !decision && !file.extensions.empty();
    if (!decision && !on_paper) return std::nullopt;
    const auto* request = last_step(file, StepKind::request_extension);
    const Standing standing = standing_of_hazard(reader, file, source);
    Facts facts = head(FormKind::extension_reply, source, standing.organ);
    put_standing(facts, standing, rule_of(FormKind::extension_reply), source);
    put_hazard(facts, reader, file.hazard, source);
    put_order(facts, reader, file);
    const auto* extension = file.extensions.empty() ? nullptr : &file.extensions.back();
    const bool granted = on_paper || decision->decision == Decision::granted;
    const auto due = decision && decision->due_date ? decision->due_date
                     : granted && extension         ? std::optional{extension->due_date}
                                                    : std::nullopt;
    const auto previous = request && request->previous_due_date ? request->previous_due_date
                          : extension                           ? std::optional{extension->previous_due_date}
                                                                : file.hazard.due_date;
    Json choices{Json::List{}};
    choices.push(Json::Object{{"text", "同意延期"}, {"chosen", granted}});
    choices.push(Json::Object{{"text", "不同意延期"}, {"chosen", !granted}});
    facts
        .put("application_no", issued_number(reader, FormKind::extension_application, FormSubject::hazard,
                                             file.hazard.id.text()))
        .put("asked_on_text", request ? day_words(request->taken_on) : std::string{})
        .put("reason", request     ? request->reason
                       : extension ? extension->reason
                                   : std::string{})
        .put("wished_date_text", request ? day_words(request->due_date) : std::string{})
        .put("due_date_text", day_words(previous))
        .put("decision", granted ? "同意延期" : "不同意延期")
        .put("decisions", std::move(choices))
        .put("granted", granted)
        .put("new_date_text", granted ? day_words(due) : std::string{})
        .put("reply_reason", decision ? decision->reason : extension->reason)
        .put("recorded_no", decision ? decision->document_no : std::string{})
        .put("date_text", day_words(decision ? *decision->taken_on : extension->granted_on));
    put_signatures(facts, reader, FormKind::extension_reply, "hazard", file.hazard.id.text(),
                   {{"申请单位签收", "", EvidencePurpose::signature_unit}});
    return std::move(facts).done();
}

std::optional<Json> supervision(const db::Reader& reader, const HazardFile& file, const FormSource& source) {
    const auto* listing = last_step(file, StepKind::list);
    if (!listing && !file.hazard.listed_on) return std::nullopt;
    const auto& hazard = file.hazard;
    Facts facts = head(FormKind::supervision_notice, source, source.organ.name);
    put_standing(facts, {PowerBasis::own_duty, source.organ.name, std::nullopt},
                 rule_of(FormKind::supervision_notice), source);
    put_hazard(facts, reader, hazard, source);
    facts.put("listed_on_text", day_words(hazard.listed_on))
        .put("reason", listing ? listing->reason : std::string{})
        .put("department", listing && !listing->department.empty() ? listing->department : source.organ.name)
        .put("interim", hazard.interim_measures)
        .put("interim_responsible", hazard.interim_responsible)
        .put("tracking_officer", hazard.tracking_officer)
        .put("recorded_no", listing ? listing->document_no : std::string{})
        .put("date_text", day_words(hazard.listed_on));
    put_signatures(facts, reader, FormKind::supervision_notice, "hazard", hazard.id.text(),
                   {{"被督办单位签收", "", EvidencePurpose::signature_unit}});
    return std::move(facts).done();
}

std::optional<Json> treatment(const db::Reader& reader, const HazardFile& file, const FormSource& source) {
    if (!file.plan) return std::nullopt;
    const auto& plan = *file.plan;
    const auto& hazard = file.hazard;
    Facts facts = head(FormKind::treatment_plan, source, source.organ.name);
    put_hazard(facts, reader, hazard, source);
    put_order(facts, reader, file);
    facts
        .put("plan",
             Json::Object{{"goals", plan.goals},
                          {"methods", plan.methods},
                          {"funds", plan.funds},
                          {"people", plan.people},
                          {"deadline", plan.deadline},
                          {"safety", plan.safety},
                          {"funds_text", plan.funds_invested ? amount_words(*plan.funds_invested) : ""}})
        .put("settled", Json::Object{{"responsibility", hazard.people_settled},
                                     {"measures", hazard.measures_settled},
                                     {"funds", hazard.funds_settled},
                                     {"deadline", hazard.deadline_settled},
                                     {"plan", hazard.goals_settled}})
        .put("interim", hazard.interim_measures)
        .put("interim_responsible", hazard.interim_responsible)
        .put("interim_days", hazard.interim_check_days
                                 ? "每" + std::to_string(*hazard.interim_check_days) + "天检查一次"
                                 : "")
        .put("date_text", day_words(plan.made_on));
    put_signatures(facts, reader, FormKind::treatment_plan, "hazard", hazard.id.text(),
                   {{"主要负责人签名", hazard.responsible, EvidencePurpose::signature_unit}});
    return std::move(facts).done();
}

std::optional<Json> transfer(const db::Reader& reader, const HazardFile& file, const FormSource& source) {
    const auto& hazard = file.hazard;
    if (!hazard.transferred_on) return std::nullopt;
    const auto* step = last_step(file, StepKind::transfer);
    const Standing standing{PowerBasis::own_duty, source.organ.name, std::nullopt};
    Facts facts = head(FormKind::transfer_letter, source, standing.organ, "隐患移送书");
    put_standing(facts, standing, rule_of(FormKind::transfer_letter), source);
    put_hazard(facts, reader, hazard, source);
    const auto place = db::find(reader, hazard.enterprise);
    Json evidence{Json::List{}};
    for (const auto& piece : evidence::attached_to(reader, "hazard", hazard.id.text()))
        evidence.push(std::string{text_of(piece.purpose).zh} +
                      (piece.caption.empty() ? "" : "：" + piece.caption));
    facts.put("receiver", hazard.transferred_to)
        .put("party", Json::Object{{"name", place ? place->name : std::string{}},
                                   {"address", place ? place->address : std::string{}}})
        .put("case_facts", finding_words(hazard, source))
        .put("reason", step && !step->reason.empty()
                           ? step->reason
                           : "该隐患的处理属于" + hazard.transferred_to +
                                 "的职责范围，依照《中华人民共和国安全生产法》第六十九条移送")
        .put("evidence", std::move(evidence))
        .put("contact", hazard.tracking_officer)
        .put("receipt_on_text", day_words(hazard.transfer_receipt_on))
        .put("receipt_words", "")
        .put("result", hazard.transfer_result)
        .put("recorded_no", step ? step->document_no : std::string{})
        .put("transferred_on_text", day_words(hazard.transferred_on))
        .put("date_text", day_words(hazard.transferred_on));
    put_signatures(facts, reader, FormKind::transfer_letter, "hazard", hazard.id.text(),
                   {{"接收人签名", "", EvidencePurpose::signature_unit}});
    return std::move(facts).done();
}

} // namespace

std::optional<Json> hazard_facts(const db::Reader& reader, FormKind kind, const std::string& id,
                                 const FormSource& source) {
    auto hazard = db::find(reader, Id<Hazard>::trusted(id));
    if (!hazard) return std::nullopt;
    const auto file = hazard::file_of(reader, std::move(*hazard));
    switch (kind) {
    case FormKind::extension_application:
        return application(reader, file, source);
    case FormKind::extension_reply:
        return reply(reader, file, source);
    case FormKind::supervision_notice:
        return supervision(reader, file, source);
    case FormKind::treatment_plan:
        return treatment(reader, file, source);
    case FormKind::transfer_letter:
        return transfer(reader, file, source);
    default:
        return std::nullopt;
    }
}

} // namespace bihuan::form
