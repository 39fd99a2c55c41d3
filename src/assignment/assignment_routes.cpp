#include "assignment/assignment_routes.hpp"

namespace bihuan::assignment {

std::vector<http::Route> routes(IdSource&) {
    return {};
}

} // namespace bihuan::assignment
