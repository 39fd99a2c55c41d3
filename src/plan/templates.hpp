/// The plans that come with the program: the files of plans/, and those that the office put in their place.
#pragma once

#include "core/json.hpp"
#include "core/problem.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bihuan::plan {

/// A plan that an office may begin with.
struct PlanTemplate {
    std::string code;
    std::string file; ///< for messages: plans/overall/plan.zh.md
    std::string text, text_en;
};

/// The templates of the program, replaced by those of the same name in `folder` (DATA/plans), which may add
/// others. A folder that does not exist changes nothing. Throws Problem file_unreadable.
std::vector<PlanTemplate> templates_in(const std::string& folder);
/// The response cards of common posts, likewise.
std::vector<PlanTemplate> card_templates_in(const std::string& folder);

/// Templates of enterprises' own plans by GB/T 29639-2020, likewise; `enterprise/special-fire`. They are
/// given to enterprises to fill in and never become plans of the office.
std::vector<PlanTemplate> enterprise_templates_in(const std::string& folder);
/// Of that code; nothing where there is none.
std::optional<PlanTemplate> enterprise_template(const std::string& folder, std::string_view code);

/// What a version keeps of the way it is printed: cover, approval page, annexes; path to text.
Json frame_json();

} // namespace bihuan::plan
