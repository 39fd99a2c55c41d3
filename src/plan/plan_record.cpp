#include "plan/plan.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {
namespace {

constexpr std::size_t whole_text = 1'000'000; // characters of a text or of its facts

}

using record::Access;

std::span<const EnumText> enum_texts(EmergencyPlanState) {
    static constexpr std::array texts{
        EnumText{"drafting", "编制中", "being drafted"},
        EnumText{"review", "评审中", "under review"},
        EnumText{"reviewed", "评审通过", "reviewed"},
        EnumText{"approved", "已签发", "approved"},
        EnumText{"published", "已公布、待备案", "published, to be filed"},
        EnumText{"filed", "已报备案、待回执", "filed, without a receipt"},
        EnumText{"in_force", "已备案、生效", "filed and in force"},
        EnumText{"revising", "修订中", "being revised"},
        EnumText{"superseded", "已被新版本替代", "superseded"},
        EnumText{"dropped", "已放弃", "dropped"},
        EnumText{"retired", "已废止", "retired"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(RevisionTrigger) {
    static constexpr std::array texts{
        EnumText{"law", "法律法规标准重大变化", "laws or standards changed"},
        EnumText{"organisation", "指挥机构及职责调整", "command body or duties changed"},
        EnumText{"risk", "面临的风险重大变化", "risks changed"},
        EnumText{"resources", "重要应急资源重大变化", "important resources changed"},
        EnumText{"lesson", "演练或救援中发现重大问题", "problem found in a drill or a rescue"},
        EnumText{"other", "其他需要修订的情形", "another reason"},
    };
    return texts;
}

const record::Record<EmergencyPlan>& describe(const EmergencyPlan*) {
    constexpr auto system = Access::system;
    static const auto description =
        record::Record<EmergencyPlan>{"emergency_plan", {"应急预案", "emergency plan"}}
            .identified_by<&EmergencyPlan::id>()
            .field<&EmergencyPlan::code>({"预案编号", "code"}, {.max_length = 40, .access = system})
            .field<&EmergencyPlan::title>({"预案名称", "title"}, {.access = system})
            .field<&EmergencyPlan::kind>({"预案种类", "kind"}, {.access = system})
            .field<&EmergencyPlan::family>({"预案类别", "family"}, {.access = system})
            .field<&EmergencyPlan::events>({"适用事件", "events"}, {.max_length = 500, .access = system})
            .field<&EmergencyPlan::community>({"社区", "community"}, {.max_length = 60, .access = system})
            .field<&EmergencyPlan::review_months>({"评估周期（月）", "months between evaluations"},
                                                  {.access = system})
            .field<&EmergencyPlan::drill_months>({"演练周期（月）", "months between drills"},
                                                 {.access = system})
            .field<&EmergencyPlan::state>({"状态", "state"}, {.access = system})
            .field<&EmergencyPlan::version_in_use>({"现行版本", "version in use"},
                                                   {.access = system, .refers_to = "plan_version"})
            .field<&EmergencyPlan::draft_version>({"在编版本", "version being made"},
                                                  {.access = system, .refers_to = "plan_version"})
            .field<&EmergencyPlan::published_on>({"公布日期", "published on"}, {.access = system})
            .field<&EmergencyPlan::filing_due>({"备案期限", "to be filed by"}, {.access = system})
            .field<&EmergencyPlan::receipt_due>({"备案答复期限", "answer to the filing by"},
                                                {.access = system})
            .field<&EmergencyPlan::evaluated_on>({"上次评估", "evaluated on"}, {.access = system})
            .field<&EmergencyPlan::evaluation_due>({"评估期限", "evaluation due"}, {.access = system})
            .field<&EmergencyPlan::drilled_on>({"上次演练", "drilled on"}, {.access = system})
            .field<&EmergencyPlan::drill_due>({"演练期限", "drill due"}, {.access = system});
    return description;
}

const record::Record<PlanVersion>& describe(const PlanVersion*) {
    constexpr auto system = Access::system;
    static const auto description =
        record::Record<PlanVersion>{"plan_version", {"预案版本", "version of a plan"}}
            .identified_by<&PlanVersion::id>()
            .field<&PlanVersion::plan>({"预案", "plan"}, {.access = system, .refers_to = "emergency_plan"})
            .field<&PlanVersion::major>({"版本", "version"}, {.access = system})
            .field<&PlanVersion::minor>({"小版本", "minor version"}, {.access = system})
            .field<&PlanVersion::state>({"状态", "state"}, {.access = system})
            .field<&PlanVersion::text>({"正文", "text"}, {.max_length = whole_text, .access = system})
            .field<&PlanVersion::text_en>({"英文摘要", "English summary"},
                                          {.max_length = whole_text, .access = system})
            .field<&PlanVersion::reason>({"编制说明", "why it was made"},
                                         {.max_length = 4000, .access = system})
            .field<&PlanVersion::triggers>({"修订情形", "what asked for it"}, {.access = system})
            .field<&PlanVersion::drafted_by>({"编制人", "drafted by"}, {.access = system})
            .field<&PlanVersion::drafted_at>({"编制时间", "drafted at"}, {.access = system})
            .field<&PlanVersion::supersedes>({"所替代的版本", "supersedes"},
                                             {.access = system, .refers_to = "plan_version"})
            .field<&PlanVersion::reviewed_on>({"评审通过日期", "reviewed on"}, {.access = system})
            .field<&PlanVersion::approved_on>({"签发日期", "approved on"}, {.access = system})
            .field<&PlanVersion::signed_by>({"签发人", "signed by"}, {.access = system})
            // Frozen with the telephone numbers of its contacts: told nowhere that leaves those out.
            .field<&PlanVersion::facts>({"签发时的数据", "facts at approval"},
                                        {.max_length = 10 * whole_text, .access = Access::personal})
            .field<&PlanVersion::templates>({"版式", "frame"}, {.max_length = whole_text, .access = system})
            .field<&PlanVersion::sha256>({"SHA-256", "SHA-256"}, {.access = system})
            .field<&PlanVersion::published_on>({"公布日期", "published on"}, {.access = system})
            .field<&PlanVersion::document_no>({"文号", "document number"}, {.access = system})
            .field<&PlanVersion::filed_on>({"报备案日期", "filed on"}, {.access = system})
            .field<&PlanVersion::filed_with>({"备案机关", "filed with"}, {.access = system})
            .field<&PlanVersion::receipt_no>({"备案登记号", "number of the receipt"}, {.access = system})
            .field<&PlanVersion::receipt_on>({"备案日期", "receipt on"}, {.access = system})
            .field<&PlanVersion::ended_on>({"停用日期", "ended on"}, {.access = system});
    return description;
}

const record::Record<PlanReviewer>& describe(const PlanReviewer*) {
    static const auto description =
        record::Record<PlanReviewer>{"plan_reviewer", {"评审人员", "reviewer"}}
            .field<&PlanReviewer::name>({"姓名", "name"}, {.required = true, .max_length = 40})
            .field<&PlanReviewer::organisation>({"单位", "organisation"}, {.max_length = 100})
            .field<&PlanReviewer::is_expert>({"专家", "expert"})
            .field<&PlanReviewer::withdrew>({"回避", "withdrew"})
            .field<&PlanReviewer::reason>({"回避理由", "reason of the withdrawal"}, {.max_length = 500});
    return description;
}

const record::Record<PlanStepTaken>& describe(const PlanStepTaken*) {
    constexpr auto system = Access::system;
    static const auto description =
        record::Record<PlanStepTaken>{"plan_step", {"预案办理", "step of a plan"}}
            .identified_by<&PlanStepTaken::id>()
            .field<&PlanStepTaken::plan>({"预案", "plan"}, {.access = system, .refers_to = "emergency_plan"})
            .field<&PlanStepTaken::version>({"版本", "version"},
                                            {.access = system, .refers_to = "plan_version"})
            .field<&PlanStepTaken::step>({"步骤", "step"}, {.access = system})
            .field<&PlanStepTaken::taken_on>({"日期", "date"}, {.required = true})
            .field<&PlanStepTaken::words>({"内容", "content"}, {.max_length = 20'000})
            .field<&PlanStepTaken::place>({"地点", "place"}, {.max_length = 100})
            .field<&PlanStepTaken::passed>({"通过", "passed"})
            .field<&PlanStepTaken::document_no>({"文号", "document number"}, {.max_length = 60})
            .field<&PlanStepTaken::signed_by>({"签发人", "signed by"}, {.max_length = 40})
            .field<&PlanStepTaken::recipient>({"备案机关", "filed with"}, {.max_length = 200})
            .field<&PlanStepTaken::receipt_no>({"备案登记号", "number of the receipt"}, {.max_length = 60})
            .field<&PlanStepTaken::triggers>({"修订情形", "what asks for a revision"})
            .field<&PlanStepTaken::owner>({"修订责任人", "who revises it"}, {.refers_to = "person"})
            .field<&PlanStepTaken::due_on>({"修订期限", "to be revised by"})
            .field<&PlanStepTaken::taken_by>({"经办账号", "taken by"}, {.access = system})
            .field<&PlanStepTaken::taken_by_name>({"经办人", "name of who took it"}, {.access = system})
            .list<&PlanStepTaken::reviewers>({"评审人员", "reviewers"},
                                             record::description_of<PlanReviewer>(), "plan_step");
    return description;
}

const record::Record<PlanDraft>& describe(const PlanDraft*) {
    static const auto description =
        record::Record<PlanDraft>{"plan_draft", {"预案草案", "draft of a plan"}}
            .field<&PlanDraft::text>({"正文", "text"}, {.required = true, .max_length = whole_text})
            .field<&PlanDraft::text_en>({"英文摘要", "English summary"}, {.max_length = whole_text})
            .field<&PlanDraft::reason>({"编制说明", "why"}, {.max_length = 4000})
            .field<&PlanDraft::triggers>({"修订情形", "what asks for it"});
    return description;
}

} // namespace bihuan
