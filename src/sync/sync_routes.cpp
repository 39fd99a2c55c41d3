#include "sync/sync_routes.hpp"

namespace bihuan::sync {

std::vector<http::Route> routes(IdSource&) {
    return {};
}

} // namespace bihuan::sync
