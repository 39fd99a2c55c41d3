#include "activation/activation_routes.hpp"

namespace bihuan::activation {

std::vector<http::Route> routes(IdSource&) {
    return {};
}

} // namespace bihuan::activation
