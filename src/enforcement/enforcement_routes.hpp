/// Penalty cases, legal reviews and disclosures over HTTP.
#pragma once

#include "enforcement/whole_file.hpp"
#include "http/route.hpp"

#include <vector>

namespace bihuan::enforcement {

std::vector<http::Route> case_routes(IdSource& ids);
std::vector<http::Route> disclosure_routes(IdSource& ids);
/// Whole-process files, each export noted.
std::vector<http::Route> file_routes(FiledDocuments = {});
/// What is published, as a feed under the name of the office.
std::vector<http::Route> feed_routes(std::string office);
/// All of this room.
std::vector<http::Route> routes(IdSource& ids, std::string office, FiledDocuments = {});

} // namespace bihuan::enforcement
