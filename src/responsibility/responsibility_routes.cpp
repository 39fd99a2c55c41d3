#include "responsibility/responsibility_routes.hpp"

namespace bihuan::responsibility {

std::vector<http::Route> routes(IdSource& ids) {
    std::vector<http::Route> all;
    for (auto some : {post_routes(ids), term_routes(ids), assignment_routes(ids), answer_routes()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace bihuan::responsibility
