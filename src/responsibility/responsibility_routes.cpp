#include "responsibility/responsibility_routes.hpp"

namespace bihuan::responsibility {

std::vector<http::Route> routes(IdSource&) {
    return {};
}

} // namespace bihuan::responsibility
