/// Which records stand behind a figure, and which stand near it without being counted, with the reason.
///
/// For whoever doubts a number: `bihuan stats --explain hazards.found`. The names are those of the contract.
/// A rate is explained by the records of its numerator; what its denominator counts beside them is among
/// those left out.
#pragma once

#include "core/enum_text.hpp"
#include "core/problem.hpp"
#include "statistics/figures.hpp"

namespace bihuan::statistics {

enum class LeftOutReason {
    voided,            ///< 误报 or 重复, by the end of the period
    transferred,       ///< to another department, whose result is not recorded by the end
    other_period,      ///< the date that counts lies outside the period
    not_closed_by_end, ///< open when the period ended
    closed_by_end,     ///< not open any more when it ended
    closed_late,       ///< after the deadline in force
    reinspection,      ///< 复查 is no visit
    no_due_date,       ///< has no deadline: rectified on the spot
    not_yet_due,       ///< its deadline in force had not passed
    extended,          ///< its deadline was moved in time
    other_level        ///< the figure counts the other level
};
std::span<const EnumText> enum_texts(LeftOutReason);

/// One record behind or near a figure. What does not apply to its sort is empty.
struct ExplainedRecord {
    std::string sort; ///< `inspection`, `enterprise` or `hazard`
    std::string id;
    std::string code;
    Date date; ///< of the inspection, of the first visit, or the day found
    std::string enterprise_name;
    std::string community;
    std::string kind;        ///< of an inspection
    std::string description; ///< of a hazard, as are those below
    std::string level;
    std::string category;
    std::optional<Date> due_date; ///< in force at the end of the period
    std::optional<Date> closed_on;
    std::optional<Date> transferred_on;
    std::optional<Date> voided_on;
};

struct LeftOut {
    ExplainedRecord record;
    LeftOutReason reason = LeftOutReason::other_period;
};

struct Explanation {
    std::string figure;
    Period period;
    std::string community;                ///< empty: the whole office
    std::vector<ExplainedRecord> records; ///< their number is the figure
    std::vector<LeftOut> left_out;        ///< near the figure, not the whole history
};

/// Every figure that can be explained: `inspections.visits` … `hazards.closed_on_time`.
std::span<const std::string_view> explained_figures();

/// Throws Problem unknown_figure, which lists those known.
Explanation explain(const db::Reader&, const Period&, const std::string& community,
                    const std::string& figure);

/// `{"figure","period","community","count","records":[…],"left_out":[{…,"reason","reason_text"}]}`; the
/// reasons in the language asked for.
Json to_json(const Explanation&, Language = Language::zh);

} // namespace bihuan::statistics
