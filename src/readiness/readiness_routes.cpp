#include "readiness/readiness_routes.hpp"

#include "readiness/kept_routes.hpp"
#include "readiness/readiness_parts.hpp"

namespace bihuan::readiness {

std::vector<http::Route> routes(db::Database& database, IdSource& ids) {
    auto all = kept_routes(ids);
    for (const auto& some : {verification_routes(database, ids), duty_routes(ids), warning_routes(ids)})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace bihuan::readiness
