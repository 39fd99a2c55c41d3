#include "app/report_printing.hpp"

#include "app/files.hpp"
#include "report/templates.hpp"

#include <set>

namespace bihuan::app {

TemplateSource templates_in(const std::filesystem::path& folder) {
    return [folder](const std::string& path) -> std::optional<TemplateText> {
        if (!folder.empty() && std::filesystem::exists(folder / path))
            return TemplateText{(folder / path).string(), read_file(folder / path)};
        if (const auto shipped = report::shipped_template(path))
            return TemplateText{"reports/" + path, std::string{*shipped}};
        return std::nullopt;
    };
}

TemplateSource frozen_templates(const std::string& json) {
    return [texts = Json::parse(json)](const std::string& path) -> std::optional<TemplateText> {
        const Json* text = texts.find(path);
        if (!text) return std::nullopt;
        return TemplateText{"reports/" + path, *text->text()};
    };
}

Json all_templates(report::ReportKind kind, const TemplateSource& source) {
    std::set<std::string> paths{report::template_of(kind, Language::zh),
                                report::template_of(kind, Language::en)};
    for (const auto& path : report::shipped_templates())
        if (path.starts_with("partials/")) paths.insert(path);
    Json texts{Json::Object{}};
    for (const auto& path : paths)
        if (auto found = source(path)) texts.set(path, std::move(found->text));
    return texts;
}

PrintedReport print_report(Office&, report::ReportKind, Language, const Json& facts, const TemplateSource&) {
    return {facts.dump(), 1, {}};
}

} // namespace bihuan::app
