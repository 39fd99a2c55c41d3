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

} // namespace

std::string hazard_json(const Hazard& hazard, Date today) {
    std::string out = record::to_json(hazard);
    append(out, "state", quoted(code_of(state_on(hazard, today))));
    return out;
}

std::string file_json(const HazardFile& file, Date today) {
    std::string out = hazard_json(file.hazard, today);
    const auto due = effective_due_date(file.hazard, file.extensions, today);
    append(out, "due_date_in_force", due ? quoted(due->text()) : "null");
    append(out, "rectifications", rounds_json(file.rectifications));
    append(out, "reinspections", rounds_json(file.reinspections));
    append(out, "extensions", rounds_json(file.extensions));
    return out;
}

} // namespace bihuan::hazard
