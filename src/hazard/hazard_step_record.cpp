#include "hazard/hazard_step.hpp"
#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(StepDoor) {
    static constexpr std::array texts{
        EnumText{"office", "机关办理", "by the office"},
        EnumText{"link", "企业链接", "through the enterprise's link"},
        EnumText{"contact", "企业账号", "by the enterprise's contact"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(OrderForm) {
    static constexpr std::array texts{
        EnumText{"time_limited", "责令限期整改指令书", "time-limited rectification order"},
        EnumText{"immediate", "立即整改通知书", "immediate rectification notice"},
        EnumText{"on_site_measures", "现场处理措施决定书", "on-site measures decision"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(Decision) {
    static constexpr std::array texts{
        EnumText{"granted", "同意", "granted"},
        EnumText{"refused", "不同意", "refused"},
    };
    return texts;
}

const record::Record<HazardStep>& describe(const HazardStep*) {
    static const auto description =
        record::Record<HazardStep>{"hazard_step", {"隐患办理环节", "step of a hazard"}}
            .identified_by<&HazardStep::id>()
            .field<&HazardStep::hazard>({"隐患", "hazard"}, {.access = Access::system, .refers_to = "hazard"})
            .field<&HazardStep::step>({"环节", "step"}, {.access = Access::system})
            .field<&HazardStep::round>({"轮次", "round"}, {.access = Access::system})
            .field<&HazardStep::taken_on>({"办理日期", "taken on"})
            .field<&HazardStep::recorded_at>({"登记时间", "recorded at"}, {.access = Access::system})
            .field<&HazardStep::door>({"办理途径", "door"}, {.access = Access::system})
            .field<&HazardStep::account>({"办理账号", "account"}, {.access = Access::system})
            .field<&HazardStep::account_name>({"办理人", "taken by"}, {.access = Access::system})
            .field<&HazardStep::reason>({"理由", "reason"}, {.max_length = 500})
            .field<&HazardStep::document_no>({"文书字号", "document number"}, {.max_length = 60})
            .field<&HazardStep::form>({"文书种类", "form"})
            .field<&HazardStep::issuing_organ>({"下达机关", "issuing organ"}, {.max_length = 60})
            .field<&HazardStep::authority_basis>({"执法依据类别", "authority basis"})
            .field<&HazardStep::authority_item>({"执法事项", "authority item"},
                                                {.refers_to = "authority_item"})
            .field<&HazardStep::officers>({"执法人员", "officers"})
            .field<&HazardStep::certificates>({"执法证号", "certificates"}, {.access = Access::system})
            .field<&HazardStep::due_date>({"期限", "due date"})
            .field<&HazardStep::previous_due_date>({"原期限", "previous due date"},
                                                   {.access = Access::system})
            .field<&HazardStep::interim_measures>({"临时管控措施", "interim measures"}, {.max_length = 1000})
            .field<&HazardStep::interim_responsible>({"管控责任人", "responsible for interim measures"},
                                                     {.max_length = 60})
            .field<&HazardStep::interim_check_days>({"管控检查间隔（天）", "interim check interval (days)"},
                                                    {.least = 1, .most = 30})
            .field<&HazardStep::measures>({"整改措施", "measures"}, {.max_length = 2000})
            .field<&HazardStep::rectified_on>({"整改完成日期", "rectified on"})
            .field<&HazardStep::served_to>({"受送达人", "served to"}, {.max_length = 60})
            .field<&HazardStep::service_method>({"送达方式", "method of service"}, {.max_length = 60})
            .field<&HazardStep::department>({"部门", "department"}, {.max_length = 60})
            .field<&HazardStep::assigned_to>({"承办人", "assigned to"}, {.max_length = 40})
            .field<&HazardStep::decision>({"决定", "decision"})
            .field<&HazardStep::criterion_checked>({"判定依据核对人", "criterion compared by"},
                                                   {.max_length = 60})
            .field<&HazardStep::proposal>({"所审核的环节", "proposal"}, {.refers_to = "hazard_step"})
            .field<&HazardStep::inspection>({"检查", "inspection"}, {.refers_to = "inspection"});
    return description;
}

const record::Record<TreatmentPlan>& describe(const TreatmentPlan*) {
    static const auto description =
        record::Record<TreatmentPlan>{"treatment_plan", {"治理方案", "treatment plan"}}
            .identified_by<&TreatmentPlan::id>()
            .field<&TreatmentPlan::hazard>({"隐患", "hazard"},
                                           {.access = Access::system, .refers_to = "hazard"})
            .field<&TreatmentPlan::made_on>({"制定日期", "made on"}, {.required = true})
            .field<&TreatmentPlan::goals>({"目标和任务", "goals and tasks"},
                                          {.required = true, .max_length = 1000})
            .field<&TreatmentPlan::methods>({"方法和措施", "methods and measures"},
                                            {.required = true, .max_length = 1000})
            .field<&TreatmentPlan::funds>({"经费和物资", "funds and materials"},
                                          {.required = true, .max_length = 1000})
            .field<&TreatmentPlan::people>({"机构和人员", "bodies and people"},
                                           {.required = true, .max_length = 1000})
            .field<&TreatmentPlan::deadline>({"时限和要求", "time limit and requirements"},
                                             {.required = true, .max_length = 1000})
            .field<&TreatmentPlan::safety>({"安全措施和应急预案", "safety measures and emergency plan"},
                                           {.required = true, .max_length = 1000})
            .field<&TreatmentPlan::funds_invested>({"落实治理资金（元）", "funds invested (yuan)"},
                                                   {.least = 0});
    return description;
}

} // namespace bihuan
