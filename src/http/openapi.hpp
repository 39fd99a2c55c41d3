/// The OpenAPI 3.1 document, from the table of routes and the descriptions of the records; nothing in it is
/// written by hand beside them.
#pragma once

#include "http/route.hpp"

namespace bihuan::http {

Json openapi_document(std::span<const Route>, std::string_view version);

} // namespace bihuan::http
