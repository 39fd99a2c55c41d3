#include "readiness/readiness_routes.hpp"

namespace bihuan::readiness {

std::vector<http::Route> routes(IdSource&) {
    return {};
}

} // namespace bihuan::readiness
