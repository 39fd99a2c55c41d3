#include "plan/plan_json.hpp"

#include "plan/plan_steps.hpp"
#include "record/record.hpp"

namespace bihuan::plan {
namespace {

bool is_short(const record::Field& field) {
    return field.name != "text" && field.name != "text_en" && field.name != "facts" &&
           field.name != "templates";
}
bool is_told(const record::Field& field) {
    return field.name != "facts" && field.name != "templates";
}

void write_version(JsonWriter& writer, const std::optional<PlanVersion>& version) {
    if (!version) {
        writer.null();
        return;
    }
    record::write_json(writer, record::description_of<PlanVersion>(), &*version, is_short);
}

Json possible_json(const PlanFile& file) {
    Json::List list;
    for (const auto* rule : possible_steps(file))
        list.push_back(Json::Object{
            {"step", code_of(rule->step)},
            {"zh", text_of(rule->step).zh},
            {"en", text_of(rule->step).en},
            {"permission",
             access::enum_texts(rule->permission)[static_cast<std::size_t>(rule->permission)].code}});
    return list;
}

Json object_shape() {
    return Json::Object{{"type", "object"}};
}
Json list_of(const Json& of) {
    return Json::Object{{"type", "array"}, {"items", of}};
}

} // namespace

std::string plan_json(const PlanFile& file) {
    std::string out = record::to_json(file.plan);
    out.pop_back();
    const auto append = [&](std::string_view name) -> JsonWriter {
        out.append(",\"").append(name).append("\":");
        return JsonWriter{out};
    };
    {
        auto writer = append("in_use");
        write_version(writer, file.in_use);
    }
    {
        auto writer = append("draft");
        write_version(writer, file.draft);
    }
    {
        auto writer = append("steps");
        writer.begin_list();
        for (const auto& step : file.steps)
            record::write_json(writer, record::description_of<PlanStepTaken>(), &step);
        writer.end_list();
    }
    out.append(",\"possible_steps\":").append(possible_json(file).dump()).append("}");
    return out;
}

std::string version_json(const PlanVersion& version) {
    std::string out;
    JsonWriter writer{out};
    record::write_json(writer, record::description_of<PlanVersion>(), &version, is_told);
    return out;
}

std::string structure_json(const PlanFile& file, const PlanVersion& version, const Structure& structure,
                           const std::vector<RoleHolder>& people, bool phones) {
    Json holders{Json::List{}};
    for (const auto& holder : people) {
        Json row = Json::Object{{"role", holder.role},     {"role_name", holder.role_name},
                                {"person", holder.person}, {"name", holder.name},
                                {"post", holder.post},     {"community", holder.community}};
        if (phones) row.set("phone", holder.phone);
        holders.push(std::move(row));
    }
    Json json = structure_json(structure);
    json.set("plan", file.plan.code)
        .set("title", file.plan.title)
        .set("version", version.number())
        .set("people", std::move(holders));
    return json.dump();
}

http::Shape plan_file_shape() {
    return http::extended(http::shape_of<EmergencyPlan>(), "plan_file",
                          Json::Object{{"in_use", object_shape()},
                                       {"draft", object_shape()},
                                       {"steps", list_of(http::reference_to("plan_step"))},
                                       {"possible_steps", list_of(object_shape())}},
                          {http::shape_of<PlanStepTaken>()});
}

http::Shape version_shape() {
    return http::shape_of<PlanVersion>();
}

} // namespace bihuan::plan
