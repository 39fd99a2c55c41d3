/// The published file of a draw: everything that is needed to repeat it, and nothing personal beyond names of
/// officers and enterprises.
///
///     {"format": "bihuan-draw/1", "inputs": {…}, "inputs_sha256": …, "commitment": …, "committed_at": …,
///      "seed": …, "public_value": …, "drawn_at": …, "result": [{"target": …, "officers": […]}, …]}
#pragma once

#include "core/json.hpp"
#include "core/problem.hpp"
#include "planning/draw_rules.hpp"

#include <optional>

namespace bihuan::planning {

constexpr std::string_view draw_format = "bihuan-draw/1";

/// The form that is hashed: members in the order of their names, no blanks (RFC 8785 for what we use: texts,
/// whole numbers, truths, lists, objects).
std::string canonical(const Json&);

/// The inputs in a file, or what is wrong with them: the path of the first member that is missing or has no
/// sense.
struct ReadInputs {
    DrawInputs inputs;
    std::string wrong; ///< path; empty: all is well
};
ReadInputs read_inputs(const Json& inputs);

/// The list `result` of a file.
Json result_json(const DrawInputs&, const std::vector<Drawn>&);

/// Where a file does not hold together.
struct DrawDifference {
    std::string where; ///< path in the file: `result.3.officers.1`
    std::string zh;
    std::string en;
};

/// Repeats the draw from the file alone. Nothing where everything agrees; else the first difference in the
/// order: form, hash of the inputs, commitment (also with `noted`, the one that somebody wrote down before
/// the draw), result.
std::optional<DrawDifference> first_difference(const Json& file, const std::string& noted = {});

} // namespace bihuan::planning
