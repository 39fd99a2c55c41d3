#include "enforcement/case_store.hpp"

#include "db/page.hpp"

namespace bihuan::enforcement {

CaseFile file_of(const db::Reader& reader, PenaltyCase of) {
    const db::Parameters id{of.id.text()};
    CaseFile file;
    file.penalty_case = std::move(of);
    file.steps = db::rows<CaseStepTaken>(
        reader, "SELECT {columns} FROM case_step WHERE penalty_case = $1 ORDER BY id", id);
    file.reviews = db::rows<LegalReview>(
        reader, "SELECT {columns} FROM legal_review WHERE penalty_case = $1 ORDER BY id", id);
    return file;
}

std::vector<PenaltyCase> page(const db::Reader& reader, const CaseFilter& filter, const std::string& after,
                              std::int64_t limit) {
    db::Conditions conditions;
    conditions.add_if("id > ?", after)
        .add_if("community = ?", filter.community)
        .add_if("enterprise = ?", filter.enterprise)
        .add_if("hazard = ?", filter.hazard)
        .add_if("decided_on >= ?", filter.decided_from)
        .add_if("decided_on <= ?", filter.decided_to)
        .within("community", filter.areas);
    if (filter.state == "open")
        conditions.add("closed_on IS NULL");
    else
        conditions.add_if("state = ?", filter.state);
    return db::page<PenaltyCase>(reader, std::move(conditions), limit);
}

std::vector<LegalReview> page(const db::Reader& reader, const ReviewFilter& filter, const std::string& after,
                              std::int64_t limit) {
    db::Conditions conditions;
    conditions.add_if("id > ?", after)
        .add_if("opinion = ?", filter.opinion)
        .add_if("reviewed_on >= ?", filter.from)
        .add_if("reviewed_on <= ?", filter.to)
        .within("community", filter.areas);
    return db::page<LegalReview>(reader, std::move(conditions), limit);
}

} // namespace bihuan::enforcement
