#include "drill/drill_routes.hpp"

namespace bihuan::drill {

std::vector<http::Route> routes(IdSource&) {
    return {};
}

} // namespace bihuan::drill
