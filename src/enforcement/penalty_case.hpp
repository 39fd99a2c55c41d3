/// A penalty case (行政处罚案件), from filing to closing; the link to a hazard is optional.
///
/// The case holds dated facts, each written by a step (case_steps.hpp says which steps there are and from
/// where). Who handles it, at least two officers with certificates, never reviews it. Law: 行政处罚法.
#pragma once

#include "core/enum_text.hpp"
#include "hazard/hazard.hpp"
#include "organisation/authority_item.hpp"

namespace bihuan {

enum class CaseProcedure { ordinary, simple }; ///< 普通程序; 当场处罚 (第五十一条)
std::span<const EnumText> enum_texts(CaseProcedure);

enum class CaseParty { unit, person };
std::span<const EnumText> enum_texts(CaseParty);

/// 第九条.
enum class PenaltyKind {
    warning,
    criticism,
    fine,
    confiscation,
    licence_suspension,
    licence_revocation,
    stoppage,
    closure
};
std::span<const EnumText> enum_texts(PenaltyKind);

enum class CaseState {
    filed,             ///< 已立案
    notified,          ///< 已告知: told what is intended and why
    hearing_requested, ///< 已申请听证
    hearing_notified,  ///< 已通知听证
    heard,             ///< 已听证
    under_review,      ///< 法制审核中
    review_returned,   ///< 审核退回
    reviewed,          ///< 审核通过
    decided,           ///< 已决定
    served,            ///< 已送达
    paid,              ///< 已履行
    closed,            ///< 已结案
    no_penalty,        ///< 不予处罚
    transferred,       ///< 已移送: open until the receiver's result returns
    withdrawn,         ///< 已撤销
};
std::span<const EnumText> enum_texts(CaseState);

struct CaseOfficer {
    std::string name;
    std::string certificate_no; ///< 执法证号
};

struct PenaltyCase {
    Id<PenaltyCase> id;
    std::string code; ///< 案件编号, unique; made where none is given
    CaseProcedure procedure = CaseProcedure::ordinary;
    CaseParty party_kind = CaseParty::unit;
    std::string party; ///< 当事人; the enterprise's name where it is one
    std::optional<Id<Enterprise>> enterprise;
    std::optional<Id<Hazard>> hazard;
    std::string community; ///< of hazard or enterprise where there is one
    std::string cause;     ///< 案由
    std::string facts;
    std::string basis; ///< law and article of the penalty
    Date filed_on;     ///< 立案
    // By what right the penalty is laid down: an item of the office's list, and what the papers say of it.
    std::optional<Id<AuthorityItem>> authority;
    std::string authority_organ;
    std::string authority_item;
    std::optional<Date> authority_from;
    std::optional<Date> authority_to; ///< last day
    // What makes a legal review necessary beside a hearing (第五十八条).
    bool affects_major_interests = false;
    bool is_complicated = false;
    bool has_social_risk = false;
    std::vector<CaseOfficer> officers;

    // From here on written by the steps.
    std::string industry;
    std::string filed_by; ///< account
    CaseState state = CaseState::filed;
    std::optional<Date> investigated_on;
    std::optional<Date> notified_on;
    bool hearing_offered = false;
    std::optional<Date> hearing_requested_on;
    std::optional<Date> hearing_forgone_on;
    std::optional<Date> hearing_notified_on;
    std::optional<Date> hearing_on; ///< the day for which it is called
    std::optional<Date> heard_on;
    std::optional<Date> reviewed_on; ///< passed legal review
    std::optional<Date> decided_on;
    std::string decision_no;
    std::int64_t fine_yuan = 0;
    std::int64_t confiscated_yuan = 0;
    std::optional<Date> served_on;
    std::int64_t paid_yuan = 0;
    std::optional<Date> paid_on; ///< in full
    std::optional<Date> transferred_on;
    std::string transferred_to;
    std::optional<Date> transfer_receipt_on;
    std::optional<Date> transfer_result_on;
    std::optional<Date> withdrawn_on;
    std::optional<Date> closed_on;
};

enum class CaseStep {
    investigate,
    notify,
    state_defence,
    request_hearing,
    forgo_hearing,
    notify_hearing,
    hold_hearing,
    request_review,
    decide,
    decide_on_spot,
    serve,
    pay,
    no_penalty,
    transfer,
    receive_receipt,
    receive_result,
    withdraw,
    close,
};
std::span<const EnumText> enum_texts(CaseStep);

/// A penalty that is intended (告知) or decided; only fines and confiscation have an amount.
struct CasePenalty {
    PenaltyKind kind = PenaltyKind::warning;
    std::optional<std::int64_t> amount_yuan;
};

/// A step that was taken, with what it was about.
struct CaseStepTaken {
    Id<CaseStepTaken> id;
    Id<PenaltyCase> penalty_case;
    CaseStep step = CaseStep::investigate;
    Date taken_on;
    std::string words;       ///< findings, statement, reason
    std::string document_no; ///< of the document that results
    bool hearing_offered = false;
    std::optional<Date> hearing_on;
    std::optional<std::int64_t> amount_yuan; ///< paid
    std::string recipient;                   ///< transferred to
    std::string taken_by;                    ///< account
    std::vector<CasePenalty> penalties;
};

namespace record {
template<class T>
class Record;
}
const record::Record<PenaltyCase>& describe(const PenaltyCase*);
const record::Record<CaseOfficer>& describe(const CaseOfficer*);
const record::Record<CaseStepTaken>& describe(const CaseStepTaken*);
const record::Record<CasePenalty>& describe(const CasePenalty*);

} // namespace bihuan
