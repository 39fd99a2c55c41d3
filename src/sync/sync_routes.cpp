#include "sync/sync_routes.hpp"

namespace bihuan::sync {

std::vector<http::Route> routes(db::Database& database, IdSource& ids) {
    auto all = batch_routes();
    for (auto& route : receipt_routes(database, ids))
        all.push_back(std::move(route));
    for (auto& route : conflict_routes(database))
        all.push_back(std::move(route));
    return all;
}

} // namespace bihuan::sync
