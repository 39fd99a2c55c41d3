/// A legal hold (保全): a record that must be kept whatever its period of retention says, because a court, an
/// audit or an investigation asked for it, from one day until another or until it is lifted with a reason.
///
/// What belongs to a held record is held with it: its evidence, and the messages that told of it.
#pragma once

#include "core/enum_text.hpp"
#include "core/id.hpp"
#include "db/transaction.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bihuan {

enum class HeldKind { hazard, inspection, penalty_case, evidence };
std::span<const EnumText> enum_texts(HeldKind);

struct LegalHold {
    Id<LegalHold> id;
    HeldKind subject_type = HeldKind::hazard;
    std::string subject;   ///< identity of the record
    std::string community; ///< of the record
    std::string reason;
    std::string ordered_by; ///< who asked for it: court, audit office, the office's own head
    Date held_since;
    std::optional<Date> held_until; ///< last day; empty: until it is lifted
    std::string placed_by;          ///< account
    std::string placed_by_name;
    Instant placed_at;
    std::optional<Date> lifted_on;
    std::string lifted_by_name;
    std::string lift_reason;
};

/// Why a hold is lifted.
struct HoldLifting {
    std::string reason;
};

namespace record {
template<class T>
class Record;
}
const record::Record<LegalHold>& describe(const LegalHold*);
const record::Record<HoldLifting>& describe(const HoldLifting*);

namespace operation {

/// Whether it keeps its record on this day; what was ordered for later keeps it from now on.
bool is_in_force(const LegalHold&, Date day);

/// Throws Problem invalid_input (ends before it begins) or already_exists where the record is held already.
LegalHold place_hold(db::Transaction&, IdSource&, LegalHold);
/// Throws Problem invalid_input where it is lifted already.
LegalHold lift_hold(db::Transaction&, const LegalHold&, const HoldLifting&);

struct HoldFilter {
    std::string subject_type, subject;
    bool in_force = false; ///< those alone that keep something today
    std::optional<std::vector<std::string>> areas;
};
std::vector<LegalHold> holds(const db::Reader&, const HoldFilter&, Date today, const std::string& after,
                             std::int64_t limit);

/// The records that are held on this day, by type and identity: few, whatever an office keeps.
std::vector<std::pair<std::string, std::string>> held_subjects(const db::Reader&, Date today);

} // namespace operation
} // namespace bihuan
