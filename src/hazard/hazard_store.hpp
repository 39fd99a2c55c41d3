/// Hazards and their rounds as stored.
#pragma once

#include "db/query.hpp"
#include "hazard/hazard_step.hpp"

#include <vector>

namespace bihuan::hazard {

/// A document that was issued of the hazard, or of an order that covers it. Its number stands here and never
/// in a step: what was recorded is not altered afterwards.
struct IssuedPaper {
    std::string id; ///< of the document
    std::string kind, title, document_no, state;
    std::string paper; ///< of an order: identity of the paper, as in the steps
    Date issued_on;
};

/// A hazard with everything that happened to it, in order.
struct HazardFile {
    Hazard hazard;
    std::vector<Rectification> rectifications;
    std::vector<Reinspection> reinspections;
    std::vector<Extension> extensions;
    std::vector<HazardStep> steps;
    std::optional<TreatmentPlan> plan; ///< the latest
    std::vector<IssuedPaper> papers;   ///< read by `load` alone
    std::string grid;                  ///< in which the place lies today; empty: in none of the community
};

std::optional<Hazard> with_code(const db::Reader&, const std::string& code);
bool code_is_used(const db::Reader&, const std::string& code);
/// The hazards found at an inspection, by code.
std::vector<Hazard> found_at(const db::Reader&, const Id<Inspection>&);
HazardFile file_of(const db::Reader&, Hazard);
/// What was issued of the hazard and of its orders, in the order of issue.
std::vector<IssuedPaper> issued_papers(const db::Reader&, const HazardFile&);
/// The number under which an order stands: given at its issue, else what its step carries.
std::string number_of_order(const db::Reader&, const std::string& paper, const std::string& recorded);

/// What a list may be narrowed by; empty does not narrow.
struct Filter {
    std::string community;
    std::string category;
    std::string level;      ///< code
    std::string enterprise; ///< identity
    std::optional<Date> found_from;
    std::optional<Date> found_to;
    std::optional<Date> due_from; ///< of the deadline in force
    std::optional<Date> due_to;
    /// A state of HazardState, or `open` (whatever is not closed), `rectified` (awaiting re-inspection),
    /// `overdue`, `voided`; as of `today`.
    std::string state;
    std::string assigned_to; ///< identity of the account
    std::string department;
    bool listed = false;
    bool late_government = false;
    std::string words; ///< that code, description or part of the site hold, each of two characters at least
    enum class Order { oldest, newest, deadline } order = Order::oldest;
    Date today;
    std::optional<std::vector<std::string>> areas;               ///< communities; nothing: the whole office
    std::vector<std::pair<std::string, std::string>> grids = {}; ///< single grids of a community beside them
};

/// SQL: the grid in which a hazard's place lies today.
constexpr std::string_view grid_of_place =
    "(SELECT g.grid FROM enterprise_grid g WHERE g.id = hazard.enterprise AND g.community = "
    "hazard.community)";

/// At most `limit` hazards that stand after the one with the identity `after` in the order of the filter: by
/// identity from the first or the last on, or by the deadline of the round, the earliest first, those without
/// one at the end. Throws Problem search_too_short where `words` are too short to be found.
std::vector<Hazard> page(const db::Reader&, const Filter&, const std::string& after, std::int64_t limit);

} // namespace bihuan::hazard
