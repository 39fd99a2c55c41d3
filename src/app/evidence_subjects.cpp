#include "app/evidence_subjects.hpp"

namespace bihuan::app {
namespace {

/// Where the community of a record with evidence stands: in the view that its room publishes.
evidence::CommunityOf community_by(std::string sql) {
    return [sql = std::move(sql)](const db::Reader& reader, const std::string& id) {
        return reader.text(sql, {id});
    };
}

} // namespace

evidence::Subjects evidence_subjects() {
    return {
        {"assignment", community_by("SELECT community FROM assignment_matter WHERE id = $1")},
        {"clue", community_by("SELECT community FROM clue_intake WHERE id = $1")},
        {"enterprise", community_by("SELECT community FROM enterprise_place WHERE id = $1")},
        {"hazard", community_by("SELECT community FROM hazard_timeline WHERE id = $1")},
        {"inspection", community_by("SELECT community FROM inspection_visit WHERE id = $1")},
        {"leader_visit", community_by("SELECT community FROM leader_visit_made WHERE id = $1")},
        {"patrol", community_by("SELECT community FROM patrol_walk WHERE id = $1")},
        {"response_card", community_by("SELECT community FROM response_card_place WHERE id = $1")},
        {"response_entry", community_by("SELECT community FROM response_entry_place WHERE id = $1")},
        {"penalty_case", community_by("SELECT community FROM penalty_case_place WHERE id = $1")},
    };
}

} // namespace bihuan::app
