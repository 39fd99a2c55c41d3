/// Penalty cases, legal reviews and disclosures over HTTP.
#pragma once

#include "http/route.hpp"

#include <vector>

namespace bihuan::enforcement {

std::vector<http::Route> case_routes(IdSource& ids);
std::vector<http::Route> disclosure_routes(IdSource& ids);
/// Whole-process files, each export noted.
std::vector<http::Route> file_routes();
/// All of this room.
std::vector<http::Route> routes(IdSource& ids);

} // namespace bihuan::enforcement
