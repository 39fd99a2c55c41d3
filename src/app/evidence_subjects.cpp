#include "app/evidence_subjects.hpp"

#include "hazard/finding.hpp"

namespace bihuan::app {
namespace {

/// Where a record with evidence lies: in the view that its room publishes, its community and perhaps its
/// grid.
evidence::PlaceOf place_by(std::string sql) {
    return [sql = std::move(sql)](const db::Reader& reader, const std::string& id) {
        std::optional<evidence::Place> place;
        reader.each(sql, {id}, [&](const db::Row& row) {
            place = evidence::Place{std::string{row.text(0)}, std::string{row.text(1)}};
        });
        return place;
    };
}

/// Of a record that lies in a community and in no grid.
evidence::PlaceOf community_by(std::string sql) {
    return [sql = std::move(sql)](const db::Reader& reader, const std::string& id) {
        std::optional<evidence::Place> place;
        if (auto community = reader.text(sql, {id})) place = evidence::Place{std::move(*community), {}};
        return place;
    };
}

/// Of a record that names a place of the registry: the grid is the one in which that place lies today.
evidence::PlaceOf at_a_place(std::string_view view, std::string_view place = "enterprise") {
    return place_by("SELECT v.community, COALESCE(g.grid, '') FROM " + std::string{view} +
                    " v LEFT JOIN enterprise_grid g ON g.community = v.community AND g.id = v." +
                    std::string{place} + " WHERE v.id = $1");
}

} // namespace

evidence::Subjects evidence_subjects() {
    return {
        {"assignment", community_by("SELECT community FROM assignment_matter WHERE id = $1")},
        {"clue", place_by("SELECT community, grid FROM clue_place WHERE id = $1")},
        {"enterprise", at_a_place("enterprise_place", "id")},
        {"hazard", at_a_place("hazard_timeline")},
        {"inspection", at_a_place("inspection_visit")},
        {"leader_visit", community_by("SELECT community FROM leader_visit_made WHERE id = $1")},
        {"patrol", place_by("SELECT community, grid FROM patrol_place WHERE id = $1")},
        {"response_card", community_by("SELECT community FROM response_card_place WHERE id = $1")},
        {"response_entry", community_by("SELECT community FROM response_entry_place WHERE id = $1")},
        {"penalty_case", at_a_place("penalty_case_place")},
    };
}

evidence::Follower evidence_follower() {
    return [](db::Transaction& transaction, IdSource& ids, const Evidence& arrived) {
        if (arrived.subject_type != "hazard") return;
        if (const auto hazard = Id<Hazard>::parse(arrived.subject)) {
            transaction.hold("hazard", hazard->text());
            hazard::close_with_photos(transaction, ids, *hazard);
        }
    };
}

} // namespace bihuan::app
