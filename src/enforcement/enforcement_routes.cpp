#include "enforcement/enforcement_routes.hpp"

namespace bihuan::enforcement {

std::vector<http::Route> routes(IdSource&) {
    return {};
}

} // namespace bihuan::enforcement
