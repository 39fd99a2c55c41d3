/// A Problem as RFC 9457 answers it, in the language of the caller.
#pragma once

#include "core/problem.hpp"
#include "http/response.hpp"

namespace bihuan::http {

constexpr const char* problem_type = "application/problem+json";

/// `/problems/hazard-not-open`.
std::string type_of(ProblemKind);

/// `instance` is the request's number, by which its line in the log is found.
Response problem_response(const Problem&, Language, const std::string& instance);

/// The language that `Accept-Language` weighs highest of the two; `otherwise` where it names neither.
Language language_of(std::string_view accept_language, Language otherwise);

} // namespace bihuan::http
