#include "evidence/evidence_routes.hpp"

namespace bihuan::evidence {

std::vector<http::Route> routes(IdSource&) {
    return {};
}

} // namespace bihuan::evidence
