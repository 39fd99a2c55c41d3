/// A step in the life of a hazard (环节): who took it, when, with what; written once and never changed.
///
/// Rectifications, re-inspections and extensions have records of their own; every other step is one of these.
/// Which steps there are, and who may take them from where, stands in one table (hazard_steps.hpp).
#pragma once

#include "hazard/hazard.hpp"
#include "organisation/authority_item.hpp"

namespace bihuan {

enum class StepKind {
    register_hazard,
    order,
    serve,
    plan,
    rectify,
    fix_on_spot,
    submit,
    request_extension,
    decide_extension,
    extend,
    reinspect_pass,
    reinspect_fail,
    transfer,
    record_receipt,
    record_transfer_result,
    void_hazard,
    downgrade,
    confirm,
    decline,
    list,
    delist,
    visit,
    suspend,
    apply_resumption,
    resume,
    file_case,
    assign,
    find_again,
};
std::span<const EnumText> enum_texts(StepKind);

/// Through which door a step came.
enum class StepDoor { office, link, contact };
std::span<const EnumText> enum_texts(StepDoor);

/// Which document an order is.
enum class OrderForm { time_limited, immediate, on_site_measures };
std::span<const EnumText> enum_texts(OrderForm);

enum class Decision { granted, refused };
std::span<const EnumText> enum_texts(Decision);

struct HazardStep {
    Id<HazardStep> id;
    Id<Hazard> hazard;
    StepKind step = StepKind::order;
    std::int64_t round = 1;       ///< of rectification, begun anew by a re-inspection that failed
    std::optional<Date> taken_on; ///< today where it is not given
    Instant recorded_at;
    StepDoor door = StepDoor::office;
    std::string account; ///< identity; empty: through the enterprise's link
    std::string account_name;
    std::string reason;
    std::string document_no; ///< 文书字号
    std::optional<OrderForm> form;
    std::string issuing_organ; ///< 下达机关, which alone extends and closes
    std::optional<PowerBasis> authority_basis;
    std::optional<Id<AuthorityItem>> authority_item;
    std::string officers;     ///< names, separated by 、
    std::string certificates; ///< their certificates on that day
    std::optional<Date> due_date;
    std::optional<Date> previous_due_date; ///< in force when more time was asked for
    std::string interim_measures;          ///< 临时管控措施
    std::string interim_responsible;
    std::optional<std::int64_t> interim_check_days;
    std::string measures;
    std::optional<Date> rectified_on;
    std::string served_to;      ///< 受送达人
    std::string service_method; ///< 送达方式
    std::string department;
    std::string assigned_to; ///< identity of the account
    std::optional<Decision> decision;
    std::string criterion_checked; ///< who compared the criterion with the official text
    std::optional<Id<HazardStep>> proposal;
    std::optional<Id<Inspection>> inspection;
};

/// The treatment plan of a major hazard (治理方案), made by the principal of the enterprise: six parts
/// (安全生产事故隐患排查治理暂行规定第十五条), from which the five implementations (五落实) follow.
struct TreatmentPlan {
    Id<TreatmentPlan> id;
    Id<Hazard> hazard;
    Date made_on;
    std::string goals;                          ///< 治理的目标和任务
    std::string methods;                        ///< 采取的方法和措施
    std::string funds;                          ///< 经费和物资的落实
    std::string people;                         ///< 负责治理的机构和人员
    std::string deadline;                       ///< 治理的时限和要求
    std::string safety;                         ///< 安全措施和应急预案
    std::optional<std::int64_t> funds_invested; ///< yuan
};

namespace record {
template<class T>
class Record;
}
const record::Record<HazardStep>& describe(const HazardStep*);
const record::Record<TreatmentPlan>& describe(const TreatmentPlan*);

} // namespace bihuan
