/// What follows from the facts of a hazard; no clock, no database.
#pragma once

#include "core/findings.hpp"
#include "hazard/hazard.hpp"

#include <vector>

namespace bihuan::hazard {

/// The day on which the hazard is closed (销号), or nothing while it is open:
/// - transferred (移送): the day on which the receiver's result is recorded;
/// - re-inspected: the day of the first re-inspection that passed; of a major hazard the day on which a
/// second
///   person confirmed it (what a ledger tells of the past needs no confirmation);
/// - without deadline and rectified on the day it was found (立查立改): that day, without a re-inspection,
///   unless its closing waits for photos.
std::optional<Date> closed_on(const Hazard&, const std::vector<Reinspection>&);

/// The deadline in force at the end of `day`: moved by extensions granted by then, each only where it was
/// granted on or before the deadline that it replaced. Nothing where the hazard has no deadline.
std::optional<Date> effective_due_date(const Hazard&, const std::vector<Extension>&, Date day);

/// Whether the deadline in force has passed on `day` and the hazard is still open then. The day of the
/// deadline itself is not overdue.
bool is_overdue(const Hazard&, const std::vector<Extension>&, Date day);

/// Where a hazard stands (domain table of the closed loop); `draft` is on the officer's phone only.
enum class HazardState {
    draft,
    registered,
    ordered,
    rectifying,
    extension_pending,
    submitted,
    recheck_due,
    closed,
    recheck_failed,
    transferred,
    voided
};
std::span<const EnumText> enum_texts(HazardState);

/// The state on `day`, from the dated facts. A hazard that came with its deadline was ordered on paper: it is
/// being rectified.
HazardState state_on(const Hazard&, Date day);

/// What is true beside the state.
enum class HazardFlag {
    listed,
    case_filed,
    suspended,
    overdue,
    carried_over,
    awaiting_photos,
    awaiting_confirmation,
    late_government
};
std::span<const EnumText> enum_texts(HazardFlag);
/// `due`: what is_overdue goes by, the deadline that figures know. Carried over: found before the quarter of
/// `day` and open.
std::vector<HazardFlag> flags_on(const Hazard&, std::optional<Date> due, Date day);

/// Whether neither closed nor struck off on `day`.
bool is_open(const Hazard&, Date day);

/// What the ledger and the API hold a hazard's dates against: nothing before it was found, nothing still to
/// come.
void check_dates(const Hazard&, const std::vector<Rectification>&, const std::vector<Reinspection>&,
                 Date today, Findings& findings);

/// The same for extensions: granted neither before the hazard was found nor in the future, each to a later
/// deadline.
void check_extensions(const Hazard&, const std::vector<Extension>&, Date today, Findings& findings);

/// The same for transfer and voiding: not before the hazard was found, no result before the transfer, nothing
/// still to come.
void check_departures(const Hazard&, Date today, Findings& findings);

} // namespace bihuan::hazard
