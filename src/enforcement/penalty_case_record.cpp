#include "enforcement/penalty_case.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(CaseProcedure) {
    static constexpr std::array texts{EnumText{"ordinary", "普通程序", "ordinary"},
                                      EnumText{"simple", "当场处罚", "on the spot", "简易程序"}};
    return texts;
}

std::span<const EnumText> enum_texts(CaseParty) {
    static constexpr std::array texts{EnumText{"unit", "单位", "unit"}, EnumText{"person", "个人", "person"}};
    return texts;
}

std::span<const EnumText> enum_texts(PenaltyKind) {
    static constexpr std::array texts{
        EnumText{"warning", "警告", "warning"},
        EnumText{"criticism", "通报批评", "circulated criticism"},
        EnumText{"fine", "罚款", "fine"},
        EnumText{"confiscation", "没收违法所得、非法财物", "confiscation", "没收"},
        EnumText{"licence_suspension", "暂扣许可证件", "suspension of a licence"},
        EnumText{"licence_revocation", "吊销许可证件", "revocation of a licence"},
        EnumText{"stoppage", "责令停产停业", "stoppage"},
        EnumText{"closure", "责令关闭", "closure"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(CaseState) {
    static constexpr std::array texts{
        EnumText{"filed", "已立案", "filed"},
        EnumText{"notified", "已告知", "notified"},
        EnumText{"hearing_requested", "已申请听证", "hearing requested"},
        EnumText{"hearing_notified", "已通知听证", "hearing called"},
        EnumText{"heard", "已听证", "heard"},
        EnumText{"under_review", "法制审核中", "under legal review"},
        EnumText{"review_returned", "审核退回", "returned by the review"},
        EnumText{"reviewed", "审核通过", "review passed"},
        EnumText{"decided", "已决定", "decided"},
        EnumText{"served", "已送达", "served"},
        EnumText{"paid", "已履行", "paid"},
        EnumText{"closed", "已结案", "closed"},
        EnumText{"no_penalty", "不予处罚", "no penalty"},
        EnumText{"transferred", "已移送", "transferred"},
        EnumText{"withdrawn", "已撤销", "withdrawn"},
    };
    return texts;
}

const record::Record<CaseOfficer>& describe(const CaseOfficer*) {
    static const auto description =
        record::Record<CaseOfficer>{"case_officer", {"承办人员", "handling officer"}}
            .field<&CaseOfficer::name>({"姓名", "name"}, {.required = true, .max_length = 40})
            .field<&CaseOfficer::certificate_no>({"执法证号", "certificate number"},
                                                 {.required = true, .max_length = 40});
    return description;
}

const record::Record<PenaltyCase>& describe(const PenaltyCase*) {
    constexpr auto system = Access::system;
    static const auto description =
        record::Record<PenaltyCase>{"penalty_case", {"处罚案件", "penalty case"}}
            .identified_by<&PenaltyCase::id>()
            .field<&PenaltyCase::code>({"案件编号", "code"}, {.max_length = 40})
            .field<&PenaltyCase::procedure>({"程序", "procedure"})
            .field<&PenaltyCase::party_kind>({"当事人类型", "kind of party"})
            .field<&PenaltyCase::party>({"当事人", "party"}, {.max_length = 100})
            .field<&PenaltyCase::enterprise>({"企业", "enterprise"}, {.refers_to = "enterprise"})
            .field<&PenaltyCase::hazard>({"隐患", "hazard"}, {.refers_to = "hazard"})
            .field<&PenaltyCase::community>({"社区", "community"}, {.max_length = 60})
            .field<&PenaltyCase::cause>({"案由", "cause"}, {.required = true, .max_length = 200})
            .field<&PenaltyCase::facts>({"违法事实", "facts"}, {.max_length = 4000})
            .field<&PenaltyCase::basis>({"处罚依据", "basis"}, {.max_length = 500})
            .field<&PenaltyCase::filed_on>({"立案日期", "filed on"}, {.required = true})
            .field<&PenaltyCase::authority>({"执法事项", "authority item"}, {.refers_to = "authority_item"})
            .field<&PenaltyCase::authority_organ>({"处罚机关", "organ"}, {.max_length = 100})
            .field<&PenaltyCase::authority_item>({"职权事项", "item of authority"}, {.max_length = 200})
            .field<&PenaltyCase::authority_from>({"职权起始日", "authority from"}, {.access = system})
            .field<&PenaltyCase::authority_to>({"职权截止日", "authority until"}, {.access = system})
            .field<&PenaltyCase::affects_major_interests>({"涉及重大利益", "affects major interests"})
            .field<&PenaltyCase::is_complicated>({"疑难复杂", "complicated"})
            .field<&PenaltyCase::has_social_risk>({"可能引发社会风险", "social risk"})
            .field<&PenaltyCase::industry>({"行业", "industry"}, {.access = system})
            .field<&PenaltyCase::filed_by>({"立案账号", "filed by"}, {.access = system})
            .field<&PenaltyCase::state>({"状态", "state"}, {.access = system})
            .field<&PenaltyCase::investigated_on>({"调查终结日期", "investigated on"}, {.access = system})
            .field<&PenaltyCase::notified_on>({"告知日期", "notified on"}, {.access = system})
            .field<&PenaltyCase::hearing_offered>({"告知听证权利", "hearing offered"}, {.access = system})
            .field<&PenaltyCase::hearing_requested_on>({"申请听证日期", "hearing requested on"},
                                                       {.access = system})
            .field<&PenaltyCase::hearing_forgone_on>({"放弃听证日期", "hearing forgone on"},
                                                     {.access = system})
            .field<&PenaltyCase::hearing_notified_on>({"听证通知日期", "hearing called on"},
                                                      {.access = system})
            .field<&PenaltyCase::hearing_on>({"听证日期", "day of the hearing"}, {.access = system})
            .field<&PenaltyCase::heard_on>({"举行听证日期", "heard on"}, {.access = system})
            .field<&PenaltyCase::reviewed_on>({"审核通过日期", "review passed on"}, {.access = system})
            .field<&PenaltyCase::decided_on>({"决定日期", "decided on"}, {.access = system})
            .field<&PenaltyCase::decision_no>({"决定书文号", "number of the decision"}, {.access = system})
            .field<&PenaltyCase::fine_yuan>({"罚款（元）", "fine (yuan)"}, {.access = system})
            .field<&PenaltyCase::confiscated_yuan>({"没收金额（元）", "confiscated (yuan)"},
                                                   {.access = system})
            .field<&PenaltyCase::served_on>({"送达日期", "served on"}, {.access = system})
            .field<&PenaltyCase::paid_yuan>({"已缴（元）", "paid (yuan)"}, {.access = system})
            .field<&PenaltyCase::paid_on>({"缴清日期", "paid on"}, {.access = system})
            .field<&PenaltyCase::transferred_on>({"移送日期", "transferred on"}, {.access = system})
            .field<&PenaltyCase::transferred_to>({"移送机关", "transferred to"}, {.access = system})
            .field<&PenaltyCase::transfer_receipt_on>({"回执日期", "receipt on"}, {.access = system})
            .field<&PenaltyCase::transfer_result_on>({"移送结果日期", "transfer result on"},
                                                     {.access = system})
            .field<&PenaltyCase::withdrawn_on>({"撤销日期", "withdrawn on"}, {.access = system})
            .field<&PenaltyCase::closed_on>({"结案日期", "closed on"}, {.access = system})
            .list<&PenaltyCase::officers>({"承办人员", "handling officers"},
                                          record::description_of<CaseOfficer>(), "penalty_case");
    return description;
}

const record::Record<CasePenalty>& describe(const CasePenalty*) {
    static const auto description =
        record::Record<CasePenalty>{"case_penalty", {"处罚", "penalty"}}
            .field<&CasePenalty::kind>({"处罚种类", "kind"}, {.required = true})
            .field<&CasePenalty::amount_yuan>({"金额（元）", "amount (yuan)"},
                                              {.least = 0, .most = 1'000'000'000});
    return description;
}

const record::Record<CaseStepTaken>& describe(const CaseStepTaken*) {
    static const auto description =
        record::Record<CaseStepTaken>{"case_step", {"办案步骤", "step of a case"}}
            .identified_by<&CaseStepTaken::id>()
            .field<&CaseStepTaken::penalty_case>({"案件", "case"},
                                                 {.access = Access::system, .refers_to = "penalty_case"})
            .field<&CaseStepTaken::step>({"步骤", "step"}, {.access = Access::system})
            .field<&CaseStepTaken::taken_on>({"日期", "date"}, {.required = true})
            .field<&CaseStepTaken::words>({"内容", "content"}, {.max_length = 4000})
            .field<&CaseStepTaken::document_no>({"文书号", "number of the document"}, {.max_length = 60})
            .field<&CaseStepTaken::hearing_offered>({"告知听证权利", "hearing offered"})
            .field<&CaseStepTaken::hearing_on>({"听证日期", "day of the hearing"})
            .field<&CaseStepTaken::amount_yuan>({"缴纳金额（元）", "paid (yuan)"}, {.least = 1})
            .field<&CaseStepTaken::recipient>({"移送机关", "transferred to"}, {.max_length = 100})
            .field<&CaseStepTaken::taken_by>({"经办账号", "taken by"}, {.access = Access::system})
            .list<&CaseStepTaken::penalties>({"处罚", "penalties"}, record::description_of<CasePenalty>(),
                                             "case_step");
    return description;
}

} // namespace bihuan
