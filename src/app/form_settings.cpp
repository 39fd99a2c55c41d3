#include "app/form_settings.hpp"

#include "app/files.hpp"
#include "core/findings.hpp"
#include "core/text.hpp"

namespace bihuan::app {
namespace {

FieldError fault(const std::string& pointer, FieldFault kind, Parameters parameters = {}) {
    return {pointer, kind, std::move(parameters), "forms.json", "forms.json"};
}

std::string choices() {
    std::string codes;
    for (const auto& text : texts_of<FormKind>())
        codes += (codes.empty() ? "" : ", ") + std::string{text.code};
    return codes;
}

/// The texts of an object, each with its name.
std::vector<std::pair<std::string, std::string>> texts_in(const Json& json, const std::string& name,
                                                          Findings& findings) {
    std::vector<std::pair<std::string, std::string>> texts;
    const Json* found = json.find(name);
    if (!found) return texts;
    if (!found->object()) {
        findings.add(fault("/" + name, FieldFault::required));
        return texts;
    }
    for (const auto& [key, value] : *found->object()) {
        const auto* text = value.text();
        if (!text || text::trim(*text).empty())
            findings.add(fault("/" + name + "/" + key, FieldFault::required));
        else
            texts.emplace_back(key, std::string{text::trim(*text)});
    }
    return texts;
}

} // namespace

std::string FormSettings::form_word(FormKind kind) const {
    for (const auto& [of, word] : form_words)
        if (of == kind) return word;
    return {};
}

std::string FormSettings::organ_word(const std::string& organ) const {
    const auto found = organ_words.find(organ);
    return found == organ_words.end() ? std::string{} : found->second;
}

FormSettings form_settings(const Settings& settings) {
    FormSettings forms;
    const auto file = settings.data / "forms.json";
    if (!std::filesystem::exists(file)) return forms;
    const Json json = Json::parse(read_file(file));
    Findings findings;
    for (auto& [code, word] : texts_in(json, "form_words", findings)) {
        if (const auto kind = parse_enum<FormKind>(code))
            forms.form_words.emplace_back(*kind, word);
        else
            findings.add(fault("/form_words/" + code, FieldFault::not_one_of,
                               {{"value", code}, {"choices", choices()}}));
    }
    for (auto& [organ, word] : texts_in(json, "organ_words", findings))
        forms.organ_words.emplace(organ, word);
    findings.throw_if_any();
    return forms;
}

TemplateSource office_templates(const Settings& settings) {
    const auto folder = settings.data / "templates";
    return templates_in(std::filesystem::is_directory(folder) ? folder : std::filesystem::path{});
}

} // namespace bihuan::app
