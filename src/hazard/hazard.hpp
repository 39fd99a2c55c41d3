/// A hazard (事故隐患) found at an inspection, until it is closed (销号).
///
/// A hazard has dated facts, and its state follows from them. Figures use the facts as of the end of their
/// period, so that a later event leaves an old report unchanged (contract, "Figures"). Law:
/// 安全生产法第四十一条.
#pragma once

#include "core/enum_text.hpp"
#include "inspection/inspection.hpp"

namespace bihuan {

enum class HazardLevel { general, major };
std::span<const EnumText> enum_texts(HazardLevel);

enum class ReinspectionResult { passed, failed };
std::span<const EnumText> enum_texts(ReinspectionResult);

/// What the closing of a hazard still waits for: of one put right on the spot photos, or a re-inspection
/// where it is major; of a major hazard that passed its re-inspection the confirmation by a second person,
/// or, where that person refused, another re-inspection.
enum class ClosingAwaits { photos, reinspection, confirmation, another_reinspection };
std::span<const EnumText> enum_texts(ClosingAwaits);

struct Hazard {
    Id<Hazard> id;
    std::string code;          ///< 隐患编号, unique
    Id<Inspection> inspection; ///< where it was found
    std::string description;
    std::string category; ///< 隐患类别
    HazardLevel level = HazardLevel::general;
    std::string criterion;           ///< of a major hazard: document and item of the 判定标准
    std::string checklist_item;      ///< the item it was found by
    std::string basis;               ///< law and article broken
    std::string site_part;           ///< 部位
    std::string interim_measures;    ///< 临时管控措施
    std::string interim_responsible; ///< who answers for them, of the enterprise
    std::optional<std::int64_t> interim_check_days; ///< how often they are looked at
    std::string criterion_checked_by; ///< who compared the criterion with the official text, which decides
    std::string responsible;          ///< 整改责任人, of the enterprise
    std::string tracking_officer;     ///< 监管跟踪责任人
    std::string competent_department;
    std::optional<Date> due_date;  ///< 整改期限; empty where it was rectified on the spot
    std::optional<Date> listed_on; ///< 挂牌督办, listed under supervision

    // The treatment plan of a major hazard that cannot be rectified at once (列入治理计划) and its five
    // implementations (五落实), as the statistics table counts them.
    std::optional<Date> planned_on;
    bool goals_settled = false;
    bool funds_settled = false;
    bool people_settled = false;
    bool deadline_settled = false;
    bool measures_settled = false;
    std::optional<std::int64_t> funds_invested; ///< yuan

    std::optional<Date> voided_on; ///< 作废: false alarm or double; counted nowhere from that day on
    std::string void_reason;
    std::optional<Date> transferred_on; ///< 移送
    std::string transferred_to;
    std::optional<Date> transfer_result_on; ///< the receiver has answered that it is rectified
    std::string transfer_result;

    // Facts that follow from the inspection and from the rounds below; kept here because every figure asks
    // for them.
    Id<Enterprise> enterprise;
    Date found_on;         ///< the date of the inspection
    std::string community; ///< of the enterprise on that day
    std::string industry;
    std::optional<Date> rectified_on; ///< of the last round
    std::optional<Date> closed_on;

    // Facts that follow from the steps (hazard_step.hpp) of the round under way; kept because state and lists
    // ask for them.
    std::optional<Date> ordered_on;             ///< 下达
    std::optional<Date> served_on;              ///< 送达
    std::optional<Date> submitted_on;           ///< 申请复查
    std::optional<Date> ready_on;               ///< rectified, as far as the office knows
    std::optional<Date> extension_requested_on; ///< while it is not decided
    /// The deadline of this round: moved by extensions, or set anew by the order after a re-inspection that
    /// failed. Figures keep to due_date and its extensions.
    std::optional<Date> due_in_force;
    std::optional<Date> delisted_on;
    std::optional<Date> failed_on; ///< the re-inspection that failed, until something follows it
    std::optional<ClosingAwaits> closing_awaits;
    std::optional<Date> closing_confirmed_on; ///< of a major hazard: a second person confirmed its closing
    std::string issuing_organ;
    std::optional<Date> transfer_receipt_on;
    std::optional<Date> suspended_on;          ///< while production is stopped
    std::optional<Date> resumption_applied_on; ///< while it is stopped
    std::optional<Date> case_filed_on;
    std::string assigned_to; ///< identity of the account
    std::string assigned_department;
    std::optional<Date> office_due_on;   ///< the first of the limits that the office itself must keep now
    std::optional<Id<Hazard>> repeat_of; ///< closed less than 12 months before at the same place, same item
};

/// One round of rectification (整改): what was done and when it was done.
struct Rectification {
    Id<Rectification> id;
    Id<Hazard> hazard;
    std::int64_t round = 1;
    std::string measures;
    std::optional<Date> rectified_on;
};

/// A re-inspection (复查) of a hazard.
struct Reinspection {
    Id<Reinspection> id;
    Id<Hazard> hazard;
    std::int64_t round = 1;
    Date reinspected_on;
    std::string reinspector;     ///< names as printed, separated by 、
    std::string reinspector_ids; ///< identities of these people, in the same order; empty: told by a ledger
    std::string certificates;    ///< of the re-inspectors on that day
    ReinspectionResult result = ReinspectionResult::passed;
    std::string opinion;
    std::string recorded_by; ///< account
};

/// A deadline moved (延期). Counts only where it was granted on or before the deadline that it replaces.
struct Extension {
    Id<Extension> id;
    Id<Hazard> hazard;
    Date granted_on;
    Date previous_due_date;
    Date due_date;
    std::string reason;
    std::string decided_by;
};

namespace record {
template<class T>
class Record;
}
const record::Record<Hazard>& describe(const Hazard*);
const record::Record<Rectification>& describe(const Rectification*);
const record::Record<Reinspection>& describe(const Reinspection*);
const record::Record<Extension>& describe(const Extension*);

} // namespace bihuan
