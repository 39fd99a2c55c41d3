#include "app/report_printing.hpp"

#include "app/files.hpp"
#include "core/text.hpp"
#include "report/templates.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <vector>

namespace bihuan::app {
std::vector<std::string> partials_in(std::string_view text) {
    std::vector<std::string> names;
    for (auto at = text.find("{{>"); at != text.npos; at = text.find("{{>", at + 3))
        if (const auto end = text.find("}}", at); end != text.npos)
            names.emplace_back(text::trim(text.substr(at + 3, end - at - 3)));
    return names;
}

TemplateSource templates_in(const std::filesystem::path& folder) {
    if (!folder.empty() && !std::filesystem::is_directory(folder))
        throw Problem{ProblemKind::file_unreadable,
                      {{"file", folder.string()}, {"reason", std::strerror(ENOTDIR)}}};
    const auto paths = report::shipped_templates();
    const auto there = [&](const std::string& path) { return std::filesystem::exists(folder / path); };
    if (!folder.empty() && std::none_of(paths.begin(), paths.end(), there))
        throw Problem{ProblemKind::no_templates_there,
                      {{"folder", folder.string()},
                       {"file", report::template_of(report::ReportKind::quarterly, Language::zh)}}};
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
    std::vector<std::string> waiting{report::template_of(kind, Language::zh),
                                     report::template_of(kind, Language::en)};
    Json texts{Json::Object{}};
    while (!waiting.empty()) {
        const std::string path = std::move(waiting.back());
        waiting.pop_back();
        if (texts.find(path)) continue;
        auto found = source(path);
        if (!found) continue; // printing it names the place
        for (const auto& name : partials_in(found->text))
            waiting.push_back(report::partial_path(name));
        texts.set(path, std::move(found->text));
    }
    return texts;
}

namespace {

/// The day that the facts were made on: same facts, same bytes.
Instant made_on(const Json& facts) {
    return Instant::parse(*facts.find("made_on")->text() + "T00:00:00+08:00").value();
}

std::string missing_text(const std::vector<document::MissingCharacter>& missing, Language language) {
    std::string list;
    for (const auto& [character, count] : missing)
        list +=
            fmt::format("{}U+{:04X} {} ×{}", list.empty() ? "" : ", ", static_cast<std::uint32_t>(character),
                        text::utf8(std::u32string(1, character)), count);
    return (language == Language::zh ? "字体中没有下列字，以〓代替："
                                     : "no typeface has these characters, shown as 〓: ") +
           list;
}

} // namespace

document::Source source_of(const std::string& name, Language language, const TemplateSource& templates) {
    const std::string path = name + (language == Language::zh ? ".zh.md" : ".en.md");
    auto found = templates(path);
    if (!found) throw Problem{ProblemKind::template_missing, {{"file", path}}};
    document::Source source;
    source.file = found->file;
    source.text = std::move(found->text);
    source.partial = [templates](const std::string& part) -> std::optional<std::string> {
        auto partial = templates(report::partial_path(part));
        return partial ? std::optional{std::move(partial->text)} : std::nullopt;
    };
    return source;
}

PrintedDocument print_document(Office& office, const std::string& name, Language language, const Json& facts,
                               const TemplateSource& templates, const document::Printing& printing) {
    auto rendered = document::render(source_of(name, language, templates), facts, office.fonts(),
                                     made_on(facts), printing);
    PrintedDocument printed{std::move(rendered.pdf), rendered.pages, {}};
    if (!rendered.missing.empty()) printed.warnings.push_back(missing_text(rendered.missing, language));
    return printed;
}

PrintedDocument print_report(Office& office, report::ReportKind kind, Language language, const Json& facts,
                             const TemplateSource& templates, const document::Printing& printing) {
    return print_document(office, report::template_name(kind), language, facts, templates, printing);
}

std::string draft_mark(Language language) {
    return language == Language::zh ? "草稿" : "DRAFT";
}

} // namespace bihuan::app
