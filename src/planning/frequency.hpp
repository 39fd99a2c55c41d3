/// The yearly cap on inspections of one enterprise by one organ (年度检查频次上限, 国办发〔2024〕54号).
///
/// Counted are administrative inspections of the calendar year, a joint visit once, and the tasks that are
/// approved and not yet carried out. Not counted are re-inspections (checks of ordered rectification) and
/// what was approved under an exception: both are shown beside the count. Patrols are no inspections.
///
/// Cap, scope and exceptions differ from place to place and are data. Where the office has set none, two
/// visits a year hold, a practice value that is marked as such.
#pragma once

#include "planning/task.hpp"

#include <vector>

namespace bihuan {

/// What a cap is set for: the organ as a whole, enterprises of one risk grade, or one matter of inspection.
enum class CapScope { organ, risk, matter };
std::span<const EnumText> enum_texts(CapScope);

struct FrequencyCap {
    Id<FrequencyCap> id;
    CapScope scope = CapScope::organ;
    std::optional<RiskLevel> risk_level; ///< of scope risk
    std::string matter;                  ///< of scope matter
    std::int64_t visits = 0;             ///< a year
    std::string source;                  ///< the document that sets it
    std::optional<Date> valid_from;
    std::optional<Date> valid_to; ///< the last day
};

/// Why another inspection is made although the cap is reached. One of the office's own replaces a built-in
/// one of the same code while it is valid.
struct FrequencyException {
    Id<FrequencyException> id;
    std::string code;
    std::string zh;
    std::string en;
    std::string source;
    std::optional<Date> valid_from;
    std::optional<Date> valid_to; ///< the last day
};

namespace record {
template<class T>
class Record;
}
const record::Record<FrequencyCap>& describe(const FrequencyCap*);
const record::Record<FrequencyException>& describe(const FrequencyException*);

namespace planning {

constexpr std::int64_t usual_cap = 2; // practice: local caps of 2025 allow two visits per organ and year

/// An inspection of the year, or a task that will become one.
struct CountedVisit {
    std::string inspection; ///< identity; empty: a task that is still to be carried out
    std::string task;       ///< identity; empty: the inspection refers to none
    Date date;              ///< of a task its last day
    InspectionKind kind = InspectionKind::routine;
    std::string matter;
    std::string exception_code;
    std::string entrusted_by; ///< the organ in whose name, where it is another's; empty: the office itself

    bool is_exempt() const { return kind == InspectionKind::reinspection || !exception_code.empty(); }
};

/// How an enterprise stands with a cap in one year.
struct Standing {
    int year = 0;
    CapScope scope = CapScope::organ;
    std::int64_t count = 0;
    std::int64_t cap = usual_cap;
    std::string source; ///< empty: the practice value

    bool is_practice() const { return source.empty(); }
    bool reached() const { return count >= cap; }
    bool near() const { return !reached() && count + 1 >= cap; }
};

/// What a question about the cap is about.
struct FrequencyQuestion {
    int year = 0;
    std::optional<RiskLevel> risk_level;
    std::string matter;
    std::string entrusted_by;
};

/// The standing with the cap that binds: of those that apply, the one that leaves the least room. A cap for
/// the risk grade replaces that of the organ; a cap for the matter counts the visits of that matter alone.
Standing standing(const FrequencyQuestion&, const std::vector<CountedVisit>&,
                  const std::vector<FrequencyCap>& in_force);

/// The exceptions that come with the program.
const std::vector<FrequencyException>& built_in_exceptions();

/// The eight built-in codes that the program itself uses.
constexpr std::string_view exception_rectification_check = "rectification_check";
constexpr std::string_view exception_legal_emergency = "legal_emergency";

} // namespace planning
} // namespace bihuan
