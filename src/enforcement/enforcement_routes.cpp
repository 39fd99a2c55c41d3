#include "enforcement/enforcement_routes.hpp"

#include <iterator>

namespace bihuan::enforcement {

std::vector<http::Route> routes(IdSource& ids) {
    auto all = case_routes(ids);
    for (auto some : {disclosure_routes(ids), file_routes()})
        all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    return all;
}

} // namespace bihuan::enforcement
