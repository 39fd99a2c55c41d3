/// Inspections as stored.
#pragma once

#include "db/query.hpp"
#include "inspection/inspection.hpp"

#include <vector>

namespace bihuan::inspection {

std::optional<Inspection> with_code(const db::Reader&, const std::string& code);
bool code_is_used(const db::Reader&, const std::string& code);
/// What has to be known of an inspection to record what was found there; its lists are left empty.
std::optional<Inspection> visit_with_code(const db::Reader&, const std::string& code);

/// What a list may be narrowed by; empty does not narrow.
struct Filter {
    std::string community;
    std::string enterprise; ///< identity
    std::string kind;       ///< code
    std::optional<Date> from;
    std::optional<Date> to;
    bool approval_missing = false; ///< made in an emergency, the paper is still to come
    bool incomplete = false;       ///< a photo of a fault, or the image of a signature, has not arrived
    std::optional<std::vector<std::string>> areas;               ///< communities; nothing: the whole office
    std::vector<std::pair<std::string, std::string>> grids = {}; ///< single grids of a community beside them
};

/// At most `limit` inspections with an identity after `after`, in the order of identities.
std::vector<Inspection> page(const db::Reader&, const Filter&, const std::string& after, std::int64_t limit);

} // namespace bihuan::inspection
