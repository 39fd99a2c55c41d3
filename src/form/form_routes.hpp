/// The forms over HTTP: the table, and what can be made of a record. Printing and issuing:
/// src/app/form_documents.hpp.
#pragma once

#include "form/form_offers.hpp"
#include "http/route.hpp"

#include <vector>

namespace bihuan::form {

/// What the office makes its forms with, on the day of the call.
using SourceOf = std::function<FormSource(const http::Call&)>;

std::vector<http::Route> form_routes(SourceOf, std::vector<std::pair<FormKind, std::string>> words);

/// The matter that a call names by `subject_type` and `subject`. Outside the caller's area it does not exist:
/// throws Problem not_found; likewise a case for who may not read cases.
void require_matter(const http::Call&, const db::Reader&, const FormMatter&);
/// The form in the path. Throws Problem not_found.
FormKind form_of(const http::Call&, std::string_view code);
/// `subject_type` as given, or the only one that the form is made of. Throws Problem invalid_input.
FormSubject type_of(FormKind, const std::string& given);

} // namespace bihuan::form
