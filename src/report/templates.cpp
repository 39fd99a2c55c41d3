#include "report/templates.hpp"

#include <span>

namespace bihuan::embedded {
std::span<const EmbeddedFile> report_templates();
}

namespace bihuan::report {

std::optional<std::string_view> shipped_template(std::string_view path) {
    for (const auto& file : embedded::report_templates())
        if (file.path == path) return file.bytes;
    return std::nullopt;
}

std::vector<std::string> shipped_templates() {
    std::vector<std::string> paths;
    for (const auto& file : embedded::report_templates())
        paths.emplace_back(file.path);
    return paths;
}

std::string template_name(ReportKind kind) {
    const std::string name{code_of(kind)};
    return name + "/" + name;
}

std::string template_of(ReportKind kind, Language language) {
    return template_name(kind) + (language == Language::zh ? ".zh.md" : ".en.md");
}

std::string partial_path(std::string_view name) {
    return "partials/" + std::string{name} + ".md";
}

} // namespace bihuan::report
