/// How plans are told over HTTP: the plan with its versions, its history, what is possible and what is due.
#pragma once

#include "http/shape.hpp"
#include "plan/plan_facts.hpp"
#include "plan/plan_store.hpp"

namespace bihuan::plan {

/// The plan, `in_use`, `draft` (without text), `steps`, `possible_steps`.
std::string plan_json(const PlanFile&);
/// A version with its text; telephone numbers stand in its facts, which are not told here.
std::string version_json(const PlanVersion&);
/// Roles with who holds them, levels, tasks, calls, reports, measures: what an activation would work with.
std::string structure_json(const PlanFile&, const PlanVersion&, const Structure&,
                           const std::vector<RoleHolder>&, bool phones);

http::Shape plan_file_shape();
http::Shape version_shape();

} // namespace bihuan::plan
