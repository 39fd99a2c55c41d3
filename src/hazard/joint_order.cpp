#include "hazard/joint_order.hpp"

#include "db/rows.hpp"
#include "hazard/hazard_actions.hpp"

#include <map>
#include <set>

namespace bihuan::hazard {
namespace {

constexpr std::size_t most_hazards = 100;

std::string pointer_to(std::size_t index) {
    return "/hazards/" + std::to_string(index);
}

FieldError fault(const std::string& pointer, FieldFault kind, Parameters parameters = {}) {
    return {pointer, kind, std::move(parameters), "隐患", "hazard"};
}

/// What the order says of one hazard: its own fields before those of the order.
OrderedHazard read_one(const Json& shared, const Json& given, std::size_t index, Findings& findings) {
    OrderedHazard one;
    const Json* hazard = given.object() ? given.find("hazard") : nullptr;
    const auto* text = hazard ? hazard->text() : nullptr;
    if (const auto id = text ? Id<Hazard>::parse(*text) : std::nullopt)
        one.hazard = *id;
    else
        findings.add(
            fault(pointer_to(index) + "/hazard", FieldFault::not_an_id, {{"value", text ? *text : "—"}}));
    Json fields = shared;
    if (given.object())
        for (const auto& [name, value] : *given.object())
            if (name != "hazard") fields.set(name, value);
    http::read_new_json(fields, record::description_of<HazardStep>(), &one.order, findings,
                        pointer_to(index) + "/");
    return one;
}

/// The same problem, at the hazard of the list that it concerns.
Problem at_hazard(const Problem& problem, std::size_t index) {
    std::vector<FieldError> errors = problem.errors();
    for (auto& error : errors)
        error.pointer = pointer_to(index) + error.pointer;
    Problem placed{problem.kind(), problem.parameters(), std::move(errors)};
    for (const auto& [name, json] : problem.more())
        placed.with(name, json);
    return placed;
}

} // namespace

JointOrder read_joint_order(const Json& body) {
    JointOrder order;
    Findings findings;
    const Json* id = body.find("id");
    if (id && id->text() && is_uuid(*id->text())) order.document_id = *id->text();
    Json shared{Json::Object{}};
    if (body.object())
        for (const auto& [name, value] : *body.object())
            if (name != "hazards" && name != "id") shared.set(name, value);
    const Json* hazards = body.find("hazards");
    if (!hazards || !hazards->list())
        findings.add(fault("/hazards", FieldFault::not_a_list));
    else if (hazards->list()->empty())
        findings.add(fault("/hazards", FieldFault::too_few, {{"limit", "1"}, {"count", "0"}}));
    else if (hazards->list()->size() > most_hazards)
        findings.add(fault("/hazards", FieldFault::too_large, {{"limit", std::to_string(most_hazards)}}));
    else
        for (std::size_t i = 0; i < hazards->list()->size(); ++i)
            order.hazards.push_back(read_one(shared, (*hazards->list())[i], i, findings));
    std::set<std::string> different;
    for (std::size_t i = 0; i < order.hazards.size(); ++i)
        if (!different.insert(order.hazards[i].hazard.text()).second)
            findings.add(fault(pointer_to(i) + "/hazard", FieldFault::same_as_before));
    findings.throw_if_any();
    return order;
}

std::vector<HazardFile> order_together(db::Transaction& transaction, IdSource& ids,
                                       const Id<Inspection>& inspection, JointOrder order,
                                       const Taker& taker) {
    if (order.document_id.empty()) order.document_id = ids.next();
    std::vector<HazardFile> files;
    for (std::size_t i = 0; i < order.hazards.size(); ++i) {
        auto& [id, step] = order.hazards[i];
        transaction.hold("hazard", id.text());
        auto hazard = db::find(transaction, id);
        if (!hazard || hazard->inspection != inspection)
            throw Problem{
                ProblemKind::invalid_input,
                {},
                {fault(pointer_to(i) + "/hazard", FieldFault::no_such_record, {{"value", id.text()}})}};
        step.document_id = order.document_id;
        try {
            files.push_back(take_step(transaction, ids, file_of(transaction, std::move(*hazard)),
                                      StepKind::order, std::move(step), taker));
        } catch (const Problem& problem) {
            throw at_hazard(problem, i);
        }
    }
    return files;
}

std::string orders_json(const db::Reader& reader, const Id<Inspection>& inspection) {
    struct Order {
        HazardStep step;
        Json::List hazards;
    };
    std::vector<Order> orders;
    std::map<std::string, std::size_t> places;
    for (auto& hazard : found_at(reader, inspection)) {
        const auto file = file_of(reader, std::move(hazard));
        for (const auto& step : file.steps) {
            if (step.step != StepKind::order) continue;
            const auto& key = step.document_id.empty() ? step.id.text() : step.document_id;
            const auto [place, is_new] = places.emplace(key, orders.size());
            if (is_new) orders.push_back({step, {}});
            orders[place->second].step.document_id = key;
            Json covered = Json::Object{{"hazard", file.hazard.id.text()},
                                        {"code", file.hazard.code},
                                        {"description", file.hazard.description},
                                        {"basis", file.hazard.basis},
                                        {"round", step.round},
                                        {"interim_measures", step.interim_measures}};
            covered.set("due_date", step.due_date ? Json{step.due_date->text()} : Json{});
            orders[place->second].hazards.push_back(std::move(covered));
        }
    }
    std::string body;
    JsonWriter writer{body};
    writer.begin_object().name("items").begin_list();
    for (const auto& [step, hazards] : orders) {
        const auto number = number_of_order(reader, step.document_id, step.document_no);
        writer.begin_object()
            .member("document_id", std::string_view{step.document_id})
            .member("document_no", std::string_view{number})
            .member("form", step.form ? code_of(*step.form) : std::string_view{})
            .member("taken_on", std::string_view{step.taken_on ? step.taken_on->text() : std::string{}})
            .member("issuing_organ", std::string_view{step.issuing_organ})
            .member("officers", std::string_view{step.officers})
            .member("certificates", std::string_view{step.certificates})
            .name("hazards")
            .raw(Json{hazards}.dump())
            .end_object();
    }
    writer.end_list().end_object();
    return body;
}

} // namespace bihuan::hazard
