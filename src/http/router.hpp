/// Finds the route of a request.
///
/// The path is split before it is decoded, so that an encoded slash or dot never becomes structure; segments
/// that are
/// `.` or `..`, empty, or no UTF-8 lead nowhere.
#pragma once

#include "http/route.hpp"

namespace bihuan::http {

/// The decoded segments of the path of `target`, or nothing where it is no path of ours.
std::optional<std::vector<std::string>> segments_of(std::string_view target);
/// The decoded parameters of the query in the order in which they stand, or nothing where they are malformed.
std::optional<Headers> query_pairs_of(std::string_view target);

struct Match {
    const Route* route = nullptr; ///< none: see `allowed`
    Parameters path;
    std::vector<std::string> allowed; ///< the methods of this path, where only the method does not fit
};

class Router {
public:
    /// Throws std::logic_error where two routes have the same method and path.
    explicit Router(std::vector<Route> routes);

    const std::vector<Route>& routes() const { return routes_; }
    Match match(std::string_view method, std::string_view target) const;

private:
    std::vector<Route> routes_;
    std::vector<std::vector<std::string>> patterns_; // of each route, its segments
};

} // namespace bihuan::http
