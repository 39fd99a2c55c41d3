/// Templates of enterprises' own plans (GB/T 29639-2020), to hand out: printed with room to write, or as the
/// text that an enterprise works on.
///
/// They are not plans of the office: nobody signs them, no response is started by them, the register of
/// enterprise plans keeps what an enterprise made of one.
#pragma once

#include "app/office.hpp"
#include "app/reports.hpp"
#include "http/route.hpp"

#include <string_view>

namespace bihuan::app {

struct OfferedTemplate {
    std::string code; ///< enterprise/special-fire
    std::string title, title_en;
    std::string kind; ///< overall, special, site
    std::string kind_zh, kind_en;
};
/// Those of the program and of DATA/plans/enterprise.
std::vector<OfferedTemplate> plan_templates(const Office&);

/// Whether the code is that of a template: `enterprise/…`.
bool is_plan_template(std::string_view code);

/// Throws Problem not_found, bad_template, fonts_missing.
ReportOutput make_plan_template(Office&, const std::string& code, ReportFormat, Language);
/// The Markdown as it lies in the folder. Throws Problem not_found.
ReportOutput plan_template_text(const Office&, const std::string& code, Language);

std::vector<http::Route> plan_template_routes(Office&);

} // namespace bihuan::app
