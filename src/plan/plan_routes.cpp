#include "plan/plan_routes.hpp"

namespace bihuan::plan {

std::vector<http::Route> routes(IdSource&) {
    return {};
}

} // namespace bihuan::plan
