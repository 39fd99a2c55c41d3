/// One order (责令限期整改指令书) for several hazards of an inspection: each gets its own step, all of them
/// the identity and the number of the one document, so that one paper is printed. All or none.
#pragma once

#include "hazard/step_actions.hpp"
#include "http/route.hpp"

#include <vector>

namespace bihuan::hazard {

struct OrderedHazard {
    Id<Hazard> hazard;
    HazardStep order; ///< what the order says of this hazard: its deadline, its interim measures
};

struct JointOrder {
    std::string document_id; ///< made where none is given
    std::vector<OrderedHazard> hazards;
};

/// Reads `{"id": …, order's fields…, "hazards": [{"hazard": …, fields that differ…}]}`: a field of a hazard
/// goes before that of the order. Throws Problem invalid_input with everything that is wrong.
JointOrder read_joint_order(const Json&);

/// Takes the step `order` for each hazard. Throws what take_step throws, with the place of the hazard in the
/// list; invalid_input where a hazard was not found at the inspection.
std::vector<HazardFile> order_together(db::Transaction&, IdSource&, const Id<Inspection>&, JointOrder,
                                       const Taker&);

/// The orders of an inspection, each with the hazards that it covers, as JSON: what a paper is printed from.
std::string orders_json(const db::Reader&, const Id<Inspection>&);

std::vector<http::Route> joint_order_routes(IdSource&);

} // namespace bihuan::hazard
