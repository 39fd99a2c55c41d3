/// The jobs over HTTP: how they stand, and one asked for now.
#pragma once

#include "http/route.hpp"
#include "operation/job.hpp"

#include <memory>
#include <vector>

namespace bihuan::operation {

std::vector<http::Route> job_routes(db::Database&, std::shared_ptr<const std::vector<Job>>);

} // namespace bihuan::operation
