#include "hazard/hazard.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(HazardLevel) {
    static constexpr std::array texts{
        EnumText{"general", "一般", "general", "一般隐患 一般事故隐患"},
        EnumText{"major", "重大", "major", "重大隐患 重大事故隐患"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(ReinspectionResult) {
    static constexpr std::array texts{
        EnumText{"passed", "合格", "passed", "通过"},
        EnumText{"failed", "不合格", "failed", "未通过"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(ClosingAwaits) {
    static constexpr std::array texts{
        EnumText{"photos", "待补照片", "photos"},
        EnumText{"reinspection", "须经复查", "a re-inspection"},
        EnumText{"confirmation", "待确认销号", "confirmation"},
        EnumText{"another_reinspection", "须再次复查", "another re-inspection"},
    };
    return texts;
}

const record::Record<Hazard>& describe(const Hazard*) {
    static const auto description =
        record::Record<Hazard>{"hazard", {"隐患", "hazard"}}
            .identified_by<&Hazard::id>()
            .field<&Hazard::code>({"隐患编号", "code"}, {.required = true, .max_length = 40, .ledger = true})
            .field<&Hazard::inspection>({"检查", "inspection"}, {.required = true, .refers_to = "inspection"})
            .field<&Hazard::description>(
                {"隐患描述", "description"},
                {.required = true, .max_length = 2000, .ledger = true, .aliases = "隐患内容 存在问题"})
            .field<&Hazard::category>({"隐患类别", "category"},
                                      {.max_length = 60, .ledger = true, .aliases = "隐患类型"})
            .field<&Hazard::level>({"隐患等级", "level"}, {.ledger = true, .aliases = "隐患级别"})
            .field<&Hazard::criterion>({"重大隐患判定依据", "criterion of a major hazard"})
            .field<&Hazard::checklist_item>({"检查表事项", "checklist item"}, {.max_length = 40})
            .field<&Hazard::basis>({"违反的规定", "provision broken"}, {.max_length = 500})
            .field<&Hazard::site_part>({"部位", "part of the site"})
            .field<&Hazard::interim_measures>({"临时管控措施", "interim measures"}, {.max_length = 1000})
            .field<&Hazard::interim_responsible>({"管控责任人", "responsible for interim measures"},
                                                 {.max_length = 60})
            .field<&Hazard::interim_check_days>({"管控检查间隔（天）", "interim check interval (days)"},
                                                {.least = 1, .most = 30})
            .field<&Hazard::criterion_checked_by>({"判定依据核对人", "criterion compared by"},
                                                  {.max_length = 60})
            .field<&Hazard::responsible>({"整改责任人", "responsible"},
                                         {.max_length = 60, .ledger = true, .aliases = "责任人"})
            .field<&Hazard::tracking_officer>({"监管跟踪责任人", "tracking officer"}, {.max_length = 60})
            .field<&Hazard::competent_department>({"主管部门", "competent department"}, {.max_length = 60})
            .field<&Hazard::due_date>({"整改期限", "due date"}, {.ledger = true, .aliases = "整改时限 限期"})
            .field<&Hazard::listed_on>({"挂牌督办日期", "listed on"})
            .field<&Hazard::planned_on>({"列入治理计划日期", "treatment plan on"})
            .field<&Hazard::goals_settled>({"目标任务落实", "goals settled"})
            .field<&Hazard::funds_settled>({"经费物资落实", "funds settled"})
            .field<&Hazard::people_settled>({"机构人员落实", "people settled"})
            .field<&Hazard::deadline_settled>({"时限要求落实", "deadline settled"})
            .field<&Hazard::measures_settled>({"安全措施和应急预案落实", "measures and plan settled"})
            .field<&Hazard::funds_invested>({"落实治理资金（元）", "funds invested (yuan)"}, {.least = 0})
            .field<&Hazard::voided_on>({"作废日期", "voided on"}, {.access = Access::system})
            .field<&Hazard::void_reason>({"作废原因", "reason for voiding"},
                                         {.max_length = 500, .access = Access::system})
            .field<&Hazard::transferred_on>({"移送日期", "transferred on"}, {.access = Access::system})
            .field<&Hazard::transferred_to>({"移送单位", "transferred to"}, {.access = Access::system})
            .field<&Hazard::transfer_result_on>({"移送结果日期", "transfer result on"},
                                                {.access = Access::system})
            .field<&Hazard::transfer_result>({"移送结果", "transfer result"},
                                             {.max_length = 500, .access = Access::system})
            .field<&Hazard::enterprise>({"企业", "enterprise"},
                                        {.access = Access::system, .refers_to = "enterprise"})
            .field<&Hazard::found_on>({"发现日期", "found on"}, {.access = Access::system})
            .field<&Hazard::community>({"社区", "community"}, {.access = Access::system})
            .field<&Hazard::industry>({"行业", "industry"}, {.access = Access::system})
            .field<&Hazard::rectified_on>({"整改完成日期", "rectified on"}, {.access = Access::system})
            .field<&Hazard::closed_on>({"销号日期", "closed on"}, {.access = Access::system})
            .field<&Hazard::ordered_on>({"下达日期", "ordered on"}, {.access = Access::system})
            .field<&Hazard::served_on>({"送达日期", "served on"}, {.access = Access::system})
            .field<&Hazard::submitted_on>({"申请复查日期", "submitted on"}, {.access = Access::system})
            .field<&Hazard::ready_on>({"待复查起始日", "ready for re-inspection on"},
                                      {.access = Access::system})
            .field<&Hazard::extension_requested_on>({"申请延期日期", "extension requested on"},
                                                    {.access = Access::system})
            .field<&Hazard::due_in_force>({"现行期限", "due date in force"}, {.access = Access::system})
            .field<&Hazard::delisted_on>({"撤销挂牌日期", "taken off the list on"},
                                         {.access = Access::system})
            .field<&Hazard::failed_on>({"复查不合格日期", "re-inspection failed on"},
                                       {.access = Access::system})
            .field<&Hazard::closing_awaits>({"销号尚待", "closing awaits"}, {.access = Access::system})
            .field<&Hazard::closing_confirmed_on>({"确认销号日期", "closing confirmed on"},
                                                  {.access = Access::system})
            .field<&Hazard::issuing_organ>({"下达机关", "issuing organ"}, {.access = Access::system})
            .field<&Hazard::transfer_receipt_on>({"移送回执日期", "transfer receipt on"},
                                                 {.access = Access::system})
            .field<&Hazard::suspended_on>({"停产停业日期", "suspended on"}, {.access = Access::system})
            .field<&Hazard::resumption_applied_on>({"申请复产日期", "resumption applied for on"},
                                                   {.access = Access::system})
            .field<&Hazard::case_filed_on>({"立案日期", "case filed on"}, {.access = Access::system})
            .field<&Hazard::assigned_to>({"承办人", "assigned to"}, {.access = Access::system})
            .field<&Hazard::assigned_department>({"承办部门", "assigned department"},
                                                 {.access = Access::system})
            .field<&Hazard::office_due_on>({"机关办理期限", "due for the office on"},
                                           {.access = Access::system})
            .field<&Hazard::repeat_of>({"重复发生于", "repeat of"},
                                       {.access = Access::system, .refers_to = "hazard"});
    return description;
}

const record::Record<Rectification>& describe(const Rectification*) {
    static const auto description =
        record::Record<Rectification>{"rectification", {"整改", "rectification"}}
            .identified_by<&Rectification::id>()
            .field<&Rectification::hazard>({"隐患", "hazard"},
                                           {.access = Access::system, .refers_to = "hazard"})
            .field<&Rectification::round>({"轮次", "round"}, {.access = Access::system})
            .field<&Rectification::measures>({"整改措施", "measures"}, {.max_length = 2000, .ledger = true})
            .field<&Rectification::rectified_on>({"整改完成日期", "rectified on"},
                                                 {.ledger = true, .aliases = "整改完成时间"});
    return description;
}

const record::Record<Reinspection>& describe(const Reinspection*) {
    static const auto description =
        record::Record<Reinspection>{"reinspection", {"复查", "re-inspection"}}
            .identified_by<&Reinspection::id>()
            .field<&Reinspection::hazard>({"隐患", "hazard"},
                                          {.access = Access::system, .refers_to = "hazard"})
            .field<&Reinspection::round>({"轮次", "round"}, {.access = Access::system})
            .field<&Reinspection::reinspected_on>({"复查日期", "re-inspected on"},
                                                  {.required = true, .ledger = true, .aliases = "复查时间"})
            .field<&Reinspection::reinspector>({"复查人员", "re-inspector"},
                                               {.ledger = true, .aliases = "复查人"})
            .field<&Reinspection::reinspector_ids>({"复查人员标识", "identities of the re-inspectors"},
                                                   {.access = Access::system})
            .field<&Reinspection::certificates>({"执法证号", "certificates"}, {.access = Access::system})
            .field<&Reinspection::result>({"复查结果", "result"},
                                          {.required = true, .ledger = true, .aliases = "复查结论"})
            .field<&Reinspection::opinion>({"复查意见", "opinion"}, {.max_length = 2000})
            .field<&Reinspection::recorded_by>({"登记账号", "recorded by"}, {.access = Access::system});
    return description;
}

const record::Record<Extension>& describe(const Extension*) {
    static const auto description =
        record::Record<Extension>{"extension", {"延期", "extension"}}
            .identified_by<&Extension::id>()
            .field<&Extension::hazard>({"隐患", "hazard"}, {.access = Access::system, .refers_to = "hazard"})
            .field<&Extension::granted_on>({"批准日期", "granted on"}, {.required = true})
            .field<&Extension::previous_due_date>({"原整改期限", "previous due date"},
                                                  {.access = Access::system})
            .field<&Extension::due_date>({"延期后期限", "new due date"}, {.required = true})
            .field<&Extension::reason>({"延期理由", "reason"}, {.required = true, .max_length = 500})
            .field<&Extension::decided_by>({"批准人", "decided by"}, {.required = true, .max_length = 60});
    return description;
}

} // namespace bihuan
