#include "hazard/inspection_report.hpp"

#include "http/call.hpp"

namespace bihuan::hazard {
namespace {

/// Takes the member `name` out of an object.
std::optional<Json> taken(Json::Object& object, std::string_view name) {
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->first == name) {
            Json value = std::move(it->second);
            object.erase(it);
            return value;
        }
    }
    return std::nullopt;
}

HazardFile read_hazard(const Json& json, const std::string& pointer, Findings& findings) {
    HazardFile file;
    // The inspection is the one around it: named here, so that the description does not miss it, and settled
    // when it is recorded.
    const auto inspection = Id<Inspection>::trusted("00000000-0000-0000-0000-000000000000");
    file.hazard.inspection = inspection;
    Json::Object members = json.object() ? *json.object() : Json::Object{};
    const auto rectification = taken(members, "rectification");
    http::read_new_json(json.object() ? Json{std::move(members)} : json, record::description_of<Hazard>(),
                        &file.hazard, findings, pointer);
    if (file.hazard.inspection != inspection)
        findings.add(record::field_error(*record::description_of<Hazard>().find("inspection"),
                                         FieldFault::read_only, {}, pointer));
    if (rectification && !rectification->is_null()) {
        file.rectifications.emplace_back();
        http::read_new_json(*rectification, record::description_of<Rectification>(),
                            &file.rectifications.back(), findings, pointer + "rectification/");
    }
    return file;
}

} // namespace

InspectionReport read_inspection_report(const Json& json) {
    InspectionReport report;
    Findings findings;
    Json::Object members = json.object() ? *json.object() : Json::Object{};
    const auto hazards = taken(members, "hazards");
    http::read_new_json(json.object() ? Json{std::move(members)} : json, record::description_of<Inspection>(),
                        &report.inspection, findings);
    if (hazards && !hazards->list())
        findings.add({"/hazards", FieldFault::not_a_list, {}, "隐患", "hazards"});
    else if (hazards)
        for (std::size_t i = 0; i < hazards->list()->size(); ++i)
            report.hazards.push_back(
                read_hazard((*hazards->list())[i], "/hazards/" + std::to_string(i) + "/", findings));
    findings.throw_if_any();
    return report;
}

} // namespace bihuan::hazard
