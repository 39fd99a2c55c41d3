/// The disclosure queue: what arises, what is published, withheld, taken back.
#pragma once

#include "core/id.hpp"
#include "db/database.hpp"
#include "enforcement/disclosure_rules.hpp"

namespace bihuan::enforcement {

/// A penalty was decided: due within 7 working days.
void disclose_penalty(db::Transaction&, IdSource&, const PenaltyCase&, const CaseStepTaken& decision);
/// The decision was withdrawn: what waits is not published any more, what is published has to go within 3
/// working days, and those who see to it are told at once.
void recall_disclosures(db::Transaction&, IdSource&, const PenaltyCase&, const std::string& reason);

/// Inspections, and orders to rectify given at them, since `since` that are not in the queue yet; due within
/// 20 working days. Only those of `areas`; nothing: the whole office. Returns how many came in.
std::int64_t gather_disclosures(db::Transaction&, IdSource&, Date since,
                                const std::optional<std::vector<std::string>>& areas = std::nullopt);
/// The same as a periodic task, for the last `gathered_days`.
void gather_disclosures(db::Database&, IdSource&);
constexpr int gathered_days = 60;
/// Tells those who publish of what is due within three days or late; once for each due date.
void remind_of_disclosures(db::Database&, IdSource&);

/// Each throws Problem disclosure_step_not_possible where its state does not allow it.
Disclosure mark(db::Transaction&, const Disclosure&, const DisclosureMarking&);
Disclosure publish(db::Transaction&, const Disclosure&);
/// Who approves is who calls.
Disclosure withhold(db::Transaction&, const Disclosure&, const DisclosureWithholding&);
Disclosure withdraw(db::Transaction&, const Disclosure&, const DisclosureWithdrawal&);

} // namespace bihuan::enforcement
