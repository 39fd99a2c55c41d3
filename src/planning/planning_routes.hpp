/// Planning over HTTP: tasks, officers, caps, yearly plans, draws; a file of routes each.
#pragma once

#include "http/route.hpp"

#include <vector>

namespace bihuan::planning {

std::vector<http::Route> routes(IdSource& ids);

std::vector<http::Route> task_routes(IdSource& ids);
std::vector<http::Route> merging_routes(IdSource& ids);
std::vector<http::Route> officer_routes(IdSource& ids);
std::vector<http::Route> frequency_routes(IdSource& ids);
std::vector<http::Route> plan_routes(IdSource& ids);
std::vector<http::Route> draw_routes(IdSource& ids);

} // namespace bihuan::planning
