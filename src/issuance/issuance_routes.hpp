/// Issued documents over HTTP: lists and declaring void for those who may, and the check of a paper for
/// anybody.
#pragma once

#include "http/route.hpp"
#include "issuance/verification.hpp"

#include <string>

namespace bihuan::issuance {

/// `organ`: name of the office.
std::vector<http::Route> routes(db::Database&, const std::string& organ, Reprints);

} // namespace bihuan::issuance
