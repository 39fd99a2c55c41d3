/// Which places to go to next (待办): by open deadlines, then by risk and the time since the last visit.
///
/// The order is of places, never of people, and each row says in words why it stands where it stands. Nothing
/// here is a quota: 国办发〔2024〕54号 forbids them.
#pragma once

#include "db/query.hpp"
#include "enterprise/enterprise.hpp"

namespace bihuan::enterprise {

/// Why a place is on the list; the first reason decides where.
enum class ToDoReason {
    deadline_passed,  ///< the deadline of an open hazard is over: it must be looked at
    reinspection_due, ///< the enterprise says it is put right, nobody has looked yet
    deadline_near,    ///< a deadline within the next days
    risk_and_time,    ///< the colour of its risk and the days since the last visit
    never_visited     ///< no visit on record; counts as two years
};
std::span<const EnumText> enum_texts(ToDoReason);

/// What is known of a place for the order.
struct PlaceStanding {
    std::string id, name, community, grid, address;
    std::optional<RiskLevel> risk_level;
    std::optional<std::int64_t> cap;
    std::optional<Date> last_visit;
    std::int64_t visits_this_year = 0;
    std::int64_t open_hazards = 0;
    std::optional<Date> first_due;       ///< of hazards that are not rectified yet
    std::optional<Date> rectified_since; ///< of the hazard that waits longest for its re-inspection
};

/// Where a place stands in the order: smaller comes first.
struct Urgency {
    ToDoReason reason = ToDoReason::risk_and_time;
    std::int64_t days = 0;   ///< past the deadline, waiting, left, or since the last visit
    std::int64_t weight = 0; ///< of the risk times the days, where that decides

    /// `一处隐患的整改期限已过 11 天`.
    std::string words_zh() const;
    std::string words_en() const;
    friend bool operator<(const Urgency&, const Urgency&);
};

/// Weights of the colours: red 4, orange 3, yellow 2, blue and none 1.
std::int64_t weight_of(const std::optional<RiskLevel>&);
Urgency urgency_of(const PlaceStanding&, Date today);

struct ToDoWish {
    std::string community;
    std::optional<std::vector<std::string>> areas; ///< communities; nothing: the whole office
    std::vector<std::pair<std::string, std::string>> grids;
    std::size_t limit = 50;
};
/// `{"items": […]}`, places that are open only.
std::string to_do_json(const db::Reader&, const ToDoWish&, Date today);

namespace sql {
/// The two statements behind the list for these conditions, for the test of their plans.
std::string places_at_work(const std::string& conditions, const std::string& year_begins);
std::string open_hazards_by_place(const std::string& conditions);
} // namespace sql

} // namespace bihuan::enterprise
