/// What a plan is printed with: everything local, from the office's own records. Frozen when it is approved.
///
/// The names are those of the manual (templates, "预案"); a template asks for them by `{{name}}` and by
/// ```table NAME```. Rows of the structured blocks come along as `structure.roles` and so on.
#pragma once

#include "core/json.hpp"
#include "core/problem.hpp"
#include "plan/in_use.hpp"

namespace bihuan::plan {

/// As the settings name them.
struct Identity {
    std::string office;
    std::string superior;
};

/// The facts of this version on this day. What belongs to the version itself (its number, its dates) is put
/// in at every printing: `with_version`.
Json facts_of(const db::Reader&, const Identity&, const Structure&, Date today);

/// Adds what the version says of itself: version, state, dates, signer, draft or not.
Json with_version(Json facts, const EmergencyPlan&, const PlanVersion&);

/// The same names with a row in every list, made up: by which the linter knows what a template may ask for.
Json exemplary_facts(const Structure&);

/// Telephone numbers taken out: for the copy that is published (突发事件应对法第二十六条: plans are public).
Json without_phones(Json facts, Language);

/// Rows of the blocks as a document prints them: codes replaced by words.
Json structure_json(const Structure&);

} // namespace bihuan::plan
