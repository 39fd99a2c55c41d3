/// Penalty cases and their reviews as stored.
#pragma once

#include "db/query.hpp"
#include "enforcement/case_rules.hpp"

namespace bihuan::enforcement {

CaseFile file_of(const db::Reader&, PenaltyCase);

/// What a list may be narrowed by; empty does not narrow.
struct CaseFilter {
    std::string community;
    std::string state; ///< code, or `open` (whatever is not closed)
    std::string enterprise;
    std::string hazard;
    std::optional<Date> decided_from;
    std::optional<Date> decided_to;
    std::optional<std::vector<std::string>> areas; ///< communities; nothing: the whole office
};
/// At most `limit` cases with an identity after `after`, in the order of identities.
std::vector<PenaltyCase> page(const db::Reader&, const CaseFilter&, const std::string& after,
                              std::int64_t limit);

struct ReviewFilter {
    std::string opinion; ///< code
    std::optional<Date> from;
    std::optional<Date> to;
    std::optional<std::vector<std::string>> areas;
};
/// The register of legal reviews.
std::vector<LegalReview> page(const db::Reader&, const ReviewFilter&, const std::string& after,
                              std::int64_t limit);

} // namespace bihuan::enforcement
