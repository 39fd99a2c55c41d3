#include "enforcement/enforcement_routes.hpp"

#include "enforcement/closure_alert.hpp"

#include <iterator>

namespace bihuan::enforcement {

std::vector<http::Route> routes(IdSource& ids, std::string office, FiledDocuments documents) {
    auto all = case_routes(ids);
    for (auto some : {disclosure_routes(ids), feed_routes(std::move(office)),
                      file_routes(std::move(documents)), closure_routes()})
        all.insert(all.end(), std::make_move_iterator(some.begin()), std::make_move_iterator(some.end()));
    return all;
}

} // namespace bihuan::enforcement
