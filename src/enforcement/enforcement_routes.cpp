#include "enforcement/enforcement_routes.hpp"

#include <iterator>

namespace bihuan::enforcement {

std::vector<http::Route> routes(IdSource& ids) {
    auto all = case_routes(ids);
    auto disclosures = disclosure_routes(ids);
    all.insert(all.end(), std::make_move_iterator(disclosures.begin()),
               std::make_move_iterator(disclosures.end()));
    return all;
}

} // namespace bihuan::enforcement
