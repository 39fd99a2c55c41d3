/// What an officer reads before leaving for a place: who was there this year and what for, what is open, what
/// can be done in one visit, what is due nearby.
///
/// Law: 国办发〔2024〕54号: what can be merged is not repeated (综合查一次), and the number of visits of one
/// organ to one enterprise in a year is limited.
#pragma once

#include "db/query.hpp"
#include "enterprise/enterprise.hpp"

namespace bihuan::enterprise {

/// As a JSON object. Places nearby are those of `areas` (nothing: of the whole office).
std::string before_visit_json(const db::Reader&, const Enterprise&, Date today,
                              const std::optional<std::vector<std::string>>& areas);

/// Metres between two points on the earth, both in one datum (haversine, radius 6 371 km).
double metres_between(double longitude, double latitude, double other_longitude, double other_latitude);

/// The statements, for the test of their plans. $1 the place, and what each says.
namespace sql {
extern const std::string_view visits_of_place; ///< $2 first day
extern const std::string_view open_hazards_of_place;
extern const std::string_view tasks_of_place; ///< $2 today
extern const std::string_view due_nearby;     ///< $2 community, $3 last day of interest
} // namespace sql

} // namespace bihuan::enterprise
