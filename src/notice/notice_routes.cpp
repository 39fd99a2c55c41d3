#include "notice/notice_routes.hpp"

namespace bihuan::notice {

std::vector<http::Route> routes(IdSource&) {
    return {};
}

} // namespace bihuan::notice
