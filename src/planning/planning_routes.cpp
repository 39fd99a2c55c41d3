#include "planning/planning_routes.hpp"

namespace bihuan::planning {

std::vector<http::Route> routes(IdSource&) {
    return {};
}

} // namespace bihuan::planning
