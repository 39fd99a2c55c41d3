/// The templates that are part of the program: the files of reports/, by their path below it.
#pragma once

#include "core/embedded.hpp"
#include "core/problem.hpp"
#include "report/report_period.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bihuan::report {

/// The text of `quarterly/quarterly.zh.md` as shipped; nothing where there is no such file.
std::optional<std::string_view> shipped_template(std::string_view path);
/// The paths of all that is shipped.
std::vector<std::string> shipped_templates();

/// `quarterly/quarterly`: a template in every language.
std::string template_name(ReportKind);
/// `quarterly/quarterly.zh.md`.
std::string template_of(ReportKind, Language);
/// Where the partial `name` is looked for: `partials/name.md`.
std::string partial_path(std::string_view name);

} // namespace bihuan::report
