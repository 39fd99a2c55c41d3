#include "search/search_routes.hpp"

namespace bihuan::search {

std::vector<http::Route> routes(IdSource&) {
    return {};
}

} // namespace bihuan::search
