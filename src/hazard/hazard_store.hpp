/// Hazards and their rounds as stored.
#pragma once

#include "db/query.hpp"
#include "hazard/hazard_step.hpp"

#include <vector>

namespace bihuan::hazard {

/// A hazard with everything that happened to it, in order.
struct HazardFile {
    Hazard hazard;
    std::vector<Rectification> rectifications;
    std::vector<Reinspection> reinspections;
    std::vector<Extension> extensions;
    std::vector<HazardStep> steps;
    std::optional<TreatmentPlan> plan; ///< the latest
};

std::optional<Hazard> with_code(const db::Reader&, const std::string& code);
bool code_is_used(const db::Reader&, const std::string& code);
/// The hazards found at an inspection, by code.
std::vector<Hazard> found_at(const db::Reader&, const Id<Inspection>&);
HazardFile file_of(const db::Reader&, Hazard);

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
    bool newest_first = false;
    Date today;
    std::optional<std::vector<std::string>> areas; ///< communities; nothing: the whole office
};

/// At most `limit` hazards with an identity after `after`, in the order of identities (from the last one on
/// where the newest come first).
std::vector<Hazard> page(const db::Reader&, const Filter&, const std::string& after, std::int64_t limit);

} // namespace bihuan::hazard
