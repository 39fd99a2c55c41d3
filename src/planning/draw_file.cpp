#include "planning/draw_file.hpp"

#include <algorithm>

namespace bihuan::planning {
namespace {

constexpr std::int64_t greatest_weight = 1'000'000;

Json sorted(const Json& json) {
    if (const auto* list = json.list()) {
        Json::List all;
        for (const auto& one : *list)
            all.push_back(sorted(one));
        return all;
    }
    if (const auto* object = json.object()) {
        Json::Object all;
        for (const auto& [name, value] : *object)
            all.emplace_back(name, sorted(value));
        std::sort(all.begin(), all.end(),
                  [](const auto& one, const auto& other) { return one.first < other.first; });
        return all;
    }
    return json;
}

const std::string* text_in(const Json& json, std::string_view name) {
    const Json* found = json.find(name);
    return found ? found->text() : nullptr;
}

/// Reads the identities and names of a list; false where one is missing, out of order or there twice.
template<class Take>
bool read_list(const Json& inputs, std::string_view name, std::string& wrong, Take&& take) {
    const Json* found = inputs.find(name);
    const auto* list = found ? found->list() : nullptr;
    wrong = "inputs." + std::string{name};
    if (!list) return false;
    std::string before;
    for (std::size_t i = 0; i < list->size(); ++i) {
        wrong = "inputs." + std::string{name} + "." + std::to_string(i);
        const auto* id = text_in((*list)[i], "id");
        const auto* label = text_in((*list)[i], "name");
        if (!id || id->empty() || !label || (i > 0 && *id <= before) || !take((*list)[i], *id, *label))
            return false;
        before = *id;
    }
    wrong.clear();
    return true;
}

bool read_count(const Json& inputs, std::string_view name, std::size_t least, std::size_t& into,
                std::string& wrong) {
    const Json* found = inputs.find(name);
    const auto* number = found ? found->integer() : nullptr;
    if (!number || *number < static_cast<std::int64_t>(least)) {
        wrong = "inputs." + std::string{name};
        return false;
    }
    into = static_cast<std::size_t>(*number);
    return true;
}

DrawDifference malformed(std::string where) {
    return {std::move(where), "缺失或格式有误", "missing or malformed"};
}

} // namespace

std::string canonical(const Json& json) {
    return sorted(json).dump();
}

ReadInputs read_inputs(const Json& json) {
    ReadInputs read;
    DrawInputs& inputs = read.inputs;
    if (!read_count(json, "targets_wanted", 1, inputs.targets_wanted, read.wrong) ||
        !read_count(json, "officers_per_target", 2, inputs.officers_per_target, read.wrong))
        return read;
    const auto target = [&](const Json& one, const std::string& id, const std::string& name) {
        const Json* found = one.find("weight");
        const auto* weight = found ? found->integer() : nullptr;
        if (!weight || *weight < 1 || *weight > greatest_weight) return false;
        inputs.targets.push_back({id, name, *weight});
        return true;
    };
    const auto officer = [&](const Json&, const std::string& id, const std::string& name) {
        inputs.officers.push_back({id, name});
        return true;
    };
    if (!read_list(json, "targets", read.wrong, target) || !read_list(json, "officers", read.wrong, officer))
        return read;
    const Json* interests = json.find("interests");
    const auto* list = interests ? interests->list() : nullptr;
    if (!list) {
        read.wrong = "inputs.interests";
        return read;
    }
    for (std::size_t i = 0; i < list->size(); ++i) {
        const auto* who = text_in((*list)[i], "officer");
        const auto* where = text_in((*list)[i], "target");
        if (!who || !where) {
            read.wrong = "inputs.interests." + std::to_string(i);
            return read;
        }
        inputs.interests.emplace(*who, *where);
    }
    if (!suffices(inputs)) read.wrong = "inputs";
    return read;
}

Json result_json(const DrawInputs& inputs, const std::vector<Drawn>& drawn) {
    Json result = Json::List{};
    for (const auto& one : drawn) {
        Json officers = Json::List{};
        for (const auto at : one.officers) {
            Json officer;
            officer.set("id", inputs.officers[at].id).set("name", inputs.officers[at].name);
            officers.push(std::move(officer));
        }
        Json target;
        target.set("target", inputs.targets[one.target].id)
            .set("name", inputs.targets[one.target].name)
            .set("officers", std::move(officers));
        result.push(std::move(target));
    }
    return result;
}

std::optional<DrawDifference> first_difference(const Json& file, const std::string& noted) {
    const auto* format = text_in(file, "format");
    if (!format || *format != draw_format) return malformed("format");
    const Json* inputs = file.find("inputs");
    if (!inputs || !inputs->object()) return malformed("inputs");
    for (const auto* name : {"inputs_sha256", "commitment", "seed", "public_value"})
        if (!text_in(file, name)) return malformed(name);
    const Json* given = file.find("result");
    if (!given || !given->list()) return malformed("result");

    const auto& inputs_sha256 = *text_in(file, "inputs_sha256");
    const auto& commitment = *text_in(file, "commitment");
    const auto& seed = *text_in(file, "seed");
    if (sha256(canonical(*inputs)) != inputs_sha256)
        return DrawDifference{"inputs_sha256", "名单、权重或人员与公布的摘要不符",
                              "the inputs do not give the hash that was published"};
    if (commitment_of(inputs_sha256, seed) != commitment)
        return DrawDifference{"commitment", "摘要与种子不能得出抽取前公布的承诺值",
                              "hash and seed do not give the commitment that was published before the draw"};
    if (!noted.empty() && noted != commitment)
        return DrawDifference{"commitment", "与抽取前记下的承诺值不同",
                              "differs from the commitment that was noted before the draw"};
    const auto read = read_inputs(*inputs);
    if (!read.wrong.empty()) return malformed(read.wrong);

    const Json computed =
        result_json(read.inputs, draw(read.inputs, key_of(commitment, seed, *text_in(file, "public_value"))));
    const auto& wanted = *computed.list();
    const auto& found = *given->list();
    for (std::size_t i = 0; i < wanted.size() || i < found.size(); ++i) {
        const std::string here = "result." + std::to_string(i);
        if (i >= wanted.size()) return DrawDifference{here, "抽取结果中没有这一家", "was not drawn"};
        if (i >= found.size())
            return DrawDifference{here, "缺少抽中的“" + *text_in(wanted[i], "name") + "”",
                                  "“" + *text_in(wanted[i], "name") + "” was drawn and is missing"};
        for (const auto* name : {"target", "name"})
            if (!found[i].find(name) || *found[i].find(name) != *wanted[i].find(name))
                return DrawDifference{here + "." + name, "抽中的应是“" + *text_in(wanted[i], "name") + "”",
                                      "“" + *text_in(wanted[i], "name") + "” was drawn here"};
        const Json* people = found[i].find("officers");
        const auto& drawn = *wanted[i].find("officers")->list();
        for (std::size_t j = 0; j < drawn.size(); ++j)
            if (!people || !people->list() || j >= people->list()->size() || (*people->list())[j] != drawn[j])
                return DrawDifference{here + ".officers." + std::to_string(j),
                                      "抽中的检查人员应是“" + *text_in(drawn[j], "name") + "”",
                                      "the officer drawn here is “" + *text_in(drawn[j], "name") + "”"};
        if (people->list()->size() > drawn.size())
            return DrawDifference{here + ".officers." + std::to_string(drawn.size()), "多出未抽中的检查人员",
                                  "an officer who was not drawn"};
    }
    return std::nullopt;
}

} // namespace bihuan::planning
